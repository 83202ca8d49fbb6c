package io.elasticachemock.server.view;

import io.elasticachemock.engine.Scope;
import io.elasticachemock.engine.identifier.Arn;
import io.elasticachemock.engine.identifier.ResourceType;
import io.elasticachemock.engine.replication.Node;
import io.elasticachemock.engine.replication.ReplicationGroup;
import io.elasticachemock.engine.replication.Settings;
import io.elasticachemock.engine.replication.Settings.Notification;
import io.elasticachemock.engine.snapshot.NodeSnapshot;
import io.elasticachemock.engine.snapshot.Snapshot;
import java.util.function.Function;
import software.amazon.awssdk.services.elasticache.model.AutomaticFailoverStatus;
import software.amazon.awssdk.services.elasticache.model.DataTieringStatus;

/**
 * A snapshot with what its source was when it was taken. That of a replication group tells the group, its number of
 * shards and its failover; that of a cluster tells the cluster, its zone and when it was created (API reference,
 * Snapshot).
 */
public final class SnapshotView {
    private SnapshotView() {}

    /** The snapshot without its shards' configurations. */
    public static software.amazon.awssdk.services.elasticache.model.Snapshot of(Scope scope, Snapshot snapshot) {
        return build(scope, snapshot, node -> NodeSnapshotView.of(snapshot, node));
    }

    /** The snapshot with the configuration of each shard, as ShowNodeGroupConfig asks for it. */
    public static software.amazon.awssdk.services.elasticache.model.Snapshot withNodeGroupConfiguration(
            Scope scope, Snapshot snapshot) {
        return build(scope, snapshot, node -> NodeSnapshotView.withConfiguration(snapshot, node));
    }

    private static software.amazon.awssdk.services.elasticache.model.Snapshot build(
            Scope scope,
            Snapshot snapshot,
            Function<NodeSnapshot, software.amazon.awssdk.services.elasticache.model.NodeSnapshot> nodeView) {
        var view = software.amazon.awssdk.services.elasticache.model.Snapshot.builder();
        settings(view, snapshot.origin().settings());
        Node member = snapshot.member();
        if (member == null) {
            ofGroup(view, snapshot.origin());
        } else {
            ofCluster(view, snapshot.origin(), member);
        }
        return view.snapshotName(snapshot.name())
                .arn(Arn.of(scope, ResourceType.SNAPSHOT, snapshot.name()).toString())
                .snapshotStatus(snapshot.status().word())
                .snapshotSource(Words.word(snapshot.source()))
                .kmsKeyId(snapshot.kmsKeyArn())
                .nodeSnapshots(snapshot.nodeSnapshots().stream().map(nodeView).toList())
                .build();
    }

    private static void settings(
            software.amazon.awssdk.services.elasticache.model.Snapshot.Builder view, Settings settings) {
        Notification notification = settings.maintenance().notification();
        view.cacheNodeType(settings.hardware().nodeType().name())
                .dataTiering(settings.hardware().dataTiering() ? DataTieringStatus.ENABLED : DataTieringStatus.DISABLED)
                .engine(settings.software().version().engine().wireName())
                .engineVersion(settings.software().version().fullVersion())
                .cacheParameterGroupName(settings.software().parameterGroup())
                .autoMinorVersionUpgrade(settings.software().autoMinorVersionUpgrade())
                .port(settings.network().port())
                .cacheSubnetGroupName(settings.network().subnetGroup())
                .vpcId(settings.network().vpcId())
                .preferredMaintenanceWindow(settings.maintenance().window().toString())
                .topicArn(notification == null ? null : notification.topicArn())
                .snapshotWindow(settings.backup().window().toString());
    }

    private static void ofGroup(
            software.amazon.awssdk.services.elasticache.model.Snapshot.Builder view, ReplicationGroup group) {
        view.replicationGroupId(group.id())
                .replicationGroupDescription(group.description())
                .numNodeGroups(group.shards().size())
                .automaticFailover(Words.sdk(
                        AutomaticFailoverStatus.class,
                        group.settings().availability().automaticFailover()))
                .snapshotRetentionLimit(group.settings().backup().retentionDays());
    }

    private static void ofCluster(
            software.amazon.awssdk.services.elasticache.model.Snapshot.Builder view,
            ReplicationGroup group,
            Node member) {
        view.cacheClusterId(member.cacheClusterId())
                .numCacheNodes(1)
                .preferredAvailabilityZone(member.availabilityZone())
                .cacheClusterCreateTime(member.createTime())
                .snapshotRetentionLimit(SnapshottedMembers.retentionDays(group, member));
    }
}
