package io.elasticachemock.sdk.terraform;

import static io.elasticachemock.sdk.terraform.Provider.attributes;
import static org.assertj.core.api.Assertions.assertThat;

import io.elasticachemock.sdk.support.Refusal;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import software.amazon.awssdk.services.elasticache.model.AutomaticFailoverStatus;
import software.amazon.awssdk.services.elasticache.model.CacheCluster;
import software.amazon.awssdk.services.elasticache.model.CreateReplicationGroupRequest;
import software.amazon.awssdk.services.elasticache.model.DeleteReplicationGroupRequest;
import software.amazon.awssdk.services.elasticache.model.InvalidReplicationGroupStateException;
import software.amazon.awssdk.services.elasticache.model.ModifyReplicationGroupRequest;
import software.amazon.awssdk.services.elasticache.model.MultiAZStatus;
import software.amazon.awssdk.services.elasticache.model.NodeGroup;
import software.amazon.awssdk.services.elasticache.model.ReplicationGroup;
import software.amazon.awssdk.services.elasticache.model.SecurityGroupMembership;

/**
 * {@code aws_elasticache_replication_group}: its calls, each change between two waits, and how it reads what it compares:
 * partly from the group, partly off its first member.
 */
record ReplicationGroupResource(Provider provider, String id) {
    private static final Set<String> PENDING = Set.of("creating", "modifying", "snapshotting");
    private static final Set<String> MEMBERS_PENDING = Set.of("creating", "deleting", "modifying", "snapshotting");
    private static final Set<String> LEAVING = Set.of("creating", "available", "deleting");

    /** The provider always says whether failover and encryption are on, if only by their default, and the engine. */
    void create(Consumer<CreateReplicationGroupRequest.Builder> configuration) {
        createMember(group -> group.automaticFailoverEnabled(false)
                .transitEncryptionEnabled(false)
                .engine("redis")
                .applyMutation(configuration));
    }

    /** As a member of a global datastore, of which it says none of this. */
    void createMember(Consumer<CreateReplicationGroupRequest.Builder> configuration) {
        provider.client().createReplicationGroup(group -> group.replicationGroupId(id)
                .replicationGroupDescription("Managed by Terraform")
                .applyMutation(configuration));
        awaitAvailable();
    }

    void update(Consumer<ModifyReplicationGroupRequest.Builder> changes) {
        betweenWaits(() -> provider.client()
                .modifyReplicationGroup(group ->
                        group.replicationGroupId(id).applyImmediately(true).applyMutation(changes)));
    }

    /** {@code num_cache_clusters}: one of them is the primary. Then it waits for every member. */
    void scaleTo(int cacheClusters) {
        boolean more = cacheClusters > read().memberClusters().size();
        betweenWaits(() -> {
            scaleReplicas(more, cacheClusters - 1);
            provider.awaits("available", MEMBERS_PENDING, this::statusOfMembers);
        });
    }

    void replicasPerNodeGroup(int replicas) {
        boolean more = replicas > read().nodeGroups().get(0).nodeGroupMembers().size() - 1;
        betweenWaits(() -> scaleReplicas(more, replicas));
    }

    /** {@code num_node_groups}: those that go are named, the highest first. */
    void nodeGroups(int count) {
        List<String> removed = read().nodeGroups().stream()
                .map(NodeGroup::nodeGroupId)
                .sorted((one, other) -> other.compareTo(one))
                .limit(Math.max(0, read().nodeGroups().size() - count))
                .toList();
        betweenWaits(() -> provider.client().modifyReplicationGroupShardConfiguration(group -> {
            group.replicationGroupId(id).applyImmediately(true).nodeGroupCount(count);
            if (!removed.isEmpty()) {
                group.nodeGroupsToRemove(removed);
            }
        }));
    }

    void delete(Consumer<DeleteReplicationGroupRequest.Builder> more) {
        provider.retries(InvalidReplicationGroupStateException.class, () -> provider.client()
                .deleteReplicationGroup(group -> group.replicationGroupId(id).applyMutation(more)));
        provider.awaitsEnd(LEAVING, () -> read().status());
        Refusal.REPLICATION_GROUP_NOT_FOUND.meets(this::read);
    }

