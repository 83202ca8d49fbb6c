package io.elasticachemock.engine.wording;

/** Texts of DescribeEvents that are ours and not AWS's; see {@link UncertainWording}. */
public final class UncertainEventWording {
    private UncertainEventWording() {}

    /** A source without its type. */
    public static String sourceIdentifierNeedsType() {
        return "SourceType must be provided when SourceIdentifier is provided.";
    }

    /** A negative span. */
    public static String negativeDuration(int minutes) {
        return "Invalid Duration " + minutes + ". It must not be negative.";
    }

    /** A span with start, end and length. */
    public static String spanGivenTwice() {
        return "Duration cannot be used together with both StartTime and EndTime.";
    }

    /** A span that ends before it starts. */
    public static String startAfterEnd() {
        return "StartTime must not be after EndTime.";
    }
}
