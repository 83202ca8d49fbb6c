package io.elasticachemock.sdk.failover;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.elasticachemock.sdk.support.Aws;
import io.elasticachemock.sdk.support.Loan;
import io.elasticachemock.sdk.support.Trace;
import java.util.List;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.elasticache.model.InvalidReplicationGroupStateException;
import software.amazon.awssdk.services.elasticache.model.NodeGroupMember;
import software.amazon.awssdk.services.elasticache.model.NodeGroupNotFoundException;
import software.amazon.awssdk.services.elasticache.model.ReplicationGroup;

/** A test stands in the middle of a failover. */
class TestFailoverTest {
    @Test
    void the_roles_swap_for_good_and_the_events_come_in_the_documented_order() {
        Loan.manual(aws -> {
            ReplicationGroup before = orders(aws);

            assertThat(fail(aws, "0001").status()).isEqualTo("available");

            assertThat(aws.group("orders").status()).isEqualTo("modifying");
            assertThat(aws.group("orders").nodeGroups().get(0).status()).isEqualTo("modifying");
            assertThat(aws.cluster("orders-001").cacheClusterStatus()).isEqualTo("modifying");
            assertThat(aws.cluster("orders-001").cacheNodes().get(0).cacheNodeStatus())
                    .isEqualTo("creating");
            assertThat(roles(aws)).containsExactly("primary", "replica");
            assertThatThrownBy(() -> fail(aws, "0001")).isInstanceOf(InvalidReplicationGroupStateException.class);
            aws.clock().advanceBy(Loan.DETECT_FAILURE);
            assertThat(roles(aws)).containsExactly("replica", "primary");

            aws.clock().advanceUntilIdle();
            ReplicationGroup after = aws.group("orders");
            assertThat(after.status()).isEqualTo("available");
            assertThat(roles(aws)).containsExactly("replica", "primary");
            assertThat(after.nodeGroups().get(0).primaryEndpoint())
                    .isEqualTo(before.nodeGroups().get(0).primaryEndpoint());
            assertThat(Trace.described(aws.client()))
                    .endsWith(
                            "00:05:00 orders: Test Failover API called for node group 0001",
                            "00:06:03 orders: Failover to replica node orders-002 completed",
                            "00:06:03 orders: Failover from master node orders-001 to replica node orders-002 completed",
                            "00:06:03 orders-001: Failover from master node orders-001 to replica node orders-002"
                                    + " completed",
                            "00:07:26 orders-001: Recovering cache nodes 0001",
                            "00:12:26 orders-001: Finished recovery for cache nodes 0001");
        });
    }

    @Test
    void in_auto_a_look_finds_the_failover_over() {
        Loan.auto(aws -> {
            orders(aws);

            fail(aws, "0001");

            assertThat(aws.group("orders").status()).isEqualTo("available");
            assertThat(roles(aws)).containsExactly("replica", "primary");
            assertThatThrownBy(() -> fail(aws, "0002")).isInstanceOf(NodeGroupNotFoundException.class);
        });
    }

    private static ReplicationGroup orders(Aws aws) {
        return aws.available("orders", group -> group.numCacheClusters(2).automaticFailoverEnabled(true));
    }

    private static ReplicationGroup fail(Aws aws, String shard) {
        return aws.client()
                .testFailover(request -> request.replicationGroupId("orders").nodeGroupId(shard))
                .replicationGroup();
    }

    private static List<String> roles(Aws aws) {
        return aws.group("orders").nodeGroups().get(0).nodeGroupMembers().stream()
                .map(NodeGroupMember::currentRole)
                .toList();
    }
}
