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
    DELETING;

    private final String word;

    CacheClusterStatus() {
        // Of one word each, but for the reboot, whose words stand apart (a recorded answer; the guide says it
        // otherwise).
        this.word = name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    static final LifeCycle<CacheClusterStatus> LIFE_CYCLE = LifeCycle.of("cache-cluster", CacheClusterStatus.class)
            .beginsAs(CREATING)
            .moves(CREATING, AVAILABLE)
            .moves(AVAILABLE, MODIFYING)
            .moves(MODIFYING, AVAILABLE)
            .moves(AVAILABLE, SNAPSHOTTING)
            .moves(SNAPSHOTTING, AVAILABLE)
            .moves(AVAILABLE, REBOOTING_CACHE_CLUSTER_NODES)
            .moves(REBOOTING_CACHE_CLUSTER_NODES, AVAILABLE)
            .moves(REBOOTING_CACHE_CLUSTER_NODES, MODIFYING)
            .moves(SNAPSHOTTING, MODIFYING)
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
