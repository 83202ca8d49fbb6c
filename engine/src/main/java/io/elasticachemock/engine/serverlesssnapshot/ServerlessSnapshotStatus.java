package io.elasticachemock.engine.serverlesssnapshot;

import io.elasticachemock.engine.world.LifeCycle;
import java.util.Locale;

/** Where a snapshot is in its life. AWS does not list the statuses; these are those of other snapshots, and {@code exporting}. */
public enum ServerlessSnapshotStatus {
    CREATING,
    AVAILABLE,
    COPYING,
    EXPORTING,
    DELETING;

    private final String word = name().toLowerCase(Locale.ROOT);

    static final LifeCycle<ServerlessSnapshotStatus> LIFE_CYCLE = LifeCycle.of(
                    "serverless-cache-snapshot", ServerlessSnapshotStatus.class)
            .beginsAs(CREATING)
            .moves(CREATING, AVAILABLE)
            .moves(AVAILABLE, COPYING)
            .moves(COPYING, AVAILABLE)
            .moves(AVAILABLE, EXPORTING)
            .moves(EXPORTING, AVAILABLE)
            .moves(AVAILABLE, DELETING);

    /** AWS's word for it. */
    public String word() {
        return word;
    }
}
