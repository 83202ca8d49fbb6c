package io.elasticachemock.engine.plan;

/** What a step changes when it begins or ends. */
@FunctionalInterface
public interface Effect {
    /** Changes nothing. */
    Effect NONE = () -> {};

    /**
     * Makes the change.
     *
     * @throws StepFailure if the step fails: no further step of the plan begins
     */
    void happen();
}
