package io.elasticachemock.engine.modification;

import static org.assertj.core.api.Assertions.assertThat;

import io.elasticachemock.engine.creation.CreateReplicationGroup;
import io.elasticachemock.engine.deletion.DeleteReplicationGroup;
import io.elasticachemock.engine.duration.WorkKind;
import io.elasticachemock.engine.event.StatusChange;
import io.elasticachemock.engine.replication.Changes;
import io.elasticachemock.engine.replication.ReplicationGroup;
import io.elasticachemock.engine.replication.ReplicationGroupStatus;
import io.elasticachemock.engine.snapshot.CreateSnapshot;
import io.elasticachemock.engine.stage.CreateRequest;
import io.elasticachemock.engine.stage.ModifyRequest;
import io.elasticachemock.engine.stage.Stage;
import io.elasticachemock.engine.tag.Tags;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What waits for the maintenance window, which is on Sundays from 05:00 to 06:00. The days begin on a Monday. */
class PendingChangesTest {
    private static final String SUNDAY = "2026-01-11T05:00:00Z";

    private final Stage stage = Stage.set();

    @Test
    void shows_on_members_and_leaves_the_group_available() {
        stage.after(orders());

        ReplicationGroup answered = stage.execute(queue("cache.r6g.xlarge"));

        assertThat(stage.trace()).isEmpty();
        assertThat(answered.isAvailable()).isTrue();
        assertThat(answered.nodes()).allSatisfy(node -> {
            assertThat(node.nodeType().name()).isEqualTo("cache.r6g.large");
            assertThat(answered.pendingNodeType(node).name()).isEqualTo("cache.r6g.xlarge");
        });
        assertThat(stage.simulation().isIdle()).as("nobody waits for a window").isTrue();
        assertThat(stage.simulation().nextDue()).contains(Instant.parse(SUNDAY));
    }

    @Test
    void runs_when_the_window_opens_and_never_again() {
        stage.after(orders());
        stage.execute(queue("cache.r6g.xlarge"));

        stage.passTo("2026-02-28T00:00:00Z");

        assertThat(stage.trace()).isEqualTo("""
                sun 05:00 replication-group orders: available to modifying
                sun 05:00 node-group orders/0001: available to modifying
                sun 05:00 cache-cluster orders-001: available to modifying
                sun 05:00 cache-cluster orders-002: available to modifying
                sun 05:08 cache-cluster orders-002: modifying to available
                sun 05:08 cache-cluster orders-002 "Succeeded applying modification to cache node type to cache.r6g.xlarge."
                sun 05:16 node-group orders/0001: modifying to available
                sun 05:16 cache-cluster orders-001: modifying to available
                sun 05:16 cache-cluster orders-001 "Succeeded applying modification to cache node type to cache.r6g.xlarge."
                sun 05:16 replication-group orders: modifying to available
                sun 05:16 replication-group orders "Succeeded applying modification to cache node type to cache.r6g.xlarge."
                """);
        assertThat(stage.simulation().nextDue()).isEmpty();
    }

    @Test
    void runs_at_the_first_of_several_windows_that_the_clock_jumps_over() {
        stage.after(orders());
        stage.execute(queue("cache.r6g.xlarge"));

        stage.passTo("2026-01-28T12:00:00Z");

        assertThat(stage.simulation().log().since(0))
                .filteredOn(occurrence -> occurrence.at().isAfter(Instant.parse("2026-01-06T00:00:00Z")))
                .isNotEmpty()
                .allSatisfy(occurrence -> assertThat(occurrence.at())
                        .isBetween(Instant.parse(SUNDAY), Instant.parse("2026-01-11T05:16:00Z")));
    }

    @Test
    void moves_with_its_window() {
        stage.after(orders());
        stage.execute(queue("cache.r6g.xlarge"));
        stage.passTo("2026-01-09T12:00:00Z");

        stage.execute(ModifyRequest.of("orders")
                .preferredMaintenanceWindow("sat:01:00-sat:02:00")
                .get());

        assertThat(stage.simulation().nextDue()).contains(Instant.parse("2026-01-10T01:00:00Z"));
        stage.passTo("2026-01-31T00:00:00Z");
        assertThat(stage.trace())
                .startsWith("sat 01:00 replication-group orders: available to modifying\n")
                .containsOnlyOnce("replication-group orders: available to modifying")
                .doesNotContain("sun");
    }

