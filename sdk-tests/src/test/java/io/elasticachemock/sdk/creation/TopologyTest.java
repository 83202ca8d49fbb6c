package io.elasticachemock.sdk.creation;

import static io.elasticachemock.sdk.support.Parts.shard;
import static io.elasticachemock.sdk.support.Refusal.CACHE_CLUSTER_ALREADY_EXISTS;
import static io.elasticachemock.sdk.support.Refusal.NODE_QUOTA_FOR_CLUSTER_EXCEEDED;
import static io.elasticachemock.sdk.support.Refusal.NODE_QUOTA_FOR_CUSTOMER_EXCEEDED;
import static org.assertj.core.api.Assertions.assertThat;

import io.elasticachemock.engine.quota.Quotas;
import io.elasticachemock.sdk.support.Loan;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import software.amazon.awssdk.services.elasticache.model.ClusterMode;
import software.amazon.awssdk.services.elasticache.model.NodeGroup;
import software.amazon.awssdk.services.elasticache.model.NodeGroupMember;
import software.amazon.awssdk.services.elasticache.model.ReplicationGroup;

/** Shards, slots, member ids and zones. */
class TopologyTest {
    @Test
    void one_shard_with_cluster_mode_has_all_slots() {
        Loan.manual(aws -> assertThat(slots(aws.available("orders", g -> g.clusterMode(ClusterMode.ENABLED))))
                .containsExactly("0-16383"));
    }

    @Test
    void two_shards_halve_the_slots() {
        Loan.manual(aws -> assertThat(slots(aws.available("orders", group -> group.numNodeGroups(2))))
                .containsExactly("0-8191", "8192-16383"));
    }

    @Test
    void the_first_of_three_shards_has_one_slot_more() {
        Loan.manual(aws -> assertThat(slots(aws.available("orders", group -> group.numNodeGroups(3))))
                .containsExactly("0-5461", "5462-10922", "10923-16383"));
    }

    @Test
    void ninety_shards_partition_the_slots() {
        Loan.manual(aws -> {
            ReplicationGroup group =
                    aws.available("orders", asked -> asked.numNodeGroups(90).replicasPerNodeGroup(1));

            assertThat(group.nodeGroups()).hasSize(90);
            assertThat(group.memberClusters()).hasSize(180).startsWith("orders-0001-001", "orders-0001-002");
            assertThat(group.memberClusters()).endsWith("orders-0090-001", "orders-0090-002");
            assertPartition(group);
        });
    }

    @Test
    void a_raised_quota_allows_91_shards() {
        Loan.of(server -> server.quotas(new Quotas(1000, 500, 500, 20)), aws -> {
            ReplicationGroup group = aws.available("orders", asked -> asked.numNodeGroups(91));

            assertThat(group.nodeGroups()).hasSize(91);
            assertPartition(group);
        });
    }

    @Test
    void five_hundred_nodes_are_the_most_of_a_group() {
        Loan.of(server -> server.quotas(new Quotas(1000, 500, 500, 20)), aws -> {
            NODE_QUOTA_FOR_CLUSTER_EXCEEDED.meets(
                    () -> aws.create("orders", group -> group.numNodeGroups(167).replicasPerNodeGroup(2)),
                    "Cluster node quota exceeded. Each cluster can have at most 500 nodes in this region.");

            assertThat(aws.create("orders", group -> group.numNodeGroups(250).replicasPerNodeGroup(1))
                            .memberClusters())
                    .hasSize(500);
        });
    }

    @Test
    void a_region_has_room_for_300_nodes() {
        Loan.manual(aws -> {
            aws.create("orders", group -> group.numNodeGroups(60).replicasPerNodeGroup(4));

            NODE_QUOTA_FOR_CUSTOMER_EXCEEDED.meets(
                    () -> aws.create("one-more"),
                    "Customer node quota exceeded. You can have at most 300 nodes in this region");
        });
    }

