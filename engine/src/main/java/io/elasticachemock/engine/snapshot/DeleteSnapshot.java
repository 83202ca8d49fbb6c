package io.elasticachemock.engine.snapshot;

import io.elasticachemock.engine.ElastiCacheFault;
import io.elasticachemock.engine.Fault;
import io.elasticachemock.engine.duration.WorkKind;
import io.elasticachemock.engine.identifier.ResourceType;
import io.elasticachemock.engine.plan.Effect;
import io.elasticachemock.engine.plan.Plan;
import io.elasticachemock.engine.tag.TagBook;
import io.elasticachemock.engine.wording.UncertainSnapshotWording;
import io.elasticachemock.engine.world.Command;
import io.elasticachemock.engine.world.World;

/** Deletes a snapshot that is available or has failed (API reference, DeleteSnapshot). */
public record DeleteSnapshot(String name) implements Command<Snapshot> {
    private static final String OPERATION = "DeleteSnapshot";

    @Override
    public Accepted<Snapshot> validate(World world) {
        Snapshot snapshot = Snapshots.in(world).get(name);
        if (snapshot.status() != SnapshotStatus.AVAILABLE && snapshot.status() != SnapshotStatus.FAILED) {
            throw new ElastiCacheFault(
                    Fault.INVALID_SNAPSHOT_STATE_FAULT,
                    UncertainSnapshotWording.snapshotNotAvailable(
                            snapshot.name(), snapshot.status().word()));
        }
        return () -> delete(world, snapshot);
    }

    /** Begins to delete a snapshot that may be deleted. */
    static Snapshot delete(World world, Snapshot snapshot) {
        Snapshots snapshots = Snapshots.in(world);
        Snapshot deleting = snapshots.change(snapshot.name(), current -> current.in(SnapshotStatus.DELETING));
        Plan plan =
                SnapshotSteps.step(world, OPERATION, WorkKind.DELETE_SNAPSHOT, snapshot, snapshot.name(), Effect.NONE);
        world.works().start(Snapshots.work(snapshot.name()), plan, outcome -> {
            TagBook.in(world).forget(ResourceType.SNAPSHOT, snapshot.name());
            snapshots.remove(snapshot.name());
        });
        return deleting;
    }
}
