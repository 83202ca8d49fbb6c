package io.elasticachemock.engine.failure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.elasticachemock.engine.fault.FaultKind;
import io.elasticachemock.engine.fault.FaultState;
import io.elasticachemock.engine.fault.InjectedFaults;
import io.elasticachemock.engine.replication.CacheClusterStatus;
import io.elasticachemock.engine.replication.DataSet;
import io.elasticachemock.engine.replication.Node;
import io.elasticachemock.engine.replication.Outage;
import io.elasticachemock.engine.replication.Outages;
import io.elasticachemock.engine.replication.ReplicationGroups;
import io.elasticachemock.engine.replication.Role;
import io.elasticachemock.engine.replication.Service;
import io.elasticachemock.engine.snapshot.CreateSnapshot;
import io.elasticachemock.engine.snapshot.SnapshotStatus;
import io.elasticachemock.engine.stage.Consistency;
import io.elasticachemock.engine.stage.CreateRequest;
import io.elasticachemock.engine.stage.ModifyRequest;
import io.elasticachemock.engine.stage.Stage;
import io.elasticachemock.engine.tag.Tags;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** Nodes that fail, and what becomes of them, of their group and of the work on it. */
class NodeFailureTest {
    private final Stage stage = Stage.set();

    @Test
    void a_replica_takes_the_place_of_a_primary_that_fails_and_that_is_replaced_as_a_replica() {
        stage.after(failsOver().get());
        data("orders", 1_000);

        stage.execute(fail("orders-001"));
        stage.settle();

        assertThat(stage.trace()).isEqualTo("""
                mon 00:07 replication-group orders: available to modifying
                mon 00:07 node-group orders/0001: available to modifying
                mon 00:07 cache-cluster orders-001: available to modifying
                mon 00:08 replication-group orders "Failover to replica node orders-002 completed"
                mon 00:08 replication-group orders "Failover from master node orders-001 to replica node orders-002 completed"
                mon 00:08 cache-cluster orders-001 "Failover from master node orders-001 to replica node orders-002 completed"
                mon 00:09 cache-cluster orders-001 "Recovering cache nodes 0001"
                mon 00:16 cache-cluster orders-001 "Finished recovery for cache nodes 0001"
                mon 00:16 replication-group orders: modifying to available
                mon 00:16 node-group orders/0001: modifying to available
                mon 00:16 cache-cluster orders-001: modifying to available
                """);
        assertThat(stage.group("orders").nodes().map(Node::role))
                .containsExactly(Role.REPLICA, Role.PRIMARY, Role.REPLICA);
        assertThat(data("orders")).isEqualTo(DataSet.of(1_000));
    }

    @Test
    void without_failover_a_primary_is_down_until_it_is_rebuilt_and_its_data_is_lost() {
        stage.after(CreateRequest.of("orders").numCacheClusters(2).get());
        data("orders", 1_000);

        stage.execute(fail("orders-001"));
        assertThat(data("orders")).isEqualTo(DataSet.EMPTY);
        stage.settle();

        assertThat(stage.events()).isEqualTo("""
                mon 00:08 cache-cluster orders-001 "Recovering cache nodes 0001"
                mon 00:15 cache-cluster orders-001 "Finished recovery for cache nodes 0001"
                """);
        assertThat(stage.group("orders").nodes().map(Node::role)).containsExactly(Role.PRIMARY, Role.REPLICA);
        assertThat(stage.group("orders").isAvailable()).isTrue();
    }

    @Test
    void a_replica_that_fails_is_replaced_and_the_primary_stays() {
        stage.after(failsOver().get());
        data("orders", 1_000);

        stage.execute(fail("orders-003"));
        stage.settle();

        assertThat(stage.events()).isEqualTo("""
                mon 00:08 cache-cluster orders-003 "Recovering cache nodes 0001"
                mon 00:15 cache-cluster orders-003 "Finished recovery for cache nodes 0001"
                """);
        assertThat(stage.node("orders", "orders-001").isPrimary()).isTrue();
        assertThat(data("orders")).isEqualTo(DataSet.of(1_000));
    }

