package io.elasticachemock.sdk.example;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.elasticache.model.CacheCluster;
import software.amazon.awssdk.services.elasticache.model.CacheNode;

class CacheClusterExamplesTest {
    @Test
    @ExampleOf({"CreateCacheCluster", "DescribeCacheClusters"})
    void a_redis_cluster_is_created_and_described() {
        Oregon.manual((aws, client) -> {
            CacheCluster creating = client.createCacheCluster(cluster -> cluster.cacheClusterId("cluster-test")
                            .engine("redis")
                            .cacheNodeType("cache.m5.large")
                            .numCacheNodes(1))
                    .cacheCluster();

            assertThat(creating.cacheClusterStatus()).isEqualTo("creating");
            assertThat(creating.cacheParameterGroup().parameterApplyStatus()).isEqualTo("in-sync");
            assertThat(creating.cacheSubnetGroupName()).isEqualTo("default");
            assertThat(creating.autoMinorVersionUpgrade()).isTrue();
            assertThat(creating.snapshotRetentionLimit()).isZero();
            aws.clock().advanceUntilIdle();
            assertThat(client.describeCacheClusters().cacheClusters())
                    .extracting(CacheCluster::cacheClusterStatus)
                    .containsExactly("available");
        });
    }

    @Test
    @ExampleOf("CreateCacheCluster")
    void a_memcached_cluster_has_a_node_in_each_zone_that_is_named_without_a_mode() {
        Oregon.manual((aws, client) -> {
            client.createCacheCluster(cluster -> cluster.cacheClusterId("myMemcachedCluster")
                    .engine("memcached")
                    .cacheNodeType("cache.m4.large")
                    .numCacheNodes(3)
                    .preferredAvailabilityZones("us-west-2a", "us-west-2b", "us-west-2c"));
            aws.clock().advanceUntilIdle();

            CacheCluster cluster = client.describeCacheClusters(all -> all.showCacheNodeInfo(true))
                    .cacheClusters()
                    .get(0);
            assertThat(cluster.preferredAvailabilityZone()).isEqualTo("Multiple");
            assertThat(cluster.cacheNodes())
                    .extracting(CacheNode::customerAvailabilityZone)
                    .containsExactly("us-west-2a", "us-west-2b", "us-west-2c");
        });
    }

    @Test
    @ExampleOf("ModifyCacheCluster")
    void one_node_of_a_redis_cluster_that_has_one_is_answered() {
        Oregon.manual((aws, client) -> {
            Oregon.redis(aws, client, "my-cluster", cluster -> {});

            CacheCluster modified = client.modifyCacheCluster(
                            change -> change.cacheClusterId("my-cluster").numCacheNodes(1))
                    .cacheCluster();
            assertThat(modified.cacheClusterStatus()).isEqualTo("available");
            assertThat(modified.numCacheNodes()).isEqualTo(1);
            assertThat(modified.pendingModifiedValues().numCacheNodes()).isNull();
        });
    }

    @Test
    @ExampleOf({"RebootCacheCluster", "DeleteCacheCluster"})
    void a_member_of_a_group_is_rebooted_and_deleted() {
        Oregon.manual((aws, client) -> {
            Oregon.group(aws, client, "my-cluster", group -> group.numCacheClusters(3));

            assertThat(client.rebootCacheCluster(reboot ->
                                    reboot.cacheClusterId("my-cluster-001").cacheNodeIdsToReboot("0001"))
                            .cacheCluster()
                            .cacheClusterStatus())
                    .startsWith("rebooting c");
            aws.clock().advanceUntilIdle();
            CacheCluster deleting = client.deleteCacheCluster(cluster -> cluster.cacheClusterId("my-cluster-002"))
                    .cacheCluster();
            assertThat(deleting.cacheClusterStatus()).isEqualTo("deleting");
            assertThat(deleting.replicationGroupId()).isEqualTo("my-cluster");
        });
    }

    @Test
    @ExampleOf("ListAllowedNodeTypeModifications")
    void node_types_that_a_group_may_be_scaled_to_are_listed() {
        Oregon.manual((aws, client) -> {
            Oregon.group(aws, client, "my-replication-group", group -> {});

            assertThat(client.listAllowedNodeTypeModifications(
                                    which -> which.replicationGroupId("my-replication-group"))
                            .scaleUpModifications())
                    .contains("cache.r5.xlarge", "cache.r5.24xlarge");
        });
    }

    @Test
    @ExampleOf({"DescribeCacheEngineVersions", "DescribeEvents"})
    void versions_of_an_engine_in_capitals_and_the_events_of_a_group_are_described() {
        Oregon.manual((aws, client) -> {
            Oregon.group(aws, client, "test-cluster", group -> group.numCacheClusters(2)
                    .automaticFailoverEnabled(true));

            assertThat(client.describeCacheEngineVersions(all -> all.engine("Redis"))
                            .cacheEngineVersions())
                    .filteredOn(version -> version.engineVersion().equals("5.0.6"))
                    .singleElement()
                    .satisfies(version ->
                            assertThat(version.cacheEngineVersionDescription()).isEqualTo("redis version 5.0.6"));
            assertThat(client.describeEvents(
                                    all -> all.sourceIdentifier("test-cluster").sourceType("replication-group"))
                            .events())
                    .extracting(event -> event.message())
                    .containsExactly(
                            "Automatic failover has been turned on for replication group test-cluster",
                            "Replication group test-cluster created");
        });
    }
}
