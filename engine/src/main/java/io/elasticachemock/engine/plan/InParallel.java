package io.elasticachemock.engine.plan;

import java.util.List;

/** Parts side by side. */
final class InParallel extends Plan {
    private final List<Plan> parts;

    private InParallel(List<Plan> parts) {
        this.parts = parts;
    }

    /** The plan that these parts amount to: what has nothing to do is left out, and a part that is alone stands for itself. */
    static Plan of(List<Plan> parts) {
        List<Plan> needed = InOrder.withoutNothing(parts);
        return needed.isEmpty() ? InOrder.NOTHING : needed.size() == 1 ? needed.get(0) : new InParallel(needed);
    }

    @Override
    void run(Conductor conductor, Runnable then) {
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
