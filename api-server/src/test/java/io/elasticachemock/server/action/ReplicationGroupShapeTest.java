package io.elasticachemock.server.action;

import static io.elasticachemock.server.action.Mocked.members;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.elasticache.model.LogDeliveryConfigurationRequest;
import software.amazon.awssdk.services.elasticache.model.ReplicationGroup;

/** Which members a replication group's answers hold, by what AWS was seen to answer at each moment. */
class ReplicationGroupShapeTest {
    private static final List<String> ALWAYS = List.of(
            "ReplicationGroupId",
            "Description",
            "GlobalReplicationGroupInfo",
            "Status",
            "PendingModifiedValues",
            "AutomaticFailover",
            "MultiAZ",
            "SnapshotRetentionLimit",
            "SnapshotWindow",
            "TransitEncryptionEnabled",
            "AtRestEncryptionEnabled",
            "ARN");
    private static final List<String> UNTIL_DELETED = List.of(
            "MemberClusters",
            "ClusterEnabled",
            "CacheNodeType",
            "DataTiering",
            "AutoMinorVersionUpgrade",
            "Engine",
            "NetworkType",
            "IpDiscovery",
            "ClusterMode");
    private static final List<String> ONCE_PROVISIONED =
            List.of("NodeGroups", "ReplicationGroupCreateTime", "AuthTokenEnabled", "LogDeliveryConfigurations");

    private final Mocked mocked = new Mocked();

    @Test
    void while_creating_it_tells_all_members_but_no_node_groups_and_no_endpoints() {
        ReplicationGroup answered = mocked.create("orders", group -> group.numCacheClusters(2));

        assertThat(members(answered)).isEqualTo(union(ALWAYS, UNTIL_DELETED));
        assertThat(answered.status()).isEqualTo("creating");
        assertThat(answered.memberClusters()).containsExactly("orders-001", "orders-002");
        assertThat(members(answered.pendingModifiedValues())).isEmpty();
        assertThat(members(answered.globalReplicationGroupInfo())).isEmpty();
        assertThat(mocked.describe("orders")).isEqualTo(answered);
    }

    @Test
    void without_cluster_mode_its_node_group_has_the_endpoints_and_roles() {
        ReplicationGroup available = mocked.createAvailable("orders", group -> group.numCacheClusters(2));

        assertThat(members(available)).isEqualTo(union(ALWAYS, UNTIL_DELETED, ONCE_PROVISIONED));
        assertThat(available.status()).isEqualTo("available");
        assertThat(available.replicationGroupCreateTime()).isEqualTo(Mocked.START);
        assertThat(available.logDeliveryConfigurations()).isEmpty();
        assertThat(available.nodeGroups()).singleElement().satisfies(shard -> {
            assertThat(members(shard))
                    .isEqualTo(
                            Set.of("NodeGroupId", "Status", "PrimaryEndpoint", "ReaderEndpoint", "NodeGroupMembers"));
            assertThat(shard.nodeGroupId()).isEqualTo("0001");
            assertThat(shard.status()).isEqualTo("available");
            assertThat(shard.primaryEndpoint().address())
                    .matches("orders\\.\\w{6}\\.ng\\.0001\\.euw1\\.cache\\.amazonaws\\.com");
            assertThat(shard.readerEndpoint().address())
                    .matches("orders-ro\\.\\w{6}\\.ng\\.0001\\.euw1\\.cache\\.amazonaws\\.com");
            assertThat(shard.primaryEndpoint().port()).isEqualTo(6379);
            assertThat(shard.nodeGroupMembers())
                    .extracting(node -> members(node))
                    .containsOnly(Set.of(
                            "CacheClusterId",
                            "CacheNodeId",
                            "ReadEndpoint",
                            "PreferredAvailabilityZone",
                            "CurrentRole"));
            assertThat(shard.nodeGroupMembers())
                    .extracting(node -> node.cacheClusterId() + " " + node.cacheNodeId() + " " + node.currentRole())
                    .containsExactly("orders-001 0001 primary", "orders-002 0001 replica");
            assertThat(shard.nodeGroupMembers().get(1).readEndpoint().address())
                    .matches("orders-002\\.\\w{6}\\.0001\\.euw1\\.cache\\.amazonaws\\.com");
        });
    }

