package io.elasticachemock.engine.wording;

/**
 * Texts that are ours and not AWS's: the condition and the error code are documented, the wording has never been seen in
 * public. Those about one topic are in a class of their own beside this one, such as {@link UncertainUserWording}. Whoever
 * learns the real text changes it there or here. Tests assert codes for these, and the text only where it is built.
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

    private UncertainWording() {}

    /** A marker that no page of the list had. */
    public static String invalidMarker(String parameter) {
        return "Invalid " + parameter + ". Use the " + parameter + " that came with the page before.";
    }

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

    /** A name over its documented length. */
    public static String tooLong(String parameter, int length) {
        return "The parameter " + parameter + " cannot be longer than " + length + " characters.";
    }

    /** Data tiering on a node type or version that does not have it. */
    public static String dataTieringNotSupported(String nodeType) {
        return "Data tiering is not supported for node type " + nodeType + " and this engine version.";
    }

    /** The same log twice. */
    public static String logTypeTwice(String logType) {
        return "Only one log delivery configuration can be given for log type " + logType + ".";
    }

    /** A log delivery that does not say where to. */
    public static String logDeliveryIncomplete() {
        return "A log delivery configuration needs LogType, DestinationType, DestinationDetails and LogFormat.";
    }

    /** A destination of one type, described as another. */
    public static String logDestinationDisagrees() {
        return "DestinationDetails does not agree with DestinationType.";
    }

    /** A node type that ListAllowedNodeTypeModifications does not list. */
    public static String nodeTypeNotAllowed(String present, String target) {
        return "Cannot modify cache node type from " + present + " to " + target + ".";
    }

    /** A snapshot of a group that is busy. */
    public static String groupNotAvailable(String id, String status) {
        return "Replication group " + id + " has status " + status + ". It must be available to create a snapshot.";
    }

    /** A snapshot of a cluster that is busy. */
    public static String clusterNotAvailable(String id, String status) {
        return "Cache cluster " + id + " has status " + status + ". It must be available to create a snapshot.";
    }

    /** A change of a cluster that is busy. */
    public static String clusterNotModifiable(String id, String status) {
        return "Cache cluster " + id + " has status " + status + ". It must be available to be modified.";
    }

    /** The event of a group that could not be created. */
    public static String creationFailed(String id, String reason) {
        return "Failed to create replication group " + id + ". " + reason;
    }

    /** A replication group of a node type that cannot replicate. */
    public static String nodeTypeWithoutReplication(String nodeType) {
        return "Replication is not supported for node type " + nodeType + ".";
    }
}
