package io.elasticachemock.engine.snapshot;

import io.elasticachemock.engine.duration.WorkKind;
import io.elasticachemock.engine.plan.Effect;
import io.elasticachemock.engine.plan.Label;
import io.elasticachemock.engine.plan.Plan;
import io.elasticachemock.engine.replication.Settings;
import io.elasticachemock.engine.world.World;
import java.time.Duration;

/** Steps of work on a snapshot itself, not on the nodes that it is taken of. */
final class SnapshotSteps {
    private static final long BYTES_PER_MEGABYTE = 1L << 20;

    private SnapshotSteps() {}

    /**
     * One step.
     *
     * @param snapshot what it reads or removes
     * @param of the name of the snapshot that the work is on, by which its duration is drawn
     */
    static Plan step(World world, String operation, WorkKind kind, Snapshot snapshot, String of, Effect end) {
        Settings settings = snapshot.origin().settings();
        Duration duration = world.laws()
                .durations()
                .of(
                        kind,
                        settings.software().version().engine().wireName(),
                        settings.hardware().nodeType().name(),
                        bytes(snapshot),
                        world.laws()
                                .seed()
                                .draw(
                                        "duration",
                                        operation,
                                        world.scope().account(),
                                        world.scope().region(),
                                        of));
        return Plan.step(new Label(operation, kind.word(), null, null, null), duration, Effect.NONE, end);
    }

    private static long bytes(Snapshot snapshot) {
        return snapshot.nodeSnapshots().stream()
                .map(NodeSnapshot::megabytes)
                .mapToLong(megabytes -> megabytes == null ? 0 : megabytes * BYTES_PER_MEGABYTE)
                .max()
                .orElse(0);
    }
}
