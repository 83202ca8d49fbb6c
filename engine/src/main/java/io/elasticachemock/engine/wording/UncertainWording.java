package io.elasticachemock.engine.wording;

/**
 * The one place for texts that are ours and not AWS's: the condition and the error code are documented, the wording
 * has never been seen in public. Whoever learns the real text changes it here. Tests assert codes for these, and the
 * text only where it is built.
 */
public final class UncertainWording {
    /** A maintenance window that is not a range. RDS's text; ElastiCache's is not known. */
    public static final String INVALID_MAINTENANCE_WINDOW =
            "Invalid maintenance window format. Should be specified as a"
                    + " range ddd:hh24:mi-ddd:hh24:mi (24H Clock UTC). Example: Sun:23:45-Mon:00:15";

    /** A paraphrase that somebody wrote down. */
    public static final String MAINTENANCE_WINDOW_TOO_SHORT = "Maintenance window must be at least 60 minutes.";

    /** The documented limit; no text is known. */
    public static final String MAINTENANCE_WINDOW_TOO_LONG = "Maintenance window must be at most 24 hours.";

    /** Shards that lack slots or share them. */
    public static final String INCOMPLETE_SLOTS = "Slots must cover 0-16383, each slot exactly once.";

    /** Seven components of which the first is not {@code arn}. */
    public static final String NOT_AN_ARN = "arn field is wrong. Expected value is arn";

    /** A tag's key that is empty or too long. */
    public static final String TAG_KEY_LENGTH = "Tag keys must be between 1 and 128 characters in length.";

    /** A tag's value that is too long. */
    public static final String TAG_VALUE_LENGTH = "Tag values must be between 0 and 256 characters in length.";

    /** A tag's key that begins as AWS's own do. */
    public static final String TAG_KEY_RESERVED = "Tag keys must not begin with 'aws:'.";

    /** A tag's key or value with other characters than the user guide lists. */
    public static final String TAG_CHARACTERS =
            "Tag keys and values may contain only letters, digits, spaces, and the characters _ . : / = + - @";

    /** A request that names a tag's key twice. */
    public static final String TAG_KEY_TWICE = "Tag keys must be unique.";

    /** The API model's description of the fault. */
    public static final String TOO_MANY_TAGS =
            "The request cannot be processed because it would cause the resource to have more than the allowed number"
                    + " of tags. The maximum number of tags permitted on a resource is 50.";

    /** The API model's description of the fault. */
    public static final String TAG_NOT_FOUND = "The requested tag was not found on this resource.";

    private UncertainWording() {}

    /** An engine that ElastiCache does not have. */
    public static String invalidEngine(String engine) {
        return "Invalid engine: " + engine;
    }

    /** A node type that does not run the engine version. */
    public static String nodeTypeNotSupported(String nodeType, String engine, String version) {
        return "Cache node type %s is not supported for %s %s.".formatted(nodeType, engine, version);
    }

    /** One end of a maintenance window. RDS's text; ElastiCache's is not known. */
    public static String invalidMaintenanceWindowTime(String time) {
        return "Invalid maintenance window time '%s' specified. Should be specified as a time ddd:hh24:mi (24H Clock UTC)."
                        .formatted(time)
                + " Example: Mon:00:15";
    }

    /** Slots that are malformed, out of range, or given twice. */
    public static String invalidSlots(String slots) {
        return "Invalid slots: " + slots;
    }

    /** A name over its documented length. */
    public static String tooLong(String parameter, int length) {
        return "The parameter %s cannot be longer than %d characters.".formatted(parameter, length);
    }

    /** An ARN of a kind of resource that ElastiCache does not have. */
    public static String unknownResourceType(String type) {
        return "resource type field is wrong: " + type;
    }
}
