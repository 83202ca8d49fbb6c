package io.elasticachemock.sdk.terraform;

import static io.elasticachemock.sdk.support.Parts.log;
import static io.elasticachemock.sdk.terraform.Provider.attributes;
import static io.elasticachemock.sdk.terraform.Provider.set;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.core.SdkPojo;
import software.amazon.awssdk.services.elasticache.model.ModifyCacheClusterRequest;
import software.amazon.awssdk.services.elasticache.model.ModifyReplicationGroupRequest;

/**
 * With {@code apply_immediately}, each change is what the first read after the wait shows, and nothing is pending then: what
 * the provider reads too early it would change again for ever.
 */
class AppliedAtOnceTest {
    @Test
    void each_attribute_of_a_replication_group() {
        Provider.plays(provider -> {
            parameterGroup(provider, "tf-tuned", "redis7");
            parameterGroup(provider, "tf-latest", "valkey8");
            ReplicationGroupResource group = new ReplicationGroupResource(provider, "tf-orders");
            group.create(request -> request.preferredMaintenanceWindow("mon:06:30-mon:07:30")
                    .cacheNodeType("cache.t4g.small")
                    .engineVersion("7.0")
                    .automaticFailoverEnabled(false)
                    .numCacheClusters(2)
                    .snapshotRetentionLimit(1)
                    .snapshotWindow("01:00-02:00"));
            applies(group, request -> request.replicationGroupDescription("new"), "description", "new");
            applies(group, request -> request.autoMinorVersionUpgrade(false), "auto_minor_version_upgrade", false);
            applies(group, request -> request.automaticFailoverEnabled(true), "automatic_failover_enabled", true);
            applies(group, request -> request.multiAZEnabled(true), "multi_az_enabled", true);
            applies(
                    group,
                    request -> request.automaticFailoverEnabled(false).multiAZEnabled(false),
                    "automatic_failover_enabled",
                    false,
                    "multi_az_enabled",
                    false);
            applies(
                    group,
                    request -> request.preferredMaintenanceWindow("wed:06:30-wed:07:30"),
                    "maintenance_window",
                    "wed:06:30-wed:07:30");
            applies(group, request -> request.snapshotWindow("03:00-04:00"), "snapshot_window", "03:00-04:00");
            applies(group, request -> request.snapshotRetentionLimit(5), "snapshot_retention_limit", 5);
            applies(group, request -> request.snapshotRetentionLimit(0), "snapshot_retention_limit", 0);
            applies(group, request -> request.securityGroupIds("sg-0b"), "security_group_ids", set("sg-0b"));
            applies(
                    group,
                    request -> request.notificationTopicArn("arn:aws:sns:us-east-1:123456789012:alerts"),
                    "notification_topic_arn",
                    "arn:aws:sns:us-east-1:123456789012:alerts");
            applies(
                    group,
                    request -> request.logDeliveryConfigurations(log("slow-log", more -> {})),
                    "log_delivery_configuration",
                    set("slow-log json"));
            applies(group, request -> request.cacheParameterGroupName("tf-tuned"), "parameter_group_name", "tf-tuned");
            applies(group, request -> request.cacheNodeType("cache.t4g.medium"), "node_type", "cache.t4g.medium");
            applies(group, request -> request.cacheNodeType("cache.t4g.small"), "node_type", "cache.t4g.small");
            applies(group, request -> request.engine("redis").engineVersion("7.1"), "engine_version", "7.1.0");
            applies(
                    group,
                    request -> request.replicationGroupDescription("all at once")
                            .engine("valkey")
                            .engineVersion("8.0")
                            .preferredMaintenanceWindow("thu:06:30-thu:07:30")
                            .cacheNodeType("cache.t4g.medium")
                            .cacheParameterGroupName("tf-latest")
                            .snapshottingClusterId("tf-orders-001")
                            .snapshotRetentionLimit(2)
                            .snapshotWindow("05:00-06:00"),
                    "description",
                    "all at once",
                    "engine",
                    "valkey",
                    "engine_version",
                    "8.0.1",
                    "maintenance_window",
                    "thu:06:30-thu:07:30",
                    "node_type",
                    "cache.t4g.medium",
                    "parameter_group_name",
                    "tf-latest",
                    "snapshot_retention_limit",
                    2,
                    "snapshot_window",
                    "05:00-06:00");
        });
    }

    /** Node groups first, then replicas that come, then the attributes (here all in one request). */
    @Test
    void everything_that_one_plan_changes_of_a_replication_group_with_cluster_mode() {
        Provider.plays(provider -> {
            ReplicationGroupResource group = new ReplicationGroupResource(provider, "tf-carts");
            group.create(request -> request.preferredMaintenanceWindow("mon:06:30-mon:07:30")
                    .cacheNodeType("cache.r7g.large")
                    .engineVersion("7.0")
                    .snapshotWindow("01:00-02:00")
                    .automaticFailoverEnabled(true)
                    .cacheParameterGroupName("default.redis7.cluster.on")
                    .numNodeGroups(2)
                    .replicasPerNodeGroup(1));
            group.nodeGroups(3);
            group.replicasPerNodeGroup(2);
            applies(
                    group,
                    request -> request.replicationGroupDescription("new")
                            .engine("valkey")
                            .engineVersion("8.0")
                            .cacheParameterGroupName("default.valkey8.cluster.on")
                            .cacheNodeType("cache.r7g.xlarge")
                            .preferredMaintenanceWindow("thu:06:30-thu:07:30"),
                    "description",
                    "new",
                    "engine",
                    "valkey",
                    "engine_version",
                    "8.0.1",
                    "parameter_group_name",
                    "default.valkey8.cluster.on",
                    "node_type",
                    "cache.r7g.xlarge",
                    "maintenance_window",
                    "thu:06:30-thu:07:30",
                    "num_node_groups",
                    3,
                    "replicas_per_node_group",
                    2);
        });
    }

