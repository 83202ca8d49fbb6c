package io.elasticachemock.engine.reboot;

import static org.assertj.core.api.Assertions.assertThat;

import io.elasticachemock.engine.Fault;
import io.elasticachemock.engine.parameter.ParameterStatus;
import io.elasticachemock.engine.replication.CacheClusterStatus;
import io.elasticachemock.engine.replication.DataSet;
import io.elasticachemock.engine.replication.ReplicationGroups;
import io.elasticachemock.engine.replication.Role;
import io.elasticachemock.engine.stage.CreateRequest;
import io.elasticachemock.engine.stage.Stage;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A node that is rebooted. */
class RebootCacheClusterTest {
    private final Stage stage = Stage.set();

    @Test
    void a_primary_is_down_meanwhile_does_not_fail_over_and_loses_its_data() {
        stage.after(CreateRequest.of("orders")
                .numCacheClusters(2)
                .automaticFailoverEnabled(true)
                .get());
        ReplicationGroups.in(stage.world())
                .change("orders", group -> group.withEachShard(shard -> shard.with(DataSet.of(1_000))));
        ParameterStatus.in(stage.world()).awaitReboot("orders-001", List.of("0001"));
        stage.forgetting();

        var answered = stage.execute(reboot("orders-001"));

        assertThat(answered.node().status()).isEqualTo(CacheClusterStatus.REBOOTING_CACHE_CLUSTER_NODES);
        assertThat(stage.node("orders", "orders-001").serving()).isFalse();
        stage.settle();
        assertThat(stage.trace()).isEqualTo("""
                mon 00:07 replication-group orders: available to modifying
                mon 00:07 node-group orders/0001: available to modifying
                mon 00:07 cache-cluster orders-001: available to rebooting-cache-cluster-nodes
                mon 00:07 cache-cluster orders-001 "Cache node 0001 shutdown"
                mon 00:08 parameter-apply-status orders-001: pending-reboot to in-sync
                mon 00:08 cache-cluster orders-001 "Cache node 0001 restarted"
                mon 00:08 replication-group orders: modifying to available
                mon 00:08 node-group orders/0001: modifying to available
                mon 00:08 cache-cluster orders-001: rebooting-cache-cluster-nodes to available
                """);
        assertThat(stage.node("orders", "orders-001").role()).isEqualTo(Role.PRIMARY);
        assertThat(stage.group("orders").shards().get(0).data()).isEqualTo(DataSet.EMPTY);
    }

    @Test
    void a_replica_comes_back_and_the_data_stays() {
        stage.after(CreateRequest.of("orders").numCacheClusters(2).get());
        ReplicationGroups.in(stage.world())
                .change("orders", group -> group.withEachShard(shard -> shard.with(DataSet.of(1_000))));

        stage.after(reboot("ORDERS-002"));

        assertThat(stage.group("orders").shards().get(0).data()).isEqualTo(DataSet.of(1_000));
        assertThat(stage.node("orders", "orders-002").serving()).isTrue();
    }

    @Test
    void what_aws_refuses_is_refused_and_leaves_no_trace() {
        stage.after(CreateRequest.of("orders").numCacheClusters(2).get());
        stage.after(CreateRequest.of("carts").numNodeGroups(2).get());

        assertThat(stage.refusal(reboot("nobody")).fault()).isEqualTo(Fault.CACHE_CLUSTER_NOT_FOUND_FAULT);
        assertThat(stage.refusal(reboot("carts-0001-001")).fault())
                .isEqualTo(Fault.INVALID_PARAMETER_COMBINATION_EXCEPTION);
        assertThat(stage.refusal(new RebootCacheCluster("orders-001", List.of("0002")))
                        .fault())
                .isEqualTo(Fault.INVALID_PARAMETER_VALUE_EXCEPTION);
        stage.execute(reboot("orders-001"));
        assertThat(stage.refusal(reboot("orders-001")).fault()).isEqualTo(Fault.INVALID_CACHE_CLUSTER_STATE_FAULT);
        assertThat(stage.refusal(reboot("orders-002")).fault()).isEqualTo(Fault.INVALID_CACHE_CLUSTER_STATE_FAULT);
    }

    private static RebootCacheCluster reboot(String id) {
        return new RebootCacheCluster(id, List.of("0001"));
    }
}
