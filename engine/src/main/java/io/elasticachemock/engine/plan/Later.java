package io.elasticachemock.engine.plan;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A part that is described when it is first come to, by the work or by whoever looks ahead. */
final class Later extends Plan {
    private @Nullable Supplier<Plan> description;
    private Plan described = InOrder.NOTHING;

    Later(Supplier<Plan> description) {
        this.description = description;
    }

    @Override
    void run(Conductor conductor, Runnable then) {
        Supplier<Plan> asked = description;
        if (asked != null) {
            // Once: its steps are the same for all who come to it.
            described = asked.get();
            description = null;
        }
        described.run(conductor, then);
    }
}
