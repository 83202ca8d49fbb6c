package io.elasticachemock.sdk.cluster;

import static io.elasticachemock.sdk.support.Refusal.CACHE_CLUSTER_NOT_FOUND;
import static io.elasticachemock.sdk.support.Refusal.INVALID_CACHE_CLUSTER_STATE;
import static io.elasticachemock.sdk.support.Refusal.INVALID_PARAMETER_COMBINATION;
import static io.elasticachemock.sdk.support.Refusal.NODE_QUOTA_FOR_CLUSTER_EXCEEDED;
import static io.elasticachemock.sdk.support.Refusal.SNAPSHOT_FEATURE_NOT_SUPPORTED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.elasticachemock.sdk.support.Aws;
import io.elasticachemock.sdk.support.Loan;
import io.elasticachemock.sdk.support.Trace;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.time.Duration;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.elasticache.model.AZMode;
import software.amazon.awssdk.services.elasticache.model.CacheCluster;
import software.amazon.awssdk.services.elasticache.model.CacheNode;
import software.amazon.awssdk.services.elasticache.model.CreateCacheClusterRequest;
import software.amazon.awssdk.services.elasticache.model.ModifyCacheClusterRequest;
import software.amazon.awssdk.services.elasticache.model.Tag;
import software.amazon.awssdk.services.elasticache.model.UpdateAction;

/** Memcached clusters as a client sees them (lifecycle of the user guide, "Adding nodes to a cluster"). */
class MemcachedClustersTest {
    @Test
    void has_no_endpoint_until_it_is_available_and_then_one_for_discovery_and_one_for_each_node() {
        Loan.manual(aws -> {
            CacheCluster creating =
                    create(aws, cluster -> cluster.numCacheNodes(2).azMode(AZMode.CROSS_AZ));
            assertThat(creating.cacheClusterStatus()).isEqualTo("creating");
            assertThat(creating.engine()).isEqualTo("memcached");
            assertThat(creating.engineVersion()).isEqualTo("1.6.22");
            assertThat(creating.numCacheNodes()).isEqualTo(2);
            assertThat(creating.preferredAvailabilityZone()).isEqualTo("Multiple");
            assertThat(creating.cacheParameterGroup().cacheParameterGroupName()).isEqualTo("default.memcached1.6");
            assertThat(creating.configurationEndpoint()).isNull();
            assertThat(creating.cacheClusterCreateTime()).isNull();
            assertThat(creating.snapshotWindow()).isNull();
            assertThat(creating.snapshotRetentionLimit()).isNull();
            assertThat(aws.cluster("web").cacheNodes()).isEmpty();

            aws.clock().advanceBy(Loan.LAUNCH);

            CacheCluster available = aws.cluster("web");
            assertThat(available.cacheClusterStatus()).isEqualTo("available");
            assertThat(available.cacheClusterCreateTime()).isEqualTo(Loan.START.plus(Loan.LAUNCH));
            assertThat(available.configurationEndpoint().address())
                    .matches("web\\.[a-z0-9]{6}\\.cfg\\.use1\\.cache\\.amazonaws\\.com");
            assertThat(available.configurationEndpoint().port()).isEqualTo(11211);
            assertThat(available.cacheNodes())
                    .extracting(CacheNode::cacheNodeId, CacheNode::cacheNodeStatus, CacheNode::customerAvailabilityZone)
                    .containsExactly(
                            tuple("0001", "available", "us-east-1a"), tuple("0002", "available", "us-east-1b"));
            assertThat(available.cacheNodes().get(1).endpoint().address())
                    .isEqualTo(available.configurationEndpoint().address().replace(".cfg.", ".0002."));
            assertThat(available.replicationGroupId()).isNull();
        });
    }