    @Test
    void each_attribute_of_a_redis_cluster() {
        Provider.plays(provider -> {
            parameterGroup(provider, "tf-tuned", "redis7");
            ClusterResource cluster = new ClusterResource(provider, "tf-carts");
            cluster.create(request -> request.preferredMaintenanceWindow("mon:06:30-mon:07:30")
                    .engine("redis")
                    .engineVersion("7.0")
                    .cacheNodeType("cache.t4g.small")
                    .numCacheNodes(1));
            applies(cluster, request -> request.autoMinorVersionUpgrade(false), "auto_minor_version_upgrade", false);
            applies(
                    cluster,
                    request -> request.preferredMaintenanceWindow("wed:06:30-wed:07:30"),
                    "maintenance_window",
                    "wed:06:30-wed:07:30");
            applies(cluster, request -> request.snapshotRetentionLimit(5), "snapshot_retention_limit", 5);
            applies(cluster, request -> request.snapshotWindow("03:00-04:00"), "snapshot_window", "03:00-04:00");
            applies(cluster, request -> request.securityGroupIds("sg-0b"), "security_group_ids", set("sg-0b"));
            applies(
                    cluster,
                    request -> request.cacheParameterGroupName("tf-tuned"),
                    "parameter_group_name",
                    "tf-tuned");
            applies(cluster, request -> request.cacheNodeType("cache.t4g.medium"), "node_type", "cache.t4g.medium");
            applies(cluster, request -> request.engineVersion("7.1"), "engine_version", "7.1.0");
            applies(
                    cluster,
                    request -> request.cacheNodeType("cache.t4g.small")
                            .cacheParameterGroupName("default.redis7")
                            .preferredMaintenanceWindow("thu:06:30-thu:07:30")
                            .snapshotRetentionLimit(0),
                    "node_type",
                    "cache.t4g.small",
                    "parameter_group_name",
                    "default.redis7",
                    "maintenance_window",
                    "thu:06:30-thu:07:30",
                    "snapshot_retention_limit",
                    0);
        });
    }

    @Test
    void each_attribute_of_a_memcached_cluster() {
        Provider.plays(provider -> {
            parameterGroup(provider, "tf-tuned", "memcached1.6");
            ClusterResource cluster = new ClusterResource(provider, "tf-sessions");
            cluster.create(request -> request.preferredMaintenanceWindow("mon:06:30-mon:07:30")
                    .engine("memcached")
                    .engineVersion("1.6.6")
                    .cacheNodeType("cache.t4g.small")
                    .numCacheNodes(2));
            applies(
                    cluster,
                    request -> request.preferredMaintenanceWindow("wed:06:30-wed:07:30"),
                    "maintenance_window",
                    "wed:06:30-wed:07:30");
            applies(
                    cluster,
                    request -> request.cacheParameterGroupName("tf-tuned"),
                    "parameter_group_name",
                    "tf-tuned");
            applies(cluster, request -> request.engineVersion("1.6.17"), "engine_version", "1.6.17");
            applies(
                    cluster,
                    request -> request.engineVersion("1.6.22").numCacheNodes(3).securityGroupIds("sg-0b"),
                    "engine_version",
                    "1.6.22",
                    "num_cache_nodes",
                    3,
                    "security_group_ids",
                    set("sg-0b"));
        });
    }

    private static void applies(
            ReplicationGroupResource group,
            Consumer<ModifyReplicationGroupRequest.Builder> change,
            Object... namesAndValues) {
        group.update(change);
        assertThat(group.state()).containsAllEntriesOf(attributes(namesAndValues));
        assertNothingIsPending(group.read().pendingModifiedValues());
    }

    private static void applies(
            ClusterResource cluster, Consumer<ModifyCacheClusterRequest.Builder> change, Object... namesAndValues) {
        cluster.update(change);
        assertThat(cluster.state()).containsAllEntriesOf(attributes(namesAndValues));
        assertNothingIsPending(cluster.read().pendingModifiedValues());
    }

    private static void assertNothingIsPending(SdkPojo pending) {
        assertThat(pending.sdkFields()).allSatisfy(field -> assertThat(field.getValueOrDefault(pending))
                .as("what is pending: " + field.memberName())
                .satisfiesAnyOf(value -> assertThat(value).isNull(), value -> assertThat(value)
                        .isEqualTo(List.of())));
    }

    private static void parameterGroup(Provider provider, String name, String family) {
        provider.client().createCacheParameterGroup(request -> request.cacheParameterGroupName(name)
                .cacheParameterGroupFamily(family)
                .description("Managed by Terraform"));
    }
}
