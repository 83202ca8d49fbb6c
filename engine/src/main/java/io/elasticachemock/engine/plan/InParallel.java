package io.elasticachemock.engine.plan;

import java.util.List;

/** Parts side by side. */
final class InParallel extends Plan {
    private final List<Plan> parts;

    InParallel(List<Plan> parts) {
        this.parts = List.copyOf(parts);
    }

    @Override
    void run(Conductor conductor, Runnable then) {
        if (parts.isEmpty()) {
            then.run();
            return;
        }
        int[] running = {parts.size()};
        for (Plan part : parts) {
            part.run(conductor, () -> {
                if (--running[0] == 0) {
                    then.run();
                }
            });
        }
    }
}
