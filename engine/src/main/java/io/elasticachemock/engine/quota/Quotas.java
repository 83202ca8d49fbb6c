package io.elasticachemock.engine.quota;

/**
 * AWS's limits, in one place (user guide, "Quotas for ElastiCache").
 *
 * @param nodesPerRegion nodes of one account in one region
 * @param nodesPerReplicationGroup nodes of one replication group
 * @param shardsPerReplicationGroup node groups of one replication group; 90 by default, 500 on request
 * @param manualSnapshotsPerNodeAndDay manual snapshots of one node within 24 hours
 */
public record Quotas(
        int nodesPerRegion,
        int nodesPerReplicationGroup,
        int shardsPerReplicationGroup,
        int manualSnapshotsPerNodeAndDay) {
    /** What AWS grants an account that has not asked for more. */
    public static final Quotas DEFAULT = new Quotas(300, 500, 90, 20);
}
