package io.elasticachemock.engine.replica;

import static org.assertj.core.api.Assertions.assertThat;

import io.elasticachemock.engine.Fault;
import io.elasticachemock.engine.replication.Node;
import io.elasticachemock.engine.stage.CreateRequest;
import io.elasticachemock.engine.stage.Stage;
import java.util.List;
import org.junit.jupiter.api.Test;

/** More replicas and fewer, as whole traces. */
class ReplicaCountTest {
    private final Stage stage = Stage.set();

    @Test
    void adds_a_replica_to_each_shard_side_by_side() {
        stage.after(CreateRequest.of("carts").replicaCounts(1, 1).get());

        var answered = stage.execute(increase("carts", 2));

        assertThat(answered.nodes().map(Node::cacheClusterId)).contains("carts-0001-003", "carts-0002-003");
        stage.settle();
        assertThat(stage.trace()).isEqualTo("""
                mon 00:07 replication-group carts: available to modifying
                mon 00:07 node-group carts/0001: available to modifying
                mon 00:07 cache-cluster carts-0001-003: - to creating
                mon 00:07 node-group carts/0002: available to modifying
                mon 00:07 cache-cluster carts-0002-003: - to creating
                mon 00:14 node-group carts/0001: modifying to available
                mon 00:14 cache-cluster carts-0001-003: creating to available
                mon 00:14 cache-cluster carts-0001-003 "Cache cluster created"
                mon 00:14 cache-cluster carts-0001-003 "Added cache node 0001 in availability zone us-east-1c"
                mon 00:14 node-group carts/0002: modifying to available
                mon 00:14 cache-cluster carts-0002-003: creating to available
                mon 00:14 cache-cluster carts-0002-003 "Cache cluster created"
                mon 00:14 cache-cluster carts-0002-003 "Added cache node 0001 in availability zone us-east-1a"
                mon 00:14 replication-group carts: modifying to available
                """);
    }

    @Test
    void removes_the_replicas_that_are_named_and_forgets_them() {
        stage.after(CreateRequest.of("orders")
                .numCacheClusters(3)
                .snapshotRetentionLimit(1)
                .get());

        stage.execute(new DecreaseReplicaCount("orders", true, null, List.of(), List.of("ORDERS-002")));
        stage.settle();

        assertThat(stage.trace()).isEqualTo("""
                mon 00:07 replication-group orders: available to modifying
                mon 00:07 node-group orders/0001: available to modifying
                mon 00:07 cache-cluster orders-002: available to deleting
                mon 00:11 node-group orders/0001: modifying to available
                mon 00:11 cache-cluster orders-002: deleting to -
                mon 00:11 cache-cluster orders-002 "Cache cluster deleted"
                mon 00:11 replication-group orders: modifying to available
                """);
        assertThat(stage.group("orders").settings().backup().snapshottingClusterId())
                .as("another member is backed up in its place")
                .isEqualTo("orders-003");
        stage.after(increase("orders", 2));
        assertThat(stage.group("orders").nodes().map(Node::cacheClusterId))
                .as("its id is free again")
                .containsExactly("orders-001", "orders-002", "orders-003");
    }

    @Test
    void removes_replicas_so_that_the_shard_stays_spread_over_zones() {
        stage.after(CreateRequest.of("orders")
                .numCacheClusters(4)
                .preferredCacheClusterAzs("us-east-1a", "us-east-1b", "us-east-1a", "us-east-1c")
                .get());

        stage.after(decrease("orders", 2));

        assertThat(stage.group("orders").nodes().map(Node::availabilityZone))
                .containsExactly("us-east-1a", "us-east-1b", "us-east-1c");
    }

    @Test
    void puts_a_new_replica_where_it_is_preferred() {
        stage.after(CreateRequest.of("orders")
                .numCacheClusters(2)
                .preferredCacheClusterAzs("us-east-1a", "us-east-1b")
                .get());

        stage.after(new IncreaseReplicaCount(
                "orders",
                true,
                null,
                List.of(new ShardReplicas("0001", 2, List.of("us-east-1b", "us-east-1a", "us-east-1b")))));

        assertThat(stage.node("orders", "orders-003").availabilityZone()).isEqualTo("us-east-1b");
    }