    @Test
    void a_shard_of_which_all_nodes_fail_comes_back_cold() {
        stage.after(failsOver().numCacheClusters(2).get());
        data("orders", 1_000);

        stage.execute(fail("orders-001"));
        stage.execute(fail("orders-002"));
        Consistency.check(stage.simulation());
        stage.settle();

        assertThat(data("orders")).isEqualTo(DataSet.EMPTY);
        assertThat(stage.group("orders").nodes()).allMatch(Node::serving);
        assertThat(stage.group("orders").isAvailable()).isTrue();
    }

    @Test
    void an_upgrade_stops_for_the_recovery_and_begins_anew_with_what_is_left_of_it() {
        stage.after(failsOver().engineVersion("6.0").get());
        stage.execute(ModifyRequest.of("orders")
                .engineVersion("6.2")
                .applyImmediately()
                .get());
        stage.passTo("2026-01-05T00:13:00Z");

        stage.execute(fail("orders-001"));
        stage.settle();

        assertThat(stage.events()).isEqualTo("""
                mon 00:09 cache-cluster orders-002 "Cache node 0001 shutdown"
                mon 00:10 cache-cluster orders-002 "Cache node 0001 restarted"
                mon 00:12 cache-cluster orders-002 "Cache cluster patched"
                mon 00:14 replication-group orders "Failover to replica node orders-002 completed"
                mon 00:14 replication-group orders "Failover from master node orders-001 to replica node orders-002 completed"
                mon 00:14 cache-cluster orders-001 "Failover from master node orders-001 to replica node orders-002 completed"
                mon 00:15 cache-cluster orders-001 "Recovering cache nodes 0001"
                mon 00:22 cache-cluster orders-001 "Finished recovery for cache nodes 0001"
                mon 00:24 cache-cluster orders-001 "Cache node 0001 shutdown"
                mon 00:25 cache-cluster orders-001 "Cache node 0001 restarted"
                mon 00:27 cache-cluster orders-001 "Cache cluster patched"
                mon 00:29 cache-cluster orders-003 "Cache node 0001 shutdown"
                mon 00:30 cache-cluster orders-003 "Cache node 0001 restarted"
                mon 00:32 cache-cluster orders-003 "Cache cluster patched"
                """);
        assertThat(stage.group("orders").nodes())
                .allMatch(node -> node.version().version().equals("6.2"));
        assertThat(stage.group("orders").isAvailable()).isTrue();
        assertThat(stage.group("orders").pending().isEmpty()).isTrue();
    }

    @Test
    void a_node_without_a_stand_in_serves_while_its_upgrade_waits_for_the_recovery_of_another() {
        stage.after(CreateRequest.of("orders")
                .engineVersion("6.0")
                .replicaCounts(0, 0)
                .get());
        stage.execute(ModifyRequest.of("orders")
                .engineVersion("6.2")
                .applyImmediately()
                .get());
        stage.passTo("2026-01-05T00:07:00Z");

        stage.execute(fail("orders-0002-001"));
        stage.settle();

        assertThat(stage.events()).isEqualTo("""
                mon 00:07 cache-cluster orders-0001-001 "Cache node 0001 shutdown"
                mon 00:08 cache-cluster orders-0001-001 "Cache node 0001 restarted"
                mon 00:09 cache-cluster orders-0002-001 "Recovering cache nodes 0001"
                mon 00:16 cache-cluster orders-0002-001 "Finished recovery for cache nodes 0001"
                mon 00:18 cache-cluster orders-0001-001 "Cache node 0001 shutdown"
                mon 00:19 cache-cluster orders-0001-001 "Cache node 0001 restarted"
                mon 00:21 cache-cluster orders-0001-001 "Cache cluster patched"
                mon 00:23 cache-cluster orders-0002-001 "Cache node 0001 shutdown"
                mon 00:24 cache-cluster orders-0002-001 "Cache node 0001 restarted"
                mon 00:26 cache-cluster orders-0002-001 "Cache cluster patched"
                """);
        assertThat(Outages.in(stage.world()).of("orders"))
                .filteredOn(outage -> outage.shard().equals("0001") && outage.service() == Service.READS)
                .extracting(Outage::from, Outage::to)
                .containsExactly(
                        tuple(Instant.parse("2026-01-05T00:07:00Z"), Instant.parse("2026-01-05T00:08:00Z")),
                        tuple(Instant.parse("2026-01-05T00:18:00Z"), Instant.parse("2026-01-05T00:21:00Z")));
    }

