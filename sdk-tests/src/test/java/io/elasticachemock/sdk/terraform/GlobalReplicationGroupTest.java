package io.elasticachemock.sdk.terraform;

import static io.elasticachemock.sdk.terraform.Provider.attributes;
import static io.elasticachemock.sdk.terraform.Provider.changed;
import static io.elasticachemock.sdk.terraform.Provider.list;
import static io.elasticachemock.sdk.terraform.Provider.set;
import static io.elasticachemock.sdk.terraform.Provider.showsNoDifference;
import static org.assertj.core.api.Assertions.assertThat;

import io.elasticachemock.sdk.support.Refusal;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.elasticache.model.AutomaticFailoverStatus;

/** The life of an {@code aws_elasticache_global_replication_group}, its primary and its secondary. */
class GlobalReplicationGroupTest {
    @Test
    void one_without_a_secondary_is_applied_changed_and_destroyed_and_its_primary_stays() {
        Provider.plays(provider -> {
            ReplicationGroupResource primary = primary(provider);
            GlobalReplicationGroupResource global = global(provider, primary);
            Map<String, Object> wanted = attributes(
                    "global_replication_group_id",
                    "ldgnf-tf-shop",
                    "arn",
                    "arn:aws:elasticache::123456789012:globalreplicationgroup:ldgnf-tf-shop",
                    "primary_replication_group_id",
                    "tf-orders",
                    "cache_node_type",
                    "cache.m5.large",
                    "engine",
                    "redis",
                    "engine_version",
                    "5.0.6",
                    "automatic_failover_enabled",
                    false,
                    "at_rest_encryption_enabled",
                    false,
                    "transit_encryption_enabled",
                    false,
                    "auth_token_enabled",
                    false,
                    "cluster_enabled",
                    false,
                    "num_node_groups",
                    0,
                    "global_node_groups",
                    Set.of());
            showsNoDifference(wanted, global::state);
            showsNoDifference(attributes("global_replication_group_id", "ldgnf-tf-shop"), primary::state);

            global.description("all of it");
            showsNoDifference(changed(wanted, "global_replication_group_description", "all of it"), global::state);
            global.description(" ");
            showsNoDifference(changed(wanted, "global_replication_group_description", " "), global::state);

            String id = global.id();
            global.delete();
            showsNoDifference(attributes("global_replication_group_id", null), primary::state);
            new GlobalMemberResource(primary, new GlobalReplicationGroupResource(provider, id)).delete();
        });
    }

    /** What differs from the primary comes by one request for each property, in this order. */
    @Test
    void what_the_configuration_changes_as_it_is_created_comes_after_its_creation() {
        Provider.plays(provider -> {
            ReplicationGroupResource primary = primary(provider);
            GlobalReplicationGroupResource global = global(provider, primary);
            global.automaticFailover(true);
            global.nodeType("cache.m5.xlarge");
            global.majorVersion("6.2", "default.redis6.x");
            Map<String, Object> wanted = attributes(
                    "automatic_failover_enabled", true,
                    "cache_node_type", "cache.m5.xlarge",
                    "engine_version", "6.2.6",
                    "primary_replication_group_id", "tf-orders");
            showsNoDifference(wanted, global::state);
            showsNoDifference(
                    attributes(
                            "automatic_failover_enabled", true,
                            "node_type", "cache.m5.xlarge",
                            "engine_version", "6.2.6"),
                    primary::state);

            global.nodeType("cache.m5.large");
            global.automaticFailover(false);
            global.majorVersion("7.0", "");
            global.minorVersion("7.1");
            wanted = changed(
                    wanted,
                    "automatic_failover_enabled",
                    false,
                    "cache_node_type",
                    "cache.m5.large",
                    "engine_version",
                    "7.1.0");
            showsNoDifference(wanted, global::state);
            global.delete();
            primary.delete(request -> {});
        });
    }

