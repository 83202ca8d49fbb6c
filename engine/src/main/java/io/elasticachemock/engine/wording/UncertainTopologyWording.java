package io.elasticachemock.engine.wording;

/** Texts of the shards, replicas and zones of new replication groups that are ours and not AWS's; see {@link UncertainWording}. */
public final class UncertainTopologyWording {
    /** Shards that lack slots or share them. */
    public static final String INCOMPLETE_SLOTS = "Slots must cover 0-16383, each slot exactly once.";

    private UncertainTopologyWording() {}

    /** Slots that are malformed, out of range, or given twice. */
    public static String invalidSlots(String slots) {
        return "Invalid slots: " + slots;
    }

    /** An engine that has no replication. */
    public static String replicationNotSupported(String engine) {
        return "Replication is not supported for engine " + engine + ". Use redis or valkey.";
    }

    /** Cluster mode in the middle cannot be created, only reached by a change. */
    public static String cannotCreateCompatible() {
        return "ClusterMode compatible cannot be given at creation. Create the replication group with cluster mode disabled and modify it.";
    }

    /** A version before cluster mode. */
    public static String clusterModeNotSupported(String version) {
        return "Cluster mode is not supported for engine version " + version
                + ". Please use engine version 3.2.4 or higher.";
    }

    /** A parameter group without cluster mode where it is asked for. */
    public static String clusterModeShouldBeEnabled() {
        return "Cluster mode should be enabled in parameter group, but found it is disabled.";
    }

    /** Several shards, and cluster mode refused. */
    public static String severalShardsWithoutClusterMode() {
        return "NumNodeGroups must be 1 when cluster mode is disabled.";
    }

    /** No shard. */
    public static String numNodeGroupsTooSmall(int count) {
        return "NumNodeGroups must be at least 1, but is " + count + ".";
    }

    /** No node. */
    public static String numCacheClustersTooSmall(int count) {
        return "NumCacheClusters must be at least 1, but is " + count + ".";
    }

    /** Two ways to count nodes that come to different results. */
    public static String numCacheClustersDisagrees() {
        return "NumCacheClusters does not agree with NumNodeGroups and ReplicasPerNodeGroup.";
    }

    /** As many node groups have to be configured as are asked for. */
    public static String nodeGroupConfigurationCount(int configured, int asked) {
        return "NodeGroupConfiguration has " + configured + " node groups, but NumNodeGroups is " + asked + ".";
    }

    /** A node group id that is not a number of up to four digits. */
    public static String nodeGroupIdMalformed(String id) {
        return "Invalid NodeGroupId " + id + ". It must have 1 to 4 digits.";
    }

    /** The same node group twice. */
    public static String nodeGroupIdTwice(String id) {
        return "NodeGroupId " + id + " is given more than once.";
    }

    /** Slots without cluster mode. */
    public static String slotsWithoutClusterMode() {
        return "Slots can only be specified when cluster mode is enabled.";
    }

    /** Slots have to be given for every node group or for none. */
    public static String slotsForSomeShards() {
        return "Slots must be provided for every node group or for none.";
    }

    /** Zones by node and by node group. */
    public static String zonesGivenTwice() {
        return "PreferredCacheClusterAZs and NodeGroupConfiguration cannot be used together.";
    }

    /** As many zones are needed as there are nodes. */
    public static String zonesCount() {
        return "The number of PreferredCacheClusterAZs must be the same as the number of cache clusters.";
    }

    /** As many zones are needed as there are replicas. */
    public static String replicaZonesCount(int replicas, int zones) {
        return "ReplicaCount is " + replicas + ", but " + zones + " ReplicaAvailabilityZones are given.";
    }

    /** A zone that the region does not have, or that no subnet of the group is in. */
    public static String unknownAvailabilityZone(String zone) {
        return "Availability zone " + zone + " is not valid. It must be a zone of this region in which the cache subnet"
                + " group has a subnet.";
    }

    /** Multi-AZ needs something to fail over to. */
    public static String multiAzNeedsFailoverAndReplica() {
        return "MultiAZEnabled requires AutomaticFailoverEnabled and at least one replica in each node group.";
    }

    /** Multi-AZ in one zone. */
    public static String multiAzNeedsSeveralZones() {
        return "MultiAZEnabled requires the nodes of each node group to be in more than one availability zone.";
    }

    /** A version before automatic failover. */
    public static String failoverNotSupported(String version) {
        return "Automatic failover is not supported for engine version " + version + ".";
    }

    /** More shards than the account's quota. */
    public static String tooManyShards(int shards, int most) {
        return "The replication group would have " + shards + " node groups; at most " + most + " are allowed.";
    }

    /** More shards than a version can have. */
    public static String shardsNeedVersion(int shards, String version) {
        return "Engine version " + version + " does not support " + shards
                + " node groups. Please use engine version 5.0.6 or higher.";
    }
}
