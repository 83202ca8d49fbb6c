package io.elasticachemock.sdk.description;

import static org.assertj.core.api.Assertions.assertThat;

import io.elasticachemock.sdk.support.Loan;
import io.elasticachemock.sdk.support.Members;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import software.amazon.awssdk.services.elasticache.model.CacheCluster;
import software.amazon.awssdk.services.elasticache.model.CacheNode;

/** Which members a member cluster has. It has no configuration endpoint; its node has the endpoint. */
class CacheClusterShapesTest {
    private static final Set<String> FROM_THE_BEGINNING = Set.of(
            "CacheClusterId",
            "CacheClusterStatus",
            "ReplicationGroupId",
            "ClientDownloadLandingPage",
            "CacheNodeType",
            "Engine",
            "EngineVersion",
            "NumCacheNodes",
            "PreferredMaintenanceWindow",
            "PendingModifiedValues",
            "CacheSecurityGroups",
            "CacheParameterGroup",
            "CacheSubnetGroupName",
            "AutoMinorVersionUpgrade",
            "SecurityGroups",
            "SnapshotRetentionLimit",
            "SnapshotWindow",
            "AuthTokenEnabled",
            "TransitEncryptionEnabled",
            "AtRestEncryptionEnabled",
            "ARN",
            "ReplicationGroupLogDeliveryEnabled",
            "LogDeliveryConfigurations",
            "NetworkType",
            "IpDiscovery");

    @Test
    void while_it_is_created_it_has_no_time_of_creation_and_no_node() {
        Loan.manual(aws -> {
            aws.create("orders");

            assertThat(aws.cluster("orders-001").cacheClusterStatus()).isEqualTo("creating");
            assertThat(Members.of(aws.cluster("orders-001")))
                    .containsAll(FROM_THE_BEGINNING)
                    .doesNotContain("CacheClusterCreateTime", "ConfigurationEndpoint");
            assertThat(aws.cluster("orders-001").cacheNodes()).isEmpty();
        });
    }

    @Test
    void once_it_is_available_it_has_both() {
        Loan.manual(aws -> {
            aws.available("orders");
            Set<String> expected = new TreeSet<>(FROM_THE_BEGINNING);
            expected.addAll(Set.of("CacheClusterCreateTime", "PreferredAvailabilityZone", "CacheNodes"));

            CacheCluster cluster = aws.cluster("orders-001");
            assertThat(Members.of(cluster)).isEqualTo(expected);
            assertThat(cluster.cacheClusterCreateTime()).isEqualTo(Loan.START.plus(Loan.LAUNCH));
            assertThat(cluster.clientDownloadLandingPage())
                    .isEqualTo("https://console.aws.amazon.com/elasticache/home#client-download:");
            assertThat(cluster.arn()).isEqualTo("arn:aws:elasticache:us-east-1:123456789012:cluster:orders-001");
            assertThat(cluster.pendingModifiedValues().cacheNodeType()).isNull();
            assertThat(cluster.cacheSecurityGroups()).isEmpty();
            assertThat(cluster.cacheParameterGroup().parameterApplyStatus()).isEqualTo("in-sync");
            assertThat(cluster.cacheParameterGroup().hasCacheNodeIdsToReboot()).isTrue();
            assertThat(cluster.cacheParameterGroup().cacheNodeIdsToReboot()).isEmpty();
            assertThat(cluster.replicationGroupId()).isEqualTo("orders");
        });
    }

    @Test
    void its_node_has_what_clients_look_for() {
        Loan.manual(aws -> {
            aws.available("orders");

            CacheNode node = aws.cluster("orders-001").cacheNodes().get(0);
            assertThat(Members.of(node))
                    .contains(
                            "CacheNodeId",
                            "CacheNodeStatus",
                            "CacheNodeCreateTime",
                            "Endpoint",
                            "ParameterGroupStatus",
                            "CustomerAvailabilityZone");
            assertThat(node.cacheNodeId()).isEqualTo("0001");
            assertThat(node.cacheNodeStatus()).isEqualTo("available");
            assertThat(node.parameterGroupStatus()).isEqualTo("in-sync");
            assertThat(node.customerAvailabilityZone()).isEqualTo("us-east-1a");
            assertThat(node.cacheNodeCreateTime()).isEqualTo(Loan.START.plus(Loan.LAUNCH));
        });
    }

    @Test
    void nodes_are_shown_only_when_they_are_asked_for() {
        Loan.manual(aws -> {
            aws.available("orders");

            assertThat(Members.of(aws.client()
                            .describeCacheClusters(request -> request.cacheClusterId("orders-001"))
                            .cacheClusters()
                            .get(0)))
                    .doesNotContain("CacheNodes");
        });
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void a_member_of_a_deleting_group_is_deleting_and_shows_no_node(boolean encrypted) {
        Loan.manual(aws -> {
            aws.available("orders", group -> group.transitEncryptionEnabled(encrypted));
            aws.client().deleteReplicationGroup(request -> request.replicationGroupId("orders"));

            assertThat(aws.cluster("orders-001").cacheClusterStatus()).isEqualTo("deleting");
            assertThat(aws.cluster("orders-001").cacheNodes()).isEmpty();
        });
    }

    @Test
    void with_tls_it_has_the_mode_too() {
        Loan.manual(aws -> {
            aws.available("orders", group -> group.transitEncryptionEnabled(true));

            assertThat(aws.cluster("orders-001").transitEncryptionModeAsString())
                    .isEqualTo("required");
        });
    }
}
