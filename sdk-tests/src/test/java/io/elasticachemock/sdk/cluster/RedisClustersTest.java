package io.elasticachemock.sdk.cluster;

import static io.elasticachemock.sdk.support.Refusal.INVALID_CACHE_CLUSTER_STATE;
import static io.elasticachemock.sdk.support.Refusal.INVALID_PARAMETER_COMBINATION;
import static io.elasticachemock.sdk.support.Refusal.INVALID_PARAMETER_VALUE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.elasticachemock.sdk.support.Aws;
import io.elasticachemock.sdk.support.Loan;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.time.Instant;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.elasticache.model.CacheCluster;
import software.amazon.awssdk.services.elasticache.model.CreateCacheClusterRequest;
import software.amazon.awssdk.services.elasticache.model.LogDeliveryConfigurationRequest;
import software.amazon.awssdk.services.elasticache.model.ModifyCacheClusterRequest;
import software.amazon.awssdk.services.elasticache.model.NodeGroupMember;
import software.amazon.awssdk.services.elasticache.model.ReplicationGroup;
import software.amazon.awssdk.services.elasticache.model.Snapshot;
import software.amazon.awssdk.services.elasticache.model.Tag;
import software.amazon.awssdk.services.elasticache.model.UpdateAction;

/** Redis clusters outside replication groups, and replicas that join one by name, as a client sees them. */
class RedisClustersTest {
    @Test
    void reads_back_what_was_sent_and_is_in_no_group() {
        Loan.auto(aws -> {
            create(aws, cluster -> cluster.engineVersion("7.0")
                    .port(6380)
                    .preferredAvailabilityZone("us-east-1b")
                    .snapshotRetentionLimit(5)
                    .snapshotWindow("01:00-02:00")
                    .preferredMaintenanceWindow("sun:05:00-sun:06:00")
                    .autoMinorVersionUpgrade(false)
                    .logDeliveryConfigurations(LogDeliveryConfigurationRequest.builder()
                            .logType("slow-log")
                            .destinationType("cloudwatch-logs")
                            .destinationDetails(to -> to.cloudWatchLogsDetails(logs -> logs.logGroup("logs")))
                            .logFormat("json")
                            .build()));

            CacheCluster cluster = aws.cluster("solo");
            assertThat(cluster.engine()).isEqualTo("redis");
            assertThat(cluster.engineVersion()).isEqualTo("7.0.7");
            assertThat(cluster.numCacheNodes()).isEqualTo(1);
            assertThat(cluster.preferredAvailabilityZone()).isEqualTo("us-east-1b");
            assertThat(cluster.snapshotRetentionLimit()).isEqualTo(5);
            assertThat(cluster.snapshotWindow()).isEqualTo("01:00-02:00");
            assertThat(cluster.autoMinorVersionUpgrade()).isFalse();
            assertThat(cluster.configurationEndpoint()).isNull();
            assertThat(cluster.cacheNodes().get(0).endpoint().address())
                    .matches("solo\\.[a-z0-9]{6}\\.0001\\.use1\\.cache\\.amazonaws\\.com");
            assertThat(cluster.cacheNodes().get(0).endpoint().port()).isEqualTo(6380);
            assertThat(cluster.logDeliveryConfigurations())
                    .singleElement()
                    .satisfies(log -> assertThat(log.statusAsString()).isEqualTo("active"));
            assertThat(aws.client().describeReplicationGroups().replicationGroups())
                    .isEmpty();
            assertThat(aws.client()
                            .listTagsForResource(request -> request.resourceName(cluster.arn()))
                            .tagList())
                    .isEmpty();
        });
    }

    @Test
    void what_waits_is_applied_in_its_window_and_blocks_what_would_pass_it() {
        Loan.manual(aws -> {
            create(aws, cluster -> cluster.engineVersion("7.0").preferredMaintenanceWindow("sun:05:00-sun:06:00"));
            aws.clock().advanceUntilIdle();

            CacheCluster waiting = modify(aws, change -> change.engineVersion("7.1"));
            assertThat(waiting.cacheClusterStatus()).isEqualTo("available");
            assertThat(waiting.pendingModifiedValues().engineVersion()).isEqualTo("7.1.0");
            INVALID_CACHE_CLUSTER_STATE.meets(() -> modify(
                    aws, change -> change.cacheNodeType("cache.r6g.xlarge").applyImmediately(true)));
            modify(aws, change -> change.cacheNodeType("cache.r6g.xlarge"));
            aws.clock().advanceTo(Instant.parse("2026-01-11T05:00:00Z"));
            assertThat(aws.cluster("solo").cacheClusterStatus()).isEqualTo("modifying");
            aws.clock().advanceUntilIdle();

            CacheCluster changed = aws.cluster("solo");
            assertThat(changed.engineVersion()).isEqualTo("7.1.0");
            assertThat(changed.cacheNodeType()).isEqualTo("cache.r6g.xlarge");
            assertThat(changed.pendingModifiedValues().engineVersion()).isNull();
        });
    }

