package io.elasticachemock.engine.serviceupdate;

import io.elasticachemock.engine.replication.Node;
import io.elasticachemock.engine.replication.ReplicationGroup;
import io.elasticachemock.engine.upgrade.RollingPatch;
import io.elasticachemock.engine.version.Engine;
import io.elasticachemock.engine.version.EngineVersion;
import io.elasticachemock.engine.version.Feature;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What AWS releases for running clusters. Updates are cumulative: a node whose software was installed after an update was
 * released has the update, whatever it was installed for (user guide, "Self-service updates").
 *
 * @param engines which it is for
 * @param onlyVersion the version that it is for; null if it is for all
 * @param target the version that it brings, of one engine and within its family; null if it brings patches
 * @param recommendedApplyBy until when it should be applied
 * @param end after which it cannot be applied any more
 * @param autoUpdate whether AWS applies it by itself, in maintenance windows, once it should have been applied
 * @param mandatory whether AWS applies it by itself in the next maintenance windows, regardless of what anybody chose
 * @param estimatedUpdateTime such as {@code 30 minutes per node}
 */
public record ServiceUpdate(
        String name,
        String description,
        ServiceUpdateSeverity severity,
        ServiceUpdateStatus status,
        List<Engine> engines,
        @Nullable EngineVersion onlyVersion,
        @Nullable EngineVersion target,
        Instant released,
        Instant recommendedApplyBy,
        Instant end,
        boolean autoUpdate,
        boolean mandatory,
        String estimatedUpdateTime)
        implements RollingPatch.Software {
    /** An update's lists do not change. */
    public ServiceUpdate {
        engines = List.copyOf(engines);
    }

    /** What it brings. */
    public ServiceUpdateType type() {
        return target == null ? ServiceUpdateType.SECURITY_UPDATE : ServiceUpdateType.ENGINE_UPDATE;
    }

    /** The same update in another status. */
    ServiceUpdate in(ServiceUpdateStatus newStatus) {
        return new ServiceUpdate(
                name,
                description,
                severity,
                newStatus,
                engines,
                onlyVersion,
                target,
                released,
                recommendedApplyBy,
                end,
                autoUpdate,
                mandatory,
                estimatedUpdateTime);
    }

    @Override
    public boolean lackedBy(Node node) {
        EngineVersion runs = node.version();
        if (!engines.contains(runs.engine()) || (onlyVersion != null && !runs.equals(onlyVersion))) {
            return false;
        }
        return target == null
                ? node.renewed() != null && !node.renewed().isAfter(released)
                : runs.family().equals(target.family()) && runs.compareTo(target) < 0;
    }

    @Override
    public Node installedOn(Node node) {
        return target == null ? node : node.running(target);
    }

    /**
     * Whether it is a campaign that brings another minor version to a group: only groups with AutoMinorVersionUpgrade take
     * part in it by themselves, and only from Redis 6 and Valkey 7.2 on. Patches of a version come regardless of that.
     */
    boolean isMinorUpgradeOf(ReplicationGroup group) {
        EngineVersion present = group.settings().software().version();
        return target != null
                && !(target.number().major() == present.number().major()
                        && target.number().minor() == present.number().minor());
    }

    /** Whether a group has opted in to it. */
    boolean isOptedInBy(ReplicationGroup group) {
        var software = group.settings().software();
        return software.autoMinorVersionUpgrade() && software.version().supports(Feature.AUTO_MINOR_VERSION_UPGRADE);
    }

    /** Whether it brings a version, and the group is a member of a global datastore: these change versions together. */
    boolean isLeftToDatastore(ReplicationGroup group) {
        return target != null && group.global() != null;
    }

    /** Whether AWS brings it to a group by itself at an instant. */
    boolean comesByItself(ReplicationGroup group, Instant now) {
        boolean minor = isMinorUpgradeOf(group);
        return status == ServiceUpdateStatus.AVAILABLE
                && !isLeftToDatastore(group)
                && (mandatory || (minor ? isOptedInBy(group) : autoUpdate && !now.isBefore(recommendedApplyBy)));
    }
}
