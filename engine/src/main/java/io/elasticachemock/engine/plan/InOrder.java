package io.elasticachemock.engine.plan;

import java.util.ArrayList;
import java.util.List;

/** Parts one after the other. */
final class InOrder extends Plan {
    /** A plan that has nothing to do. */
    static final Plan NOTHING = new InOrder(List.of());

    private final List<Plan> parts;

    private InOrder(List<Plan> parts) {
        this.parts = parts;
    }

    /** The plan that these parts amount to: what has nothing to do is left out, and a part that is alone stands for itself. */
    static Plan of(List<Plan> parts) {
        if (parts.size() == 1) {
            return parts.get(0);
        }
        List<Plan> needed = withoutNothing(parts);
        return needed.isEmpty() ? NOTHING : needed.size() == 1 ? needed.get(0) : new InOrder(needed);
    }

    /** The parts that have something to do. */
    @SuppressWarnings("ReferenceEquality") // there is one plan that does nothing
    static List<Plan> withoutNothing(List<Plan> parts) {
        int nothing = 0;
        for (Plan part : parts) {
            if (part == NOTHING) {
                nothing++;
            }
        }
        if (nothing == 0) {
            return List.copyOf(parts);
        }
        if (nothing == parts.size()) {
            return List.of();
        }
        List<Plan> needed = new ArrayList<>(parts.size() - nothing);
        for (Plan part : parts) {
            if (part != NOTHING) {
                needed.add(part);
            }
        }
        return List.copyOf(needed);
    }

    @Override
    void run(Conductor conductor, Runnable then) {
        runFrom(0, conductor, then);
    }

    private void runFrom(int index, Conductor conductor, Runnable then) {
        if (index < parts.size()) {
            parts.get(index).run(conductor, () -> runFrom(index + 1, conductor, then));
        } else {
            then.run();
        }
    }
}
