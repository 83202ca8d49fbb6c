package io.elasticachemock.engine.snapshot;

import io.elasticachemock.engine.world.World;

/** A snapshot that a new group is being restored from: it is {@code restoring} meanwhile (API reference, SnapshotName). */
public final class SnapshotRestore {
    private SnapshotRestore() {}

    /** It begins; the snapshot is available. */
    public static void begin(World world, String name) {
        Snapshots.in(world).change(name, snapshot -> snapshot.in(SnapshotStatus.RESTORING));
    }

    /** It is over, whether or not the group could be created. */
    public static void end(World world, String name) {
        Snapshot available = Snapshots.in(world).change(name, snapshot -> snapshot.in(SnapshotStatus.AVAILABLE));
        AutomaticSnapshots.readToTheEnd(world, available);
    }
}
