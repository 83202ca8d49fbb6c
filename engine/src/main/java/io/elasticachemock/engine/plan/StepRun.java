package io.elasticachemock.engine.plan;

import java.time.Instant;

/**
 * One step as it was done or is planned.
 *
 * @param begin when it began or will begin
 * @param end when it ended or will end
 */
public record StepRun(Label label, Instant begin, Instant end, State state) {
    StepRun in(State newState) {
        return new StepRun(label, begin, end, newState);
    }

    /** How far a step is. */
    public enum State {
        PLANNED,
        IN_PROGRESS,
        DONE,
        FAILED,
        /** Will not be done: the work failed or was stopped before it. */
        DROPPED
    }
}