    /** After create every read returns what was sent: nothing that makes a plan differ. */
    @Test
    void reads_back_what_was_sent() {
        Loan.auto(aws -> {
            create(aws, cluster -> cluster.numCacheNodes(2)
                    .engine("memcached")
                    .engineVersion("1.6.17")
                    .cacheNodeType("cache.t4g.micro")
                    .port(12345)
                    .azMode(AZMode.CROSS_AZ)
                    .preferredAvailabilityZones("us-east-1b", "us-east-1c")
                    .preferredMaintenanceWindow("sun:05:00-sun:06:00")
                    .notificationTopicArn("arn:aws:sns:us-east-1:123456789012:topic")
                    .autoMinorVersionUpgrade(true)
                    .transitEncryptionEnabled(true)
                    .securityGroupIds("sg-1234567890abcdef0")
                    .tags(Tag.builder().key("team").value("web").build()));

            CacheCluster cluster = aws.cluster("web");
            assertThat(cluster.engineVersion()).isEqualTo("1.6.17");
            assertThat(cluster.cacheNodeType()).isEqualTo("cache.t4g.micro");
            assertThat(cluster.configurationEndpoint().port()).isEqualTo(12345);
            assertThat(cluster.preferredAvailabilityZone()).isEqualTo("Multiple");
            assertThat(cluster.cacheNodes())
                    .extracting(CacheNode::customerAvailabilityZone)
                    .containsExactly("us-east-1b", "us-east-1c");
            assertThat(cluster.preferredMaintenanceWindow()).isEqualTo("sun:05:00-sun:06:00");
            assertThat(cluster.notificationConfiguration().topicStatus()).isEqualTo("active");
            assertThat(cluster.transitEncryptionEnabled()).isTrue();
            assertThat(cluster.securityGroups())
                    .extracting(group -> group.securityGroupId())
                    .containsExactly("sg-1234567890abcdef0");
            assertThat(aws.client()
                            .listTagsForResource(request -> request.resourceName(cluster.arn()))
                            .tagList())
                    .extracting(tag -> tag.key() + "=" + tag.value())
                    .containsExactly("team=web");
        });
    }

    /** Scenario 17. */
    @Test
    void a_number_that_waits_shows_as_pending_until_it_is_cancelled() {
        Loan.manual(aws -> {
            available(aws, 3);

            CacheCluster waiting = modify(aws, change -> change.numCacheNodes(5));
            assertThat(waiting.cacheClusterStatus()).isEqualTo("available");
            assertThat(waiting.numCacheNodes()).isEqualTo(3);
            assertThat(waiting.pendingModifiedValues().numCacheNodes()).isEqualTo(5);
            CacheCluster cancelled =
                    modify(aws, change -> change.numCacheNodes(3).applyImmediately(true));

            assertThat(cancelled.cacheClusterStatus()).isEqualTo("available");
            assertThat(cancelled.pendingModifiedValues().numCacheNodes()).isNull();
            aws.clock().advanceBy(Duration.ofDays(8));
            assertThat(aws.cluster("web").cacheNodes()).hasSize(3);
        });
    }

    /** Scenario 18. */
    @Test
    void while_nodes_are_added_the_number_is_the_old_one() {
        Loan.manual(aws -> {
            available(aws, 2);
            modify(aws, change -> change.numCacheNodes(4));

            CacheCluster modifying =
                    modify(aws, change -> change.numCacheNodes(7).applyImmediately(true));
            assertThat(modifying.cacheClusterStatus()).isEqualTo("modifying");
            assertThat(modifying.numCacheNodes()).isEqualTo(2);
            assertThat(modifying.pendingModifiedValues().numCacheNodes()).isEqualTo(7);
            assertThat(aws.cluster("web").cacheNodes())
                    .extracting(CacheNode::cacheNodeStatus)
                    .containsExactly(
                            "available", "available", "creating", "creating", "creating", "creating", "creating");
            INVALID_CACHE_CLUSTER_STATE.meets(() -> modify(aws, change -> change.numCacheNodes(8)));

            JsonObject advanced = aws.control()
                    .post(
                            "/_mock/clock/advance",
                            new JsonObject()
                                    .put(
                                            "until",
                                            new JsonObject()
                                                    .put("cacheCluster", "web")
                                                    .put("status", "available")
                                                    .put("account", Aws.ACCOUNT)));
            assertThat(Trace.events(advanced))
                    .last()
                    .asString()
                    .endsWith("Finished modifying number of nodes from 2 to 7");
            assertThat(aws.cluster("web").numCacheNodes()).isEqualTo(7);
        });
    }

    /** Scenario 19. */
    @Test
    void nodes_that_wait_to_go_stay_when_others_are_added() {
        Loan.manual(aws -> {
            available(aws, 2);
            CacheCluster waiting = modify(aws, change -> change.numCacheNodes(1).cacheNodeIdsToRemove("0001"));
            assertThat(waiting.pendingModifiedValues().numCacheNodes()).isEqualTo(1);
            assertThat(waiting.pendingModifiedValues().cacheNodeIdsToRemove()).containsExactly("0001");

            modify(aws, change -> change.numCacheNodes(3).applyImmediately(true));
            aws.clock().advanceUntilIdle();

            assertThat(aws.cluster("web").cacheNodes())
                    .extracting(CacheNode::cacheNodeId)
                    .containsExactly("0001", "0002", "0003");
        });
    }

