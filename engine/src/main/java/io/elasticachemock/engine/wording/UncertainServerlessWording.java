package io.elasticachemock.engine.wording;

/** Texts of serverless caches and their snapshots that are ours and not AWS's; see {@link UncertainWording}. */
public final class UncertainServerlessWording {
    private UncertainServerlessWording() {}

    /** As many serverless caches as an account may have. */
    public static String tooManyServerlessCaches(int most) {
        return "The request cannot be processed because it would exceed the quota of " + most + " serverless caches.";
    }

    /** A storage limit out of range. The text is that of the other limit. */
    public static String badStorageLimit(int least, int most) {
        return "Invalid value for DataStorage limit. Must be between %d and %d. You can set the value to zero to remove the limit."
                .formatted(least, most);
    }

    /** A minimum above its maximum. */
    public static String minimumAboveMaximum(String limit, int minimum, int maximum) {
        return "The minimum of the " + limit + " limit, " + minimum + ", must not be above its maximum, " + maximum
                + ".";
    }

    /** A time of day that is none. */
    public static String badDailySnapshotTime(String time) {
        return "Invalid daily snapshot time: " + time + ". Should be specified as a time hh24:mi (24H Clock UTC).";
    }

    /** Too few or too many subnets for the endpoint of a serverless cache. */
    public static String serverlessSubnetCount(int least, int most) {
        return "Invalid subnets provided in the request. There must be between " + least + " and " + most + ".";
    }

    /** Two subnets of a serverless cache in one zone. */
    public static String serverlessSubnetsInOneZone(String zone) {
        return "Invalid subnets provided in the request. They must be in different Availability Zones, but more than one is in "
                + zone + ".";
    }

    /** Both parameters about the user group of a serverless cache. */
    public static String removeUserGroupBesideId() {
        return "UserGroupId cannot be given together with RemoveUserGroup.";
    }

    /** A major version before the present one. */
    public static String serverlessDowngrade(String engine, String present, String asked) {
        return "Cannot modify " + engine + " from major version " + present + " to " + asked + ".";
    }

    /** A cache that cannot go to Valkey. */
    public static String engineWithoutCrossUpgrade(String engine) {
        return "Cannot modify a serverless cache from " + engine + " to valkey.";
    }

    /** An operation on a serverless snapshot that is creating, copying, being exported or deleted. */
    public static String serverlessSnapshotNotAvailable() {
        return "Serverless cache snapshot is not in an available state to perform the requested action.";
    }

    /** As many manual snapshots of a serverless cache as there may be in a day. */
    public static String tooManyServerlessSnapshots(int most) {
        return "The maximum number of manual snapshots for this serverless cache taken within 24 hours has been reached its"
                + " quota of " + most;
    }

    /** An operation that an engine does not have. */
    public static String exportNotSupported(String engine) {
        return "Exporting serverless cache snapshots is not supported for engine " + engine + ".";
    }

    /** A type that no serverless snapshot has. */
    public static String invalidSnapshotType(String type) {
        return "Invalid snapshot type: " + type + ". Use manual or automated.";
    }

    /** Several snapshots to restore a serverless cache from. */
    public static String oneSnapshotToRestore() {
        return "A serverless cache can be restored from one snapshot only.";
    }

    /** An ARN that names nothing that a serverless cache could be restored from. */
    public static String restoreArnMalformed(String arn) {
        return "Invalid snapshot ARN " + arn
                + ". It must name a snapshot in this account and region, or RDB files in Amazon S3.";
    }

    /** The event of a limit that is below what is stored. Only its beginning was seen. */
    public static String limitBelowData(String cache) {
        return "A limit update to the cache " + cache
                + " failed because current cached data exceeds new limits. Please flush some data before applying limits.";
    }
}
