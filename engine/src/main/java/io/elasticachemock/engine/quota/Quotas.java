package io.elasticachemock.engine.quota;

import java.util.List;

/**
 * AWS's limits that an account can have changed, in one place (user guide, "Quotas for ElastiCache").
 *
 * @param nodesPerRegion nodes of one account in one region
 * @param nodesPerReplicationGroup nodes of one replication group
 * @param shardsPerReplicationGroup node groups of one replication group; 90 by default, 500 on request
 * @param manualSnapshotsPerNodeAndDay manual snapshots of one node within 24 hours
 * @param parameterGroupsPerRegion parameter groups of one account in one region, not counting the default ones
 * @param usersPerRegion users of one account in one region, not counting the default one
 * @param userGroupsPerRegion user groups of one account in one region
 * @param subnetGroupsPerRegion subnet groups of one account in one region, not counting the default one
 * @param reservedNodesPerRegion nodes that one account has reserved in one region
 * @param serverlessCachesPerRegion serverless caches of one account in one region
 * @param manualSnapshotsPerServerlessCacheAndDay manual snapshots of one serverless cache within 24 hours
 * @param nodesPerMemcachedCluster nodes of one Memcached cluster
 */
public record Quotas(
        int nodesPerRegion,
        int nodesPerReplicationGroup,
        int shardsPerReplicationGroup,
        int manualSnapshotsPerNodeAndDay,
        int parameterGroupsPerRegion,
        int usersPerRegion,
        int userGroupsPerRegion,
        int subnetGroupsPerRegion,
        int reservedNodesPerRegion,
        int serverlessCachesPerRegion,
        int manualSnapshotsPerServerlessCacheAndDay,
        int nodesPerMemcachedCluster) {
    /** What AWS grants an account that has not asked for more. */
    public static final Quotas DEFAULT = new Quotas(300, 500, 90, 20, 300, 1000, 100, 300, 300, 40, 24, 60);

    /** The names by which {@link #with} knows the quotas. */
    public static final List<String> NAMES = List.of(
            "nodes-per-region",
            "nodes-per-replication-group",
            "shards-per-replication-group",
            "manual-snapshots-per-node-and-day",
            "parameter-groups-per-region",
            "users-per-region",
            "user-groups-per-region",
            "subnet-groups-per-region",
            "reserved-nodes-per-region",
            "serverless-caches-per-region",
            "manual-snapshots-per-serverless-cache-and-day",
            "nodes-per-memcached-cluster");

    /** As many of each of these, and of all else what AWS grants. */
    public Quotas(
            int nodesPerRegion,
            int nodesPerReplicationGroup,
            int shardsPerReplicationGroup,
            int manualSnapshotsPerNodeAndDay) {
        this(
                nodesPerRegion,
                nodesPerReplicationGroup,
                shardsPerReplicationGroup,
                manualSnapshotsPerNodeAndDay,
                DEFAULT.parameterGroupsPerRegion,
                DEFAULT.usersPerRegion,
                DEFAULT.userGroupsPerRegion,
                DEFAULT.subnetGroupsPerRegion,
                DEFAULT.reservedNodesPerRegion,
                DEFAULT.serverlessCachesPerRegion,
                DEFAULT.manualSnapshotsPerServerlessCacheAndDay,
                DEFAULT.nodesPerMemcachedCluster);
    }

    /**
     * A quota.
     *
     * @param name one of {@link #NAMES}
     * @throws IllegalArgumentException if there is no such quota
     */
    public int get(String name) {
        return switch (NAMES.indexOf(name)) {
            case 0 -> nodesPerRegion;
            case 1 -> nodesPerReplicationGroup;
            case 2 -> shardsPerReplicationGroup;
            case 3 -> manualSnapshotsPerNodeAndDay;
            case 4 -> parameterGroupsPerRegion;
            case 5 -> usersPerRegion;
            case 6 -> userGroupsPerRegion;
            case 7 -> subnetGroupsPerRegion;
            case 8 -> reservedNodesPerRegion;
            case 9 -> serverlessCachesPerRegion;
            case 10 -> manualSnapshotsPerServerlessCacheAndDay;
            case 11 -> nodesPerMemcachedCluster;
            default -> throw new IllegalArgumentException("There is no quota '" + name + "'; there are " + NAMES);
        };
    }

    /**
     * The same quotas but for one.
     *
     * @param name one of {@link #NAMES}
     * @param limit 0 or more
     * @throws IllegalArgumentException if there is no such quota, or the limit is negative
     */
    public Quotas with(String name, int limit) {
        int which = NAMES.indexOf(name);
        if (which < 0) {
            throw new IllegalArgumentException("There is no quota '" + name + "'; there are " + NAMES);
        }
        if (limit < 0) {
            throw new IllegalArgumentException("A quota cannot be negative, as " + limit + " is.");
        }
        return new Quotas(
                which == 0 ? limit : nodesPerRegion,
                which == 1 ? limit : nodesPerReplicationGroup,
                which == 2 ? limit : shardsPerReplicationGroup,
                which == 3 ? limit : manualSnapshotsPerNodeAndDay,
                which == 4 ? limit : parameterGroupsPerRegion,
                which == 5 ? limit : usersPerRegion,
                which == 6 ? limit : userGroupsPerRegion,
                which == 7 ? limit : subnetGroupsPerRegion,
                which == 8 ? limit : reservedNodesPerRegion,
                which == 9 ? limit : serverlessCachesPerRegion,
                which == 10 ? limit : manualSnapshotsPerServerlessCacheAndDay,
                which == 11 ? limit : nodesPerMemcachedCluster);
    }
}
