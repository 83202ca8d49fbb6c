package io.elasticachemock.sdk.modification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.elasticachemock.sdk.support.Aws;
import io.elasticachemock.sdk.support.Loan;
import io.elasticachemock.sdk.support.Trace;
import io.vertx.core.json.JsonObject;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.elasticache.model.ClusterMode;
import software.amazon.awssdk.services.elasticache.model.InvalidParameterCombinationException;
import software.amazon.awssdk.services.elasticache.model.NodeGroup;
import software.amazon.awssdk.services.elasticache.model.ReplicationGroup;

/** The way from cluster mode disabled to enabled, without a new group. */
class ClusterModeTest {
    @Test
    void in_the_middle_of_the_change_each_node_has_its_turn_and_the_mode_is_pending() {
        Loan.manual(aws -> {
            orders(aws);

            ReplicationGroup answer = to(aws, ClusterMode.COMPATIBLE);

            assertThat(answer.status()).isEqualTo("modifying");
            assertThat(answer.clusterMode()).isEqualTo(ClusterMode.DISABLED);
            assertThat(answer.pendingModifiedValues().clusterMode()).isEqualTo(ClusterMode.COMPATIBLE);
            assertThat(aws.cluster("orders-002").cacheClusterStatus()).isEqualTo("modifying");
            aws.clock().advanceBy(Loan.SWITCH_CLUSTER_MODE);
            assertThat(aws.cluster("orders-002").cacheClusterStatus()).isEqualTo("available");
            assertThat(aws.cluster("orders-001").cacheClusterStatus()).isEqualTo("modifying");
            assertThat(aws.group("orders").configurationEndpoint()).isNull();
            JsonObject advanced = aws.control().advance(new JsonObject().put("until", "idle"));

            assertThat(Trace.changes(advanced))
                    .containsExactly(
                            "00:07:00 orders/0001: modifying > available",
                            "00:07:00 orders-001: modifying > available",
                            "00:07:00 orders: modifying > available");
            ReplicationGroup compatible = aws.group("orders");
            assertThat(compatible.clusterMode()).isEqualTo(ClusterMode.COMPATIBLE);
            assertThat(compatible.pendingModifiedValues().clusterMode()).isNull();
            assertThat(compatible.configurationEndpoint().address()).startsWith("orders.");
            assertThat(compatible.nodeGroups().get(0).primaryEndpoint()).isNotNull();
            assertThat(aws.cluster("orders-001").cacheParameterGroup().cacheParameterGroupName())
                    .isEqualTo("default.redis7.cluster.on");
        });
    }

    /** Scenario 36. */
    @Test
    void from_disabled_by_way_of_compatible_back_and_then_to_enabled_for_good() {
        Loan.auto(aws -> {
            orders(aws);

            to(aws, ClusterMode.COMPATIBLE);
            assertThat(aws.group("orders").clusterMode()).isEqualTo(ClusterMode.COMPATIBLE);
            assertThatThrownBy(() -> aws.client().modifyReplicationGroup(change -> change.replicationGroupId("orders")
                            .cacheNodeType("cache.r6g.xlarge")
                            .applyImmediately(true)))
                    .isInstanceOf(InvalidParameterCombinationException.class)
                    .hasMessageContaining("while cluster mode is compatible");
            to(aws, ClusterMode.DISABLED);
            assertThat(aws.group("orders").configurationEndpoint()).isNull();
            to(aws, ClusterMode.COMPATIBLE);
            aws.group("orders");
            to(aws, ClusterMode.ENABLED);

            ReplicationGroup enabled = aws.group("orders");
            assertThat(enabled.clusterMode()).isEqualTo(ClusterMode.ENABLED);
            assertThat(enabled.clusterEnabled()).isTrue();
            assertThat(enabled.configurationEndpoint()).isNotNull();
            NodeGroup shard = enabled.nodeGroups().get(0);
            assertThat(shard.slots()).isEqualTo("0-16383");
            assertThat(shard.primaryEndpoint()).isNull();
            assertThat(shard.nodeGroupMembers()).allMatch(member -> member.currentRole() == null);
            assertThatThrownBy(() -> to(aws, ClusterMode.DISABLED))
                    .isInstanceOf(InvalidParameterCombinationException.class)
                    .hasMessageContaining("from enabled to disabled");
            aws.client().modifyReplicationGroupShardConfiguration(change -> change.replicationGroupId("orders")
                    .nodeGroupCount(2)
                    .applyImmediately(true));
            assertThat(aws.group("orders").memberClusters())
                    .containsExactly("orders-001", "orders-002", "orders-0002-001", "orders-0002-002");
        });
    }

    @Test
    void it_waits_for_the_maintenance_window_and_shows_on_the_group() {
        Loan.manual(aws -> {
            aws.available("orders", group -> group.numCacheClusters(2)
                    .automaticFailoverEnabled(true)
                    .preferredMaintenanceWindow("mon:05:00-mon:06:00"));

            ReplicationGroup answer = aws.client()
                    .modifyReplicationGroup(
                            change -> change.replicationGroupId("orders").clusterMode(ClusterMode.COMPATIBLE))
                    .replicationGroup();

            assertThat(answer.status()).isEqualTo("available");
            assertThat(answer.pendingModifiedValues().clusterMode()).isEqualTo(ClusterMode.COMPATIBLE);
            JsonObject advanced = aws.control().advance(new JsonObject().put("to", "2026-01-05T06:00:00Z"));
            assertThat(Trace.changes(advanced)).first().isEqualTo("05:00:00 orders: available > modifying");
            assertThat(aws.group("orders").clusterMode()).isEqualTo(ClusterMode.COMPATIBLE);
        });
    }

    private static void orders(Aws aws) {
        aws.available("orders", group -> group.numCacheClusters(2).automaticFailoverEnabled(true));
    }

    private static ReplicationGroup to(Aws aws, ClusterMode mode) {
        return aws.client()
                .modifyReplicationGroup(change ->
                        change.replicationGroupId("orders").clusterMode(mode).applyImmediately(true))
                .replicationGroup();
    }
}