    @Test
    void a_node_is_modifying_until_it_is_recovered_though_a_machine_of_the_new_type_serves_in_its_place() {
        stage.after(CreateRequest.of("orders").numCacheClusters(1).get());
        stage.execute(ModifyRequest.of("orders")
                .cacheNodeType("cache.r6g.xlarge")
                .applyImmediately()
                .get());
        // The new machine is there, and its endpoint is being switched: a step that is finished whatever happens.
        stage.pass(Duration.ofMinutes(7).plusSeconds(30));

        stage.execute(fail("orders-001"));
        stage.passMinutes(1);

        assertThat(stage.node("orders", "orders-001").serving()).isTrue();
        assertThat(stage.node("orders", "orders-001").status()).isEqualTo(CacheClusterStatus.MODIFYING);
        Consistency.check(stage.simulation());
        stage.settle();
        assertThat(stage.group("orders").isAvailable()).isTrue();
    }

    /** Scenario 15. */
    @Test
    void what_waits_for_the_window_is_applied_with_the_failure_reboot() {
        stage.after(failsOver().get());
        stage.execute(
                ModifyRequest.of("orders").cacheNodeType("cache.r6g.xlarge").get());

        stage.execute(fail("orders-003"));
        stage.settle();

        assertThat(stage.group("orders").nodes())
                .allMatch(node -> node.nodeType().name().equals("cache.r6g.xlarge"));
        assertThat(stage.simulation().nextDue()).isEmpty();
    }

    @Test
    void a_snapshot_of_a_node_that_fails_fails() {
        stage.after(failsOver().get());
        stage.execute(new CreateSnapshot("s", "orders", null, null, Tags.NONE));

        stage.execute(fail("orders-002"));
        stage.settle();

        assertThat(stage.snapshot("s").status()).isEqualTo(SnapshotStatus.FAILED);
        assertThat(stage.events())
                .contains("Snapshot failed for snapshot with ID 's' of replication group with ID 'orders'");
        assertThat(stage.group("orders").isAvailable()).isTrue();
    }

    @Test
    void what_does_not_run_cannot_fail_now_and_is_missed_later() {
        stage.execute(failsOver().get());

        assertThat(stage.refusal(fail("orders-001"))).hasMessageContaining("no running 'orders-001' now");
        assertThat(stage.refusal(fail("nobody-001"))).hasMessageContaining("no running 'nobody-001' now");
        Instant soon = stage.simulation().now().plusSeconds(60);
        stage.execute(new InjectFault(FaultKind.NODE_FAILURE, "orders-001", soon, null, null, null, null));
        stage.settle();
        assertThat(InjectedFaults.in(stage.world())
                        .find("fault-0001")
                        .orElseThrow()
                        .state())
                .as("it was still being created")
                .isEqualTo(FaultState.MISSED);
        assertThat(stage.execute(fail("ORDERS-001")).state()).isEqualTo(FaultState.OVER);
        assertThat(stage.refusal(fail("orders-001"))).as("it is down already").hasMessageContaining("no running");
    }

    private CreateRequest failsOver() {
        return CreateRequest.of("orders").numCacheClusters(3).automaticFailoverEnabled(true);
    }

    private void data(String id, long bytes) {
        ReplicationGroups.in(stage.world())
                .change(id, group -> group.withEachShard(shard -> shard.with(DataSet.of(bytes))));
    }

    private DataSet data(String id) {
        return stage.group(id).shards().get(0).data();
    }

    private static InjectFault fail(String node) {
        return new InjectFault(FaultKind.NODE_FAILURE, node, null, null, null, null, null);
    }
}
