package io.elasticachemock.sdk.terraform;

import static io.elasticachemock.sdk.support.Parts.log;
import static io.elasticachemock.sdk.terraform.Provider.attributes;
import static io.elasticachemock.sdk.terraform.Provider.changed;
import static io.elasticachemock.sdk.terraform.Provider.list;
import static io.elasticachemock.sdk.terraform.Provider.set;
import static io.elasticachemock.sdk.terraform.Provider.showsNoDifference;
import static org.assertj.core.api.Assertions.assertThat;

import io.elasticachemock.sdk.support.Refusal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.elasticache.model.LogDeliveryConfigurationRequest;

/** The life of an {@code aws_elasticache_cluster}, of each engine and as a replica. */
class ClusterTest {
    private static final Map<String, String> TAGS = Map.of("team", "checkout", "stage", "test");

    @Test
    void a_memcached_cluster_is_applied_scaled_tagged_and_destroyed() {
        Provider.plays(provider -> {
            ClusterResource cluster = new ClusterResource(provider, "tf-sessions");
            Map<String, Object> wanted = attributes(
                    "cluster_id",
                    "tf-sessions",
                    "engine",
                    "memcached",
                    "engine_version",
                    "1.6.17",
                    "node_type",
                    "cache.t4g.small",
                    "num_cache_nodes",
                    2,
                    "cache_nodes",
                    List.of("0001", "0002"),
                    "parameter_group_name",
                    "default.memcached1.6",
                    "port",
                    11212,
                    "az_mode",
                    "cross-az",
                    "maintenance_window",
                    "sun:05:00-sun:09:00",
                    "security_group_ids",
                    set("sg-0a", "sg-0b"),
                    "auto_minor_version_upgrade",
                    true,
                    "transit_encryption_enabled",
                    false,
                    "notification_topic_arn",
                    null,
                    "log_delivery_configuration",
                    Set.of(),
                    "tags",
                    TAGS);
            cluster.create(request -> request.engine("memcached")
                    .engineVersion("1.6.17")
                    .cacheNodeType("cache.t4g.small")
                    .numCacheNodes(2)
                    .cacheParameterGroupName("default.memcached1.6")
                    .port(11212)
                    .azMode("cross-az")
                    .preferredMaintenanceWindow("sun:05:00-sun:09:00")
                    .securityGroupIds("sg-0a", "sg-0b")
                    .transitEncryptionEnabled(false)
                    .tags(list(TAGS)));
            showsNoDifference(wanted, cluster::state);

            cluster.update(request -> request.numCacheNodes(3));
            wanted = changed(wanted, "num_cache_nodes", 3, "cache_nodes", List.of("0001", "0002", "0003"));
            showsNoDifference(wanted, cluster::state);

            cluster.update(request -> request.numCacheNodes(1).cacheNodeIdsToRemove("0003", "0002"));
            wanted = changed(wanted, "num_cache_nodes", 1, "cache_nodes", List.of("0001"));
            showsNoDifference(wanted, cluster::state);

            cluster.update(request -> request.engineVersion("1.6.22")
                    .preferredMaintenanceWindow("mon:01:00-mon:02:00")
                    .securityGroupIds("sg-0c"));
            wanted = changed(
                    wanted,
                    "engine_version",
                    "1.6.22",
                    "maintenance_window",
                    "mon:01:00-mon:02:00",
                    "security_group_ids",
                    set("sg-0c"));
            showsNoDifference(wanted, cluster::state);

            provider.changeTags(cluster.read().arn(), Map.of("team", "search"));
            showsNoDifference(changed(wanted, "tags", Map.of("team", "search")), cluster::state);
            cluster.delete(request -> {});
        });
    }

