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
        if (parts.size() == 1) {
            return parts.get(0);
        }
        List<Plan> needed = InOrder.withoutNothing(parts);
        return needed.isEmpty() ? InOrder.NOTHING : needed.size() == 1 ? needed.get(0) : new InParallel(needed);
    }

    @Override
    void run(Conductor conductor, Runnable then) {
        Runnable whenEnded = new Last(parts.size(), then);
        for (Plan part : parts) {
            part.run(conductor, whenEnded);
        }
    }

    /** Run by each part that has ended; goes on after the last of them. */
    private static final class Last implements Runnable {
        private final Runnable then;
        private int running;

        Last(int running, Runnable then) {
            this.running = running;
            this.then = then;
        }

        @Override
        public void run() {
            if (--running == 0) {
                then.run();
            }
        }
    }
}
