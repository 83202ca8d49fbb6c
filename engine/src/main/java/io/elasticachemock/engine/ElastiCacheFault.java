package io.elasticachemock.engine;

/**
 * A refusal of a request, as ElastiCache would answer it. It is thrown before the first change, so a refused request
 * leaves no trace.
 */
public final class ElastiCacheFault extends RuntimeException {
    private final Fault fault;

    /**
     * @param fault which of the API model's errors it is
     * @param message the text for the caller; AWS's own wording where it is known
     */
    public ElastiCacheFault(Fault fault, String message) {
        // A refusal is an answer, not a defect: it carries no stack trace, which costs more than the whole request.
        super(message, null, false, false);
        this.fault = fault;
    }

    /** Which of the API model's errors this is. */
    public Fault fault() {
        return fault;
    }

    /** A single parameter has a value that AWS refuses. */
    public static ElastiCacheFault invalidParameterValue(String message) {
        return new ElastiCacheFault(Fault.INVALID_PARAMETER_VALUE_EXCEPTION, message);
    }

    /** Parameters that are fine alone contradict each other, or the resource's present state. */
    public static ElastiCacheFault invalidParameterCombination(String message) {
        return new ElastiCacheFault(Fault.INVALID_PARAMETER_COMBINATION_EXCEPTION, message);
    }
}
