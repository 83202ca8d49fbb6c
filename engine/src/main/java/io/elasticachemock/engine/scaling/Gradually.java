package io.elasticachemock.engine.scaling;

import static io.elasticachemock.engine.plan.Plan.inOrder;
import static io.elasticachemock.engine.plan.Plan.inParallel;

import io.elasticachemock.engine.duration.WorkKind;
import io.elasticachemock.engine.plan.Plan;
import io.elasticachemock.engine.replication.GroupWork;
import io.elasticachemock.engine.replication.ScaleConfig;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Scales the nodes of a Memcached cluster some at a time, with an interval between, as {@link ScaleConfig} says. */
final class Gradually {
    private Gradually() {}

    /**
     * The work on some nodes, or on what becomes nodes.
     *
     * @param of how many nodes the percentage is taken of
     */
    static <T> Plan plan(GroupWork work, ScaleConfig config, int of, List<T> nodes, Function<T, Plan> each) {
        int atOnce = config.atOnce(of);
        Duration interval = Duration.ofMinutes(config.intervalMinutes());
        List<Plan> parts = new ArrayList<>();
        for (int i = 0; i < nodes.size(); i += atOnce) {
            if (i > 0) {
                parts.add(work.pause(WorkKind.AWAIT_INTERVAL, interval));
            }
            parts.add(inParallel(nodes.subList(i, Math.min(nodes.size(), i + atOnce)), each));
        }
        return inOrder(parts);
    }
}
