package io.elasticachemock.engine.plan;

import java.util.List;

/** A plan that a property test can look into: its steps have numbers, and may fail. */
sealed interface Sketch {
    /** A step. */
    record Leaf(int seconds, Ending ending) implements Sketch {}

    /** One after the other. */
    record Sequence(List<Sketch> parts) implements Sketch {}

    /** Side by side. */
    record Together(List<Sketch> parts) implements Sketch {}

    /** One at a time through the turnstile of this number, inside which only higher numbers follow. */
    record Turn(int turnstile, Sketch part) implements Sketch {}

    /** How a step goes. */
    enum Ending {
        WELL,
        CANNOT_BEGIN,
        CANNOT_END
    }
}