    /** A shard of one group may want the ids that the members of another group have. */
    @Test
    void the_ids_of_members_must_be_free() {
        Loan.manual(aws -> {
            aws.create("orders-0002");

            CACHE_CLUSTER_ALREADY_EXISTS.meets(
                    () -> aws.create("orders", group -> group.numNodeGroups(2)), "Cache cluster already exists");
            assertThat(aws.client().describeReplicationGroups().replicationGroups())
                    .hasSize(1);
        });
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 6})
    void without_cluster_mode_members_are_numbered(int nodes) {
        Loan.manual(aws -> assertThat(aws.create("orders", group -> group.numCacheClusters(nodes))
                        .memberClusters())
                .isEqualTo(Stream.of("orders-001", "orders-002", "orders-003", "orders-004", "orders-005", "orders-006")
                        .limit(nodes)
                        .toList()));
    }

    @Test
    void node_group_ids_are_filled_up_to_four_digits() {
        Loan.manual(aws -> {
            ReplicationGroup group = aws.available(
                    "orders",
                    asked -> asked.nodeGroupConfiguration(
                            shard(first -> first.nodeGroupId("12")), shard(second -> second.nodeGroupId("0003"))));

            assertThat(group.nodeGroups()).extracting(NodeGroup::nodeGroupId).containsExactlyInAnyOrder("0012", "0003");
            assertThat(group.memberClusters()).containsExactlyInAnyOrder("orders-0012-001", "orders-0003-001");
        });
    }

    @Test
    void shards_of_different_sizes_are_configured_one_by_one() {
        Loan.manual(aws -> assertThat(aws.available(
                                "orders",
                                group -> group.nodeGroupConfiguration(
                                        shard(first -> first.replicaCount(0)),
                                        shard(second -> second.replicaCount(2)),
                                        shard(third -> third.replicaAvailabilityZones("us-east-1b"))))
                        .nodeGroups())
                .extracting(shard -> shard.nodeGroupMembers().size())
                .containsExactly(1, 3, 2));
    }

    @Test
    void the_nodes_of_a_shard_are_spread_over_zones() {
        Loan.manual(aws -> {
            ReplicationGroup group =
                    aws.available("orders", asked -> asked.numNodeGroups(3).replicasPerNodeGroup(2));

            assertThat(group.nodeGroups()).allSatisfy(shard -> assertThat(shard.nodeGroupMembers())
                    .extracting(NodeGroupMember::preferredAvailabilityZone)
                    .doesNotHaveDuplicates()
                    .allMatch(zone -> zone.matches("us-east-1[a-f]")));
            assertThat(group.nodeGroups())
                    .extracting(shard -> shard.nodeGroupMembers().get(0).preferredAvailabilityZone())
                    .doesNotHaveDuplicates();
        });
    }

    @Test
    void cluster_mode_is_decided_by_the_parameter_group() {
        Loan.manual(aws -> {
            ReplicationGroup group =
                    aws.available("orders", asked -> asked.cacheParameterGroupName("default.redis7.cluster.on")
                            .numCacheClusters(2));

            assertThat(group.clusterMode()).isEqualTo(ClusterMode.ENABLED);
            assertThat(group.memberClusters()).containsExactly("orders-0001-001", "orders-0001-002");
        });
    }

    @Test
    void cluster_mode_is_decided_by_more_than_one_shard() {
        Loan.manual(aws -> {
            ReplicationGroup group = aws.available("orders", asked -> asked.numNodeGroups(2));

            assertThat(group.clusterMode()).isEqualTo(ClusterMode.ENABLED);
            assertThat(aws.cluster("orders-0001-001").cacheParameterGroup().cacheParameterGroupName())
                    .isEqualTo("default.redis7.cluster.on");
        });
    }

    @Test
    void one_shard_by_itself_does_not_mean_cluster_mode() {
        Loan.manual(aws -> {
            ReplicationGroup group =
                    aws.available("orders", asked -> asked.numNodeGroups(1).replicasPerNodeGroup(1));

            assertThat(group.clusterMode()).isEqualTo(ClusterMode.DISABLED);
            assertThat(group.memberClusters()).containsExactly("orders-001", "orders-002");
        });
    }

    private static List<String> slots(ReplicationGroup group) {
        return group.nodeGroups().stream().map(NodeGroup::slots).toList();
    }

    /** Every slot belongs to exactly one shard, and no shard has more than one more than another. */
    private static void assertPartition(ReplicationGroup group) {
        HashSet<Integer> seen = new HashSet<>();
        int even = 16_384 / group.nodeGroups().size();
        for (NodeGroup shard : group.nodeGroups()) {
            String[] range = shard.slots().split("-", 2);
            int first = Integer.parseInt(range[0]);
            int last = Integer.parseInt(range[1]);
            assertThat(last - first + 1).isBetween(even, even + 1);
            for (int slot = first; slot <= last; slot++) {
                assertThat(seen.add(slot)).as("slot %s", slot).isTrue();
            }
        }
        assertThat(seen).hasSize(16_384).allMatch(slot -> slot >= 0 && slot <= 16_383);
    }
}
