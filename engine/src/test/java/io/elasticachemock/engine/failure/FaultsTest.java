package io.elasticachemock.engine.failure;

import static org.assertj.core.api.Assertions.assertThat;

import io.elasticachemock.engine.Fault;
import io.elasticachemock.engine.deletion.DeleteReplicationGroup;
import io.elasticachemock.engine.fault.FaultKind;
import io.elasticachemock.engine.fault.FaultState;
import io.elasticachemock.engine.fault.InjectedFaults;
import io.elasticachemock.engine.replica.DecreaseReplicaCount;
import io.elasticachemock.engine.replica.IncreaseReplicaCount;
import io.elasticachemock.engine.replication.Node;
import io.elasticachemock.engine.replication.ReplicationGroupStatus;
import io.elasticachemock.engine.replication.ReplicationGroups;
import io.elasticachemock.engine.replication.Role;
import io.elasticachemock.engine.snapshot.SnapshotStatus;
import io.elasticachemock.engine.stage.Consistency;
import io.elasticachemock.engine.stage.CreateRequest;
import io.elasticachemock.engine.stage.ModifyRequest;
import io.elasticachemock.engine.stage.Stage;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Faults of every kind: when they begin, what they do, and that they end. */
class FaultsTest {
    private final Stage stage = Stage.set();

    @Test
    void nodes_in_a_zone_that_goes_away_come_back_with_it_and_others_take_over_meanwhile() {
        stage.after(CreateRequest.of("orders")
                .numCacheClusters(2)
                .automaticFailoverEnabled(true)
                .multiAzEnabled(true)
                .get());

        stage.execute(new InjectFault(
                FaultKind.AVAILABILITY_ZONE_OUTAGE, "us-east-1a", null, null, Duration.ofMinutes(30), null, null));
        Consistency.check(stage.simulation());
        stage.settle();

        assertThat(stage.trace()).isEqualTo("""
                mon 00:07 replication-group orders: available to modifying
                mon 00:07 node-group orders/0001: available to modifying
                mon 00:07 cache-cluster orders-001: available to modifying
                mon 00:08 replication-group orders "Failover to replica node orders-002 completed"
                mon 00:08 replication-group orders "Failover from master node orders-001 to replica node orders-002 completed"
                mon 00:08 cache-cluster orders-001 "Failover from master node orders-001 to replica node orders-002 completed"
                mon 00:09 cache-cluster orders-001 "Recovering cache nodes 0001"
                mon 00:44 cache-cluster orders-001 "Finished recovery for cache nodes 0001"
                mon 00:44 replication-group orders: modifying to available
                mon 00:44 node-group orders/0001: modifying to available
                mon 00:44 cache-cluster orders-001: modifying to available
                """);
    }

    @Test
    void without_failover_a_zone_that_goes_away_takes_the_primary_with_it_until_it_is_back() {
        stage.after(CreateRequest.of("orders").numCacheClusters(2).get());

        stage.execute(new InjectFault(
                FaultKind.AVAILABILITY_ZONE_OUTAGE, "us-east-1a", null, null, Duration.ofMinutes(30), null, null));
        stage.passTo("2026-01-05T00:36:00Z");
        assertThat(stage.node("orders", "orders-001").serving()).isFalse();
        stage.settle();

        assertThat(stage.events()).isEqualTo("""
                mon 00:08 cache-cluster orders-001 "Recovering cache nodes 0001"
                mon 00:44 cache-cluster orders-001 "Finished recovery for cache nodes 0001"
                """);
        assertThat(stage.group("orders").nodes().map(Node::role)).containsExactly(Role.PRIMARY, Role.REPLICA);
    }

    @Test
    void a_group_is_not_created_where_capacity_is_missing_until_it_is_there_again() {
        stage.execute(new InjectFault(
                FaultKind.INSUFFICIENT_CAPACITY,
                CreateRequest.NODE_TYPE,
                null,
                null,
                Duration.ofMinutes(30),
                null,
                null));

        assertThat(stage.refusal(CreateRequest.of("orders").get()).fault())
                .isEqualTo(Fault.INSUFFICIENT_CACHE_CLUSTER_CAPACITY_FAULT);
        stage.after(CreateRequest.of("carts").cacheNodeType("cache.r6g.xlarge").get());

        stage.passTo("2026-01-05T00:30:00Z");
        stage.after(CreateRequest.of("orders").get());
        assertThat(stage.group("orders").isAvailable()).isTrue();
    }

