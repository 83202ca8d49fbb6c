package io.elasticachemock.engine.plan;

/** A step of a plan could not do its work. The steps that are under way finish; no further one begins. */
public final class StepFailure extends RuntimeException {
    /** @param reason for the resource's owner, in a sentence */
    public StepFailure(String reason) {
        super(reason, null, false, false);
    }
}
