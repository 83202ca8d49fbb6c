package io.elasticachemock.engine.replication;

import io.elasticachemock.engine.world.LifeCycle;
import java.util.Locale;

/** Where a cache cluster is in its life (API reference, CacheCluster.CacheClusterStatus). */
public enum CacheClusterStatus {
    CREATING,
    AVAILABLE,
    MODIFYING,
    SNAPSHOTTING,
    REBOOTING_CACHE_CLUSTER_NODES,
    /** It could not be created; it can only be deleted. */
    INCOMPATIBLE_NETWORK,
    /** It could not be created from a snapshot; it can only be deleted. */
    RESTORE_FAILED,
    DELETING;

    private final String word;

    CacheClusterStatus() {
        // The words of the reboot stand apart (a recorded answer; the guide says it otherwise).
        char between = name().startsWith("REBOOTING") ? ' ' : '-';
        this.word = name().toLowerCase(Locale.ROOT).replace('_', between);
    }

    static final LifeCycle<CacheClusterStatus> LIFE_CYCLE = LifeCycle.of("cache-cluster", CacheClusterStatus.class)
            .beginsAs(CREATING)
            // One that goes on by itself when its group goes, or that a group is created around.
            .beginsAs(AVAILABLE)
            .moves(CREATING, AVAILABLE)
            .moves(AVAILABLE, MODIFYING)
            .moves(MODIFYING, AVAILABLE)
            .moves(AVAILABLE, SNAPSHOTTING)
            .moves(SNAPSHOTTING, AVAILABLE)
            .moves(AVAILABLE, REBOOTING_CACHE_CLUSTER_NODES)
            .moves(REBOOTING_CACHE_CLUSTER_NODES, AVAILABLE)
            .moves(REBOOTING_CACHE_CLUSTER_NODES, MODIFYING)
            .moves(SNAPSHOTTING, MODIFYING)
            .moves(CREATING, INCOMPATIBLE_NETWORK)
            .moves(CREATING, RESTORE_FAILED)
            .moves(INCOMPATIBLE_NETWORK, DELETING)
            .moves(RESTORE_FAILED, DELETING)
            .moves(CREATING, DELETING)
            .moves(MODIFYING, DELETING)
            .moves(AVAILABLE, DELETING)
            // A group whose final snapshot fails stays.
            .moves(DELETING, AVAILABLE);

    /** AWS's word for it. */
    public String word() {
        return word;
    }
}