    @Test
    void a_redis_cluster_is_applied_changed_and_destroyed_with_a_final_snapshot() {
        Provider.plays(provider -> {
            ClusterResource cluster = new ClusterResource(provider, "tf-carts");
            Map<String, Object> wanted = attributes(
                    "cluster_id", "tf-carts",
                    "engine", "redis",
                    "engine_version", "7.0.7",
                    "node_type", "cache.t4g.small",
                    "num_cache_nodes", 1,
                    "parameter_group_name", "default.redis7",
                    "port", 6380,
                    "availability_zone", "us-east-1b",
                    "az_mode", "single-az",
                    "snapshot_window", "05:00-06:00",
                    "snapshot_retention_limit", 3,
                    "network_type", "ipv4",
                    "ip_discovery", "ipv4",
                    "notification_topic_arn", "arn:aws:sns:us-east-1:123456789012:alerts",
                    "log_delivery_configuration", Set.of("slow-log json cloudwatch-logs logs"),
                    "tags", Map.of());
            cluster.create(request -> request.engine("redis")
                    .engineVersion("7.0")
                    .cacheNodeType("cache.t4g.small")
                    .numCacheNodes(1)
                    .cacheParameterGroupName("default.redis7")
                    .port(6380)
                    .preferredAvailabilityZone("us-east-1b")
                    .snapshotWindow("05:00-06:00")
                    .snapshotRetentionLimit(3)
                    .networkType("ipv4")
                    .ipDiscovery("ipv4")
                    .notificationTopicArn("arn:aws:sns:us-east-1:123456789012:alerts")
                    .logDeliveryConfigurations(log("slow-log", more -> {}))
                    .securityGroupIds(List.of()));
            showsNoDifference(wanted, cluster::state);

            cluster.update(request -> request.cacheNodeType("cache.t4g.medium")
                    .engineVersion("7.1")
                    .snapshotRetentionLimit(0)
                    .notificationTopicArn("")
                    .notificationTopicStatus("inactive")
                    .logDeliveryConfigurations(LogDeliveryConfigurationRequest.builder()
                            .logType("slow-log")
                            .enabled(false)
                            .build()));
            wanted = changed(
                    wanted,
                    "node_type",
                    "cache.t4g.medium",
                    "engine_version",
                    "7.1.0",
                    "snapshot_retention_limit",
                    0,
                    "notification_topic_arn",
                    null,
                    "log_delivery_configuration",
                    Set.of());
            showsNoDifference(wanted, cluster::state);

            provider.changeTags(cluster.read().arn(), TAGS);
            showsNoDifference(changed(wanted, "tags", TAGS), cluster::state);
            cluster.delete(request -> request.finalSnapshotIdentifier("tf-carts-final"));
            assertThat(provider.aws().snapshot("tf-carts-final").snapshotStatus())
                    .isEqualTo("available");
        });
    }

    @Test
    void a_replica_takes_after_its_group_and_its_primary_is_kept() {
        Provider.plays(provider -> {
            provider.aws().available("tf-orders", group -> group.numCacheClusters(1));
            ClusterResource replica = new ClusterResource(provider, "tf-reader");
            replica.create(request -> request.replicationGroupId("tf-orders").tags(list(TAGS)));
            Map<String, Object> wanted = attributes(
                    "cluster_id", "tf-reader",
                    "replication_group_id", "tf-orders",
                    "engine", "redis",
                    "node_type", "cache.r6g.large",
                    "num_cache_nodes", 1,
                    "tags", TAGS);
            showsNoDifference(wanted, replica::state);

            provider.changeTags(replica.read().arn(), Map.of("team", "search"));
            showsNoDifference(changed(wanted, "tags", Map.of("team", "search")), replica::state);
            Refusal.INVALID_CACHE_CLUSTER_STATE.meetsWithPart(
                    () -> provider.client().deleteCacheCluster(request -> request.cacheClusterId("tf-orders-001")),
                    "serving as primary");
            replica.delete(request -> {});
            Refusal.INVALID_CACHE_CLUSTER_STATE.meetsWithPart(
                    () -> provider.client().deleteCacheCluster(request -> request.cacheClusterId("tf-orders-001")),
                    "only member of a replication group");
        });
    }

    @Test
    void memcached_is_encrypted_in_transit_and_its_nodes_are_in_the_zones_that_are_said() {
        Provider.plays(provider -> {
            ClusterResource cluster = new ClusterResource(provider, "tf-sessions");
            cluster.create(request -> request.engine("memcached")
                    .engineVersion("1.6.12")
                    .cacheNodeType("cache.t4g.small")
                    .numCacheNodes(2)
                    .azMode("cross-az")
                    .preferredAvailabilityZones("us-east-1a", "us-east-1b")
                    .transitEncryptionEnabled(true)
                    .securityGroupIds(List.of()));
            Map<String, Object> wanted =
                    attributes("transit_encryption_enabled", true, "az_mode", "cross-az", "num_cache_nodes", 2);
            showsNoDifference(wanted, cluster::state);

            cluster.update(
                    request -> request.numCacheNodes(3).azMode("cross-az").newAvailabilityZones("us-east-1c"));
            showsNoDifference(changed(wanted, "num_cache_nodes", 3), cluster::state);
            assertThat(cluster.read().cacheNodes())
                    .extracting(node -> node.customerAvailabilityZone())
                    .containsExactly("us-east-1a", "us-east-1b", "us-east-1c");
            cluster.delete(request -> {});
        });
    }

    /** Without {@code apply_immediately}, which is off by default, it is the next window that brings the change. */
    @Test
    void what_waits_for_the_window_leaves_it_available() {
        Provider.plays(provider -> {
            ClusterResource cluster = new ClusterResource(provider, "tf-carts");
            cluster.create(request ->
                    request.engine("redis").cacheNodeType("cache.t4g.small").numCacheNodes(1));
            cluster.update(request -> request.cacheNodeType("cache.t4g.medium").applyImmediately(false));
            showsNoDifference(attributes("node_type", "cache.t4g.small"), cluster::state);
            assertThat(cluster.read().pendingModifiedValues().cacheNodeType()).isEqualTo("cache.t4g.medium");
        });
    }
}
