package io.elasticachemock.engine.serverlesssnapshot;

import io.elasticachemock.engine.duration.WorkKind;
import io.elasticachemock.engine.plan.Effect;
import io.elasticachemock.engine.plan.Label;
import io.elasticachemock.engine.plan.Plan;
import io.elasticachemock.engine.world.World;

/** Work on a snapshot that is there, not on the cache that it was taken of. */
final class ServerlessSnapshotWork {
    private ServerlessSnapshotWork() {}

    /** The name of a snapshot's work in the world's book. */
    static String of(String name) {
        return "serverless-cache-snapshot/" + name;
    }

    /**
     * Begins work of one step.
     *
     * @param source whose data it is about
     * @param on the name of the snapshot that the work is on
     */
    static void start(
            World world,
            String operation,
            WorkKind kind,
            ServerlessCacheSnapshot source,
            String on,
            Runnable whenOver) {
        Long bytes = source.bytes();
        var duration = world.laws()
                .durations()
                .of(
                        kind,
                        source.version().engine().wireName(),
                        "",
                        bytes == null ? 0 : bytes,
                        world.laws()
                                .seed()
                                .draw(
                                        "duration",
                                        operation,
                                        world.scope().account(),
                                        world.scope().region(),
                                        of(on)));
        Label label = new Label(operation, kind.word(), null, null, null);
        world.works().start(of(on), Plan.step(label, duration, Effect.NONE, Effect.NONE), outcome -> whenOver.run());
    }
}
