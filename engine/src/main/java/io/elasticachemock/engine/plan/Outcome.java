package io.elasticachemock.engine.plan;

import org.jspecify.annotations.Nullable;

/**
 * How a piece of work ended.
 *
 * @param reason why it failed; null if it did not
 */
public record Outcome(Kind kind, @Nullable String reason) {
    /** Every step has ended well. */
    public static final Outcome COMPLETED = new Outcome(Kind.COMPLETED, null);
    /** It was stopped before its last step. */
    public static final Outcome STOPPED = new Outcome(Kind.STOPPED, null);

    /** A step failed. */
    public static Outcome failed(@Nullable String reason) {
        return new Outcome(Kind.FAILED, reason);
    }

    /** The ways in which work ends. */
    public enum Kind {
        COMPLETED,
        FAILED,
        STOPPED
    }
}
