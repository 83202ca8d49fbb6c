package io.elasticachemock.sdk.example;

import static org.assertj.core.api.Assertions.assertThat;

import io.elasticachemock.sdk.support.Aws;
import io.elasticachemock.sdk.support.Parts;
import java.util.List;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.elasticache.ElastiCacheClient;
import software.amazon.awssdk.services.elasticache.model.ConfigureShard;
import software.amazon.awssdk.services.elasticache.model.ReplicationGroup;
import software.amazon.awssdk.services.elasticache.model.ReshardingConfiguration;

class ScalingExamplesTest {
    @Test
    @ExampleOf({"IncreaseReplicaCount", "DecreaseReplicaCount"})
    void replicas_are_added_and_removed_by_their_number() {
        Oregon.manual((aws, client) -> {
            Oregon.group(aws, client, "my-cluster", group -> group.numCacheClusters(2));

            ReplicationGroup growing = client.increaseReplicaCount(change -> change.replicationGroupId("my-cluster")
                            .applyImmediately(true)
                            .newReplicaCount(3))
                    .replicationGroup();
            assertThat(growing.status()).isEqualTo("modifying");
            assertThat(growing.memberClusters()).hasSize(4);
            aws.clock().advanceUntilIdle();
            ReplicationGroup shrinking = client.decreaseReplicaCount(change -> change.replicationGroupId("my-cluster")
                            .applyImmediately(true)
                            .newReplicaCount(2))
                    .replicationGroup();
            assertThat(shrinking.status()).isEqualTo("modifying");
            assertThat(shrinking.memberClusters()).as("still listed").hasSize(4);
        });
    }

    @Test
    @ExampleOf({"IncreaseReplicaCount", "DecreaseReplicaCount"})
    void replicas_are_added_to_two_shards_and_removed_by_the_zones_of_all_their_nodes() {
        Oregon.manual((aws, unused) -> {
            ElastiCacheClient client = aws.client();
            Oregon.group(
                    aws,
                    client,
                    "sample-repl-group",
                    group -> group.nodeGroupConfiguration(
                            Parts.shard(shard -> shard.nodeGroupId("0001")
                                    .slots("0-5461")
                                    .primaryAvailabilityZone("us-east-1a")
                                    .replicaAvailabilityZones("us-east-1c")
                                    .replicaCount(1)),
                            Parts.shard(shard -> shard.nodeGroupId("0003")
                                    .slots("5462-16383")
                                    .primaryAvailabilityZone("us-east-1a")
                                    .replicaAvailabilityZones("us-east-1b", "us-east-1c")
                                    .replicaCount(2))));

            client.increaseReplicaCount(change -> change.replicationGroupId("sample-repl-group")
                    .applyImmediately(true)
                    .replicaConfiguration(
                            shard("0001", 2, "us-east-1a", "us-east-1c", "us-east-1b"),
                            shard("0003", 3, "us-east-1a", "us-east-1b", "us-east-1c", "us-east-1c")));
            aws.clock().advanceUntilIdle();
            assertThat(zones(aws)).containsExactly("us-east-1a c b", "us-east-1a b c c");
            client.decreaseReplicaCount(change -> change.replicationGroupId("sample-repl-group")
                    .applyImmediately(true)
                    .replicaConfiguration(
                            shard("0001", 1, "us-east-1a", "us-east-1c"),
                            shard("0003", 2, "us-east-1a", "us-east-1b", "us-east-1c")));
            aws.clock().advanceUntilIdle();
            assertThat(zones(aws)).containsExactly("us-east-1a c", "us-east-1a b c");
        });
    }

    @Test
    @ExampleOf("ModifyReplicationGroupShardConfiguration")
    void shards_are_added_in_the_zones_of_each_and_removed_by_id() {
        Oregon.manual((aws, client) -> {
            Oregon.group(
                    aws,
                    client,
                    "my-cluster",
                    group -> group.nodeGroupConfiguration(
                            Parts.shard(shard ->
                                    shard.primaryAvailabilityZone("us-west-2a").replicaAvailabilityZones("us-west-2c")),
                            Parts.shard(shard -> shard.primaryAvailabilityZone("us-west-2b")
                                    .replicaAvailabilityZones("us-west-2a"))));

            ReplicationGroup growing = client.modifyReplicationGroupShardConfiguration(
                            change -> change.replicationGroupId("my-cluster")
                                    .nodeGroupCount(4)
                                    .reshardingConfiguration(
                                            zonesOf("us-west-2a", "us-west-2c"),
                                            zonesOf("us-west-2b", "us-west-2a"),
                                            zonesOf("us-west-2c", "us-west-2d"),
                                            zonesOf("us-west-2d", "us-west-2c"))
                                    .applyImmediately(true))
                    .replicationGroup();
            assertThat(growing.status()).isEqualTo("modifying");
            aws.clock().advanceUntilIdle();
            client.modifyReplicationGroupShardConfiguration(change -> change.replicationGroupId("my-cluster")
                    .nodeGroupCount(2)
                    .nodeGroupsToRemove("0002", "0003")
                    .applyImmediately(true));
            aws.clock().advanceUntilIdle();
            assertThat(client.describeReplicationGroups()
                            .replicationGroups()
                            .get(0)
                            .nodeGroups())
                    .extracting(shard -> shard.nodeGroupId())
                    .containsExactly("0001", "0004");
        });
    }

    private static ConfigureShard shard(String id, int replicas, String... zones) {
        return ConfigureShard.builder()
                .nodeGroupId(id)
                .newReplicaCount(replicas)
                .preferredAvailabilityZones(zones)
                .build();
    }

    private static ReshardingConfiguration zonesOf(String... zones) {
        return ReshardingConfiguration.builder()
                .preferredAvailabilityZones(zones)
                .build();
    }

    /** Of each shard, the first zone and the letters of the others. */
    private static List<String> zones(Aws aws) {
        return aws.group("sample-repl-group").nodeGroups().stream()
                .map(shard -> String.join(
                        " us-east-1",
                        shard.nodeGroupMembers().stream()
                                .map(member ->
                                        member.preferredAvailabilityZone().substring("us-east-1".length()))
                                .toList()))
                .map(letters -> "us-east-1" + letters.replace(" us-east-1", " "))
                .toList();
    }
}
