package io.elasticachemock.engine.modification;

import io.elasticachemock.engine.ElastiCacheFault;
import io.elasticachemock.engine.Fault;
import io.elasticachemock.engine.replication.Change;
import io.elasticachemock.engine.replication.Changes;
import io.elasticachemock.engine.replication.ReplicationGroup;
import io.elasticachemock.engine.wording.UncertainUpgradeWording;

/**
 * While a scale-up waits for the maintenance window an engine upgrade is not applied immediately, and the other way round;
 * while both wait neither is. Three ways lead out: to let the new one wait too, to wait for the window, or to ask for both
 * in one call (user guide, "Resolving blocked engine upgrades").
 */
final class BlockedChanges {
    private BlockedChanges() {}

    /**
     * Checks a request that is to be applied immediately.
     *
     * @param asked what it asks for that is not so already
     * @throws ElastiCacheFault if something that waits blocks it
     */
    static void check(ReplicationGroup group, Changes asked) {
        boolean upgrade = asked.has(Change.Version.class);
        boolean scaleUp = scalesUp(group, asked);
        if (upgrade && !asked.has(Change.NodeType.class) && scalesUp(group, group.queued())) {
            throw blocked(group, "an engine upgrade", "a scale-up");
        }
        if (scaleUp && !upgrade && group.queued().has(Change.Version.class)) {
            throw blocked(group, "a scale-up", "an engine upgrade");
        }
    }

    private static boolean scalesUp(ReplicationGroup group, Changes changes) {
        Change.NodeType change = changes.find(Change.NodeType.class);
        return change != null
                && change.nodeType().memoryGib()
                        > group.settings().hardware().nodeType().memoryGib();
    }

    private static ElastiCacheFault blocked(ReplicationGroup group, String requested, String pending) {
        return new ElastiCacheFault(
                group.isStandalone()
                        ? Fault.INVALID_CACHE_CLUSTER_STATE_FAULT
                        : Fault.INVALID_REPLICATION_GROUP_STATE_FAULT,
                UncertainUpgradeWording.blockedByPending(requested, pending));
    }
}
