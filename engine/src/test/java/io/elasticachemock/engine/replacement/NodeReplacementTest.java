package io.elasticachemock.engine.replacement;

import static org.assertj.core.api.Assertions.assertThat;

import io.elasticachemock.engine.replica.DecreaseReplicaCount;
import io.elasticachemock.engine.stage.CreateRequest;
import io.elasticachemock.engine.stage.ModifyRequest;
import io.elasticachemock.engine.stage.Stage;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Nodes that AWS replaces in the maintenance window. */
class NodeReplacementTest {
    private final Stage stage = Stage.set();

    @Test
    void a_primary_fails_over_and_is_replaced_as_a_replica_when_the_window_opens() {
        stage.after(orders().numCacheClusters(2).automaticFailoverEnabled(true).get());

        stage.execute(new ScheduleNodeReplacement("orders-001"));
        stage.passTo("2026-01-06T06:00:00Z");

        assertThat(stage.trace()).isEqualTo("""
                mon 00:07 cache-cluster orders-001 "The node with Cache Cluster ID: orders-001, Node ID: 0001 is scheduled for replacement during the maintenance window from Start Time: 2026-01-06T05:00:00Z, End Time: 2026-01-06T06:00:00Z"
                tue 05:00 replication-group orders: available to modifying
                tue 05:00 node-group orders/0001: available to modifying
                tue 05:00 cache-cluster orders-001: available to modifying
                tue 05:00 cache-cluster orders-001 "Recovering cache nodes 0001"
                tue 05:01 replication-group orders "Failover to replica node orders-002 completed"
                tue 05:01 replication-group orders "Failover from master node orders-001 to replica node orders-002 completed"
                tue 05:01 cache-cluster orders-001 "Failover from master node orders-001 to replica node orders-002 completed"
                tue 05:09 node-group orders/0001: modifying to available
                tue 05:09 cache-cluster orders-001: modifying to available
                tue 05:09 cache-cluster orders-001 "Finished recovery for cache nodes 0001"
                tue 05:09 replication-group orders: modifying to available
                """);
        assertThat(stage.node("orders", "orders-002").isPrimary()).isTrue();
        assertThat(ScheduledReplacements.in(stage.world()).all()).isEmpty();
    }

    @Test
    void a_single_node_serves_nothing_while_its_successor_gets_its_data() {
        stage.after(orders().get());
        stage.execute(new ScheduleNodeReplacement("orders-001"));

        stage.passTo("2026-01-06T05:04:00Z");
        assertThat(stage.node("orders", "orders-001").serving()).isTrue();
        stage.passTo("2026-01-06T05:06:00Z");
        assertThat(stage.node("orders", "orders-001").serving()).isFalse();
        stage.passTo("2026-01-06T05:08:00Z");
        assertThat(stage.node("orders", "orders-001").serving()).isTrue();
    }

    /** Scenario 16. */
    @ParameterizedTest
    @CsvSource({
        "fri:16:00-fri:17:00, 2023-11-10T16:00:00Z",
        "sat:16:00-sat:17:00, 2023-11-11T16:00:00Z",
        "wed:16:00-wed:17:00, 2023-11-15T16:00:00Z"
    })
    void another_window_moves_it_to_the_first_opening_after_now(String window, String start) {
        Stage thursday = Stage.at("2023-11-09T14:00:00Z");
        thursday.after(
                orders().preferredMaintenanceWindow("fri:17:00-fri:18:00").get());
        thursday.passTo("2023-11-09T15:00:00Z");
        thursday.execute(new ScheduleNodeReplacement("orders-001"));

        thursday.execute(
                ModifyRequest.of("orders").preferredMaintenanceWindow(window).get());

        assertThat(ScheduledReplacements.in(thursday.world()).all())
                .extracting(replacement -> replacement.start().toString())
                .containsExactly(start);
        assertThat(thursday.events())
                .contains("has re-scheduled from Previous Start Time: 2023-11-10T17:00:00Z")
                .contains("to New Start Time: " + start);
    }

    @Test
    void a_node_that_is_scaled_or_removed_before_needs_no_replacement() {
        stage.after(orders().numCacheClusters(3).get());
        stage.execute(new ScheduleNodeReplacement("orders-001"));
        stage.execute(new ScheduleNodeReplacement("orders-003"));

        stage.after(new DecreaseReplicaCount("orders", true, null, List.of(), List.of("orders-003")));
        assertThat(ScheduledReplacements.in(stage.world()).all()).hasSize(1);
        stage.execute(ModifyRequest.of("orders")
                .cacheNodeType("cache.r6g.xlarge")
                .applyImmediately()
                .get());
        stage.settle();

        assertThat(ScheduledReplacements.in(stage.world()).all()).isEmpty();
        assertThat(stage.events())
                .contains("The replacement for Cache Cluster ID: orders-001, Node ID: 0001 scheduled during")
                .contains("has been canceled");
    }

    @Test
    void it_waits_until_a_busy_group_is_free() {
        stage.after(orders().get());
        stage.execute(new ScheduleNodeReplacement("orders-001"));
        stage.execute(
                ModifyRequest.of("orders").cacheNodeType("cache.t4g.small").get());
        stage.passTo("2026-01-06T07:00:00Z");

        assertThat(ScheduledReplacements.in(stage.world()).all()).isEmpty();
        assertThat(stage.group("orders").isAvailable()).isTrue();
        assertThat(stage.group("orders").queued().isEmpty()).isTrue();
    }

    @Test
    void a_node_that_is_not_there_yet_is_not_replaced() {
        stage.execute(orders().numCacheClusters(2).get());
        assertThat(stage.refusal(new ScheduleNodeReplacement("orders-002"))).hasMessageContaining("orders-002");
    }

    @Test
    void what_is_not_there_or_waits_already_is_refused() {
        stage.after(orders().get());
        stage.execute(new ScheduleNodeReplacement("ORDERS-001"));

        assertThat(stage.refusal(new ScheduleNodeReplacement("orders-001"))).hasMessageContaining("already");
        assertThat(stage.refusal(new ScheduleNodeReplacement("orders-002"))).hasMessageContaining("orders-002");
    }

    private static CreateRequest orders() {
        return CreateRequest.of("orders").preferredMaintenanceWindow("tue:05:00-tue:06:00");
    }
}
