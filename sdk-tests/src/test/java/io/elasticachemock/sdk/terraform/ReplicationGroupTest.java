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

/** The life of an {@code aws_elasticache_replication_group}, with and without cluster mode. */
class ReplicationGroupTest {
    private static final Map<String, String> TAGS = Map.of("team", "checkout");

    @Test
    void one_without_cluster_mode_is_applied_scaled_changed_tagged_and_destroyed() {
        Provider.plays(provider -> {
            ReplicationGroupResource group = new ReplicationGroupResource(provider, "tf-orders");
            group.create(request -> request.automaticFailoverEnabled(true)
                    .multiAZEnabled(true)
                    .autoMinorVersionUpgrade(true)
                    .engineVersion("7.0")
                    .cacheNodeType("cache.t4g.small")
                    .numCacheClusters(2)
                    .cacheParameterGroupName("default.redis7")
                    .port(6380)
                    .preferredMaintenanceWindow("tue:06:30-tue:07:30")
                    .securityGroupIds("sg-0a")
                    .tags(list(TAGS)));
            Map<String, Object> wanted = attributes(
                    "replication_group_id",
                    "tf-orders",
                    "description",
                    "Managed by Terraform",
                    "automatic_failover_enabled",
                    true,
                    "multi_az_enabled",
                    true,
                    "engine",
                    "redis",
                    "engine_version",
                    "7.0.7",
                    "node_type",
                    "cache.t4g.small",
                    "num_cache_clusters",
                    2,
                    "parameter_group_name",
                    "default.redis7",
                    "port",
                    6380,
                    "maintenance_window",
                    "tue:06:30-tue:07:30",
                    "security_group_ids",
                    set("sg-0a"),
                    "cluster_mode",
                    "disabled",
                    "cluster_enabled",
                    false,
                    "transit_encryption_enabled",
                    false,
                    "at_rest_encryption_enabled",
                    false,
                    "auth_token_enabled",
                    false,
                    "snapshot_retention_limit",
                    0,
                    "kms_key_id",
                    null,
                    "user_group_ids",
                    Set.of(),
                    "log_delivery_configuration",
                    Set.of(),
                    "notification_topic_arn",
                    null,
                    "tags",
                    TAGS);
            showsNoDifference(wanted, group::state);

            group.scaleTo(4);
            group.update(request -> request.replicationGroupDescription("Larger")
                    .cacheNodeType("cache.t4g.medium")
                    .preferredMaintenanceWindow("wed:06:30-wed:07:30")
                    .securityGroupIds("sg-0b")
                    .notificationTopicArn("arn:aws:sns:us-east-1:123456789012:alerts")
                    .logDeliveryConfigurations(log("slow-log", more -> {}), log("engine-log", more -> {}))
                    .snapshotRetentionLimit(3)
                    .snapshottingClusterId("tf-orders-001")
                    .snapshotWindow("01:00-02:00"));
            wanted = changed(
                    wanted,
                    "num_cache_clusters",
                    4,
                    "description",
                    "Larger",
                    "node_type",
                    "cache.t4g.medium",
                    "maintenance_window",
                    "wed:06:30-wed:07:30",
                    "security_group_ids",
                    set("sg-0b"),
                    "notification_topic_arn",
                    "arn:aws:sns:us-east-1:123456789012:alerts",
                    "log_delivery_configuration",
                    set("slow-log json", "engine-log json"),
                    "snapshot_retention_limit",
                    3,
                    "snapshot_window",
                    "01:00-02:00");
            showsNoDifference(wanted, group::state);
            assertThat(group.read().memberClusters()).allSatisfy(member -> assertThat(group.securityGroups(member))
                    .containsExactly("sg-0b"));

            group.update(request -> request.engine("redis").engineVersion("7.1"));
            group.update(request ->
                    request.engine("valkey").engineVersion("8.0").cacheParameterGroupName("default.valkey8"));
            group.scaleTo(2);
            wanted = changed(
                    wanted,
                    "engine",
                    "valkey",
                    "engine_version",
                    "8.0.1",
                    "parameter_group_name",
                    "default.valkey8",
                    "num_cache_clusters",
                    2);
            showsNoDifference(wanted, group::state);

            provider.changeTags(group.read().arn(), Map.of("team", "search"));
            showsNoDifference(changed(wanted, "tags", Map.of("team", "search")), group::state);
            group.delete(request -> request.finalSnapshotIdentifier("tf-orders-final"));
            assertThat(provider.aws().snapshot("tf-orders-final").snapshotStatus())
                    .isEqualTo("available");
        });
    }

