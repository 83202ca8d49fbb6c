package io.elasticachemock.sdk.description;

import static org.assertj.core.api.Assertions.assertThat;

import io.elasticachemock.sdk.support.Aws;
import io.elasticachemock.sdk.support.Loan;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.elasticache.ElastiCacheClient;
import software.amazon.awssdk.services.elasticache.model.NodeGroup;
import software.amazon.awssdk.services.elasticache.model.NodeGroupMember;
import software.amazon.awssdk.services.elasticache.model.ReplicationGroup;

/** Host names in AWS's forms. The six characters that stand for account and VPC come from the seed. */
class EndpointsTest {
    private static final String CODE = "bs2988";

    @Test
    void without_cluster_mode() {
        Loan.manual(aws -> {
            NodeGroup shard = aws.available("orders", group -> group.numCacheClusters(2))
                    .nodeGroups()
                    .get(0);

            assertThat(shard.primaryEndpoint().address())
                    .isEqualTo("orders." + CODE + ".ng.0001.use1.cache.amazonaws.com");
            assertThat(shard.readerEndpoint().address())
                    .isEqualTo("orders-ro." + CODE + ".ng.0001.use1.cache.amazonaws.com");
            assertThat(shard.nodeGroupMembers())
                    .extracting(EndpointsTest::address)
                    .containsExactly(
                            "orders-001." + CODE + ".0001.use1.cache.amazonaws.com",
                            "orders-002." + CODE + ".0001.use1.cache.amazonaws.com");
            assertThat(node(aws, "orders-002")).isEqualTo("orders-002." + CODE + ".0001.use1.cache.amazonaws.com");
        });
    }

    @Test
    void without_cluster_mode_with_tls() {
        Loan.manual(aws -> {
            NodeGroup shard = aws.available(
                            "orders", group -> group.numCacheClusters(2).transitEncryptionEnabled(true))
                    .nodeGroups()
                    .get(0);

            assertThat(shard.primaryEndpoint().address())
                    .isEqualTo("master.orders." + CODE + ".use1.cache.amazonaws.com");
            assertThat(shard.readerEndpoint().address())
                    .isEqualTo("replica.orders." + CODE + ".use1.cache.amazonaws.com");
            assertThat(shard.nodeGroupMembers())
                    .extracting(EndpointsTest::address)
                    .containsExactly(
                            "orders-001.orders." + CODE + ".use1.cache.amazonaws.com",
                            "orders-002.orders." + CODE + ".use1.cache.amazonaws.com");
            assertThat(node(aws, "orders-001")).isEqualTo("orders-001.orders." + CODE + ".use1.cache.amazonaws.com");
        });
    }

    @Test
    void with_cluster_mode() {
        Loan.manual(aws -> {
            ReplicationGroup group = aws.available("orders", asked -> asked.numNodeGroups(2));

            assertThat(group.configurationEndpoint().address())
                    .isEqualTo("orders." + CODE + ".clustercfg.use1.cache.amazonaws.com");
            assertThat(node(aws, "orders-0002-001"))
                    .isEqualTo("orders-0002-001." + CODE + ".0001.use1.cache.amazonaws.com");
        });
    }

    @Test
    void with_cluster_mode_and_tls() {
        Loan.manual(aws -> {
            ReplicationGroup group =
                    aws.available("orders", asked -> asked.numNodeGroups(2).transitEncryptionEnabled(true));

            assertThat(group.configurationEndpoint().address())
                    .isEqualTo("clustercfg.orders." + CODE + ".use1.cache.amazonaws.com");
            assertThat(node(aws, "orders-0002-001"))
                    .isEqualTo("orders-0002-001.orders." + CODE + ".use1.cache.amazonaws.com");
        });
    }

    @Test
    void in_china() {
        Loan.manual(aws -> {
            ElastiCacheClient china = aws.client(Region.CN_NORTH_1, Aws.ACCOUNT);
            china.createReplicationGroup(group -> group.replicationGroupId("orders")
                    .replicationGroupDescription("China")
                    .cacheNodeType("cache.t3.micro"));
            aws.clock().advanceUntilIdle();

            assertThat(china.describeReplicationGroups()
                            .replicationGroups()
                            .get(0)
                            .nodeGroups()
                            .get(0)
                            .primaryEndpoint()
                            .address())
                    .matches("orders\\.[a-z0-9]{6}\\.ng\\.0001\\.cnn1\\.cache\\.amazonaws\\.com\\.cn");
        });
    }

    @Test
    void all_groups_of_an_account_and_region_share_the_six_characters() {
        Loan.manual(aws -> {
            aws.create("orders");
            aws.create("sessions");
            aws.clock().advanceUntilIdle();

            assertThat(node(aws, "orders-001").split("\\.", -1)[1])
                    .isEqualTo(node(aws, "sessions-001").split("\\.", -1)[1]);
        });
    }

    private static String node(Aws aws, String cluster) {
        return aws.cluster(cluster).cacheNodes().get(0).endpoint().address();
    }

    private static String address(NodeGroupMember member) {
        return member.readEndpoint().address();
    }
}
