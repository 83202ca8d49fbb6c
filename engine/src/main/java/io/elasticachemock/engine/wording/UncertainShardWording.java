package io.elasticachemock.engine.wording;

/** Texts of resharding and of changes of the cluster mode that are ours and not AWS's; see {@link UncertainWording}. */
public final class UncertainShardWording {
    private UncertainShardWording() {}

    /** Shards of a group without cluster mode. */
    public static String reshardingNeedsClusterMode(String id) {
        return "The shard configuration of replication group " + id
                + " cannot be modified because cluster mode is not enabled.";
    }

    /** Shards of a version that does not move slots. */
    public static String reshardingNeedsVersion(String version) {
        return "Online resharding is not supported for engine version " + version + ".";
    }

    /** No shards. */
    public static String nodeGroupCountTooSmall(int count) {
        return "Invalid NodeGroupCount " + count + ". It must be 1 or more.";
    }

    /** Neither or both of the ways to say which shards go. */
    public static String oneWayToRemoveNodeGroups() {
        return "Exactly one of NodeGroupsToRemove and NodeGroupsToRetain must be provided when NodeGroupCount is less than"
                + " the current number of node groups.";
    }

    /** Shards to go where none go. */
    public static String nodeGroupsOnlyForFewer() {
        return "NodeGroupsToRemove and NodeGroupsToRetain can only be specified when NodeGroupCount is less than the"
                + " current number of node groups.";
    }

    /** Zones of new shards where none come. */
    public static String reshardingConfigurationOnlyForMore() {
        return "ReshardingConfiguration can only be specified when NodeGroupCount is greater than the current number of"
                + " node groups.";
    }

    /** Not as many shards as the count says. */
    public static String nodeGroupsDoNotMatchCount(String parameter, int named, int wanted) {
        return parameter + " names " + named + " node groups, but NodeGroupCount leaves " + wanted + ".";
    }

    /** Zones of neither the new shards nor all. */
    public static String reshardingConfigurationCount(int given, int added, int all) {
        return "ReshardingConfiguration has " + given
                + " elements. It must have one for each new node group, which are " + added
                + ", or one for each of all " + all + " node groups.";
    }

    /** Other zones for a shard that is there. */
    public static String zonesOfRunningShard(String nodeGroup) {
        return "The Availability Zones of node group " + nodeGroup + " cannot be changed by resharding.";
    }

    /** The event of a scale-in whose data does not fit. */
    public static String slotsNotMigrated(String id, String reason) {
        return "Failed to modify the shard configuration of replication group " + id + ". " + reason;
    }

    /** The event of a shard that stays because of an item that does not move. */
    public static String shardKept(String nodeGroup, String id) {
        return "Node group " + nodeGroup + " of replication group " + id
                + " was not removed: it holds an item larger than 256 MB, which cannot be migrated.";
    }

    /** Another cluster mode of a version that keeps its own. */
    public static String clusterModeChangeNotSupported(String version) {
        return "ClusterMode cannot be modified for engine version " + version
                + ". It needs Redis OSS 7.0 or Valkey 7.2 or later.";
    }

    /** A step that cluster mode does not take. */
    public static String clusterModeCannotChange(String present, String wanted) {
        return "ClusterMode cannot be changed from " + present + " to " + wanted
                + ". It goes from disabled to compatible, and from compatible to enabled or back to disabled.";
    }

    /** Another cluster mode without failover. */
    public static String clusterModeChangeNeedsFailover() {
        return "ClusterMode can only be modified with automatic failover enabled and at least one replica.";
    }

    /** Something else beside another cluster mode. */
    public static String clusterModeComesAlone() {
        return "ClusterMode cannot be modified together with any other parameter but CacheParameterGroupName.";
    }

    /** Scaling or upgrading between two cluster modes. */
    public static String notWhileCompatible() {
        return "Scaling and engine upgrades are not supported while cluster mode is compatible. Change it to enabled or disabled first.";
    }

    /** Another cluster mode beside a version or a parameter group, of which one waits for the maintenance window. */
    public static String clusterModeAndSoftwareExclude() {
        return "ClusterMode cannot be modified while another EngineVersion or CacheParameterGroupName is pending, nor these while another ClusterMode is. Cancel what is pending by requesting its present value, or wait until it is applied.";
    }

    /** Failover switched off where cluster mode needs it. */
    public static String clusterModeKeepsFailover() {
        return "AutomaticFailoverEnabled cannot be false while cluster mode is compatible or another ClusterMode is pending.";
    }
}