    /** Scenario 20. */
    @Test
    void an_upgrade_empties_it_and_there_is_no_way_back() {
        Loan.manual(aws -> {
            create(aws, cluster -> cluster.numCacheNodes(2).engineVersion("1.5.16"));
            aws.clock().advanceUntilIdle();
            String data = "/_mock/cache-clusters/web/data?account=" + Aws.ACCOUNT;
            aws.control()
                    .put(
                            "/_mock/cache-clusters/web/data",
                            new JsonObject().put("account", Aws.ACCOUNT).put("bytes", 1_000_000));

            CacheCluster modifying =
                    modify(aws, change -> change.engineVersion("1.6.22").applyImmediately(true));
            assertThat(modifying.cacheClusterStatus()).isEqualTo("modifying");
            assertThat(modifying.pendingModifiedValues().engineVersion()).isEqualTo("1.6.22");
            aws.clock().advanceUntilIdle();

            assertThat(aws.cluster("web").engineVersion()).isEqualTo("1.6.22");
            assertThat(aws.control().get(data).getJsonArray("shards"))
                    .allMatch(shard -> ((JsonObject) shard).getLong("bytes") == 0);
            INVALID_PARAMETER_COMBINATION.meets(
                    () -> modify(aws, change -> change.engineVersion("1.5.16")),
                    "Cannot modify memcached from 1.6.22 to 1.5.16");
        });
    }

    @Test
    void is_scaled_gradually_and_tells_how() {
        Loan.manual(aws -> {
            available(aws, 4);
            CacheCluster waiting = modify(aws, change -> change.cacheNodeType("cache.r6g.xlarge")
                    .scaleConfig(config -> config.scalePercentage(50).scaleIntervalMinutes(10)));
            assertThat(waiting.pendingModifiedValues().cacheNodeType()).isEqualTo("cache.r6g.xlarge");
            assertThat(waiting.pendingModifiedValues().scaleConfig().scalePercentage())
                    .isEqualTo(50);
            assertThat(waiting.pendingModifiedValues().scaleConfig().scaleIntervalMinutes())
                    .isEqualTo(10);
            assertThat(aws.client()
                            .listAllowedNodeTypeModifications(request -> request.cacheClusterId("web"))
                            .scaleUpModifications())
                    .contains("cache.r6g.xlarge");

            modify(aws, change -> change.applyImmediately(true));
            Duration batch = Loan.LAUNCH.plus(Loan.SWITCH);
            aws.clock().advanceBy(batch.multipliedBy(2).plusMinutes(10).minusSeconds(1));
            assertThat(aws.cluster("web").cacheClusterStatus()).isEqualTo("modifying");
            aws.clock().advanceBy(Duration.ofSeconds(1));

            assertThat(aws.cluster("web").cacheClusterStatus()).isEqualTo("available");
            assertThat(aws.cluster("web").cacheNodeType()).isEqualTo("cache.r6g.xlarge");
        });
    }

    @Test
    void only_the_nodes_that_are_named_are_rebooted() {
        Loan.manual(aws -> {
            available(aws, 3);

            CacheCluster rebooting = aws.client()
                    .rebootCacheCluster(request -> request.cacheClusterId("web").cacheNodeIdsToReboot("0001", "0003"))
                    .cacheCluster();
            assertThat(rebooting.cacheClusterStatus()).isEqualTo("rebooting cache cluster nodes");
            assertThat(aws.cluster("web").cacheNodes())
                    .extracting(CacheNode::cacheNodeStatus)
                    .containsExactly("rebooting", "available", "rebooting");
            aws.clock().advanceUntilIdle();

            assertThat(aws.cluster("web").cacheClusterStatus()).isEqualTo("available");
        });
    }

    @Test
    void has_no_snapshots_and_up_to_sixty_nodes() {
        Loan.manual(aws -> {
            NODE_QUOTA_FOR_CLUSTER_EXCEEDED.meets(
                    () -> create(aws, cluster -> cluster.numCacheNodes(61)),
                    "Cluster node quota exceeded. Each cluster can have at most 60 nodes in this region.");
            available(aws, 60);
            SNAPSHOT_FEATURE_NOT_SUPPORTED.meets(() -> aws.client()
                    .createSnapshot(request -> request.cacheClusterId("web").snapshotName("s")));
            SNAPSHOT_FEATURE_NOT_SUPPORTED.meets(() -> aws.client()
                    .deleteCacheCluster(request -> request.cacheClusterId("web").finalSnapshotIdentifier("s")));
            INVALID_PARAMETER_COMBINATION.meets(() -> create(
                    aws,
                    cluster -> cluster.cacheClusterId("other").numCacheNodes(1).snapshotRetentionLimit(1)));
        });
    }

