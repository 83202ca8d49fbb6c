package io.elasticachemock.server.view;

import io.elasticachemock.engine.Scope;
import io.elasticachemock.engine.identifier.Arn;
import io.elasticachemock.engine.identifier.ResourceType;
import io.elasticachemock.engine.notification.Topics;
import io.elasticachemock.engine.replication.CacheClusterStatus;
import io.elasticachemock.engine.replication.CacheClusters;
import io.elasticachemock.engine.replication.Change;
import io.elasticachemock.engine.replication.Node;
import io.elasticachemock.engine.replication.ReplicationGroup;
import io.elasticachemock.engine.replication.Settings;
import io.elasticachemock.engine.replication.Settings.Encryption;
import io.elasticachemock.engine.replication.Settings.Notification;
import java.util.List;
import software.amazon.awssdk.services.elasticache.model.CacheCluster;
import software.amazon.awssdk.services.elasticache.model.IpDiscovery;
import software.amazon.awssdk.services.elasticache.model.NetworkType;
import software.amazon.awssdk.services.elasticache.model.SecurityGroupMembership;
import software.amazon.awssdk.services.elasticache.model.TransitEncryptionMode;

/**
 * A member of a replication group as a cache cluster of its own, or a cluster outside any. Most that a member tells is the
 * group's; its own are its status, its node, and what is pending for it. It has no endpoint but its node's, and no zone and no
 * creation time before it is provisioned. Where logs go is told by the group; a member says only that they do. A Memcached
 * cluster has many nodes, and an endpoint by which clients find them (API reference, CacheCluster).
 */
public final class CacheClusterView {
    private static final String DOWNLOAD_PAGE = "https://console.aws.amazon.com/elasticache/home#client-download:";
    private static final String ACTIVE = "active";
    private static final String SEVERAL_ZONES = "Multiple";

    private final Scope scope;
    private final ReplicationGroup group;
    private final Settings settings;
    private final Node node;
    private final boolean standalone;
    private final CacheClusterStatus status;
    private final List<String> cacheNodeIdsToReboot;
    private final CacheCluster.Builder view = CacheCluster.builder();

    private CacheClusterView(Scope scope, CacheClusters.Member member, List<String> cacheNodeIdsToReboot) {
        this.scope = scope;
        this.group = member.group();
        this.settings = group.settings();
        this.node = member.node();
        this.standalone = member.isStandalone();
        this.status = member.status();
        this.cacheNodeIdsToReboot = cacheNodeIdsToReboot;
    }

    /**
     * The cluster without its node.
     *
     * @param cacheNodeIdsToReboot which of its nodes wait for a reboot to run with the values of its parameter group
     */
    public static CacheCluster of(Scope scope, CacheClusters.Member member, List<String> cacheNodeIdsToReboot) {
        return new CacheClusterView(scope, member, cacheNodeIdsToReboot)
                .cluster()
                .build();
    }

    /**
     * The cluster with its node, which is not shown before it is provisioned, nor while it is deleted (API reference,
     * DescribeCacheClusters).
     *
     * @param cacheNodeIdsToReboot which of its nodes wait for a reboot to run with the values of its parameter group
     */
    public static CacheCluster withNode(Scope scope, CacheClusters.Member member, List<String> cacheNodeIdsToReboot) {
        CacheClusterView view = new CacheClusterView(scope, member, cacheNodeIdsToReboot);
        CacheCluster.Builder cluster = view.cluster();
        Node node = member.node();
        if (member.status() == CacheClusterStatus.CREATING
                || member.status() == CacheClusterStatus.DELETING
                || !node.isProvisioned()) {
            return cluster.build();
        }
        GroupEndpoints endpoints = new GroupEndpoints(scope, member.group());
        if (member.group().isMemcached()) {
            return cluster.cacheNodes(member.group()
                            .nodes()
                            .map(each -> CacheNodeView.of(each, endpoints, cacheNodeIdsToReboot))
                            .toList())
                    .build();
        }
        return cluster.cacheNodes(CacheNodeView.of(node, endpoints, cacheNodeIdsToReboot))
                .build();
    }

