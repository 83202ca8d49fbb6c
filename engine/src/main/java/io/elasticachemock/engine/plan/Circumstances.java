package io.elasticachemock.engine.plan;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * What befalls the steps of a piece of work from outside its plan: a step takes longer than usual, or cannot be done at
 * all. A step asks when it begins.
 */
public interface Circumstances {
    /** Nothing befalls anything. */
    Circumstances USUAL = new Circumstances() {
        @Override
        public Duration duration(Label step, Duration usual) {
            return usual;
        }

        @Override
        public @Nullable String obstacle(Label step) {
            return null;
        }

        @Override
        public Circumstances foretold() {
            return this;
        }
    };

    /** How long a step takes that begins now; not negative. */
    Duration duration(Label step, Duration usual);

    /** Why a step that begins now fails, in a sentence; null if it does not. */
    @Nullable
    String obstacle(Label step);

    /** The same circumstances for whoever only looks ahead: asking those changes nothing here. */
    Circumstances foretold();
}