    @Test
    void clusters_are_listed_among_members_in_pages() {
        Loan.manual(aws -> {
            aws.available("orders", group -> group.numCacheClusters(3));
            for (int i = 0; i < 20; i++) {
                int number = i;
                create(aws, cluster -> cluster.cacheClusterId("web-" + number).numCacheNodes(1));
            }
            aws.clock().advanceUntilIdle();

            assertThat(aws.client()
                            .describeCacheClustersPaginator(request -> request.maxRecords(20))
                            .cacheClusters())
                    .extracting(CacheCluster::cacheClusterId)
                    .hasSize(23)
                    .isSorted();
            assertThat(aws.client()
                            .describeCacheClustersPaginator(
                                    request -> request.showCacheClustersNotInReplicationGroups(true))
                            .cacheClusters())
                    .extracting(CacheCluster::cacheClusterId)
                    .hasSize(20)
                    .allMatch(id -> id.startsWith("web-"));
        });
    }

    @Test
    void is_neither_tagged_nor_rebooted_while_it_is_modified_even_if_its_first_node_is_ready() {
        Loan.manual(aws -> {
            available(aws, 2);
            modify(aws, change -> change.cacheNodeType("cache.r6g.xlarge")
                    .scaleConfig(scale -> scale.scalePercentage(50).scaleIntervalMinutes(5))
                    .applyImmediately(true));
            aws.clock().advanceBy(Loan.LAUNCH.plus(Loan.SWITCH));
            CacheCluster half = aws.cluster("web");
            assertThat(half.cacheNodes().get(0).cacheNodeStatus()).isEqualTo("available");

            INVALID_CACHE_CLUSTER_STATE.meets(
                    () -> aws.client().rebootCacheCluster(request -> request.cacheClusterId("web")
                            .cacheNodeIdsToReboot("0001")),
                    "Cache cluster web has status modifying. It and its replication group must be available to be"
                            + " rebooted.");
            CACHE_CLUSTER_NOT_FOUND.meets(
                    () -> aws.client().addTagsToResource(request -> request.resourceName(half.arn())
                            .tags(Tag.builder().key("team").value("web").build())),
                    "web is either not present or not available.");
        });
    }

    @Test
    void what_is_done_to_it_can_be_looked_at() {
        Loan.manual(aws -> {
            available(aws, 1);
            modify(aws, change -> change.numCacheNodes(2).applyImmediately(true));

            JsonObject timeline = aws.control().get("/_mock/timeline?cacheClusterId=web&account=" + Aws.ACCOUNT);
            assertThat(timeline.getJsonArray("steps"))
                    .extracting(step -> ((JsonObject) step).getString("operation") + " "
                            + ((JsonObject) step).getString("kind") + " " + ((JsonObject) step).getString("node"))
                    .containsExactly(
                            "CreateCacheCluster launch-node web/0001", "ModifyCacheCluster launch-node web/0002");
        });
    }

    /** AWS's own example of a service update is one of "redis, memcached" (CLI reference, describe-service-updates). */
    @Test
    void service_updates_come_node_by_node_and_empty_each() {
        Loan.manual(aws -> {
            available(aws, 2);
            aws.control()
                    .put(
                            "/_mock/cache-clusters/web/data",
                            new JsonObject().put("account", Aws.ACCOUNT).put("bytes", 1_000_000));
            JsonObject released = aws.control()
                    .post(
                            "/_mock/service-updates",
                            new JsonObject()
                                    .put("account", Aws.ACCOUNT)
                                    .put("name", "u")
                                    .put("severity", "important")
                                    .put("engines", JsonArray.of("redis", "memcached")));
            assertThat(released.getInteger("replicationGroups")).isZero();
            assertThat(released.getInteger("cacheClusters")).isEqualTo(1);

            aws.client().batchApplyUpdateAction(request -> request.serviceUpdateName("u")
                    .cacheClusterIds("web"));
            aws.clock()
                    .advanceBy(Loan.START_UPDATE
                            .plus(Loan.PREPARE_UPDATE)
                            .plus(Loan.RESTART)
                            .plus(Loan.PATCH));

            UpdateAction action = aws.client()
                    .describeUpdateActions(
                            request -> request.cacheClusterIds("web").showNodeLevelUpdateStatus(true))
                    .updateActions()
                    .get(0);
            assertThat(action.engine()).isEqualTo("memcached");
            assertThat(action.updateActionStatusAsString()).isEqualTo("in-progress");
            assertThat(action.nodesUpdated()).isEqualTo("1/2");
            assertThat(action.cacheNodeUpdateStatus())
                    .extracting(node -> node.cacheNodeId() + " " + node.nodeUpdateStatusAsString())
                    .containsExactly("0001 complete", "0002 in-progress");
            assertThat(aws.control()
                            .get("/_mock/cache-clusters/web/data?account=" + Aws.ACCOUNT)
                            .getJsonArray("shards"))
                    .extracting(shard -> ((JsonObject) shard).getInteger("bytes"))
                    .containsExactly(0, 1_000_000);
            aws.clock().advanceUntilIdle();
            assertThat(aws.client()
                            .describeUpdateActions(request -> request.cacheClusterIds("web"))
                            .updateActions()
                            .get(0)
                            .updateActionStatusAsString())
                    .isEqualTo("complete");
        });
    }