    @Test
    void is_saved_and_restored() {
        Loan.manual(aws -> {
            create(aws, cluster -> cluster.engineVersion("7.0").tags(tag("team", "a")));
            aws.clock().advanceUntilIdle();
            aws.control()
                    .put(
                            "/_mock/cache-clusters/solo/data",
                            new JsonObject().put("account", Aws.ACCOUNT).put("bytes", 5 << 20));
            aws.client().deleteCacheCluster(request -> request.cacheClusterId("solo")
                    .finalSnapshotIdentifier("last"));
            aws.clock().advanceUntilIdle();

            Snapshot last = aws.snapshot("last");
            assertThat(last.cacheClusterId()).isEqualTo("solo");
            assertThat(last.replicationGroupId()).isNull();
            assertThat(last.numCacheNodes()).isEqualTo(1);
            assertThat(last.nodeSnapshots()).singleElement().satisfies(node -> assertThat(node.cacheSize())
                    .isEqualTo("9 MB"));
            aws.client().createCacheCluster(cluster -> cluster.cacheClusterId("copy")
                    .snapshotName("last"));
            assertThat(aws.snapshot("last").snapshotStatus()).isEqualTo("restoring");
            aws.clock().advanceUntilIdle();

            assertThat(aws.cluster("copy").engineVersion()).isEqualTo("7.0.7");
            assertThat(aws.cluster("copy").cacheNodeType()).isEqualTo("cache.r6g.large");
            JsonArray shards = aws.control()
                    .get("/_mock/cache-clusters/copy/data?account=" + Aws.ACCOUNT)
                    .getJsonArray("shards");
            assertThat(shards.getJsonObject(0).getInteger("bytes")).isEqualTo(5 << 20);
        });
    }

    @Test
    void becomes_the_primary_of_a_group_that_replicas_join_and_leave_by_name() {
        Loan.manual(aws -> {
            create(aws, cluster -> {});
            aws.clock().advanceUntilIdle();
            ReplicationGroup creating = aws.client()
                    .createReplicationGroup(group -> group.replicationGroupId("orders")
                            .replicationGroupDescription("around")
                            .primaryClusterId("solo")
                            .engine("redis")
                            .automaticFailoverEnabled(false)
                            .transitEncryptionEnabled(false)
                            .tags(tag("of", "orders")))
                    .replicationGroup();
            assertThat(creating.status()).isEqualTo("creating");
            assertThat(creating.memberClusters()).containsExactly("solo");
            assertThat(aws.cluster("solo").replicationGroupId()).isEqualTo("orders");
            aws.clock().advanceUntilIdle();

            CacheCluster joining = aws.client()
                    .createCacheCluster(cluster -> cluster.cacheClusterId("reader")
                            .replicationGroupId("orders")
                            .preferredAvailabilityZone("us-east-1c")
                            .autoMinorVersionUpgrade(true)
                            .tags(tag("role", "reader")))
                    .cacheCluster();
            assertThat(joining.cacheClusterStatus()).isEqualTo("creating");
            assertThat(joining.replicationGroupId()).isEqualTo("orders");
            aws.clock().advanceUntilIdle();
            assertThat(aws.group("orders").nodeGroups().get(0).nodeGroupMembers())
                    .extracting(NodeGroupMember::cacheClusterId, NodeGroupMember::currentRole)
                    .containsExactly(tuple("reader", "replica"), tuple("solo", "primary"));
            assertThat(aws.client()
                            .listTagsForResource(request ->
                                    request.resourceName(aws.cluster("reader").arn()))
                            .tagList())
                    .containsExactlyInAnyOrder(tag("of", "orders"), tag("role", "reader"));

            INVALID_CACHE_CLUSTER_STATE.meetsWithPart(
                    () -> aws.client().deleteCacheCluster(request -> request.cacheClusterId("solo")),
                    "serving as primary");
            assertThat(aws.client()
                            .deleteCacheCluster(request -> request.cacheClusterId("reader"))
                            .cacheCluster()
                            .cacheClusterStatus())
                    .isEqualTo("deleting");
            aws.clock().advanceUntilIdle();
            INVALID_CACHE_CLUSTER_STATE.meets(
                    () -> aws.client().deleteCacheCluster(request -> request.cacheClusterId("solo")),
                    "Cannot delete the cache cluster since it is the only member of a replication group. Delete the"
                            + " replication group instead.");
        });
    }

