package io.elasticachemock.engine.modification;

import static io.elasticachemock.engine.ElastiCacheFault.invalidParameterCombination;
import static io.elasticachemock.engine.ElastiCacheFault.invalidParameterValue;

import io.elasticachemock.engine.maintenance.SnapshotWindow;
import io.elasticachemock.engine.replication.Node;
import io.elasticachemock.engine.replication.ReplicationGroup;
import io.elasticachemock.engine.replication.Settings.Backup;
import io.elasticachemock.engine.snapshot.RetentionLimit;
import io.elasticachemock.engine.wording.UncertainReplicaWording;
import io.elasticachemock.engine.wording.UncertainSnapshotWording;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * How a group shall be backed up from now on. Without cluster mode automatic snapshots come from one member, which has to
 * be named when they are turned on; with cluster mode none may be named (API reference, ModifyReplicationGroup).
 */
final class BackupChange {
    private BackupChange() {}

    /**
     * The new settings.
     *
     * @param retentionLimit null to leave it
     * @param snapshottingClusterId null to leave it
     * @throws io.elasticachemock.engine.ElastiCacheFault if they are refused
     */
    static Backup of(
            ReplicationGroup group,
            SnapshotWindow window,
            @Nullable Integer retentionLimit,
            @Nullable String snapshottingClusterId) {
        Backup present = group.settings().backup();
        int days = retentionLimit == null ? present.retentionDays() : RetentionLimit.check(retentionLimit);
        if (days > 0 && !group.settings().hardware().nodeType().supportsSnapshots()) {
            throw invalidParameterCombination(UncertainSnapshotWording.snapshotsNotSupported(
                    group.settings().hardware().nodeType().name()));
        }
        if (group.isClusterEnabled()) {
            if (snapshottingClusterId != null) {
                throw invalidParameterCombination(
                        "Cannot set snapshotting cluster for cluster mode enabled replication group");
            }
            return new Backup(window, days, null);
        }
        if (group.isStandalone()) {
            return new Backup(window, days, days > 0 ? group.name() : null);
        }
        String member =
                snapshottingClusterId == null ? present.snapshottingClusterId() : member(group, snapshottingClusterId);
        if ((days > 0) != (member != null) && (days > 0 || snapshottingClusterId != null)) {
            throw invalidParameterCombination(
                    "Must specify both SnapshotRetentionLimit and SnapshottingClusterId to turn on snapshots");
        }
        return new Backup(window, days, days > 0 ? member : null);
    }

    private static String member(ReplicationGroup group, String asked) {
        return group.node(asked.toLowerCase(Locale.ROOT))
                .map(Node::cacheClusterId)
                .orElseThrow(() -> invalidParameterValue(UncertainReplicaWording.notAMember(asked, group.id())));
    }
}