    @Test
    void what_a_change_would_do_is_told_without_doing_it() {
        Loan.manual(aws -> {
            create(aws, cluster -> cluster.numCacheNodes(2).engineVersion("1.6.17"));
            aws.clock().advanceUntilIdle();

            JsonObject plan = aws.control()
                    .post(
                            "/_mock/plan",
                            new JsonObject()
                                    .put("account", Aws.ACCOUNT)
                                    .put("CacheClusterId", "Web")
                                    .put("EngineVersion", "1.6.22")
                                    .put("ApplyImmediately", true));

            assertThat(plan.getString("outcome")).isEqualTo("applied");
            assertThat(plan.getJsonArray("steps"))
                    .extracting(
                            step -> ((JsonObject) step).getString("kind") + " " + ((JsonObject) step).getString("node"))
                    .containsExactly(
                            "prepare-upgrade web/0001",
                            "restart-node web/0001",
                            "patch-node web/0001",
                            "prepare-upgrade web/0002",
                            "restart-node web/0002",
                            "patch-node web/0002");
            assertThat(plan.getJsonObject("availability").getString("cacheCluster"))
                    .isEqualTo("web");
            assertThat(aws.cluster("web").engineVersion()).isEqualTo("1.6.17");
            assertThat(aws.control()
                            .get("/_mock/availability?cacheClusterId=web&account=" + Aws.ACCOUNT)
                            .getString("readsNotServed"))
                    .isEqualTo("PT0S");
        });
    }

    @Test
    void time_can_be_moved_until_the_last_of_its_nodes_is_through() {
        Loan.manual(aws -> {
            create(aws, cluster -> cluster.numCacheNodes(2).engineVersion("1.5.16"));
            aws.clock().advanceUntilIdle();
            modify(aws, change -> change.engineVersion("1.6.22").applyImmediately(true));

            aws.control()
                    .advance(new JsonObject()
                            .put(
                                    "until",
                                    new JsonObject()
                                            .put("account", Aws.ACCOUNT)
                                            .put("cacheCluster", "web")
                                            .put("status", "available")));

            assertThat(aws.cluster("web").cacheClusterStatus()).isEqualTo("available");
            assertThat(aws.cluster("web").engineVersion()).isEqualTo("1.6.22");
        });
    }

    @Test
    void service_updates_go_from_node_to_node() {
        Loan.manual(aws -> {
            available(aws, 2);
            aws.control()
                    .post(
                            "/_mock/service-updates",
                            new JsonObject()
                                    .put("account", Aws.ACCOUNT)
                                    .put("name", "u")
                                    .put("severity", "important")
                                    .put("engines", new JsonArray().add("memcached")));
            assertThat(nodesUpdated(aws)).isEqualTo("0/2");

            aws.client().batchApplyUpdateAction(request -> request.serviceUpdateName("u")
                    .cacheClusterIds("web"));
            aws.clock().advanceUntilIdle();

            assertThat(nodesUpdated(aws)).isEqualTo("2/2");
        });
    }

    private static String nodesUpdated(Aws aws) {
        return aws.client()
                .describeUpdateActions(request -> request.cacheClusterIds("web"))
                .updateActions()
                .get(0)
                .nodesUpdated();
    }

    private static void available(Aws aws, int nodes) {
        create(aws, cluster -> cluster.numCacheNodes(nodes));
        aws.clock().advanceUntilIdle();
    }

    private static CacheCluster create(Aws aws, Consumer<CreateCacheClusterRequest.Builder> more) {
        return aws.client()
                .createCacheCluster(cluster -> {
                    cluster.cacheClusterId("web").cacheNodeType("cache.r6g.large");
                    more.accept(cluster);
                })
                .cacheCluster();
    }

    private static CacheCluster modify(Aws aws, Consumer<ModifyCacheClusterRequest.Builder> more) {
        return aws.client()
                .modifyCacheCluster(change -> {
                    change.cacheClusterId("web");
                    more.accept(change);
                })
                .cacheCluster();
    }
}