    @Test
    void what_cannot_be_said_of_a_replica_or_of_a_group_around_a_cluster_is_refused() {
        Loan.auto(aws -> {
            create(aws, cluster -> {});
            aws.cluster("solo");
            aws.create("orders");
            aws.group("orders");

            INVALID_PARAMETER_COMBINATION.meets(
                    () -> aws.client().createCacheCluster(cluster -> cluster.cacheClusterId("reader")
                            .replicationGroupId("orders")
                            .cacheNodeType("cache.r6g.large")),
                    "Cannot specify additional cache cluster parameters when creating a replica cluster");
            INVALID_PARAMETER_COMBINATION.meetsWithPart(
                    () -> aws.client().createReplicationGroup(group -> group.replicationGroupId("g")
                            .replicationGroupDescription("x")
                            .primaryClusterId("solo")
                            .numNodeGroups(2)),
                    "NumNodeGroups");
            INVALID_PARAMETER_COMBINATION.meetsWithPart(
                    () -> aws.client().modifyCacheCluster(change -> change.cacheClusterId("orders-001")
                            .numCacheNodes(1)),
                    "ModifyReplicationGroup");
            INVALID_PARAMETER_VALUE.meetsWithPart(
                    () -> create(aws, cluster -> cluster.cacheClusterId("o").outpostMode("single-outpost")),
                    "OutpostMode");
        });
    }

    @Test
    void service_updates_are_shown_and_applied_by_its_id() {
        Loan.manual(aws -> {
            create(aws, cluster -> {});
            aws.clock().advanceUntilIdle();
            aws.control()
                    .post(
                            "/_mock/service-updates",
                            new JsonObject()
                                    .put("account", Aws.ACCOUNT)
                                    .put("name", "u")
                                    .put("severity", "important"));

            UpdateAction open = aws.client()
                    .describeUpdateActions(
                            request -> request.cacheClusterIds("solo").showNodeLevelUpdateStatus(true))
                    .updateActions()
                    .get(0);
            assertThat(open.cacheClusterId()).isEqualTo("solo");
            assertThat(open.replicationGroupId()).isNull();
            assertThat(open.nodesUpdated()).isEqualTo("0/1");
            assertThat(open.cacheNodeUpdateStatus()).singleElement().satisfies(node -> assertThat(node.cacheNodeId())
                    .isEqualTo("0001"));
            assertThat(aws.client()
                            .batchApplyUpdateAction(
                                    request -> request.serviceUpdateName("u").cacheClusterIds("solo"))
                            .processedUpdateActions())
                    .singleElement()
                    .satisfies(action -> assertThat(action.cacheClusterId()).isEqualTo("solo"));
            aws.clock().advanceUntilIdle();

            assertThat(aws.client()
                            .describeUpdateActions(request -> request.cacheClusterIds("solo"))
                            .updateActions()
                            .get(0)
                            .updateActionStatusAsString())
                    .isEqualTo("complete");
        });
    }

    private static Tag tag(String key, String value) {
        return Tag.builder().key(key).value(value).build();
    }

    private static CacheCluster create(Aws aws, Consumer<CreateCacheClusterRequest.Builder> more) {
        return aws.client()
                .createCacheCluster(cluster -> {
                    cluster.cacheClusterId("solo")
                            .engine("redis")
                            .numCacheNodes(1)
                            .cacheNodeType("cache.r6g.large");
                    more.accept(cluster);
                })
                .cacheCluster();
    }

    private static CacheCluster modify(Aws aws, Consumer<ModifyCacheClusterRequest.Builder> more) {
        return aws.client()
                .modifyCacheCluster(change -> {
                    change.cacheClusterId("solo");
                    more.accept(change);
                })
                .cacheCluster();
    }
}
