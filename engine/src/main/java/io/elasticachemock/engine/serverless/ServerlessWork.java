package io.elasticachemock.engine.serverless;

import io.elasticachemock.engine.duration.WorkKind;
import io.elasticachemock.engine.plan.Effect;
import io.elasticachemock.engine.plan.Label;
import io.elasticachemock.engine.plan.Outcome;
import io.elasticachemock.engine.plan.Plan;
import io.elasticachemock.engine.world.World;
import java.util.function.Consumer;

/** Work on one serverless cache. */
final class ServerlessWork {
    private final World world;
    private final ServerlessCache cache;
    private final String operation;

    ServerlessWork(World world, ServerlessCache cache, String operation) {
        this.world = world;
        this.cache = cache;
        this.operation = operation;
    }

    /** A step that does something when it ends. */
    Plan step(WorkKind kind, Effect end) {
        return step(kind, Effect.NONE, end);
    }

    Plan step(WorkKind kind, Effect begin, Effect end) {
        var chance = world.laws()
                .seed()
                .of(
                        "duration",
                        world.scope().account(),
                        world.scope().region(),
                        ServerlessCaches.work(cache.name()),
                        Long.toString(world.now().toEpochMilli()))
                .draw(operation, kind.word());
        var duration = world.laws()
                .durations()
                .of(kind, cache.settings().version().engine().wireName(), "", cache.bytes(), chance);
        return Plan.step(new Label(operation, kind.word(), null, null, null), duration, begin, end);
    }

    void start(Plan plan, Consumer<Outcome> whenOver) {
        world.works().start(ServerlessCaches.work(cache.name()), plan, whenOver);
    }
}
