package io.elasticachemock.engine.plan;

import java.util.Iterator;
import java.util.List;

/** Parts one after the other. */
final class InOrder extends Plan {
    private final List<Plan> parts;

    InOrder(List<Plan> parts) {
        this.parts = List.copyOf(parts);
    }

    @Override
    void run(Conductor conductor, Runnable then) {
        runNext(conductor, parts.iterator(), then);
    }

    private static void runNext(Conductor conductor, Iterator<Plan> rest, Runnable then) {
        if (rest.hasNext()) {
            rest.next().run(conductor, () -> runNext(conductor, rest, then));
        } else {
            then.run();
        }
    }
}
