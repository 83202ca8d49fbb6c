package io.elasticachemock.engine.wording;

/** Texts of replicas, primaries, failovers and reboots that are ours and not AWS's; see {@link UncertainWording}. */
public final class UncertainReplicaWording {
    private UncertainReplicaWording() {}

    /** The event of failover switched off; the one of switching it on was seen. */
    public static String failoverTurnedOff(String id) {
        return "Automatic failover has been turned off for replication group " + id;
    }

    /** A replica cannot be promoted by hand while failover does it. */
    public static String promotionNeedsFailoverOff() {
        return "PrimaryClusterId can only be specified when automatic failover is disabled.";
    }

    /** A group with several primaries. */
    public static String promotionInClusterMode() {
        return "PrimaryClusterId can only be specified for a replication group with cluster mode disabled.";
    }

    /** A cluster that is not an available member of the group. */
    public static String notAMember(String cluster, String group) {
        return "Cache cluster " + cluster + " is not an available member of replication group " + group + ".";
    }

    /** A change that AWS makes only at once. */
    public static String mustApplyImmediately() {
        return "ApplyImmediately must be true for this operation.";
    }

    /** No way, or several, to say how many replicas there shall be. */
    public static String oneWayToCountReplicas() {
        return "Exactly one of NewReplicaCount, ReplicaConfiguration and, to remove, ReplicasToRemove must be provided.";
    }

    /** A node group that a group does not have. */
    public static String nodeGroupNotFound(String nodeGroup, String group) {
        return "Node group " + nodeGroup + " not found in replication group " + group + ".";
    }

    /** An increase to fewer replicas. */
    public static String replicaCountNotGreater(int wanted, int present) {
        return "NewReplicaCount " + wanted + " must be greater than the current number of replicas " + present + ".";
    }

    /** A decrease to more replicas. */
    public static String replicaCountNotSmaller(int wanted, int present) {
        return "NewReplicaCount " + wanted + " must be less than the current number of replicas " + present + ".";
    }

    /** Zones have to be said of every node that a node group will have. */
    public static String zonesOfEachNode(String nodeGroup) {
        return "PreferredAvailabilityZones of node group " + nodeGroup
                + " must name the zone of each of its nodes, those that exist among them.";
    }

    /** Zones of a node group of which replicas go. */
    public static String zonesOfStayingNodes(String nodeGroup) {
        return "PreferredAvailabilityZones of node group " + nodeGroup
                + " must name the zones of its primary and of the replicas that stay.";
    }

    /** The event of replicas that could not be created. */
    public static String replicasNotAdded(String id, String reason) {
        return "Failed to add replicas to replication group " + id + ". " + reason;
    }

    /** The event of a primary that was named to be removed. */
    public static String primaryCannotBeRemoved(String id) {
        return "Failed to remove replicas from replication group " + id + ": a primary cannot be removed.";
    }

    /** The sixteenth failover test of a day. */
    public static String tooManyFailoverTests(int most) {
        return "The customer has exceeded the allowed rate of API calls: at most " + most
                + " node groups can be failed over by TestFailover within 24 hours.";
    }

    /** A failover test of a group that is busy. */
    public static String failoverTestNeedsAvailable(String id, String status) {
        return "Replication group " + id + " has status " + status + ". It must be available to test a failover.";
    }

    /** A failover test where nothing would take over. */
    public static String failoverTestNeedsFailover(String nodeGroup) {
        return "TestFailover requires automatic failover to be enabled, and a replica in node group " + nodeGroup + ".";
    }

    /** A node that a cluster does not have. */
    public static String noSuchNode(String node, String cluster) {
        return "Cache node " + node + " does not exist in cache cluster " + cluster + ".";
    }

    /** A reboot of a member of a group with cluster mode. */
    public static String rebootInClusterMode(String cluster) {
        return "Cache cluster " + cluster
                + " belongs to a replication group with cluster mode enabled, whose nodes cannot be rebooted.";
    }

    /** A reboot of a cluster that is busy. */
    public static String rebootNeedsAvailable(String cluster, String status) {
        return "Cache cluster " + cluster + " has status " + status
                + ". It and its replication group must be available to be rebooted.";
    }

    /** The reason of an upgrade that cannot go on. */
    public static String noReplicaToFailOverTo(String shard) {
        return "Node group " + shard + " has no upgraded replica that serves.";
    }

    /** The primary of several shards. */
    public static String onlyOnePrimaryIsRetained(String id) {
        return "RetainPrimaryCluster can only be used with cluster mode disabled, and replication group " + id
                + " has it enabled.";
    }
}
