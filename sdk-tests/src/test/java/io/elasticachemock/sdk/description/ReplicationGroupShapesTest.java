package io.elasticachemock.sdk.description;

import static org.assertj.core.api.Assertions.assertThat;

import io.elasticachemock.sdk.support.Loan;
import io.elasticachemock.sdk.support.Members;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import software.amazon.awssdk.services.elasticache.model.AutomaticFailoverStatus;
import software.amazon.awssdk.services.elasticache.model.CreateReplicationGroupRequest;
import software.amazon.awssdk.services.elasticache.model.NodeGroup;
import software.amazon.awssdk.services.elasticache.model.ReplicationGroup;

/** Which members a replication group has, as real accounts were seen to answer: no more and no fewer. */
class ReplicationGroupShapesTest {
    private static final Set<String> ALWAYS = Set.of(
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
    private static final Set<String> UNTIL_DELETED = Set.of(
            "MemberClusters",
            "ClusterEnabled",
            "CacheNodeType",
            "DataTiering",
            "AutoMinorVersionUpgrade",
            "Engine",
            "NetworkType",
            "IpDiscovery",
            "ClusterMode");
    private static final Set<String> ONCE_AVAILABLE =
            Set.of("NodeGroups", "ReplicationGroupCreateTime", "AuthTokenEnabled", "LogDeliveryConfigurations");

    /** Cluster mode off and on, TLS off and on. */
    static Stream<Arguments> groups() {
        return Stream.of(
                group("plain", g -> g.numCacheClusters(2), Set.of()),
                group(
                        "with TLS",
                        g -> g.numCacheClusters(2).transitEncryptionEnabled(true),
                        Set.of("TransitEncryptionMode")),
                group("with cluster mode", g -> g.numNodeGroups(2), Set.of("ConfigurationEndpoint")),
                group(
                        "with cluster mode and TLS",
                        g -> g.numNodeGroups(2).transitEncryptionEnabled(true),
                        Set.of("ConfigurationEndpoint", "TransitEncryptionMode")));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("groups")
    void it_grows_and_shrinks_with_its_life(
            String kind, Consumer<CreateReplicationGroupRequest.Builder> asked, Set<String> own) {
        Loan.manual(aws -> {
            ReplicationGroup created = aws.create("orders", asked);
            assertThat(created.status()).isEqualTo("creating");
            assertThat(Members.of(created)).isEqualTo(union(Stream.of(ALWAYS, UNTIL_DELETED)));
            assertThat(Members.of(aws.group("orders"))).isEqualTo(union(Stream.of(ALWAYS, UNTIL_DELETED)));

            aws.clock().advanceUntilIdle();
            ReplicationGroup available = aws.group("orders");
            assertThat(available.status()).isEqualTo("available");
            assertThat(Members.of(available)).isEqualTo(union(Stream.of(ALWAYS, UNTIL_DELETED, ONCE_AVAILABLE, own)));

            ReplicationGroup modifying = aws.client()
                    .modifyReplicationGroup(request -> request.replicationGroupId("orders")
                            .cacheNodeType("cache.r6g.xlarge")
                            .applyImmediately(true))
                    .replicationGroup();
            assertThat(modifying.status()).isEqualTo("modifying");
            assertThat(Members.of(modifying)).isEqualTo(Members.of(available));

            aws.clock().advanceUntilIdle();
            aws.client().createSnapshot(request -> request.snapshotName("s").replicationGroupId("orders"));
            ReplicationGroup snapshotting = aws.group("orders");
            assertThat(snapshotting.status()).isEqualTo("snapshotting");
            assertThat(Members.of(snapshotting)).isEqualTo(Members.of(available));

            aws.clock().advanceUntilIdle();
            ReplicationGroup deleting = aws.client()
                    .deleteReplicationGroup(request -> request.replicationGroupId("orders"))
                    .replicationGroup();
            assertThat(deleting.status()).isEqualTo("deleting");
            assertThat(Members.of(deleting)).isEqualTo(union(Stream.of(ALWAYS, Set.of("LogDeliveryConfigurations"))));
        });
    }

    @Test
    void without_cluster_mode_the_shard_has_endpoints_and_roles_and_no_slots() {
        Loan.manual(aws -> {
            NodeGroup shard = aws.available("orders", group -> group.numCacheClusters(2))
                    .nodeGroups()
                    .get(0);

            assertThat(Members.of(shard))
                    .containsExactlyInAnyOrder(
                            "NodeGroupId", "Status", "PrimaryEndpoint", "ReaderEndpoint", "NodeGroupMembers");
            assertThat(shard.nodeGroupId()).isEqualTo("0001");
            assertThat(shard.nodeGroupMembers())
                    .extracting(member -> member.currentRole())
                    .containsExactly("primary", "replica");
            assertThat(shard.nodeGroupMembers()).allSatisfy(member -> assertThat(Members.of(member))
                    .containsExactlyInAnyOrder(
                            "CacheClusterId",
                            "CacheNodeId",
                            "ReadEndpoint",
                            "PreferredAvailabilityZone",
                            "CurrentRole"));
            assertThat(shard.nodeGroupMembers())
                    .allSatisfy(member -> assertThat(member.cacheNodeId()).isEqualTo("0001"));
        });
    }

    @Test
    void with_cluster_mode_shards_have_slots_and_no_endpoints_and_nobody_is_told_the_roles() {
        Loan.manual(aws -> assertThat(
                        aws.available("orders", group -> group.numNodeGroups(2).replicasPerNodeGroup(1))
                                .nodeGroups())
                .hasSize(2)
                .allSatisfy(shard -> {
                    assertThat(Members.of(shard))
                            .containsExactlyInAnyOrder("NodeGroupId", "Status", "Slots", "NodeGroupMembers");
                    assertThat(shard.nodeGroupMembers()).hasSize(2).allSatisfy(member -> assertThat(Members.of(member))
                            .containsExactlyInAnyOrder("CacheClusterId", "CacheNodeId", "PreferredAvailabilityZone"));
                }));
    }

    @Test
    void failover_is_being_enabled_while_a_group_without_cluster_mode_is_created() {
        Loan.manual(aws -> {
            assertThat(aws.create("orders", group -> group.numCacheClusters(2).automaticFailoverEnabled(true))
                            .automaticFailover())
                    .isEqualTo(AutomaticFailoverStatus.ENABLING);

            aws.clock().advanceUntilIdle();

            assertThat(aws.group("orders").automaticFailover()).isEqualTo(AutomaticFailoverStatus.ENABLED);
        });
    }

    @Test
    void failover_is_enabled_from_the_beginning_with_cluster_mode() {
        Loan.manual(aws -> assertThat(
                        aws.create("orders", group -> group.numNodeGroups(2)).automaticFailover())
                .isEqualTo(AutomaticFailoverStatus.ENABLED));
    }

    @Test
    void it_says_when_its_creation_was_asked_for() {
        Loan.manual(aws ->
                assertThat(aws.available("orders").replicationGroupCreateTime()).isEqualTo(Loan.START));
    }

    @Test
    void its_arn_names_account_and_region() {
        Loan.manual(aws -> assertThat(aws.create("Orders").arn())
                .isEqualTo("arn:aws:elasticache:us-east-1:123456789012:replicationgroup:orders"));
    }

    private static Arguments group(
            String kind, Consumer<CreateReplicationGroupRequest.Builder> asked, Set<String> own) {
        return Arguments.of(kind, asked, own);
    }

    private static Set<String> union(Stream<Set<String>> sets) {
        return sets.flatMap(Set::stream).collect(Collectors.toCollection(TreeSet::new));
    }
}