    ReplicationGroup read() {
        List<ReplicationGroup> groups = provider
                .client()
                .describeReplicationGroupsPaginator(request -> request.replicationGroupId(id))
                .replicationGroups()
                .stream()
                .toList();
        assertThat(groups).hasSize(1);
        return groups.get(0);
    }

    Map<String, Object> state() {
        ReplicationGroup group = read();
        NodeGroup first = group.nodeGroups().get(0);
        String member = first.nodeGroupMembers().get(0).cacheClusterId();
        Map<String, Object> state = new ClusterResource(provider, member).state();
        CacheCluster cluster = new ClusterResource(provider, member).read();
        state.keySet()
                .retainAll(Set.of(
                        "node_type",
                        "engine",
                        "engine_version",
                        "subnet_group_name",
                        "security_group_ids",
                        "parameter_group_name",
                        "maintenance_window",
                        "auto_minor_version_upgrade",
                        "notification_topic_arn",
                        "transit_encryption_enabled"));
        state.putAll(attributes(
                "at_rest_encryption_enabled", cluster.atRestEncryptionEnabled(),
                "transit_encryption_mode", cluster.transitEncryptionModeAsString(),
                "auth_token_enabled", cluster.authTokenEnabled()));
        state.putAll(attributes(
                "replication_group_id", group.replicationGroupId(),
                "global_replication_group_id",
                        group.globalReplicationGroupInfo().globalReplicationGroupId(),
                "description", group.description(),
                "automatic_failover_enabled", group.automaticFailover() == AutomaticFailoverStatus.ENABLED,
                "multi_az_enabled", group.multiAZ() == MultiAZStatus.ENABLED,
                "num_cache_clusters", group.memberClusters().size(),
                "num_node_groups", group.nodeGroups().size(),
                "replicas_per_node_group", first.nodeGroupMembers().size() - 1,
                "cluster_enabled", group.clusterEnabled(),
                "cluster_mode", group.clusterModeAsString(),
                "ip_discovery", group.ipDiscoveryAsString(),
                "network_type", group.networkTypeAsString(),
                "kms_key_id", group.kmsKeyId(),
                "port", port(group),
                "snapshot_window", group.snapshotWindow(),
                "snapshot_retention_limit", group.snapshotRetentionLimit(),
                "user_group_ids", new HashSet<>(group.userGroupIds()),
                "log_delivery_configuration",
                        group.logDeliveryConfigurations().stream()
                                .map(log -> log.logTypeAsString() + " " + log.logFormatAsString())
                                .collect(Collectors.toSet()),
                "tags", provider.tags(group.arn())));
        return state;
    }

    Set<String> securityGroups(String member) {
        return new ClusterResource(provider, member)
                .read().securityGroups().stream()
                        .map(SecurityGroupMembership::securityGroupId)
                        .collect(Collectors.toSet());
    }

    private static Integer port(ReplicationGroup group) {
        if (group.configurationEndpoint() != null) {
            return group.configurationEndpoint().port();
        }
        assertThat(group.nodeGroups().get(0).readerEndpoint().address()).isNotBlank();
        return group.nodeGroups().get(0).primaryEndpoint().port();
    }

    private void betweenWaits(Runnable change) {
        awaitAvailable();
        change.run();
        awaitAvailable();
    }

    private void scaleReplicas(boolean more, int replicas) {
        if (more) {
            provider.client().increaseReplicaCount(request -> request.replicationGroupId(id)
                    .newReplicaCount(replicas)
                    .applyImmediately(true));
        } else {
            provider.client().decreaseReplicaCount(request -> request.replicationGroupId(id)
                    .newReplicaCount(replicas)
                    .applyImmediately(true));
        }
    }

    private void awaitAvailable() {
        provider.awaits("available", PENDING, () -> read().status());
    }

    /** The first status of a member that is not available, as all pages of all clusters show it. */
    private String statusOfMembers() {
        List<String> members = read().memberClusters();
        return provider.client().describeCacheClustersPaginator().cacheClusters().stream()
                .filter(cluster -> members.contains(cluster.cacheClusterId()))
                .map(CacheCluster::cacheClusterStatus)
                .filter(status -> !status.equals("available"))
                .findFirst()
                .orElse("available");
    }
}
