package io.elasticachemock.engine.replication;

import io.elasticachemock.engine.world.LifeCycle;
import java.util.Locale;

/** Where a replication group is in its life (API reference, ReplicationGroup.Status). */
public enum ReplicationGroupStatus {
    CREATING,
    AVAILABLE,
    MODIFYING,
    SNAPSHOTTING,
    /** Its data come from servers of the customer's. */
    MIGRATING,
    DELETING,
    CREATE_FAILED;

    private final String word = name().toLowerCase(Locale.ROOT).replace('_', '-');

    static final LifeCycle<ReplicationGroupStatus> LIFE_CYCLE = LifeCycle.of(
                    "replication-group", ReplicationGroupStatus.class)
            .beginsAs(CREATING)
            .moves(CREATING, AVAILABLE)
            .moves(CREATING, CREATE_FAILED)
            .moves(AVAILABLE, MODIFYING)
            .moves(MODIFYING, AVAILABLE)
            .moves(AVAILABLE, SNAPSHOTTING)
            .moves(SNAPSHOTTING, AVAILABLE)
            .moves(SNAPSHOTTING, MODIFYING)
            .moves(MODIFYING, MIGRATING)
            .moves(MIGRATING, MODIFYING)
            .moves(AVAILABLE, DELETING)
            .moves(CREATE_FAILED, DELETING)
            // A group whose final snapshot fails stays.
            .moves(DELETING, AVAILABLE);

    /** AWS's word for it. */
    public String word() {
        return word;
    }
}
