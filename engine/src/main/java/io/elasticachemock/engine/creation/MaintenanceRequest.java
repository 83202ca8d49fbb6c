package io.elasticachemock.engine.creation;

import static io.elasticachemock.engine.ElastiCacheFault.invalidParameterCombination;

import io.elasticachemock.engine.maintenance.Windows;
import io.elasticachemock.engine.node.CacheNodeType;
import io.elasticachemock.engine.notification.Topics;
import io.elasticachemock.engine.region.Region;
import io.elasticachemock.engine.replication.Settings.Backup;
import io.elasticachemock.engine.replication.Settings.Maintenance;
import io.elasticachemock.engine.replication.Settings.Notification;
import io.elasticachemock.engine.snapshot.RetentionLimit;
import io.elasticachemock.engine.wording.UncertainSnapshotWording;
import io.elasticachemock.engine.world.World;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;

/**
 * When AWS shall work on the group and back it up, and whom it tells; each may be null.
 *
 * <p>A window that is not given is drawn: 60 minutes in the region's block for maintenance, 60 minutes at night for
 * snapshots. The two do not overlap. Automatic snapshots are kept for 0 (none) to 35 days (API reference,
 * CreateReplicationGroup).
 */
public record MaintenanceRequest(
        @Nullable String maintenanceWindow,
        @Nullable String notificationTopicArn,
        @Nullable String snapshotWindow,
        @Nullable Integer snapshotRetentionLimit) {

    /** Both windows, drawn where they were not given. */
    Windows windows(Region region, RandomGenerator chance) {
        return Windows.of(maintenanceWindow, snapshotWindow, region.maintenanceBlock(), chance);
    }

    Maintenance maintenance(Windows windows, World world) {
        Notification notification = notificationTopicArn == null
                ? null
                : new Notification(Topics.check(notificationTopicArn, world.scope()), true);
        return new Maintenance(windows.maintenance(), notification);
    }

    /** @param snapshottingClusterId the member to take automatic snapshots from; null in cluster mode */
    Backup backup(Windows windows, CacheNodeType nodeType, @Nullable String snapshottingClusterId) {
        int days = snapshotRetentionLimit == null ? 0 : RetentionLimit.check(snapshotRetentionLimit);
        if (days > 0 && !nodeType.supportsSnapshots()) {
            throw invalidParameterCombination(UncertainSnapshotWording.snapshotsNotSupported(nodeType.name()));
        }
        return new Backup(windows.snapshot(), days, days > 0 ? snapshottingClusterId : null);
    }
}
