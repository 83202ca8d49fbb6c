package io.elasticachemock.sdk.example;

import static org.assertj.core.api.Assertions.assertThat;

import io.elasticachemock.engine.time.ClockMode;
import io.elasticachemock.sdk.support.Aws;
import io.elasticachemock.sdk.support.Loan;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.elasticache.ElastiCacheClient;

/** The sample requests of the API reference, in the year that most of them are of. */
class QuerySamplesTest {
    private static final Instant THEN = Instant.parse("2017-12-01T00:00:00Z");

    private static final String ZONES =
            "&ReplicaConfiguration.ConfigureShard.1.PreferredAvailabilityZones.PreferredAvailabilityZone.";

    /** A sample, a part of its answer, and what has to be there for it. */
    static Stream<Arguments> samples() {
        return Stream.of(
                sample(
                        "CreateCacheParameterGroup&CacheParameterGroupFamily=memcached1.4"
                                + "&CacheParameterGroupName=mycacheparametergroup1"
                                + "&Description=My%20custom%20Redis%20cache%20parameter%20group",
                        "<CacheParameterGroupFamily>memcached1.4</CacheParameterGroupFamily>", (aws, client) -> {}),
                sample(
                        "CreateReplicationGroup&CacheNodeType=cache.m4.large&CacheParameterGroup=default.redis3.2"
                                + "&Engine=redis&EngineVersion=3.2.4&NumCacheClusters=3"
                                + "&ReplicationGroupDescription=test%20group&ReplicationGroupId=myReplGroup",
                        "<ClusterId>myreplgroup-003</ClusterId>", (aws, client) -> {}),
                sample(
                        "CreateReplicationGroup&CacheParameterGroup=default.redis3.2&Engine=redis&EngineVersion=3.2.4"
                                + "&NumCacheClusters=3&ReplicationGroupDescription=My%20replication%20group"
                                + "&ReplicationGroupId=my-repgroup&PrimaryClusterId=my-redis-primary",
                        "<ClusterId>my-redis-primary</ClusterId>", (aws, client) -> primary(aws, client)),
                sample(
                        "CreateSnapshot&CacheClusterId=my-redis-primary&SnapshotName=my-manual-snapshot",
                        "<SnapshotStatus>creating</SnapshotStatus>",
                        (aws, client) -> primary(aws, client)),
                sample(
                        "DecreaseReplicaCount&ApplyImmediately=True"
                                + "&ReplicaConfiguration.ConfigureShard.1.NodeGroupId=0001"
                                + "&ReplicaConfiguration.ConfigureShard.1.NewReplicaCount=2"
                                + ZONES + "1=us-east-1a" + ZONES + "2=us-east-1b" + ZONES + "4=us-east-1c"
                                + "&ReplicationGroupId=sample-repl-group",
                        "<Status>modifying</Status>",
                        (aws, client) -> Oregon.group(aws, client, "sample-repl-group", group -> group.numCacheClusters(
                                        4)
                                .preferredCacheClusterAZs("us-east-1a", "us-east-1b", "us-east-1c", "us-east-1c"))),
                sample(
                        "DeleteCacheCluster&CacheClusterId=simcoprod43",
                        "<CacheClusterStatus>deleting</CacheClusterStatus>",
                        (aws, client) -> memcached(aws, client, "simcoprod43")),
                sample(
                        "DeleteReplicationGroup&RetainPrimaryCluster=false&FinalSnapshotIdentifier=my-final-snapshot"
                                + "&ReplicationGroupId=my-repgroup",
                        "<Status>deleting</Status>",
                        (aws, client) -> Oregon.group(aws, client, "my-repgroup", group -> {})),
                sample(
                        "DescribeCacheClusters&MaxRecords=100&ShowCacheNodeInfo=false",
                        "<CacheClusterId>simcoprod42</CacheClusterId>",
                        (aws, client) -> memcached(aws, client, "simcoprod42")),
                sample(
                        "DescribeCacheEngineVersions&MaxRecords=100",
                        "<CacheEngineVersionDescription>memcached version 1.4.14</CacheEngineVersionDescription>",
                        (aws, client) -> {}),
                sample(
                        "DescribeCacheParameters&CacheParameterGroupName=default.memcached1.4&MaxRecords=100",
                        "<ParameterName>backlog_queue_limit</ParameterName>",
                        (aws, client) -> {}),
                sample(
                        "DescribeEngineDefaultParameters&CacheParameterGroupFamily=memcached1.4&MaxRecords=100",
                        "<ParameterName>max_cache_memory</ParameterName>",
                        (aws, client) -> {}),
                sample(
                        "DescribeEvents&MaxRecords=100",
                        "<Message>Cache cluster created</Message>",
                        (aws, client) -> primary(aws, client)),
                sample(
                        "IncreaseReplicaCount&ApplyImmediately=True&NewReplicaCount=3"
                                + "&ReplicationGroupId=sample-repl-group",
                        "<ClusterId>sample-repl-group-004</ClusterId>",
                        (aws, client) -> Oregon.group(aws, client, "sample-repl-group", group -> {})),
                sample(
                        "ListAllowedNodeTypeModifications&CacheClusterId=mycachecluster",
                        "<member>cache.m4.xlarge</member>",
                        (aws, client) -> Oregon.redis(
                                aws, client, "mycachecluster", cluster -> cluster.cacheNodeType("cache.m4.large"))),
                sample(
                        "ModifyCacheCluster&NumCacheNodes=5&CacheClusterId=simcoprod01&ApplyImmediately=true",
                        "<CacheClusterId>simcoprod01</CacheClusterId>",
                        (aws, client) -> memcached(aws, client, "simcoprod01")),
                sample(
                        "ModifyCacheParameterGroup&CacheParameterGroupName=mycacheparametergroup"
                                + "&ParameterNameValues.ParameterNameValue.1.ParameterName=chunk_size_growth_factor"
                                + "&ParameterNameValues.ParameterNameValue.1.ParameterValue=1.02",
                        "<CacheParameterGroupName>mycacheparametergroup</CacheParameterGroupName>",
                        (aws, client) -> client.createCacheParameterGroup(
                                group -> group.cacheParameterGroupName("mycacheparametergroup")
                                        .cacheParameterGroupFamily("memcached1.4")
                                        .description("mine"))),
                sample(
                        "ModifyReplicationGroup&ApplyImmediately=false&ReplicationGroupId=my-repgroup"
                                + "&PrimaryClusterId=my-replica-1",
                        "<PrimaryClusterId>my-replica-1</PrimaryClusterId>",
                        QuerySamplesTest::withReplica),
                sample(
                        "ModifyReplicationGroupShardConfiguration&ApplyImmediately=true&NodeGroupCount=2"
                                + "&ReplicationGroupId=my-cluster&NodeGroupsToRemove.NodeGroupToRemove.1=0002"
                                + "&NodeGroupsToRemove.NodeGroupToRemove.2=0003",
                        "<Status>modifying</Status>",
                        (aws, client) -> Oregon.group(aws, client, "my-cluster", group -> group.numNodeGroups(4))),
                sample(
                        "RebootCacheCluster&CacheClusterId=mycache&CacheNodeIdsToReboot.CacheNodeId.1=0001"
                                + "&CacheNodeIdsToReboot.CacheNodeId.2=0002&CacheNodeIdsToReboot.CacheNodeId.3=0003",
                        "<CacheClusterStatus>rebooting c",
                        (aws, client) -> memcached(aws, client, "mycache")),
                sample(
                        "CopySnapshot&SourceSnapshotName=automatic.my-redis-primary-2017-12-02-03-15"
                                + "&TargetSnapshotName=my-snapshot-copy",
                        "<SnapshotName>my-snapshot-copy</SnapshotName>",
                        QuerySamplesTest::withAutomaticSnapshot));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("samples")
    void is_answered(String sample, String part, BiConsumer<Aws, ElastiCacheClient> before) {
        Loan.of(server -> server.clockMode(ClockMode.MANUAL).startingAt(THEN), aws -> {
            before.accept(aws, aws.client(Region.US_EAST_1, "000000000000"));

            HttpResponse<String> answer = QuerySamples.get(aws, sample);
            assertThat(answer.body()).contains(part);
            assertThat(answer.statusCode()).isEqualTo(200);
        });
    }

    private static Arguments sample(String query, String part, BiConsumer<Aws, ElastiCacheClient> before) {
        return Arguments.of(query, part, before);
    }

    private static void primary(Aws aws, ElastiCacheClient client) {
        Oregon.redis(aws, client, "my-redis-primary", cluster -> cluster.engineVersion("3.2.4")
                .cacheNodeType("cache.m4.large"));
    }

    private static void memcached(Aws aws, ElastiCacheClient client, String id) {
        client.createCacheCluster(cluster -> cluster.cacheClusterId(id)
                .engine("memcached")
                .cacheNodeType("cache.m4.large")
                .numCacheNodes(3));
        aws.clock().advanceUntilIdle();
    }

    private static void withReplica(Aws aws, ElastiCacheClient client) {
        Oregon.group(aws, client, "my-repgroup", group -> {});
        client.createCacheCluster(
                replica -> replica.cacheClusterId("my-replica-1").replicationGroupId("my-repgroup"));
        aws.clock().advanceUntilIdle();
    }

    private static void withAutomaticSnapshot(Aws aws, ElastiCacheClient client) {
        Oregon.redis(aws, client, "my-redis-primary", cluster -> cluster.engineVersion("3.2.4")
                .cacheNodeType("cache.m4.large")
                .snapshotRetentionLimit(5)
                .snapshotWindow("03:15-04:15"));
        aws.clock().advanceTo(Instant.parse("2017-12-02T05:00:00Z"));
        aws.clock().advanceUntilIdle();
    }
}
