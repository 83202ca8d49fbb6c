package io.elasticachemock.sdk.example;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.elasticache.model.NodeGroupMember;
import software.amazon.awssdk.services.elasticache.model.ReplicationGroup;

class ReplicationGroupExamplesTest {
    @Test
    @ExampleOf({"CreateReplicationGroup", "DescribeReplicationGroups", "DeleteReplicationGroup"})
    void a_group_of_one_node_is_created_described_and_deleted() {
        Oregon.manual((aws, client) -> {
            ReplicationGroup creating = client.createReplicationGroup(group -> group.replicationGroupId("mygroup")
                            .replicationGroupDescription("my group")
                            .engine("redis")
                            .cacheNodeType("cache.m5.large"))
                    .replicationGroup();
            assertThat(creating.status()).isEqualTo("creating");
            assertThat(creating.memberClusters()).containsExactly("mygroup-001");
            assertThat(creating.automaticFailoverAsString()).isEqualTo("disabled");
            assertThat(creating.clusterEnabled()).isFalse();
            aws.clock().advanceUntilIdle();

            assertThat(client.describeReplicationGroups().replicationGroups())
                    .extracting(ReplicationGroup::status)
                    .containsExactly("available");
            ReplicationGroup deleting = client.deleteReplicationGroup(group -> group.replicationGroupId("mygroup"))
                    .replicationGroup();
            assertThat(deleting.status()).isEqualTo("deleting");
            assertThat(deleting.memberClusters()).isEmpty();
        });
    }

    @Test
    @ExampleOf("CreateReplicationGroup")
    void two_replicas_are_created_of_the_cluster_that_is_the_primary_of_a_group_of_three() {
        Oregon.manual((aws, client) -> {
            Oregon.redis(aws, client, "redis01", cluster -> {});

            client.createReplicationGroup(group -> group.replicationGroupId("sample-repl-group")
                    .replicationGroupDescription("demo cluster with replicas")
                    .numCacheClusters(3)
                    .primaryClusterId("redis01"));
            aws.clock().advanceUntilIdle();

            assertThat(client.describeReplicationGroups()
                            .replicationGroups()
                            .get(0)
                            .nodeGroups()
                            .get(0)
                            .nodeGroupMembers())
                    .hasSize(3)
                    .filteredOn(member -> member.currentRole().equals("primary"))
                    .extracting(NodeGroupMember::cacheClusterId)
                    .containsExactly("redis01");
        });
    }

    @Test
    @ExampleOf("ModifyReplicationGroup")
    void multi_az_is_turned_off() {
        Oregon.manual((aws, client) -> {
            Oregon.group(aws, client, "test-cluster", group -> group.numCacheClusters(3)
                    .automaticFailoverEnabled(true)
                    .multiAZEnabled(true)
                    .snapshotRetentionLimit(1));

            ReplicationGroup modified = client.modifyReplicationGroup(
                            change -> change.replicationGroupId("test-cluster")
                                    .multiAZEnabled(false)
                                    .applyImmediately(true))
                    .replicationGroup();
            assertThat(modified.multiAZAsString()).isEqualTo("disabled");
            assertThat(modified.automaticFailoverAsString()).isEqualTo("enabled");
            assertThat(modified.snapshottingClusterId()).isEqualTo("test-cluster-002");
        });
    }

    @Test
    @ExampleOf("TestFailover")
    void failover_of_a_node_group_is_tested() {
        Oregon.manual((aws, client) -> {
            Oregon.group(
                    aws, client, "mycluster", group -> group.numNodeGroups(3).replicasPerNodeGroup(2));

            ReplicationGroup tested = client.testFailover(
                            test -> test.replicationGroupId("mycluster").nodeGroupId("0001"))
                    .replicationGroup();
            assertThat(tested.nodeGroups())
                    .extracting(shard -> shard.slots())
                    .containsExactly("0-5461", "5462-10922", "10923-16383");
            assertThat(tested.memberClusters()).hasSize(9);
            aws.clock().advanceUntilIdle();
            assertThat(client.describeEvents(all -> all.sourceIdentifier("mycluster")
                                    .sourceType("replication-group")
                                    .duration(60))
                            .events())
                    .anySatisfy(event ->
                            assertThat(event.message()).isEqualTo("Test Failover API called for node group 0001"));
        });
    }
}
