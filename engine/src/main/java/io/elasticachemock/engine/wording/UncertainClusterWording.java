package io.elasticachemock.engine.wording;

/** {@link UncertainWording} of what concerns cache clusters outside replication groups: texts that are ours, not AWS's. */
public final class UncertainClusterWording {
    private UncertainClusterWording() {}

    /** The model names memcached and redis only; some users report otherwise. */
    public static String engineOfClusters(String engine) {
        return "Engine " + engine + " is not supported for cache clusters. Use CreateReplicationGroup.";
    }

    /** The documented limits; the quota's own text names none. */
    public static String numCacheNodes(int asked) {
        return "NumCacheNodes must be at least 1, not " + asked + ".";
    }

    /** A single zone and a list of zones were given. */
    public static String zonesGivenTwice() {
        return "Only one of PreferredAvailabilityZone and PreferredAvailabilityZones can be provided.";
    }

    /** AZMode and lists of zones are for Memcached. */
    public static String onlyForMemcached(String parameter) {
        return parameter + " is only supported for engine memcached.";
    }

    /** Snapshots, AUTH and log delivery are not for Memcached. */
    public static String notForMemcached(String parameter) {
        return parameter + " is not supported for engine memcached.";
    }

    /** Several zones are given, and AZMode says one. */
    public static String severalZonesNeedCrossAz() {
        return "AZMode must be cross-az to create nodes in several Availability Zones.";
    }

    /** AZMode says several zones, and one node or one zone is asked for. */
    public static String crossAzNeedsSeveralNodes() {
        return "AZMode cross-az needs more than one cache node, and more than one Availability Zone.";
    }

    /** A cluster that is a member is changed with its group. */
    public static String memberIsModifiedWithGroup(String cluster, String group) {
        return "Cache cluster " + cluster + " belongs to replication group " + group
                + ". Use ModifyReplicationGroup to modify it.";
    }

    /** A member of a group with cluster mode goes by other operations. */
    public static String memberOfClusterMode(String cluster, String group) {
        return "Cache cluster " + cluster + " belongs to replication group " + group
                + " with cluster mode enabled. Use DecreaseReplicaCount or DeleteReplicationGroup.";
    }

    /** Known by its last words only. */
    public static String servingAsPrimary(String cluster, String group) {
        return "Cannot delete the cache cluster " + cluster + " because it is serving as primary of replication group "
                + group + ".";
    }

    /** Nodes that are there are named for removal while others would still wait to be added. */
    public static String removesWhileNodesAreToCome(String id) {
        return "CacheNodeIdsToRemove names cache nodes of cache cluster " + id + " while others wait to be created."
                + " NumCacheNodes must be less than the present number of cache nodes, or all that wait must be named.";
    }

    /** A removal that names too few nodes, or too many. */
    public static String nodesToRemoveCount(int named, int removed) {
        return "CacheNodeIdsToRemove names " + named + " cache nodes, but " + removed + " are to be removed.";
    }

    /** A node that is named is not there. */
    public static String noSuchNodeToRemove(String node, String cluster) {
        return "Cache node " + node + " does not exist in cache cluster " + cluster + ".";
    }

    /** Zones of new nodes: one for each. */
    public static String newZonesCount(int named, int added) {
        return "NewAvailabilityZones names " + named + " Availability Zones, but " + added + " cache nodes are added.";
    }

    /** What only makes sense together with another number of nodes. */
    public static String needsNumCacheNodes(String parameter) {
        return parameter + " needs a NumCacheNodes that differs from the present number of cache nodes.";
    }

    /** What only makes sense together with another node type. */
    public static String scaleConfigNeedsNodeType() {
        return "ScaleConfig needs a CacheNodeType.";
    }

    /** The documented ranges. */
    public static String scaleConfigOutOfRange(String member, int asked, int least, int most) {
        return "ScaleConfig." + member + " must be between " + least + " and " + most + ", not " + asked + ".";
    }

    /** A Redis cluster has one node; more of them are a replication group. */
    public static String oneNodeOnly() {
        return "A Redis cluster has one cache node. Use a replication group for more.";
    }

    /** The documented order of steps: first a replication group, then Valkey. */
    public static String engineOfClusterStays(String cluster) {
        return "The engine of cache cluster " + cluster
                + " cannot be changed. Create a replication group with it as the primary first.";
    }

    /** The group around a cluster has the cluster's settings. */
    public static String notWithPrimaryCluster(String parameter) {
        return parameter + " cannot be specified together with PrimaryClusterId.";
    }

    /** Data tiering has no exports. */
    public static String exportOfTieredData(String snapshot) {
        return "Snapshot " + snapshot + " is of a cluster with data tiering, which cannot be exported.";
    }

    /** What only a copy in ElastiCache has. */
    public static String notWithTargetBucket(String parameter) {
        return parameter + " cannot be specified together with TargetBucket.";
    }

    /** A cluster that cannot become a primary. */
    public static String cannotBecomePrimary(String cluster, String why) {
        return "Cache cluster " + cluster + " cannot be the primary of a new replication group: it " + why + ".";
    }

    /** Replicas join groups without cluster mode by name. */
    public static String replicaJoinsWithoutClusterMode(String group) {
        return "Replication group " + group
                + " has cluster mode enabled. Use IncreaseReplicaCount to add replicas to it.";
    }

    /** The documented condition under which an upgrade fails. */
    public static String memcachedUpgradeParameters(String why) {
        return "The parameter group does not allow the upgrade: " + why + ".";
    }
}