    @Test
    void a_creation_for_which_capacity_goes_missing_fails_and_the_group_can_only_be_deleted() {
        stage.execute(new InjectFault(
                FaultKind.INSUFFICIENT_CAPACITY, "*", null, "launch-node", Duration.ofMinutes(30), null, null));

        stage.execute(CreateRequest.of("orders")
                .numCacheClusters(2)
                .snapshotRetentionLimit(1)
                .get());
        stage.settle();

        assertThat(stage.group("orders").status()).isEqualTo(ReplicationGroupStatus.CREATE_FAILED);
        assertThat(stage.group("orders").settings().backup().snapshottingClusterId())
                .isNull();
        assertThat(stage.group("orders").nodes()).isEmpty();
        assertThat(stage.events()).contains("There is no capacity for cache.r6g.large in us-east-1a.");
        assertThat(stage.refusal(ModifyRequest.of("orders").description("x").get())
                        .fault())
                .isEqualTo(Fault.INVALID_REPLICATION_GROUP_STATE_FAULT);
        assertThat(stage.refusal(new DeleteReplicationGroup("orders", "last")).fault())
                .as("there is nothing to save")
                .isEqualTo(Fault.INVALID_REPLICATION_GROUP_STATE_FAULT);
        stage.after(new DeleteReplicationGroup("orders", null));
        assertThat(ReplicationGroups.in(stage.world()).all()).isEmpty();
    }

    @Test
    void a_scale_up_for_which_capacity_goes_missing_fails_and_can_be_tried_again() {
        stage.after(CreateRequest.of("orders").numCacheClusters(2).get());
        // The replica, in us-east-1b, comes first; its primary finds no capacity.
        stage.execute(new InjectFault(
                FaultKind.INSUFFICIENT_CAPACITY, "us-east-1a", null, null, Duration.ofMinutes(30), null, null));
        var scaleUp =
                ModifyRequest.of("orders").cacheNodeType("cache.r6g.xlarge").applyImmediately();

        stage.execute(scaleUp.get());
        stage.settle();
        assertThat(stage.events()).contains("Failed applying modification to cache node type to cache.r6g.xlarge.");
        assertThat(stage.group("orders").isAvailable()).isTrue();
        assertThat(stage.group("orders").pending().isEmpty()).isTrue();
        assertThat(stage.group("orders").nodes())
                .as("all is as it was")
                .allMatch(node -> node.nodeType().name().equals(CreateRequest.NODE_TYPE));

        stage.passMinutes(60);
        stage.after(scaleUp.get());
        assertThat(stage.group("orders").nodes())
                .allMatch(node -> node.nodeType().name().equals("cache.r6g.xlarge"));
    }

    @Test
    void replicas_are_not_added_where_capacity_is_missing() {
        stage.after(CreateRequest.of("orders").numCacheClusters(2).get());
        stage.execute(new InjectFault(
                FaultKind.INSUFFICIENT_CAPACITY, "us-east-1c", null, null, Duration.ofMinutes(30), null, null));

        assertThat(stage.refusal(new IncreaseReplicaCount("orders", true, 2, List.of()))
                        .fault())
                .isEqualTo(Fault.INSUFFICIENT_CACHE_CLUSTER_CAPACITY_FAULT);

        stage.execute(new RemoveFault(null));
        stage.execute(new InjectFault(
                FaultKind.INSUFFICIENT_CAPACITY, "*", null, "launch-node", Duration.ofMinutes(30), null, null));
        stage.execute(new IncreaseReplicaCount("orders", true, 2, List.of()));
        stage.settle();
        assertThat(stage.events()).contains("Failed to add replicas to replication group orders.");
        assertThat(stage.group("orders").nodes()).hasSize(2);
        assertThat(stage.group("orders").isAvailable()).isTrue();
    }

    @Test
    void the_next_steps_of_a_kind_take_as_many_times_as_long_and_no_others() {
        stage.execute(new InjectFault(FaultKind.SLOW_STEPS, "launch-node", null, null, null, 3.0, 1));

        stage.after(CreateRequest.of("orders").get());
        assertThat(stage.simulation().now()).isEqualTo(Instant.parse("2026-01-05T00:15:00Z"));
        stage.after(CreateRequest.of("carts").get());
        assertThat(stage.simulation().now()).isEqualTo(Instant.parse("2026-01-05T00:20:00Z"));
        assertThat(InjectedFaults.in(stage.world())
                        .find("fault-0001")
                        .orElseThrow()
                        .state())
                .isEqualTo(FaultState.OVER);
    }

    @Test
    void however_many_faults_slow_a_step_it_takes_a_year_at_most() {
        for (int i = 0; i < 5; i++) {
            stage.execute(new InjectFault(FaultKind.SLOW_STEPS, "*", null, null, null, 10_000.0, null));
        }

        stage.after(CreateRequest.of("orders").get());

        assertThat(stage.simulation().now()).isEqualTo(Instant.parse("2027-01-05T00:00:00Z"));
    }

