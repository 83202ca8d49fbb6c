package io.elasticachemock.engine.serverless;

import static org.assertj.core.api.Assertions.assertThat;

import io.elasticachemock.engine.serverlesssnapshot.CopyServerlessCacheSnapshot;
import io.elasticachemock.engine.serverlesssnapshot.ServerlessCacheSnapshots;
import io.elasticachemock.engine.stage.ServerlessRequest;
import io.elasticachemock.engine.stage.Stage;
import io.elasticachemock.engine.tag.Tags;
import java.time.Instant;
import java.time.LocalTime;
import org.junit.jupiter.api.Test;

/** Automatic snapshots of serverless caches. */
class DailySnapshotsTest {
    private static final String FIRST = "automatic.flash-2026-01-05-04-30";
    private static final String SECOND = "automatic.flash-2026-01-06-04-30";

    private final Stage stage = Stage.set();

    @Test
    void are_taken_every_day_at_their_time_and_deleted_after_their_days() {
        stage.after(daily(2).get());

        stage.passTo("2026-01-07T04:45:00Z");

        assertThat(stage.trace()).isEqualTo("""
                mon 04:30 serverless-cache-snapshot %1$s: - to creating
                mon 04:40 serverless-cache-snapshot %1$s: creating to available
                mon 04:40 serverless-cache-snapshot %1$s "Snapshot %1$s created for cache flash."
                tue 04:30 serverless-cache-snapshot %2$s: - to creating
                tue 04:40 serverless-cache-snapshot %2$s: creating to available
                tue 04:40 serverless-cache-snapshot %2$s "Snapshot %2$s created for cache flash."
                wed 04:30 serverless-cache-snapshot %1$s: available to deleting
                wed 04:30 serverless-cache-snapshot automatic.flash-2026-01-07-04-30: - to creating
                wed 04:33 serverless-cache-snapshot %1$s: deleting to -
                wed 04:40 serverless-cache-snapshot automatic.flash-2026-01-07-04-30: creating to available
                wed 04:40 serverless-cache-snapshot automatic.flash-2026-01-07-04-30 "Snapshot automatic.flash-2026-01-07-04-30 created for cache flash."
                """.formatted(FIRST, SECOND));
        assertThat(snapshots().get(SECOND).expiryTime()).isEqualTo("2026-01-08T04:30:00Z");
    }

    @Test
    void without_a_time_one_is_drawn_from_the_night_when_there_is_something_to_take() {
        ServerlessCache cache = stage.execute(
                ServerlessRequest.of("flash").snapshotRetentionLimit(1).get());

        LocalTime time = cache.settings().backup().time();
        assertThat(time).isBetween(LocalTime.of(3, 0), LocalTime.of(10, 0));
        assertThat(time.getMinute() % 30).isZero();
    }

    @Test
    void wait_until_the_cache_is_free() {
        stage.after(daily(1).get()).passTo("2026-01-05T04:29:00Z").forgetting();
        stage.execute(ServerlessChangeRequest.description("other"));

        stage.passTo("2026-01-05T04:50:00Z");

        assertThat(stage.trace()).isEqualTo("""
                mon 04:29 serverless-cache flash: available to modifying
                mon 04:31 serverless-cache flash: modifying to available
                mon 04:31 serverless-cache-snapshot automatic.flash-2026-01-05-04-31: - to creating
                mon 04:41 serverless-cache-snapshot automatic.flash-2026-01-05-04-31: creating to available
                mon 04:41 serverless-cache-snapshot automatic.flash-2026-01-05-04-31 "Snapshot automatic.flash-2026-01-05-04-31 created for cache flash."
                """);
    }

    @Test
    void are_kept_as_the_present_limit_says() {
        stage.after(daily(2).get()).passTo("2026-01-06T05:00:00Z");
        stage.after(ServerlessChangeRequest.backup(5, null));
        assertThat(snapshots().get(FIRST).expiryTime()).isEqualTo("2026-01-10T04:30:00Z");

        stage.after(ServerlessChangeRequest.backup(1, null));
        assertThat(snapshots().all().keySet()).containsExactly(SECOND);
        stage.after(ServerlessChangeRequest.backup(0, null));
        assertThat(snapshots().all()).isEmpty();
        assertThat(stage.simulation().nextDue()).as("no more are taken").isNotPresent();
    }

    @Test
    void go_with_their_cache_but_not_their_copies() {
        stage.after(daily(3).get()).passTo("2026-01-05T05:00:00Z");
        stage.after(new CopyServerlessCacheSnapshot(FIRST, "copy", null, Tags.NONE));

        stage.after(new DeleteServerlessCache("flash", null));

        assertThat(snapshots().all().keySet()).containsExactly("copy");
        assertThat(stage.simulation().nextDue()).isNotPresent();
    }

    @Test
    void one_that_is_being_copied_goes_when_that_is_over() {
        stage.after(daily(1).get()).passTo("2026-01-06T04:28:00Z").forgetting();
        stage.execute(new CopyServerlessCacheSnapshot(FIRST, "copy", null, Tags.NONE));

        stage.passTo("2026-01-06T04:34:00Z");

        assertThat(stage.trace()).contains("tue 04:34 serverless-cache-snapshot " + FIRST + ": available to deleting");
        assertThat(snapshots().get("copy").expiryTime()).isNull();
        assertThat(stage.simulation().now()).isEqualTo(Instant.parse("2026-01-06T04:34:00Z"));
    }

    private ServerlessCacheSnapshots snapshots() {
        return ServerlessCacheSnapshots.in(stage.world());
    }

    private static ServerlessRequest daily(int days) {
        return ServerlessRequest.of("flash").snapshotRetentionLimit(days).dailySnapshotTime("04:30");
    }
}
