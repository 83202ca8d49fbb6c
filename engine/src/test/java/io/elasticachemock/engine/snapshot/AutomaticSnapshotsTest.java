package io.elasticachemock.engine.snapshot;

import static org.assertj.core.api.Assertions.assertThat;

import io.elasticachemock.engine.deletion.DeleteReplicationGroup;
import io.elasticachemock.engine.duration.WorkKind;
import io.elasticachemock.engine.identifier.ResourceType;
import io.elasticachemock.engine.quota.Quotas;
import io.elasticachemock.engine.stage.CreateRequest;
import io.elasticachemock.engine.stage.ModifyRequest;
import io.elasticachemock.engine.stage.Stage;
import io.elasticachemock.engine.tag.Tag;
import io.elasticachemock.engine.tag.TagBook;
import io.elasticachemock.engine.tag.Tags;
import java.time.Duration;
import java.util.Set;
import org.junit.jupiter.api.Test;

class AutomaticSnapshotsTest {
    private final Stage stage = Stage.set();

    @Test
    void are_taken_of_the_snapshotting_cluster_when_the_window_opens_and_deleted_after_their_days() {
        stage.after(orders().numCacheClusters(2).get());

        stage.passTo("2026-01-06T08:00:00Z");

        assertThat(stage.trace()).isEqualTo("""
                mon 07:30 snapshot automatic.orders-002-2026-01-05-07-30: - to creating
                mon 07:30 replication-group orders: available to snapshotting
                mon 07:30 cache-cluster orders-002: available to snapshotting
                mon 07:40 snapshot automatic.orders-002-2026-01-05-07-30: creating to available
                mon 07:40 cache-cluster orders-002 "Snapshot succeeded for snapshot with ID 'automatic.orders-002-2026-01-05-07-30' of cache cluster with ID 'orders-002'"
                mon 07:40 replication-group orders: snapshotting to available
                mon 07:40 cache-cluster orders-002: snapshotting to available
                tue 07:30 snapshot automatic.orders-002-2026-01-06-07-30: - to creating
                tue 07:30 replication-group orders: available to snapshotting
                tue 07:30 cache-cluster orders-002: available to snapshotting
                tue 07:30 snapshot automatic.orders-002-2026-01-05-07-30: available to deleting
                tue 07:33 snapshot automatic.orders-002-2026-01-05-07-30: deleting to -
                tue 07:40 snapshot automatic.orders-002-2026-01-06-07-30: creating to available
                tue 07:40 cache-cluster orders-002 "Snapshot succeeded for snapshot with ID 'automatic.orders-002-2026-01-06-07-30' of cache cluster with ID 'orders-002'"
                tue 07:40 replication-group orders: snapshotting to available
                tue 07:40 cache-cluster orders-002: snapshotting to available
                """);
    }

    @Test
    void are_taken_of_the_whole_group_with_cluster_mode() {
        stage.after(orders().numNodeGroups(2).get());

        stage.passTo("2026-01-05T08:00:00Z");

        Snapshot taken = stage.snapshot("automatic.orders-2026-01-05-07-30");
        assertThat(taken.member()).isNull();
        assertThat(taken.source()).isEqualTo(SnapshotSource.AUTOMATED);
        assertThat(taken.nodeSnapshots())
                .extracting(NodeSnapshot::cacheClusterId)
                .containsExactly("orders-0001-001", "orders-0002-001");
    }

    @Test
    void bear_the_tags_of_what_they_are_taken_of() {
        stage.after(orders().tag("team", "checkout").get());

        stage.passTo("2026-01-05T08:00:00Z");

        assertThat(TagBook.in(stage.world())
                        .get(ResourceType.SNAPSHOT, "automatic.orders-001-2026-01-05-07-30")
                        .list())
                .containsExactly(new Tag("team", "checkout"));
    }

    @Test
    void are_not_taken_without_a_retention_limit() {
        stage.after(orders().snapshotRetentionLimit(0).get());

        stage.passTo("2026-01-07T00:00:00Z");

        assertThat(names(stage)).isEmpty();
    }

    @Test
    void of_a_busy_group_are_taken_as_soon_as_it_is_free_while_the_window_is_open() {
        stage.passTo("2026-01-05T07:28:00Z");
        stage.execute(orders().get());

        stage.passTo("2026-01-05T08:00:00Z");

        assertThat(names(stage))
                .as("created from 07:28 to 07:33")
                .containsExactly("automatic.orders-001-2026-01-05-07-33");
    }

    @Test
    void of_a_group_that_is_busy_as_long_as_the_window_is_open_are_taken_the_next_day() {
        Stage slow = Stage.with(Stage.ROUND.with(WorkKind.TAKE_SNAPSHOT, Duration.ofHours(2)));
        slow.after(orders().get());
        slow.passTo("2026-01-05T07:00:00Z");
        slow.after(new CreateSnapshot("mine", "orders", null, null, Tags.NONE));
        assertThat(names(slow)).as("at nine").containsExactly("mine");

        slow.passTo("2026-01-06T07:30:00Z");

        assertThat(names(slow)).containsExactly("automatic.orders-001-2026-01-06-07-30", "mine");
    }

    @Test
    void move_with_the_window() {
        stage.after(orders().get());

        stage.execute(ModifyRequest.of("orders").snapshotWindow("03:00-04:00").get());
        stage.passTo("2026-01-05T12:00:00Z");

        assertThat(names(stage)).containsExactly("automatic.orders-001-2026-01-05-03-00");
    }

    @Test
    void go_with_their_group_whereas_manual_ones_stay() {
        stage.after(orders().get());
        stage.passTo("2026-01-05T09:00:00Z");
        stage.after(new CreateSnapshot("mine", "orders", null, null, Tags.NONE));

        stage.after(new DeleteReplicationGroup("orders", null));
        stage.passTo("2026-01-08T00:00:00Z");

        assertThat(names(stage)).containsExactly("mine");
    }

    @Test
    void do_not_count_against_the_quota_of_manual_ones() {
        Stage strict = Stage.with(new Quotas(300, 500, 90, 1));
        strict.after(orders().get());
        strict.passTo("2026-01-05T09:00:00Z");

        strict.after(new CreateSnapshot("mine", "orders", null, null, Tags.NONE));

        assertThat(strict.snapshot("mine").status()).isEqualTo(SnapshotStatus.AVAILABLE);
    }

    @Test
    void that_a_client_deletes_are_not_missed_at_the_end_of_their_days() {
        stage.after(orders().get());
        stage.passTo("2026-01-05T09:00:00Z");
        stage.after(new DeleteSnapshot("automatic.orders-001-2026-01-05-07-30"));

        stage.passTo("2026-01-06T09:00:00Z");

        assertThat(names(stage)).containsExactly("automatic.orders-001-2026-01-06-07-30");
    }

    private static CreateRequest orders() {
        return CreateRequest.of("orders").snapshotWindow("07:30-08:30").snapshotRetentionLimit(1);
    }

    private static Set<String> names(Stage stage) {
        return Snapshots.in(stage.world()).all().keySet();
    }
}
