package io.elasticachemock.server.clock;

import io.elasticachemock.engine.event.SourceType;
import io.elasticachemock.engine.plan.Label;
import io.elasticachemock.engine.plan.Plan;
import io.elasticachemock.engine.world.Command;
import io.elasticachemock.engine.world.World;
import java.time.Duration;
import java.time.Instant;

/** Work that only takes time: it reports when it begins and when it is done. */
public record Chore(String name, Duration takes) implements Command<String> {
    @Override
    public Accepted<String> validate(World world) {
        return () -> {
            world.works()
                    .start(
                            "chore/" + name,
                            Plan.step(
                                    new Label("DoChore", "chore", null, null, null),
                                    takes,
                                    () -> report(world, "began"),
                                    () -> report(world, "done")),
                            outcome -> {});
            return name;
        };
    }

    private void report(World world, String message) {
        world.report(SourceType.CACHE_CLUSTER, name, message);
    }

    /** An appointment that reports itself, and then makes the next one, for ever. */
    public record Alarm(String name, Instant first, Duration every) implements Command<String> {
        @Override
        public Accepted<String> validate(World world) {
            return () -> {
                set(world, first);
                return name;
            };
        }

        private void set(World world, Instant at) {
            world.appointments().set(name, at, () -> {
                world.report(SourceType.CACHE_CLUSTER, name, "rang");
                set(world, at.plus(every));
            });
        }
    }
}
