package io.elasticachemock.engine.snapshot;

import io.elasticachemock.engine.world.LifeCycle;
import java.util.Locale;

/** Where a snapshot is in its life (API reference, Snapshot.SnapshotStatus). */
public enum SnapshotStatus {
    CREATING,
    AVAILABLE,
    COPYING,
    RESTORING,
    EXPORTING,
    FAILED,
    DELETING;

    private final String word = name().toLowerCase(Locale.ROOT).replace('_', '-');

    static final LifeCycle<SnapshotStatus> LIFE_CYCLE = LifeCycle.of("snapshot", SnapshotStatus.class)
            .beginsAs(CREATING)
            .moves(CREATING, AVAILABLE)
            .moves(CREATING, FAILED)
            .moves(AVAILABLE, COPYING)
            .moves(COPYING, AVAILABLE)
            .moves(AVAILABLE, EXPORTING)
            .moves(EXPORTING, AVAILABLE)
            .moves(AVAILABLE, RESTORING)
            .moves(RESTORING, AVAILABLE)
            .moves(AVAILABLE, DELETING)
            .moves(FAILED, DELETING);

    /** AWS's word for it. */
    public String word() {
        return word;
    }
}