    @Test
    void one_with_cluster_mode_is_applied_and_its_node_groups_and_replicas_scaled() {
        Provider.plays(provider -> {
            ReplicationGroupResource group = new ReplicationGroupResource(provider, "tf-carts");
            group.create(request -> request.automaticFailoverEnabled(true)
                    .transitEncryptionEnabled(true)
                    .atRestEncryptionEnabled(true)
                    .kmsKeyId("arn:aws:kms:us-east-1:123456789012:key/1234abcd-12ab-34cd-56ef-1234567890ab")
                    .engine("valkey")
                    .engineVersion("8.0")
                    .cacheNodeType("cache.r7g.large")
                    .cacheParameterGroupName("default.valkey8.cluster.on")
                    .numNodeGroups(2)
                    .replicasPerNodeGroup(1)
                    .tags(List.of()));
            Map<String, Object> wanted = attributes(
                    "automatic_failover_enabled",
                    true,
                    "transit_encryption_enabled",
                    true,
                    "transit_encryption_mode",
                    "required",
                    "at_rest_encryption_enabled",
                    true,
                    "kms_key_id",
                    "arn:aws:kms:us-east-1:123456789012:key/1234abcd-12ab-34cd-56ef-1234567890ab",
                    "engine",
                    "valkey",
                    "engine_version",
                    "8.0.1",
                    "node_type",
                    "cache.r7g.large",
                    "parameter_group_name",
                    "default.valkey8.cluster.on",
                    "cluster_enabled",
                    true,
                    "cluster_mode",
                    "enabled",
                    "num_node_groups",
                    2,
                    "replicas_per_node_group",
                    1,
                    "num_cache_clusters",
                    4,
                    "port",
                    6379,
                    "tags",
                    Map.of());
            showsNoDifference(wanted, group::state);

            group.nodeGroups(3);
            group.replicasPerNodeGroup(2);
            wanted = changed(wanted, "num_node_groups", 3, "replicas_per_node_group", 2, "num_cache_clusters", 9);
            showsNoDifference(wanted, group::state);

            group.nodeGroups(1);
            group.replicasPerNodeGroup(1);
            wanted = changed(wanted, "num_node_groups", 1, "replicas_per_node_group", 1, "num_cache_clusters", 2);
            showsNoDifference(wanted, group::state);

            group.update(request -> request.cacheNodeType("cache.r7g.xlarge"));
            showsNoDifference(changed(wanted, "node_type", "cache.r7g.xlarge"), group::state);
            group.delete(request -> {});
        });
    }

    @Test
    void one_with_a_token_gets_another_and_goes_over_to_users() {
        Provider.plays(provider -> {
            ReplicationGroupResource group = new ReplicationGroupResource(provider, "tf-orders");
            group.create(request -> request.cacheNodeType("cache.t4g.small")
                    .numCacheClusters(1)
                    .engineVersion("7.1")
                    .transitEncryptionEnabled(true)
                    .authToken("token-number-one"));
            Map<String, Object> wanted = attributes(
                    "auth_token_enabled",
                    true,
                    "transit_encryption_enabled",
                    true,
                    "transit_encryption_mode",
                    "required",
                    "user_group_ids",
                    Set.of());
            showsNoDifference(wanted, group::state);

            group.update(request -> request.authToken("token-number-two").authTokenUpdateStrategy("ROTATE"));
            group.update(request -> request.authToken("token-number-two").authTokenUpdateStrategy("SET"));
            showsNoDifference(wanted, group::state);

            new UserGroupResource(provider, "tf-shop")
                    .create(request -> request.engine("redis").userIds("default"));
            group.update(request -> request.authTokenUpdateStrategy("DELETE").userGroupIdsToAdd("tf-shop"));
            wanted = changed(wanted, "auth_token_enabled", false, "user_group_ids", set("tf-shop"));
            showsNoDifference(wanted, group::state);
            group.update(request -> request.userGroupIdsToRemove("tf-shop"));
            showsNoDifference(changed(wanted, "user_group_ids", Set.of()), group::state);
            group.delete(request -> {});
            new UserGroupResource(provider, "tf-shop").delete();
        });
    }

    @Test
    void encryption_in_transit_is_switched_on_by_way_of_preferred() {
        Provider.plays(provider -> {
            ReplicationGroupResource group = new ReplicationGroupResource(provider, "tf-orders");
            group.create(request ->
                    request.cacheNodeType("cache.t4g.small").numCacheClusters(1).engineVersion("7.0"));
            showsNoDifference(
                    attributes("transit_encryption_enabled", false, "transit_encryption_mode", null), group::state);

            group.update(request -> request.transitEncryptionEnabled(true).transitEncryptionMode("preferred"));
            showsNoDifference(
                    attributes("transit_encryption_enabled", true, "transit_encryption_mode", "preferred"),
                    group::state);
            group.update(request -> request.transitEncryptionMode("required"));
            showsNoDifference(
                    attributes("transit_encryption_enabled", true, "transit_encryption_mode", "required"),
                    group::state);
            group.delete(request -> {});
        });
    }

    /** The provider asks again while the group is not available; what waits meanwhile is this resource. */
    @Test
    void tags_and_changes_wait_until_it_is_available() {
        Provider.playsAtWork(provider -> {
            ReplicationGroupResource group = new ReplicationGroupResource(provider, "tf-orders");
            group.create(request -> request.cacheNodeType("cache.t4g.small").numCacheClusters(1));
            String arn = group.read().arn();
            provider.client().modifyReplicationGroup(request -> request.replicationGroupId("tf-orders")
                    .cacheNodeType("cache.t4g.medium")
                    .applyImmediately(true));
            Refusal.INVALID_REPLICATION_GROUP_STATE.meetsWithPart(
                    () -> provider.client().addTagsToResource(request -> request.resourceName(arn)
                            .tags(list(TAGS))),
                    "not in available state");
            group.update(request -> request.replicationGroupDescription("Larger"));
            provider.changeTags(arn, TAGS);
            showsNoDifference(
                    attributes("node_type", "cache.t4g.medium", "description", "Larger", "tags", TAGS), group::state);
            Refusal.INVALID_PARAMETER_COMBINATION.meetsWithPart(
                    () -> group.update(request -> request.replicationGroupDescription("Larger")),
                    "No modifications were requested");
        });
    }
}