    @Test
    void an_old_version_may_be_said_with_an_x() {
        Provider.plays(provider -> {
            ReplicationGroupResource primary = primary(provider);
            GlobalReplicationGroupResource global = global(provider, primary);
            global.majorVersion("6.x", "default.redis6.x");
            showsNoDifference(attributes("engine", "redis", "engine_version", "6.2.6"), global::state);
            assertThat((String) primary.state().get("parameter_group_name")).startsWith("global-datastore-tf-orders");
        });
    }

    @Test
    void all_members_go_over_to_valkey() {
        Provider.plays(provider -> {
            ReplicationGroupResource primary = primary(provider);
            GlobalReplicationGroupResource global = global(provider, primary);
            GlobalMemberResource secondary = secondary(provider, global);
            secondary.create(request -> {});
            global.engine("redis", "7.1", "default.redis7");
            showsNoDifference(attributes("engine", "redis", "engine_version", "7.1.0"), global::state);

            global.engine("valkey", "8.0", "");
            Map<String, Object> wanted = attributes("engine", "valkey", "engine_version", "8.0.1");
            showsNoDifference(wanted, global::state);
            showsNoDifference(wanted, primary::state);
            showsNoDifference(wanted, secondary.group()::state);
            secondary.delete();
            global.delete();
            new GlobalMemberResource(primary, global).delete();
        });
    }

    @Test
    void one_with_cluster_mode_gets_more_node_groups_and_fewer() {
        Provider.plays(provider -> {
            ReplicationGroupResource primary = new ReplicationGroupResource(provider, "tf-carts");
            primary.create(request -> request.cacheNodeType("cache.m5.large")
                    .engineVersion("6.2")
                    .automaticFailoverEnabled(true)
                    .cacheParameterGroupName("default.redis6.x.cluster.on")
                    .numNodeGroups(2)
                    .replicasPerNodeGroup(1));
            GlobalReplicationGroupResource global = global(provider, primary);
            Map<String, Object> wanted = attributes(
                    "cluster_enabled",
                    true,
                    "automatic_failover_enabled",
                    true,
                    "num_node_groups",
                    2,
                    "global_node_groups",
                    set("ldgnf-tf-shop-0001 0-8191", "ldgnf-tf-shop-0002 8192-16383"));
            showsNoDifference(wanted, global::state);

            GlobalMemberResource secondary = secondary(provider, global);
            secondary.create(request -> request.replicasPerNodeGroup(2));
            showsNoDifference(
                    attributes("num_node_groups", 2, "replicas_per_node_group", 2, "num_cache_clusters", 6),
                    secondary.group()::state);

            global.nodeGroups(3);
            assertThat(global.state()).containsEntry("num_node_groups", 3);
            showsNoDifference(attributes("num_node_groups", 3), primary::state);
            showsNoDifference(attributes("num_node_groups", 3, "num_cache_clusters", 9), secondary.group()::state);

            global.nodeGroups(1);
            wanted = changed(wanted, "num_node_groups", 1, "global_node_groups", set("ldgnf-tf-shop-0001 0-16383"));
            showsNoDifference(wanted, global::state);
            showsNoDifference(attributes("num_node_groups", 1, "num_cache_clusters", 3), secondary.group()::state);

            secondary.delete();
            global.delete();
            primary.delete(request -> {});
        });
    }

