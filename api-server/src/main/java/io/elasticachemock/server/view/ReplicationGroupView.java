package io.elasticachemock.server.view;

import io.elasticachemock.engine.Scope;
import io.elasticachemock.engine.identifier.Arn;
import io.elasticachemock.engine.identifier.ResourceType;
import io.elasticachemock.engine.replication.GlobalMembership;
import io.elasticachemock.engine.replication.MemberIds;
import io.elasticachemock.engine.replication.ReplicationGroup;
import io.elasticachemock.engine.replication.ReplicationGroupStatus;
import io.elasticachemock.engine.replication.Settings;
import io.elasticachemock.engine.replication.Settings.Availability;
import io.elasticachemock.engine.replication.Settings.Backup;
import io.elasticachemock.engine.replication.Settings.Encryption;
import io.elasticachemock.engine.replication.TransitEncryptionMode;
import java.util.List;
import software.amazon.awssdk.services.elasticache.model.AutomaticFailoverStatus;
import software.amazon.awssdk.services.elasticache.model.ClusterMode;
import software.amazon.awssdk.services.elasticache.model.DataTieringStatus;
import software.amazon.awssdk.services.elasticache.model.GlobalReplicationGroupInfo;
import software.amazon.awssdk.services.elasticache.model.IpDiscovery;
import software.amazon.awssdk.services.elasticache.model.MultiAZStatus;
import software.amazon.awssdk.services.elasticache.model.NetworkType;

/**
 * A replication group. What AWS was seen to answer depends on the moment:
 *
 * <ul>
 *   <li>always, and while deleting nothing else but the log deliveries: what it is called and how it is protected;
 *   <li>while creating also what it will be, with the ids of all members, but no node groups and no endpoints;
 *   <li>else everything. With cluster mode there is a configuration endpoint, without it the node group has
 *       endpoints; while it is compatible there are both.
 * </ul>
 *
 * <p>A pending node type or version shows on the members, never here. A new member is listed from the moment it is asked
 * for, but belongs to a node group only when it is there.
 */
public final class ReplicationGroupView {
    private final ReplicationGroup group;
    private final Settings settings;
    private final Scope scope;
    private final software.amazon.awssdk.services.elasticache.model.ReplicationGroup.Builder view;

    private ReplicationGroupView(Scope scope, ReplicationGroup group) {
        this.group = group;
        this.settings = group.settings();
        this.scope = scope;
        this.view = software.amazon.awssdk.services.elasticache.model.ReplicationGroup.builder();
    }

    /** The group as its account and region see it. */
    public static software.amazon.awssdk.services.elasticache.model.ReplicationGroup of(
            Scope scope, ReplicationGroup group) {
        return new ReplicationGroupView(scope, group).build();
    }

    private software.amazon.awssdk.services.elasticache.model.ReplicationGroup build() {
        always();
        if (group.status() == ReplicationGroupStatus.DELETING) {
            logDeliveries();
            return view.build();
        }
        untilDeleted();
        boolean provisioned = group.status() != ReplicationGroupStatus.CREATING
                && group.status() != ReplicationGroupStatus.CREATE_FAILED;
        if (provisioned) {
            onceProvisioned();
        } else if (!settings.logDeliveries().isEmpty()) {
            logDeliveries();
        }
        return view.build();
    }

    private void always() {
        Availability availability = settings.availability();
        Backup backup = settings.backup();
        view.replicationGroupId(group.id())
                .description(group.description())
                .globalReplicationGroupInfo(this::global)
                .status(group.status().word())
                .pendingModifiedValues(PendingView.ofGroup(group))
                .automaticFailover(Words.sdk(AutomaticFailoverStatus.class, availability.automaticFailover()))
                .multiAZ(availability.multiAz() ? MultiAZStatus.ENABLED : MultiAZStatus.DISABLED)
                .snapshotRetentionLimit(backup.retentionDays())
                .snapshotWindow(backup.window().toString())
                .snapshottingClusterId(backup.snapshottingClusterId())
                .transitEncryptionEnabled(settings.encryption().inTransit())
                .atRestEncryptionEnabled(settings.encryption().atRest())
                .arn(Arn.of(scope, ResourceType.REPLICATION_GROUP, group.id()).toString());
    }

    /** Empty for a group of its own. */
    private void global(GlobalReplicationGroupInfo.Builder info) {
        GlobalMembership membership = group.global();
        if (membership != null) {
            info.globalReplicationGroupId(membership.globalReplicationGroupId())
                    .globalReplicationGroupMemberRole(membership.role().name());
        }
    }

    private void untilDeleted() {
        Encryption encryption = settings.encryption();
        view.memberClusters(memberClusters())
                .clusterEnabled(group.isClusterEnabled())
                .cacheNodeType(settings.hardware().nodeType().name())
                .dataTiering(settings.hardware().dataTiering() ? DataTieringStatus.ENABLED : DataTieringStatus.DISABLED)
                .autoMinorVersionUpgrade(settings.software().autoMinorVersionUpgrade())
                .engine(settings.software().version().engine().wireName())
                .networkType(Words.sdk(NetworkType.class, settings.network().networkType()))
                .ipDiscovery(Words.sdk(IpDiscovery.class, settings.network().ipDiscovery()))
                .clusterMode(
                        Words.sdk(ClusterMode.class, settings.availability().clusterMode()))
                .kmsKeyId(encryption.kmsKeyArn())
                .authTokenLastModifiedDate(encryption.authTokenModified());
        if (encryption.userGroup() != null) {
            view.userGroupIds(encryption.userGroup());
        }
    }

    private List<String> memberClusters() {
        return MemberIds.of(group.shards());
    }

    private void onceProvisioned() {
        GroupEndpoints endpoints = new GroupEndpoints(scope, group);
        NodeGroupView nodeGroups = new NodeGroupView(endpoints);
        if (group.isClusterEnabled()) {
            view.configurationEndpoint(endpoints.configuration())
                    .nodeGroups(
                            group.shards().stream().map(nodeGroups::withSlots).toList());
        } else {
            view.nodeGroups(group.shards().stream().map(nodeGroups::withRoles).toList());
            if (settings.availability().clusterMode() == io.elasticachemock.engine.replication.ClusterMode.COMPATIBLE) {
                view.configurationEndpoint(endpoints.configuration());
            }
        }
        view.replicationGroupCreateTime(group.createTime())
                .authTokenEnabled(settings.encryption().authTokens() != null);
        TransitEncryptionMode mode = settings.encryption().transitMode();
        if (mode != null) {
            view.transitEncryptionMode(
                    Words.sdk(software.amazon.awssdk.services.elasticache.model.TransitEncryptionMode.class, mode));
        }
        logDeliveries();
    }

    private void logDeliveries() {
        view.logDeliveryConfigurations(LogDeliveryView.of(settings.logDeliveries()));
    }
}
