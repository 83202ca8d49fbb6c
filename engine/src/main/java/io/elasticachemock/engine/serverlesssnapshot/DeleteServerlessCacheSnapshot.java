package io.elasticachemock.engine.serverlesssnapshot;

import io.elasticachemock.engine.duration.WorkKind;
import io.elasticachemock.engine.world.Command;
import io.elasticachemock.engine.world.World;

/** Deletes a snapshot that is available (API reference, DeleteServerlessCacheSnapshot). */
public record DeleteServerlessCacheSnapshot(String name) implements Command<ServerlessCacheSnapshot> {
    @Override
    public Accepted<ServerlessCacheSnapshot> validate(World world) {
        ServerlessCacheSnapshot snapshot = ServerlessCacheSnapshots.in(world).available(name);
        return () -> delete(world, snapshot);
    }

    /** Begins to delete a snapshot that may be deleted. */
    static ServerlessCacheSnapshot delete(World world, ServerlessCacheSnapshot snapshot) {
        ServerlessCacheSnapshots snapshots = ServerlessCacheSnapshots.in(world);
        ServerlessCacheSnapshot deleting =
                snapshots.change(snapshot.name(), current -> current.in(ServerlessSnapshotStatus.DELETING));
        world.appointments().cancel(Expiry.of(snapshot.name()));
        ServerlessSnapshotWork.start(
                world,
                "DeleteServerlessCacheSnapshot",
                WorkKind.DELETE_SNAPSHOT,
                snapshot,
                snapshot.name(),
                () -> snapshots.remove(snapshot.name()));
        return deleting;
    }
}
