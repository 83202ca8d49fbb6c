package io.elasticachemock.engine.replication;

import io.elasticachemock.engine.world.LifeCycle;
import java.util.Locale;

/** Where a shard is in its life (API reference, NodeGroup.Status). */
public enum ShardStatus {
    CREATING,
    AVAILABLE,
    MODIFYING,
    DELETING;

    private final String word = name().toLowerCase(Locale.ROOT).replace('_', '-');

    static final LifeCycle<ShardStatus> LIFE_CYCLE = LifeCycle.of("node-group", ShardStatus.class)
            .beginsAs(CREATING)
            .moves(CREATING, AVAILABLE)
            // A node of it has failed before all were there.
            .moves(CREATING, MODIFYING)
            .moves(AVAILABLE, MODIFYING)
            .moves(MODIFYING, AVAILABLE)
            .moves(MODIFYING, DELETING)
            .moves(AVAILABLE, DELETING)
            // A group whose final snapshot fails stays.
            .moves(DELETING, AVAILABLE);

    /** AWS's word for it. */
    public String word() {
        return word;
    }
}