    @Test
    void a_secondary_is_applied_in_another_region_changed_and_taken_out_before_it_is_destroyed() {
        Provider.plays(provider -> {
            ReplicationGroupResource primary = primary(provider);
            GlobalReplicationGroupResource global = global(provider, primary);
            GlobalMemberResource secondary = secondary(provider, global);
            secondary.create(request -> request.numCacheClusters(1).port(6380).tags(list(Map.of("team", "checkout"))));
            Map<String, Object> wanted = attributes(
                    "global_replication_group_id",
                    "ldgnf-tf-shop",
                    "description",
                    "Managed by Terraform",
                    "num_cache_clusters",
                    1,
                    "port",
                    6380,
                    "node_type",
                    "cache.m5.large",
                    "engine",
                    "redis",
                    "engine_version",
                    "5.0.6",
                    "transit_encryption_enabled",
                    false,
                    "at_rest_encryption_enabled",
                    false,
                    "tags",
                    Map.of("team", "checkout"));
            showsNoDifference(wanted, secondary.group()::state);
            showsNoDifference(attributes("primary_replication_group_id", "tf-orders"), global::state);

            secondary.group().scaleTo(2);
            secondary.group().update(request -> request.replicationGroupDescription("the copy")
                    .preferredMaintenanceWindow("wed:06:30-wed:07:30"));
            global.nodeType("cache.m5.xlarge");
            global.majorVersion("6.2", "default.redis6.x");
            wanted = changed(
                    wanted,
                    "num_cache_clusters",
                    2,
                    "description",
                    "the copy",
                    "maintenance_window",
                    "wed:06:30-wed:07:30",
                    "node_type",
                    "cache.m5.xlarge",
                    "engine_version",
                    "6.2.6");
            showsNoDifference(wanted, secondary.group()::state);
            showsNoDifference(
                    attributes("cache_node_type", "cache.m5.xlarge", "engine_version", "6.2.6"), global::state);

            secondary.delete();
            assertThat(global.read().members())
                    .extracting(member -> member.replicationGroupId() + " " + member.status())
                    .containsExactly("tf-orders associated");
            Refusal.INVALID_PARAMETER_VALUE.meetsWithPart(
                    secondary::requestDisassociation, "is not associated with Global Replication Group");
            global.delete();
            primary.delete(request -> {});
        });
    }

    @Test
    void failover_is_switched_for_all_members_and_read_off_the_first() {
        Provider.plays(provider -> {
            ReplicationGroupResource primary = primary(provider);
            GlobalReplicationGroupResource global = global(provider, primary);
            GlobalMemberResource secondary = secondary(provider, global);
            secondary.create(request -> request.numCacheClusters(2));
            global.automaticFailover(true);
            showsNoDifference(attributes("automatic_failover_enabled", true), global::state);
            assertThat(global.read().members())
                    .allMatch(member -> member.automaticFailover() == AutomaticFailoverStatus.ENABLED);
            showsNoDifference(attributes("automatic_failover_enabled", true), secondary.group()::state);
        });
    }

    /** Terraform destroys at the same time what does not depend on each other; who is refused asks again. */
    @Test
    void two_secondaries_leave_one_after_the_other_and_the_global_one_goes_after_them() {
        Provider.playsAtWork(provider -> {
            ReplicationGroupResource primary = primary(provider);
            GlobalReplicationGroupResource global = global(provider, primary);
            GlobalMemberResource first = secondary(provider, global);
            first.create(request -> {});
            GlobalMemberResource second = GlobalMemberResource.of(provider.in(Region.US_WEST_2), "tf-far", global);
            second.create(request -> {});

            first.requestDisassociation();
            Refusal.INVALID_GLOBAL_REPLICATION_GROUP_STATE.meets(second::requestDisassociation);
            first.awaitGone();
            second.requestDisassociation();
            Refusal.INVALID_GLOBAL_REPLICATION_GROUP_STATE.meets(global::requestDeletion);
            second.awaitGone();
            global.delete();
            first.delete();
            second.delete();
            primary.delete(request -> {});
        });
    }

    private static ReplicationGroupResource primary(Provider provider) {
        ReplicationGroupResource primary = new ReplicationGroupResource(provider, "tf-orders");
        primary.create(request ->
                request.cacheNodeType("cache.m5.large").engineVersion("5.0.6").numCacheClusters(2));
        return primary;
    }

    private static GlobalReplicationGroupResource global(Provider provider, ReplicationGroupResource primary) {
        return GlobalReplicationGroupResource.create(provider, "tf-shop", primary.id());
    }

    private static GlobalMemberResource secondary(Provider provider, GlobalReplicationGroupResource global) {
        return GlobalMemberResource.of(provider.in(Region.EU_WEST_1), "tf-copy", global);
    }
}