    @Test
    void a_fault_begins_at_its_instant_and_not_if_it_was_removed_before() {
        stage.after(CreateRequest.of("orders").numCacheClusters(2).get());
        Instant at = Instant.parse("2026-01-05T01:00:00Z");
        stage.execute(new InjectFault(FaultKind.NODE_FAILURE, "orders-001", at, null, null, null, null));
        stage.execute(new InjectFault(FaultKind.NODE_FAILURE, "orders-002", at, null, null, null, null));
        stage.execute(new RemoveFault("fault-0001"));

        stage.passTo("2026-01-05T01:00:00Z");

        assertThat(stage.node("orders", "orders-001").serving()).isTrue();
        assertThat(stage.node("orders", "orders-002").serving()).isFalse();
    }

    @Test
    void a_fault_begins_when_a_step_of_its_kind_does() {
        stage.after(CreateRequest.of("orders").numCacheClusters(3).get());
        stage.execute(new InjectFault(FaultKind.NODE_FAILURE, "orders-002", null, "delete-node", null, null, null));
        stage.passMinutes(600);
        assertThat(stage.node("orders", "orders-002").serving()).isTrue();

        stage.execute(new DecreaseReplicaCount("orders", true, null, List.of(), List.of("orders-003")));
        stage.passMinutes(0);

        assertThat(stage.node("orders", "orders-002").serving()).isFalse();
        stage.settle();
        assertThat(stage.group("orders").isAvailable()).isTrue();
        assertThat(stage.group("orders").nodes()).hasSize(2).allMatch(Node::serving);
    }

    @Test
    void a_group_whose_final_snapshot_fails_stays() {
        stage.after(CreateRequest.of("orders").numCacheClusters(2).get());
        stage.execute(new InjectFault(FaultKind.INSUFFICIENT_MEMORY, "orders", null, null, null, null, null));

        stage.execute(new DeleteReplicationGroup("orders", "last"));
        stage.settle();

        assertThat(stage.group("orders").isAvailable()).isTrue();
        assertThat(stage.snapshot("last").status()).isEqualTo(SnapshotStatus.FAILED);
        assertThat(stage.events()).contains("Snapshot failed for snapshot with ID 'last'");
        stage.execute(new RemoveFault(null));
        stage.after(new DeleteReplicationGroup("orders", null));
        assertThat(ReplicationGroups.in(stage.world()).all()).isEmpty();
    }

    @Test
    void each_of_them_has_an_id_of_its_own_however_many_there_are() {
        for (int i = 0; i < 10_002; i++) {
            stage.execute(new InjectFault(FaultKind.SLOW_STEPS, "*", null, null, null, null, 1));
        }

        assertThat(InjectedFaults.in(stage.world()).all()).hasSize(10_002);
    }

    @Test
    void what_makes_no_sense_is_refused() {
        stage.after(CreateRequest.of("orders").get());
        Instant past = Instant.parse("2026-01-04T00:00:00Z");

        assertThat(stage.refusal(new InjectFault(FaultKind.NODE_FAILURE, "orders-001", past, null, null, null, null)))
                .hasMessageContaining("'at'");
        assertThat(stage.refusal(new InjectFault(
                        FaultKind.NODE_FAILURE, "orders-001", null, null, Duration.ofHours(1), null, null)))
                .hasMessageContaining("'for'");
        assertThat(stage.refusal(new InjectFault(FaultKind.SLOW_STEPS, "*", null, null, null, -1.0, null)))
                .hasMessageContaining("'factor'");
        assertThat(stage.refusal(new InjectFault(FaultKind.NODE_FAILURE, "orders-001", null, null, null, null, 2)))
                .hasMessageContaining("'count'");
        assertThat(stage.refusal(new InjectFault(FaultKind.SLOW_STEPS, "launch-nodes", null, null, null, null, null)))
                .hasMessageContaining("launch-node, ");
        assertThat(stage.refusal(new InjectFault(
                        FaultKind.AVAILABILITY_ZONE_OUTAGE, "eu-west-1a", null, null, null, null, null)))
                .hasMessageContaining("us-east-1a");
        assertThat(stage.refusal(new InjectFault(
                        FaultKind.INSUFFICIENT_CAPACITY, "cache.r6g.huge", null, null, null, null, null)))
                .hasMessageContaining("cache node type");
        assertThat(stage.refusal(
                        new InjectFault(FaultKind.NODE_FAILURE, "orders-001", null, "reboot", null, null, null)))
                .hasMessageContaining("'when'");
        assertThat(stage.refusal(new RemoveFault("fault-0009"))).hasMessageContaining("fault-0009");
    }
}