    private CacheCluster.Builder cluster() {
        software();
        network();
        encryption();
        maintenance();
        boolean several = group.isMemcached() && group.settings().availability().multiAz();
        if (several || status != CacheClusterStatus.CREATING) {
            view.preferredAvailabilityZone(several ? SEVERAL_ZONES : node.availabilityZone());
        }
        if (status != CacheClusterStatus.CREATING) {
            view.cacheClusterCreateTime(node.createTime());
        }
        if (group.isMemcached() && node.isProvisioned() && status != CacheClusterStatus.CREATING) {
            view.configurationEndpoint(new GroupEndpoints(scope, group).configuration());
        }
        return view.cacheClusterId(node.cacheClusterId())
                .replicationGroupId(standalone ? null : group.id())
                .arn(Arn.of(scope, ResourceType.CLUSTER, node.cacheClusterId()).toString())
                .cacheClusterStatus(status.word())
                .pendingModifiedValues(PendingView.ofMember(group, node))
                .clientDownloadLandingPage(DOWNLOAD_PAGE)
                .numCacheNodes(numCacheNodes());
    }

    /** Those that are being added do not count yet. */
    private int numCacheNodes() {
        Change.NodeCount count = group.applying().find(Change.NodeCount.class);
        int all = (int) group.nodes()
                .filter(each -> each.cacheClusterId().equals(node.cacheClusterId()))
                .count();
        return count == null ? all : count.presentCount(group);
    }

    private void software() {
        view.engine(node.version().engine().wireName())
                .engineVersion(node.version().fullVersion())
                .cacheNodeType(node.nodeType().name())
                .cacheParameterGroup(
                        ParameterGroupStatus.of(settings.software().parameterGroup(), cacheNodeIdsToReboot))
                .autoMinorVersionUpgrade(settings.software().autoMinorVersionUpgrade());
    }

    private void network() {
        Settings.Network network = settings.network();
        view.cacheSubnetGroupName(network.subnetGroup())
                .cacheSecurityGroups(List.of())
                .securityGroups(network.securityGroups().stream()
                        .map(id -> SecurityGroupMembership.builder()
                                .securityGroupId(id)
                                .status(ACTIVE)
                                .build())
                        .toList())
                .networkType(Words.sdk(NetworkType.class, network.networkType()))
                .ipDiscovery(Words.sdk(IpDiscovery.class, network.ipDiscovery()));
    }

    private void encryption() {
        Encryption encryption = settings.encryption();
        view.atRestEncryptionEnabled(encryption.atRest())
                .transitEncryptionEnabled(encryption.inTransit())
                .authTokenEnabled(encryption.authTokens() != null)
                .authTokenLastModifiedDate(encryption.authTokenModified());
        if (encryption.transitMode() != null && !group.isMemcached()) {
            view.transitEncryptionMode(Words.sdk(TransitEncryptionMode.class, encryption.transitMode()));
        }
    }

    private void maintenance() {
        if (!group.isMemcached()) {
            view.snapshotWindow(settings.backup().window().toString())
                    .snapshotRetentionLimit(SnapshottedMembers.retentionDays(group, node));
        }
        view.preferredMaintenanceWindow(settings.maintenance().window().toString())
                .replicationGroupLogDeliveryEnabled(
                        !standalone && !settings.logDeliveries().isEmpty())
                .logDeliveryConfigurations(standalone ? LogDeliveryView.of(settings.logDeliveries()) : List.of());
        Notification notification = settings.maintenance().notification();
        if (notification != null) {
            view.notificationConfiguration(
                    topic -> topic.topicArn(notification.topicArn()).topicStatus(Topics.status(notification.active())));
        }
    }
}
