package io.elasticachemock.server.view;

import io.elasticachemock.engine.replication.AuthTokenUpdate;
import io.elasticachemock.engine.replication.Change;
import io.elasticachemock.engine.replication.Changes;
import io.elasticachemock.engine.replication.LogDelivery;
import io.elasticachemock.engine.replication.Node;
import io.elasticachemock.engine.replication.ReplicationGroup;
import io.elasticachemock.engine.replication.ScaleConfig;
import io.elasticachemock.engine.replication.TransitEncryptionMode;
import java.util.List;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.elasticache.model.AuthTokenUpdateStatus;
import software.amazon.awssdk.services.elasticache.model.ClusterMode;
import software.amazon.awssdk.services.elasticache.model.PendingAutomaticFailoverStatus;
import software.amazon.awssdk.services.elasticache.model.PendingLogDeliveryConfiguration;
import software.amazon.awssdk.services.elasticache.model.PendingModifiedValues;
import software.amazon.awssdk.services.elasticache.model.ReplicationGroupPendingModifiedValues;

/**
 * What waits for the maintenance window or is being applied. A node type and a version show on each member that has not
 * got them yet, never on the group; the rest shows on the group, and what concerns connections and logs on both (API
 * reference, PendingModifiedValues and ReplicationGroupPendingModifiedValues).
 */
final class PendingView {
    private PendingView() {}

    static ReplicationGroupPendingModifiedValues ofGroup(ReplicationGroup group) {
        Changes pending = group.pending();
        var view = ReplicationGroupPendingModifiedValues.builder();
        Change.Primary primary = pending.find(Change.Primary.class);
        if (primary != null) {
            view.primaryClusterId(primary.cacheClusterId());
        }
        Change.Failover failover = pending.find(Change.Failover.class);
        if (failover != null) {
            view.automaticFailoverStatus(
                    failover.enabled()
                            ? PendingAutomaticFailoverStatus.ENABLED
                            : PendingAutomaticFailoverStatus.DISABLED);
        }
        Integer percent = group.slotMigration();
        if (percent != null) {
            view.resharding(resharding ->
                    resharding.slotMigration(migration -> migration.progressPercentage((double) percent)));
        }
        Change.Mode mode = pending.find(Change.Mode.class);
        if (mode != null) {
            view.clusterMode(Words.sdk(ClusterMode.class, mode.clusterMode()));
        }
        Change.TransitEncryption transit = pending.find(Change.TransitEncryption.class);
        if (transit != null) {
            view.transitEncryptionEnabled(transit.mode() != null).transitEncryptionMode(mode(transit.mode()));
        }
        Change.Logs logs = pending.find(Change.Logs.class);
        if (logs != null) {
            view.logDeliveryConfigurations(logs(logs.deliveries()));
        }
        Change.UserGroup userGroup = pending.find(Change.UserGroup.class);
        if (userGroup != null) {
            view.userGroups(groups ->
                    groups.userGroupIdsToAdd(list(userGroup.id())).userGroupIdsToRemove(list(userGroup.replaces())));
        }
        return view.authTokenStatus(authTokenStatus(pending)).build();
    }

    private static List<String> list(@Nullable String id) {
        return id == null ? List.of() : List.of(id);
    }

    static PendingModifiedValues ofMember(ReplicationGroup group, Node node) {
        Changes pending = group.pending();
        var nodeType = group.pendingNodeType(node);
        var view = PendingModifiedValues.builder().cacheNodeType(nodeType == null ? null : nodeType.name());
        Change.Version version = pending.find(Change.Version.class);
        if (version != null && !version.version().equals(node.version())) {
            view.engineVersion(version.version().fullVersion());
        }
        Change.TransitEncryption transit = pending.find(Change.TransitEncryption.class);
        if (transit != null) {
            view.transitEncryptionEnabled(transit.mode() != null).transitEncryptionMode(mode(transit.mode()));
        }
        Change.Logs logs = pending.find(Change.Logs.class);
        if (logs != null) {
            view.logDeliveryConfigurations(logs(logs.deliveries()));
        }
        Change.NodeCount count = pending.find(Change.NodeCount.class);
        if (count != null) {
            view.numCacheNodes(count.newCount(group)).cacheNodeIdsToRemove(count.removed());
        }
        return view.scaleConfig(scaleConfig(pending))
                .authTokenStatus(authTokenStatus(pending))
                .build();
    }

    private static software.amazon.awssdk.services.elasticache.model.@Nullable ScaleConfig scaleConfig(
            Changes pending) {
        Change.NodeType nodeType = pending.find(Change.NodeType.class);
        Change.NodeCount count = pending.find(Change.NodeCount.class);
        ScaleConfig config = nodeType != null && nodeType.scaleConfig() != null
                ? nodeType.scaleConfig()
                : count == null ? null : count.scaleConfig();
        return config == null
                ? null
                : software.amazon.awssdk.services.elasticache.model.ScaleConfig.builder()
                        .scalePercentage(config.percentage())
                        .scaleIntervalMinutes(config.intervalMinutes())
                        .build();
    }

    private static @Nullable AuthTokenUpdateStatus authTokenStatus(Changes pending) {
        Change.Auth auth = pending.find(Change.Auth.class);
        if (auth == null || auth.update() == AuthTokenUpdate.DELETE) {
            return null;
        }
        return auth.update() == AuthTokenUpdate.ROTATE ? AuthTokenUpdateStatus.ROTATING : AuthTokenUpdateStatus.SETTING;
    }

    private static software.amazon.awssdk.services.elasticache.model.@Nullable TransitEncryptionMode mode(
            @Nullable TransitEncryptionMode mode) {
        return mode == null
                ? null
                : Words.sdk(software.amazon.awssdk.services.elasticache.model.TransitEncryptionMode.class, mode);
    }

    private static List<PendingLogDeliveryConfiguration> logs(List<LogDelivery> deliveries) {
        return deliveries.stream().map(LogDeliveryView::pending).toList();
    }
}
