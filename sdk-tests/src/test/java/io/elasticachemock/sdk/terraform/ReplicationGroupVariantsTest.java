package io.elasticachemock.sdk.terraform;

import static io.elasticachemock.sdk.support.Parts.shard;
import static io.elasticachemock.sdk.terraform.Provider.attributes;
import static io.elasticachemock.sdk.terraform.Provider.changed;
import static io.elasticachemock.sdk.terraform.Provider.list;
import static io.elasticachemock.sdk.terraform.Provider.set;
import static io.elasticachemock.sdk.terraform.Provider.showsNoDifference;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.elasticache.model.DataTieringStatus;
import software.amazon.awssdk.services.elasticache.model.NodeGroupMember;

/** Attributes of an {@code aws_elasticache_replication_group} that fewer configurations have. */
class ReplicationGroupVariantsTest {
    @Test
    void an_old_version_may_be_said_with_an_x() {
        Provider.plays(provider -> {
            ReplicationGroupResource group = new ReplicationGroupResource(provider, "tf-orders");
            group.create(request ->
                    request.cacheNodeType("cache.t4g.small").numCacheClusters(1).engineVersion("6.x"));
            Map<String, Object> wanted = attributes(
                    "engine", "redis", "engine_version", "6.2.6", "parameter_group_name", "default.redis6.x");
            showsNoDifference(wanted, group::state);

            group.update(
                    request -> request.engine("redis").engineVersion("7.1").cacheParameterGroupName("default.redis7"));
            showsNoDifference(
                    changed(wanted, "engine_version", "7.1.0", "parameter_group_name", "default.redis7"), group::state);
            group.delete(request -> {});
        });
    }

    @Test
    void zones_network_and_subnet_group_are_kept_as_said() {
        Provider.plays(provider -> {
            provider.client().createCacheSubnetGroup(request -> request.cacheSubnetGroupName("tf-net")
                    .cacheSubnetGroupDescription("Managed by Terraform")
                    .subnetIds("subnet-0a", "subnet-0b", "subnet-0c", "subnet-0d", "subnet-0e"));
            List<String> zones = provider
                    .client()
                    .describeCacheSubnetGroups(request -> request.cacheSubnetGroupName("tf-net"))
                    .cacheSubnetGroups()
                    .get(0)
                    .subnets()
                    .stream()
                    .map(subnet -> subnet.subnetAvailabilityZone().name())
                    .distinct()
                    .limit(2)
                    .toList();
            ReplicationGroupResource group = new ReplicationGroupResource(provider, "tf-orders");
            group.create(request -> request.cacheNodeType("cache.t4g.small")
                    .automaticFailoverEnabled(true)
                    .numCacheClusters(2)
                    .preferredCacheClusterAZs(zones)
                    .cacheSubnetGroupName("tf-net")
                    .networkType("ipv4")
                    .ipDiscovery("ipv4"));
            showsNoDifference(
                    attributes("subnet_group_name", "tf-net", "network_type", "ipv4", "ip_discovery", "ipv4"),
                    group::state);
            assertThat(group.read().nodeGroups().get(0).nodeGroupMembers())
                    .extracting(NodeGroupMember::preferredAvailabilityZone)
                    .containsExactlyElementsOf(zones);
            group.delete(request -> {});
            provider.client().deleteCacheSubnetGroup(request -> request.cacheSubnetGroupName("tf-net"));
        });
    }