    @Test
    void waits_for_next_week_when_its_window_is_moved_to_an_hour_that_has_passed_today() {
        stage.after(orders());
        stage.execute(queue("cache.r6g.xlarge"));
        stage.passTo("2026-01-09T12:30:00Z");

        stage.execute(ModifyRequest.of("orders")
                .preferredMaintenanceWindow("fri:12:00-fri:13:00")
                .get());

        assertThat(stage.simulation().nextDue()).contains(Instant.parse("2026-01-16T12:00:00Z"));
    }

    @Test
    void waits_for_next_week_when_it_is_queued_while_the_window_is_open() {
        stage.after(orders());
        stage.passTo(SUNDAY);

        stage.execute(queue("cache.r6g.xlarge"));

        assertThat(stage.simulation().nextDue()).contains(Instant.parse("2026-01-18T05:00:00Z"));
    }

    @Test
    void runs_as_soon_as_a_busy_group_is_free_while_the_window_is_open() {
        stage.after(orders());
        stage.execute(queue("cache.r6g.xlarge"));
        stage.passTo("2026-01-11T04:55:00Z");
        stage.execute(snapshot());

        stage.passTo("2026-01-31T00:00:00Z");

        assertThat(stage.trace()).startsWith("""
                sun 04:55 snapshot nightly: - to creating
                sun 04:55 replication-group orders: available to snapshotting
                sun 04:55 cache-cluster orders-002: available to snapshotting
                sun 05:05 snapshot nightly: creating to available
                sun 05:05 replication-group orders "Snapshot succeeded for snapshot with ID 'nightly' of replication group with ID 'orders'"
                sun 05:05 replication-group orders: snapshotting to available
                sun 05:05 cache-cluster orders-002: snapshotting to available
                sun 05:05 replication-group orders: available to modifying
                """).containsOnlyOnce("replication-group orders: available to modifying");
    }

    @ParameterizedTest
    @CsvSource({
        "69, 2026-01-11T05:59:00Z",
        // The closing does not belong to the window.
        "70, 2026-01-18T05:00:00Z"
    })
    void waits_for_the_next_opening_when_the_group_is_not_free_before_the_closing(int minutes, Instant runs) {
        Stage slow = Stage.with(Stage.ROUND.with(WorkKind.TAKE_SNAPSHOT, Duration.ofMinutes(minutes)));
        slow.after(orders());
        slow.execute(queue("cache.r6g.xlarge"));
        slow.passTo("2026-01-11T04:50:00Z");
        slow.execute(snapshot());

        slow.passTo("2026-02-28T00:00:00Z");

        assertThat(slow.simulation().log().since(0))
                .filteredOn(StatusChange.class::isInstance)
                .extracting(StatusChange.class::cast)
                .filteredOn(change -> change.resource().equals("replication-group")
                        && change.to().equals("modifying"))
                .extracting(StatusChange::at)
                .containsExactly(runs);
    }

    @Test
    void may_go_on_after_the_window_has_closed() {
        Stage slow = Stage.with(Stage.ROUND.with(WorkKind.SYNCHRONIZE_NODE, Duration.ofHours(2)));
        slow.after(orders());
        slow.execute(queue("cache.r6g.xlarge"));

        slow.passTo("2026-01-31T00:00:00Z");

        assertThat(slow.events())
                .endsWith("sun 09:12 replication-group orders"
                        + " \"Succeeded applying modification to cache node type to cache.r6g.xlarge.\"\n");
    }

    @Test
    void is_cancelled_by_asking_for_the_present_type() {
        stage.after(orders());
        stage.execute(queue("cache.r6g.xlarge"));

        ReplicationGroup answered = stage.execute(queue("cache.r6g.large"));

        assertThat(answered.pending()).isEqualTo(Changes.NONE);
        assertThat(stage.simulation().nextDue()).isEmpty();
        stage.passTo("2026-01-31T00:00:00Z");
        assertThat(stage.trace()).isEmpty();
    }

