package io.elasticachemock.engine.plan;

import java.util.function.BooleanSupplier;

/** A part that is left out if it is no longer wanted when it comes to it. Once it has begun it goes on to its end. */
final class AsLongAs extends Plan {
    private final BooleanSupplier wanted;
    private final Plan part;

    AsLongAs(BooleanSupplier wanted, Plan part) {
        this.wanted = wanted;
        this.part = part;
    }

    boolean isWanted() {
        return wanted.getAsBoolean();
    }

    @Override
    void run(Conductor conductor, Runnable then) {
        if (conductor.begins(this)) {
            part.run(conductor, then);
        } else {
            then.run();
        }
    }
}
