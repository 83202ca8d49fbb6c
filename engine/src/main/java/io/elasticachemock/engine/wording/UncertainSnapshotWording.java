package io.elasticachemock.engine.wording;

/** Texts of snapshots and of what is restored from them that are ours and not AWS's; see {@link UncertainWording}. */
public final class UncertainSnapshotWording {
    private UncertainSnapshotWording() {}

    /** Snapshots of a node type that has none. */
    public static String snapshotsNotSupported(String nodeType) {
        return "Snapshots are not supported for node type " + nodeType + ".";
    }

    /** A snapshot of one member of a group with cluster mode. */
    public static String snapshotNeedsGroup(String cacheClusterId) {
        return "Cache cluster " + cacheClusterId
                + " belongs to a replication group with cluster mode enabled. Use ReplicationGroupId.";
    }

    /** A snapshot that is busy. */
    public static String snapshotNotAvailable(String name, String status) {
        return "Snapshot " + name + " has status " + status + ". It must be available or failed to be deleted.";
    }

    /** A snapshot that is busy and shall be read. */
    public static String snapshotNotAvailableToRead(String name, String status) {
        return "Snapshot " + name + " has status " + status + ". It must be available to be copied or restored.";
    }

    /** A source of snapshots that there is not. */
    public static String invalidSnapshotSource(String source) {
        return "Invalid SnapshotSource '" + source + "'. It must be user or system.";
    }

    /** A final snapshot of a group whose primary goes on living. */
    public static String finalSnapshotOfRetainedPrimary() {
        return "FinalSnapshotIdentifier cannot be specified when RetainPrimaryCluster is true.";
    }

    /** A group and a cluster where one of them is meant. CreateSnapshot's text. */
    public static String groupAndClusterNamed() {
        return "Only one of CacheClusterId or ReplicationGroupId can be provided.";
    }

    /** Neither a group nor a cluster. CreateSnapshot's text. */
    public static String neitherGroupNorClusterNamed() {
        return "One of CacheClusterId or ReplicationGroupId must be provided.";
    }

    /** An ARN that names no RDB file in S3. */
    public static String snapshotArnMalformed(String arn) {
        return "Invalid snapshot ARN " + arn + ". It must name an RDB file in Amazon S3, such as"
                + " arn:aws:s3:::my_bucket/snapshot1.rdb, and must not contain commas.";
    }

    /** A snapshot and files. */
    public static String oneSourceOfData() {
        return "Only one of SnapshotName and SnapshotArns can be provided.";
    }

    /** Not one file for each shard. */
    public static String snapshotArnsCount(int files, int shards) {
        return "SnapshotArns names " + files + " files, but there must be one for each of " + shards + " node groups.";
    }

    /** A snapshot of a newer version, or of an engine from which there is no way back. */
    public static String snapshotNewerThanEngine(String name, String taken, String wanted) {
        return "Snapshot " + name + " was taken with " + taken + " and cannot be restored with " + wanted + ".";
    }

    /** A partitioned snapshot without cluster mode. */
    public static String snapshotNeedsClusterMode(String name) {
        return "Snapshot " + name + " was taken with cluster mode enabled and cannot be restored without it.";
    }

    /** More data than the nodes hold. */
    public static String snapshotTooLarge(String name, String nodeType) {
        return "The data of snapshot " + name + " does not fit node groups on " + nodeType + ".";
    }

    /** The feature's fault of the API has no text that was seen. */
    public static String snapshotsOfMemcached() {
        return "Snapshots are not supported for engine memcached.";
    }

    /** A snapshot to restore that is not there; the code of other operations, SnapshotNotFoundFault, is none of this one's. */
    public static String snapshotToRestoreNotFound(String name) {
        return "Snapshot " + name + " not found.";
    }
}