    @Test
    void is_replaced_by_a_newer_one() {
        stage.after(orders());
        stage.execute(queue("cache.r6g.xlarge"));

        stage.execute(queue("cache.r6g.2xlarge"));

        stage.passTo("2026-01-31T00:00:00Z");
        assertThat(stage.events()).isEqualTo("""
                sun 05:08 cache-cluster orders-002 "Succeeded applying modification to cache node type to cache.r6g.2xlarge."
                sun 05:16 cache-cluster orders-001 "Succeeded applying modification to cache node type to cache.r6g.2xlarge."
                sun 05:16 replication-group orders "Succeeded applying modification to cache node type to cache.r6g.2xlarge."
                """);
    }

    @Test
    void may_be_asked_for_again() {
        stage.after(orders());
        stage.execute(queue("cache.r6g.xlarge"));

        stage.execute(queue("cache.r6g.xlarge"));

        assertThat(stage.simulation().nextDue()).contains(Instant.parse(SUNDAY));
    }

    @Test
    void runs_now_when_anything_is_applied_immediately() {
        stage.after(orders());
        stage.execute(queue("cache.r6g.xlarge"));

        ReplicationGroup answered = stage.execute(ModifyRequest.of("orders")
                .description("bigger")
                .applyImmediately()
                .get());

        assertThat(answered.status()).isEqualTo(ReplicationGroupStatus.MODIFYING);
        assertThat(answered.description()).isEqualTo("bigger");
        stage.passTo("2026-01-31T00:00:00Z");
        assertThat(stage.events())
                .endsWith("mon 00:23 replication-group orders"
                        + " \"Succeeded applying modification to cache node type to cache.r6g.xlarge.\"\n");
    }

    @Test
    void runs_now_when_immediate_application_is_all_that_is_asked_for() {
        stage.after(orders());
        stage.execute(queue("cache.r6g.xlarge"));

        stage.execute(ModifyRequest.of("orders").applyImmediately().get());

        assertThat(stage.group("orders").status()).isEqualTo(ReplicationGroupStatus.MODIFYING);
    }

    @Test
    void gives_way_to_another_type_that_is_applied_immediately() {
        stage.after(orders());
        stage.execute(queue("cache.r6g.xlarge"));

        stage.execute(ModifyRequest.of("orders")
                .cacheNodeType("cache.m6g.large")
                .applyImmediately()
                .get());

        stage.passTo("2026-01-31T00:00:00Z");
        assertThat(stage.events()).contains("cache.m6g.large").doesNotContain("cache.r6g.xlarge");
        assertThat(stage.group("orders").settings().hardware().nodeType().name())
                .isEqualTo("cache.m6g.large");
    }

    @Test
    void goes_with_its_group() {
        stage.after(orders());
        stage.execute(queue("cache.r6g.xlarge"));
        stage.passTo("2026-01-11T04:58:00Z");

        stage.execute(new DeleteReplicationGroup("orders", null));

        stage.passTo("2026-01-31T00:00:00Z");
        assertThat(stage.events()).isEqualTo("""
                sun 05:02 cache-cluster orders-001 "Cache cluster deleted"
                sun 05:02 cache-cluster orders-002 "Cache cluster deleted"
                """);
        assertThat(stage.simulation().nextDue()).isEmpty();
    }

    @Test
    void of_a_group_that_is_gone_does_not_haunt_another_of_its_name() {
        stage.after(orders());
        stage.execute(queue("cache.r6g.xlarge"));
        stage.after(new DeleteReplicationGroup("orders", null));

        stage.after(orders());

        assertThat(stage.simulation().nextDue()).isEmpty();
        assertThat(stage.group("orders").pending()).isEqualTo(Changes.NONE);
    }

    private static CreateReplicationGroup orders() {
        return CreateRequest.of("orders").numCacheClusters(2).get();
    }

    private static ModifyReplicationGroup queue(String nodeType) {
        return ModifyRequest.of("orders").cacheNodeType(nodeType).get();
    }

    private static CreateSnapshot snapshot() {
        return new CreateSnapshot("nightly", "orders", null, null, Tags.NONE);
    }
}
