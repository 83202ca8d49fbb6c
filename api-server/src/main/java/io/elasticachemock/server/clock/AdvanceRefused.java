package io.elasticachemock.server.clock;

/** Time cannot be moved as somebody asked. Nothing has moved. */
public final class AdvanceRefused extends IllegalArgumentException {
    /** @param reason in a sentence, for whoever asked */
    public AdvanceRefused(String reason) {
        super(reason);
    }

    /**
     * @param reason in a sentence, for whoever asked
     * @param cause what was thrown
     */
    public AdvanceRefused(String reason, Throwable cause) {
        super(reason, cause);
    }
}