    @Test
    void node_groups_are_laid_out_as_said() {
        Provider.plays(provider -> {
            ReplicationGroupResource group = new ReplicationGroupResource(provider, "tf-carts");
            group.create(request -> request.cacheNodeType("cache.t4g.small")
                    .automaticFailoverEnabled(true)
                    .numNodeGroups(2)
                    .replicasPerNodeGroup(1)
                    .cacheParameterGroupName("default.redis7.cluster.on")
                    .nodeGroupConfiguration(
                            shard(first -> first.nodeGroupId("0001")
                                    .primaryAvailabilityZone("us-east-1a")
                                    .replicaAvailabilityZones("us-east-1b")
                                    .replicaCount(1)
                                    .slots("0-9999")),
                            shard(second -> second.nodeGroupId("0002")
                                    .primaryAvailabilityZone("us-east-1c")
                                    .replicaAvailabilityZones("us-east-1a")
                                    .replicaCount(1)
                                    .slots("10000-16383"))));
            showsNoDifference(attributes("num_node_groups", 2, "replicas_per_node_group", 1), group::state);
            assertThat(group.read().nodeGroups())
                    .extracting(shard -> shard.nodeGroupId() + " " + shard.slots() + " "
                            + shard.nodeGroupMembers().get(0).preferredAvailabilityZone() + " "
                            + shard.nodeGroupMembers().get(1).preferredAvailabilityZone())
                    .containsExactly("0001 0-9999 us-east-1a us-east-1b", "0002 10000-16383 us-east-1c us-east-1a");
            group.delete(request -> {});
        });
    }

    @Test
    void cluster_mode_is_switched_on_by_way_of_compatible() {
        Provider.plays(provider -> {
            ReplicationGroupResource group = new ReplicationGroupResource(provider, "tf-orders");
            group.create(request -> request.cacheNodeType("cache.t4g.small")
                    .automaticFailoverEnabled(true)
                    .multiAZEnabled(true)
                    .numCacheClusters(2)
                    .clusterMode("disabled"));
            group.update(
                    request -> request.clusterMode("compatible").cacheParameterGroupName("default.redis7.cluster.on"));
            showsNoDifference(
                    attributes(
                            "cluster_mode", "compatible",
                            "parameter_group_name", "default.redis7.cluster.on",
                            "num_cache_clusters", 2),
                    group::state);
            group.update(request -> request.clusterMode("enabled"));
            showsNoDifference(attributes("cluster_mode", "enabled", "cluster_enabled", true), group::state);
            group.delete(request -> {});
        });
    }

    @Test
    void data_tiering_and_users_are_there_from_the_start() {
        Provider.plays(provider -> {
            UserGroupResource users = new UserGroupResource(provider, "tf-shop");
            users.create(request -> request.engine("redis").userIds("default"));
            ReplicationGroupResource group = new ReplicationGroupResource(provider, "tf-orders");
            group.create(request -> request.cacheNodeType("cache.r6gd.xlarge")
                    .dataTieringEnabled(true)
                    .numCacheClusters(1)
                    .transitEncryptionEnabled(true)
                    .userGroupIds("tf-shop")
                    .tags(list(Map.of("team", "checkout"))));
            showsNoDifference(
                    attributes(
                            "node_type", "cache.r6gd.xlarge",
                            "user_group_ids", set("tf-shop"),
                            "tags", Map.of("team", "checkout")),
                    group::state);
            assertThat(group.read().dataTiering()).isEqualTo(DataTieringStatus.ENABLED);
            assertThat(users.read().replicationGroups()).containsExactly("tf-orders");
            group.delete(request -> {});
            users.delete();
        });
    }

    @Test
    void one_is_restored_from_the_final_snapshot_of_another() {
        Provider.plays(provider -> {
            ReplicationGroupResource old = new ReplicationGroupResource(provider, "tf-orders");
            old.create(request -> request.cacheNodeType("cache.t4g.small").numCacheClusters(1));
            old.delete(request -> request.finalSnapshotIdentifier("tf-last"));
            ReplicationGroupResource group = new ReplicationGroupResource(provider, "tf-orders");
            group.create(request -> request.cacheNodeType("cache.t4g.medium")
                    .numCacheClusters(1)
                    .snapshotName("tf-last"));
            showsNoDifference(attributes("node_type", "cache.t4g.medium", "num_cache_clusters", 1), group::state);
            group.delete(request -> {});
        });
    }
}
