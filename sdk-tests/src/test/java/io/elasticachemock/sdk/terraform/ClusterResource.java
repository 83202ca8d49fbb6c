package io.elasticachemock.sdk.terraform;

import static io.elasticachemock.sdk.terraform.Provider.attributes;
import static org.assertj.core.api.Assertions.assertThat;

import io.elasticachemock.sdk.support.Refusal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import software.amazon.awssdk.services.elasticache.model.CacheCluster;
import software.amazon.awssdk.services.elasticache.model.CacheNode;
import software.amazon.awssdk.services.elasticache.model.CreateCacheClusterRequest;
import software.amazon.awssdk.services.elasticache.model.DeleteCacheClusterRequest;
import software.amazon.awssdk.services.elasticache.model.ModifyCacheClusterRequest;
import software.amazon.awssdk.services.elasticache.model.SecurityGroupMembership;

/** {@code aws_elasticache_cluster}: its calls, and how it reads what it compares. */
record ClusterResource(Provider provider, String id) {
    private static final Set<String> PENDING =
            Set.of("creating", "modifying", "snapshotting", "rebooting cluster nodes");
    private static final Set<String> LEAVING = Set.of(
            "creating", "available", "modifying", "deleting", "incompatible-network", "restore-failed", "snapshotting");

    void create(Consumer<CreateCacheClusterRequest.Builder> configuration) {
        String arn = provider.client()
                .createCacheCluster(cluster ->
                        cluster.cacheClusterId(id).autoMinorVersionUpgrade(true).applyMutation(configuration))
                .cacheCluster()
                .arn();
        awaitAvailable();
        assertThat(read().arn()).isEqualTo(arn);
    }

    void update(Consumer<ModifyCacheClusterRequest.Builder> changes) {
        provider.client()
                .modifyCacheCluster(cluster ->
                        cluster.cacheClusterId(id).applyImmediately(true).applyMutation(changes));
        awaitAvailable();
    }

    void delete(Consumer<DeleteCacheClusterRequest.Builder> more) {
        provider.client()
                .deleteCacheCluster(cluster -> cluster.cacheClusterId(id).applyMutation(more));
        provider.awaitsEnd(LEAVING, () -> read().cacheClusterStatus());
        Refusal.CACHE_CLUSTER_NOT_FOUND.meets(this::read);
    }

    private void awaitAvailable() {
        provider.awaits("available", PENDING, () -> read().cacheClusterStatus());
    }

    CacheCluster read() {
        List<CacheCluster> clusters = provider
                .client()
                .describeCacheClustersPaginator(
                        request -> request.cacheClusterId(id).showCacheNodeInfo(true))
                .cacheClusters()
                .stream()
                .toList();
        assertThat(clusters).hasSize(1);
        return clusters.get(0);
    }

    Map<String, Object> state() {
        CacheCluster cluster = read();
        cluster.cacheNodes().forEach(ClusterResource::assertWhole);
        boolean memcached = cluster.engine().equals("memcached");
        return attributes(
                "cluster_id", cluster.cacheClusterId(),
                "node_type", cluster.cacheNodeType(),
                "num_cache_nodes", cluster.numCacheNodes(),
                "cache_nodes",
                        cluster.cacheNodes().stream()
                                .map(CacheNode::cacheNodeId)
                                .toList(),
                "engine", cluster.engine(),
                "engine_version", cluster.engineVersion(),
                "port",
                        memcached
                                ? cluster.configurationEndpoint().port()
                                : cluster.cacheNodes().get(0).endpoint().port(),
                "subnet_group_name", cluster.cacheSubnetGroupName(),
                "security_group_ids",
                        cluster.securityGroups().stream()
                                .map(SecurityGroupMembership::securityGroupId)
                                .collect(Collectors.toSet()),
                "parameter_group_name", cluster.cacheParameterGroup().cacheParameterGroupName(),
                "replication_group_id", cluster.replicationGroupId(),
                "maintenance_window", cluster.preferredMaintenanceWindow(),
                "snapshot_window", cluster.snapshotWindow(),
                "snapshot_retention_limit", cluster.snapshotRetentionLimit(),
                "availability_zone", cluster.preferredAvailabilityZone(),
                "az_mode", "Multiple".equals(cluster.preferredAvailabilityZone()) ? "cross-az" : "single-az",
                "auto_minor_version_upgrade", cluster.autoMinorVersionUpgrade(),
                "transit_encryption_enabled", cluster.transitEncryptionEnabled(),
                "ip_discovery", cluster.ipDiscoveryAsString(),
                "network_type", cluster.networkTypeAsString(),
                "notification_topic_arn",
                        cluster.notificationConfiguration() != null
                                        && "active"
                                                .equals(cluster.notificationConfiguration()
                                                        .topicStatus())
                                ? cluster.notificationConfiguration().topicArn()
                                : null,
                "log_delivery_configuration",
                        cluster.logDeliveryConfigurations().stream()
                                .map(log -> log.logTypeAsString() + " " + log.logFormatAsString() + " "
                                        + log.destinationTypeAsString() + " "
                                        + log.destinationDetails()
                                                .cloudWatchLogsDetails()
                                                .logGroup())
                                .collect(Collectors.toSet()),
                "tags", provider.tags(cluster.arn()));
    }

    /** The provider reads these without looking whether they are there. */
    private static void assertWhole(CacheNode node) {
        assertThat(node.cacheNodeId()).isNotNull();
        assertThat(node.endpoint().address()).isNotBlank();
        assertThat(node.endpoint().port()).isNotNull();
        assertThat(node.customerAvailabilityZone()).isNotBlank();
    }
}
