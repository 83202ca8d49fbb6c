package io.elasticachemock.engine.global;

import io.elasticachemock.engine.world.LifeCycle;
import java.util.Locale;

/** Where a global datastore is in its life (API reference, GlobalReplicationGroup.Status). */
public enum GlobalDatastoreStatus {
    CREATING,
    /** Nothing is done to it, and it has no secondary. */
    PRIMARY_ONLY,
    /** Nothing is done to it, and it has a secondary. */
    AVAILABLE,
    MODIFYING,
    DELETING;

    private final String word = name().toLowerCase(Locale.ROOT).replace('_', '-');

    static final LifeCycle<GlobalDatastoreStatus> LIFE_CYCLE = LifeCycle.of(
                    "global-replication-group", GlobalDatastoreStatus.class)
            .beginsAs(CREATING)
            .moves(CREATING, PRIMARY_ONLY)
            .moves(PRIMARY_ONLY, MODIFYING)
            .moves(AVAILABLE, MODIFYING)
            .moves(MODIFYING, PRIMARY_ONLY)
            .moves(MODIFYING, AVAILABLE)
            .moves(PRIMARY_ONLY, DELETING);

    /** AWS's word for it. */
    public String word() {
        return word;
    }
}
