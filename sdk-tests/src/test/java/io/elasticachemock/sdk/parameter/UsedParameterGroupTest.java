package io.elasticachemock.sdk.parameter;

import static io.elasticachemock.sdk.parameter.Values.createGroup;
import static io.elasticachemock.sdk.parameter.Values.modify;
import static io.elasticachemock.sdk.parameter.Values.reset;
import static io.elasticachemock.sdk.parameter.Values.status;
import static io.elasticachemock.sdk.parameter.Values.value;
import static io.elasticachemock.sdk.support.Refusal.INVALID_CACHE_PARAMETER_GROUP_STATE;
import static io.elasticachemock.sdk.support.Refusal.INVALID_PARAMETER_COMBINATION;
import static io.elasticachemock.sdk.support.Refusal.INVALID_PARAMETER_VALUE;
import static org.assertj.core.api.Assertions.assertThat;

import io.elasticachemock.sdk.support.Loan;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.elasticache.model.ClusterMode;
import software.amazon.awssdk.services.elasticache.model.ReplicationGroup;

/** Parameter groups that replication groups use. */
class UsedParameterGroupTest {
    @Test
    void a_group_is_created_with_one_of_its_family() {
        Loan.manual(aws -> {
            createGroup(aws, "mine", "redis7");

            aws.available("orders", group -> group.cacheParameterGroupName("Mine"));

            assertThat(aws.group("orders").clusterEnabled()).isFalse();
            assertThat(aws.cluster("orders-001").cacheParameterGroup().cacheParameterGroupName())
                    .isEqualTo("mine");
            INVALID_PARAMETER_COMBINATION.meets(
                    () -> aws.create(
                            "carts", group -> group.engineVersion("6.2").cacheParameterGroupName("mine")),
                    "Expected a parameter group of family redis6.x but found one of family redis7");
        });
    }

    @Test
    void cluster_mode_follows_cluster_enabled() {
        Loan.manual(aws -> {
            createGroup(aws, "clustered", "redis7");
            INVALID_PARAMETER_COMBINATION.meets(
                    () -> aws.create("orders", group -> group.cacheParameterGroupName("clustered")
                            .numNodeGroups(2)));
            modify(aws, "clustered", value("cluster-enabled", "yes"));

            ReplicationGroup orders = aws.available("orders", group -> group.cacheParameterGroupName("clustered")
                    .numNodeGroups(2));

            assertThat(orders.clusterEnabled()).isTrue();
            assertThat(orders.clusterMode()).isEqualTo(ClusterMode.ENABLED);
            assertThat(orders.nodeGroups()).hasSize(2);
            INVALID_PARAMETER_COMBINATION.meets(
                    () -> aws.create("carts", group -> group.cacheParameterGroupName("clustered")
                            .clusterMode(ClusterMode.DISABLED)),
                    "Cluster mode should be disabled in parameter group, but found it is enabled.");
            INVALID_PARAMETER_VALUE.meets(
                    () -> modify(aws, "clustered", value("cluster-enabled", "no")),
                    "The parameter cluster-enabled cannot be modified.");
        });
    }

    @Test
    void one_that_is_used_is_deleted_when_its_user_is_gone() {
        Loan.manual(aws -> {
            createGroup(aws, "mine", "redis7");
            aws.available("orders", group -> group.cacheParameterGroupName("mine"));
            String refusal = "One or more cache clusters are still members of this parameter group mine, so the group"
                    + " cannot be deleted.";

            INVALID_CACHE_PARAMETER_GROUP_STATE.meets(
                    () -> aws.client().deleteCacheParameterGroup(request -> request.cacheParameterGroupName("mine")),
                    refusal);
            aws.client().deleteReplicationGroup(request -> request.replicationGroupId("orders"));
            INVALID_CACHE_PARAMETER_GROUP_STATE.meets(
                    () -> aws.client().deleteCacheParameterGroup(request -> request.cacheParameterGroupName("mine")),
                    refusal);
            aws.clock().advanceUntilIdle();
            aws.client().deleteCacheParameterGroup(request -> request.cacheParameterGroupName("mine"));
        });
    }

    @Test
    void an_immediate_change_leaves_its_users_in_sync() {
        Loan.manual(aws -> {
            createGroup(aws, "mine", "redis7");
            aws.available("orders", group -> group.cacheParameterGroupName("mine"));

            modify(aws, "mine", value("timeout", "20"));

            assertThat(status(aws, "orders-001")).isEqualTo("in-sync [] [0001 in-sync]");
        });
    }

    @Test
    void a_change_that_requires_a_reboot_is_pending_on_each_node_that_runs() {
        Loan.manual(aws -> {
            createGroup(aws, "mine", "redis7");
            aws.available(
                    "orders", group -> group.cacheParameterGroupName("mine").numCacheClusters(2));
            aws.available("carts");
            aws.create("baskets", group -> group.cacheParameterGroupName("mine"));
            assertThat(status(aws, "orders-001")).isEqualTo("in-sync [] [0001 in-sync]");

            modify(aws, "mine", value("databases", "8"));
            aws.clock().advanceUntilIdle();

            assertThat(status(aws, "orders-001")).isEqualTo("pending-reboot [0001] [0001 pending-reboot]");
            assertThat(status(aws, "orders-002")).isEqualTo("pending-reboot [0001] [0001 pending-reboot]");
            assertThat(status(aws, "carts-001")).isEqualTo("in-sync [] [0001 in-sync]");
            assertThat(status(aws, "baskets-001")).isEqualTo("in-sync [] [0001 in-sync]");
            assertThat(aws.group("orders").status()).isEqualTo("available");

            reset(aws, "mine", value("databases", "8"));
            assertThat(status(aws, "baskets-001")).isEqualTo("pending-reboot [0001] [0001 pending-reboot]");
        });
    }
}