    @Test
    void keeps_the_replicas_in_the_zones_that_are_preferred() {
        stage.after(CreateRequest.of("orders")
                .numCacheClusters(4)
                .preferredCacheClusterAzs("us-east-1a", "us-east-1b", "us-east-1b", "us-east-1c")
                .get());

        assertThat(stage.refusal(decreaseTo(1, "us-east-1a", "us-east-1d")).fault())
                .isEqualTo(Fault.INVALID_PARAMETER_COMBINATION_EXCEPTION);
        assertThat(stage.refusal(decreaseTo(1, "us-east-1b", "us-east-1c")).fault())
                .isEqualTo(Fault.INVALID_PARAMETER_COMBINATION_EXCEPTION);
        assertThat(stage.refusal(decreaseTo(1, "us-east-1a")).fault())
                .isEqualTo(Fault.INVALID_PARAMETER_COMBINATION_EXCEPTION);
        stage.after(decreaseTo(2, "us-east-1a", "us-east-1c", "us-east-1b"));

        assertThat(stage.group("orders").nodes().map(Node::cacheClusterId))
                .containsExactly("orders-001", "orders-002", "orders-004");
    }

    private static DecreaseReplicaCount decreaseTo(int count, String... zones) {
        return new DecreaseReplicaCount(
                "orders", true, null, List.of(new ShardReplicas("0001", count, List.of(zones))), List.of());
    }

    @Test
    void names_a_primary_to_remove_in_vain() {
        stage.after(CreateRequest.of("orders").numCacheClusters(2).get());
        var before = stage.group("orders");

        stage.execute(new DecreaseReplicaCount("orders", true, null, List.of(), List.of("orders-001")));

        assertThat(stage.group("orders")).isEqualTo(before);
        assertThat(stage.events()).contains("a primary cannot be removed");
    }

    @Test
    void is_refused_as_aws_refuses_it_and_leaves_no_trace() {
        stage.after(CreateRequest.of("orders")
                .numCacheClusters(2)
                .automaticFailoverEnabled(true)
                .get());
        stage.after(CreateRequest.of("zoned")
                .numCacheClusters(2)
                .automaticFailoverEnabled(true)
                .multiAzEnabled(true)
                .get());

        assertThat(stage.refusal(increase("orders", 1)))
                .hasMessage("Requested new replica count already matches current number of replicas.");
        assertThat(stage.refusal(increase("orders", 6)))
                .hasMessage("The number of replicas per node group must be within 0 and 5.");
        assertThat(stage.refusal(increase("orders", 0)).fault())
                .isEqualTo(Fault.INVALID_PARAMETER_COMBINATION_EXCEPTION);
        assertThat(stage.refusal(decrease("orders", 3)).fault())
                .isEqualTo(Fault.INVALID_PARAMETER_COMBINATION_EXCEPTION);
        assertThat(stage.refusal(decrease("orders", 0)))
                .hasMessage("Must have at least 1 replica when cluster mode is disabled with auto failover enabled.");
        assertThat(stage.refusal(decrease("zoned", 0)))
                .hasMessage("Must have at least 1 replica for Multi-AZ enabled Replication Group");
        assertThat(stage.refusal(new IncreaseReplicaCount("orders", false, 2, List.of()))
                        .fault())
                .isEqualTo(Fault.INVALID_PARAMETER_VALUE_EXCEPTION);
        assertThat(stage.refusal(new IncreaseReplicaCount("orders", true, null, List.of()))
                        .fault())
                .isEqualTo(Fault.INVALID_PARAMETER_COMBINATION_EXCEPTION);
        assertThat(stage.refusal(new IncreaseReplicaCount(
                                "orders", true, null, List.of(new ShardReplicas("0002", 2, List.of()))))
                        .fault())
                .isEqualTo(Fault.NODE_GROUP_NOT_FOUND_FAULT);
        stage.execute(increase("orders", 2));
        assertThat(stage.refusal(increase("orders", 3)))
                .hasMessage("Replication group must be in available state to modify.");
    }

    private static IncreaseReplicaCount increase(String id, int count) {
        return new IncreaseReplicaCount(id, true, count, List.of());
    }

    private static DecreaseReplicaCount decrease(String id, int count) {
        return new DecreaseReplicaCount(id, true, count, List.of(), List.of());
    }
}