    @Test
    void with_cluster_mode_it_has_the_configuration_endpoint_and_its_node_groups_their_slots() {
        ReplicationGroup available =
                mocked.createAvailable("orders", group -> group.numNodeGroups(2).replicasPerNodeGroup(1));

        assertThat(members(available))
                .isEqualTo(union(ALWAYS, UNTIL_DELETED, ONCE_PROVISIONED, List.of("ConfigurationEndpoint")));
        assertThat(available.configurationEndpoint().address())
                .matches("orders\\.\\w{6}\\.clustercfg\\.euw1\\.cache\\.amazonaws\\.com");
        assertThat(available.nodeGroups()).allSatisfy(shard -> {
            assertThat(members(shard)).isEqualTo(Set.of("NodeGroupId", "Status", "Slots", "NodeGroupMembers"));
            assertThat(shard.nodeGroupMembers())
                    .extracting(node -> members(node))
                    .containsOnly(Set.of("CacheClusterId", "CacheNodeId", "PreferredAvailabilityZone"));
        });
        assertThat(available.nodeGroups())
                .extracting(shard -> shard.nodeGroupId() + " " + shard.slots())
                .containsExactly("0001 0-8191", "0002 8192-16383");
    }

    @Test
    void encryption_in_transit_adds_its_mode_and_changes_the_host_names() {
        ReplicationGroup available = mocked.createAvailable(
                "orders", group -> group.transitEncryptionEnabled(true).authToken("a-secret-of-sixteen"));

        assertThat(members(available))
                .isEqualTo(union(
                        ALWAYS,
                        UNTIL_DELETED,
                        ONCE_PROVISIONED,
                        List.of("TransitEncryptionMode", "AuthTokenLastModifiedDate")));
        assertThat(available.transitEncryptionModeAsString()).isEqualTo("required");
        assertThat(available.authTokenEnabled()).isTrue();
        assertThat(available.nodeGroups().get(0).primaryEndpoint().address())
                .matches("master\\.orders\\.\\w{6}\\.euw1\\.cache\\.amazonaws\\.com");
        assertThat(available
                        .nodeGroups()
                        .get(0)
                        .nodeGroupMembers()
                        .get(0)
                        .readEndpoint()
                        .address())
                .matches("orders-001\\.orders\\.\\w{6}\\.euw1\\.cache\\.amazonaws\\.com");
    }

    @Test
    void what_was_not_asked_for_is_absent_and_what_was_is_there() {
        ReplicationGroup available = mocked.createAvailable("orders", group -> group.atRestEncryptionEnabled(true)
                .kmsKeyId("alias/orders")
                .snapshotRetentionLimit(3)
                .numCacheClusters(3));

        assertThat(members(available))
                .isEqualTo(
                        union(ALWAYS, UNTIL_DELETED, ONCE_PROVISIONED, List.of("KmsKeyId", "SnapshottingClusterId")));
        assertThat(available.kmsKeyId()).isEqualTo("arn:aws:kms:eu-west-1:123456789012:alias/orders");
        assertThat(available.snapshottingClusterId()).isEqualTo("orders-002");
        assertThat(available.snapshotRetentionLimit()).isEqualTo(3);
    }

    @Test
    void while_deleting_it_tells_only_what_it_is_called_and_how_it_was_protected() {
        mocked.createAvailable("orders", group -> group.snapshotRetentionLimit(1));

        ReplicationGroup answered = mocked.client
                .deleteReplicationGroup(request -> request.replicationGroupId("orders"))
                .replicationGroup();

        assertThat(members(answered))
                .isEqualTo(union(ALWAYS, List.of("LogDeliveryConfigurations", "SnapshottingClusterId")));
        assertThat(answered.status()).isEqualTo("deleting");
        assertThat(answered.logDeliveryConfigurations()).isEmpty();
        assertThat(mocked.describe("orders")).isEqualTo(answered);
    }

    @Test
    void log_deliveries_go_from_enabling_to_active() {
        ReplicationGroup creating = mocked.create(
                "orders",
                group -> group.logDeliveryConfigurations(LogDeliveryConfigurationRequest.builder()
                        .logType("slow-log")
                        .destinationType("cloudwatch-logs")
                        .destinationDetails(to -> to.cloudWatchLogsDetails(logs -> logs.logGroup("/slow")))
                        .logFormat("json")
                        .build()));
        assertThat(creating.logDeliveryConfigurations())
                .extracting(log -> log.statusAsString())
                .containsExactly("enabling");

        mocked.advance(Duration.ofHours(1));

        assertThat(mocked.describe("orders").logDeliveryConfigurations())
                .singleElement()
                .satisfies(log -> {
                    assertThat(log.logTypeAsString()).isEqualTo("slow-log");
                    assertThat(log.destinationTypeAsString()).isEqualTo("cloudwatch-logs");
                    assertThat(log.destinationDetails().cloudWatchLogsDetails().logGroup())
                            .isEqualTo("/slow");
                    assertThat(log.logFormatAsString()).isEqualTo("json");
                    assertThat(log.statusAsString()).isEqualTo("active");
                });
    }

    @SafeVarargs
    private static Set<String> union(List<String>... parts) {
        Set<String> all = new TreeSet<>();
        for (List<String> part : parts) {
            all.addAll(part);
        }
        return all;
    }
}
