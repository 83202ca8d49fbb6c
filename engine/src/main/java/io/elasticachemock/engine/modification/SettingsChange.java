package io.elasticachemock.engine.modification;

import static io.elasticachemock.engine.ElastiCacheFault.invalidParameterCombination;

import io.elasticachemock.engine.Scope;
import io.elasticachemock.engine.maintenance.MaintenanceWindow;
import io.elasticachemock.engine.maintenance.SnapshotWindow;
import io.elasticachemock.engine.maintenance.Windows;
import io.elasticachemock.engine.network.SecurityGroups;
import io.elasticachemock.engine.notification.Topics;
import io.elasticachemock.engine.replication.IpDiscovery;
import io.elasticachemock.engine.replication.ReplicationGroup;
import io.elasticachemock.engine.replication.Settings;
import io.elasticachemock.engine.replication.Settings.Backup;
import io.elasticachemock.engine.replication.Settings.Maintenance;
import io.elasticachemock.engine.replication.Settings.Network;
import io.elasticachemock.engine.replication.Settings.Notification;
import io.elasticachemock.engine.replication.Settings.Software;
import io.elasticachemock.engine.wording.UncertainNetworkWording;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The settings that take effect at once, whatever ApplyImmediately says (user guide, "Modifying a cluster"); null, or
 * an empty list, leaves one as it is.
 *
 * @param notificationTopicActive whether the topic shall be told of events
 */
public record SettingsChange(
        @Nullable String description,
        @Nullable String maintenanceWindow,
        @Nullable String snapshotWindow,
        @Nullable Integer snapshotRetentionLimit,
        @Nullable String snapshottingClusterId,
        @Nullable String notificationTopicArn,
        @Nullable Boolean notificationTopicActive,
        List<String> securityGroupIds,
        @Nullable Boolean autoMinorVersionUpgrade,
        @Nullable IpDiscovery ipDiscovery) {
    /** Nothing. */
    public static final SettingsChange NONE =
            new SettingsChange(null, null, null, null, null, null, null, List.of(), null, null);

    /** A command's lists do not change. */
    public SettingsChange {
        securityGroupIds = List.copyOf(securityGroupIds);
    }

    /**
     * The group as it will be.
     *
     * @throws io.elasticachemock.engine.ElastiCacheFault if a value is refused
     */
    ReplicationGroup apply(ReplicationGroup group, Scope scope) {
        Settings settings = group.settings();
        Settings changed = settings.with(maintenance(settings.maintenance(), scope))
                .with(backup(group))
                .with(network(settings.network()))
                .with(software(settings.software()));
        boolean hasSnapshots = !group.isMemcached();
        if (hasSnapshots && (maintenanceWindow != null || snapshotWindow != null)) {
            new Windows(changed.maintenance().window(), changed.backup().window()).checkedApart();
        }
        ReplicationGroup set = group.with(changed);
        return description == null ? set : set.describedAs(description);
    }

    private Maintenance maintenance(Maintenance present, Scope scope) {
        return new Maintenance(
                maintenanceWindow == null ? present.window() : MaintenanceWindow.parse(maintenanceWindow),
                notification(present.notification(), scope));
    }

    private @Nullable Notification notification(@Nullable Notification present, Scope scope) {
        String topic = notificationTopicArn != null
                ? Topics.check(notificationTopicArn, scope)
                : present == null ? null : present.topicArn();
        if (topic == null) {
            if (notificationTopicActive != null) {
                throw invalidParameterCombination(UncertainNetworkWording.topicStatusWithoutTopic());
            }
            return null;
        }
        boolean wasActive = notificationTopicArn != null || present == null || present.active();
        return new Notification(topic, notificationTopicActive == null ? wasActive : notificationTopicActive);
    }

    private Backup backup(ReplicationGroup group) {
        Backup present = group.settings().backup();
        SnapshotWindow window = snapshotWindow == null ? present.window() : SnapshotWindow.parse(snapshotWindow);
        return BackupChange.of(group, window, snapshotRetentionLimit, snapshottingClusterId);
    }

    private Network network(Network present) {
        SecurityGroups.check(securityGroupIds);
        return new Network(
                present.port(),
                present.subnetGroup(),
                present.vpcId(),
                present.hostPart(),
                securityGroupIds.isEmpty() ? present.securityGroups() : securityGroupIds,
                present.networkType(),
                ipDiscovery == null ? present.ipDiscovery() : ipDiscovery.checkedIn(present.networkType()));
    }

    private Software software(Software present) {
        return autoMinorVersionUpgrade == null
                ? present
                : new Software(present.version(), present.parameterGroup(), autoMinorVersionUpgrade);
    }
}
