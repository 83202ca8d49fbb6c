package io.elasticachemock.sdk.reboot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.elasticachemock.sdk.support.Aws;
import io.elasticachemock.sdk.support.Loan;
import io.elasticachemock.sdk.support.Trace;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.elasticache.model.CacheCluster;
import software.amazon.awssdk.services.elasticache.model.InvalidCacheClusterStateException;
import software.amazon.awssdk.services.elasticache.model.ParameterNameValue;

/** A reboot applies the parameters that wait for it. */
class RebootCacheClusterTest {
    @Test
    void a_node_that_is_rebooted_runs_with_the_static_values_of_its_group() {
        Loan.manual(aws -> {
            aws.client().createCacheParameterGroup(group -> group.cacheParameterGroupName("mine")
                    .cacheParameterGroupFamily("redis7")
                    .description("mine"));
            aws.available("orders", group -> group.numCacheClusters(2).cacheParameterGroupName("mine"));
            aws.client().modifyCacheParameterGroup(group -> group.cacheParameterGroupName("mine")
                    .parameterNameValues(ParameterNameValue.builder()
                            .parameterName("databases")
                            .parameterValue("4")
                            .build()));
            assertThat(applyStatus(aws.cluster("orders-001"))).isEqualTo("pending-reboot");

            CacheCluster answer = reboot(aws, "orders-001");

            assertThat(answer.cacheClusterStatus()).isEqualTo("rebooting cache cluster nodes");
            assertThat(answer.cacheNodes().get(0).cacheNodeStatus()).isEqualTo("rebooting");
            assertThatThrownBy(() -> reboot(aws, "orders-001")).isInstanceOf(InvalidCacheClusterStateException.class);
            aws.clock().advanceUntilIdle();
            assertThat(aws.cluster("orders-001").cacheClusterStatus()).isEqualTo("available");
            assertThat(applyStatus(aws.cluster("orders-001"))).isEqualTo("in-sync");
            assertThat(applyStatus(aws.cluster("orders-002"))).isEqualTo("pending-reboot");
            assertThat(aws.group("orders")
                            .nodeGroups()
                            .get(0)
                            .nodeGroupMembers()
                            .get(0)
                            .currentRole())
                    .as("a reboot does not fail over")
                    .isEqualTo("primary");
            assertThat(Trace.described(aws.client()))
                    .endsWith(
                            "00:05:00 orders-001: Cache node 0001 shutdown",
                            "00:06:00 orders-001: Cache node 0001 restarted");
        });
    }

    private static CacheCluster reboot(Aws aws, String id) {
        return aws.client()
                .rebootCacheCluster(request -> request.cacheClusterId(id).cacheNodeIdsToReboot("0001"))
                .cacheCluster();
    }

    private static String applyStatus(CacheCluster cluster) {
        return cluster.cacheParameterGroup().parameterApplyStatus();
    }
}
