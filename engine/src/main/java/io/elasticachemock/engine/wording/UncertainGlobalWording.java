package io.elasticachemock.engine.wording;

/** Texts of global datastores that are ours and not AWS's; see {@link UncertainWording}. */
public final class UncertainGlobalWording {
    private UncertainGlobalWording() {}

    /** A global datastore that there is not. */
    public static String globalDatastoreNotFound(String id) {
        return "Global Replication Group " + id + " not found.";
    }

    /** A global datastore of the same id. */
    public static String globalDatastoreExists(String id) {
        return "Global Replication Group " + id + " already exists.";
    }

    /** A group that is in no global datastore, or in another. What it contains is known. */
    public static String notInGlobalDatastore(String group, String region, String id) {
        return "Replication Group " + group + " in region " + region
                + " is not associated with Global Replication Group " + id + ".";
    }

    /** A region without global datastores. AWS's text is known, but not where it stands. */
    public static String noGlobalDatastoresIn(String region) {
        return "Access Denied to API Version: APIGlobalDatastore (global datastores are not supported in " + region
                + ")";
    }

    /** A version that is too old. */
    public static String globalDatastoreNotSupported(String version) {
        return "Global replication group is not supported for engine version " + version
                + ". Please use Redis OSS 5.0.6, Valkey 7.2 or higher.";
    }

    /** A group that has IPv6 addresses. */
    public static String globalDatastoreNeedsIpv4() {
        return "Global replication group is only supported with network type ipv4.";
    }

    /** A group whose cluster mode is being changed. */
    public static String globalDatastoreNeedsClusterMode(String id) {
        return "Replication group " + id
                + " with cluster mode compatible cannot be part of a global replication group.";
    }

    /** A group that will change by itself. */
    public static String globalDatastoreNeedsNothingPending(String id) {
        return "Replication group " + id
                + " has pending modifications and cannot become part of a global replication group.";
    }

    /** Two members in one region. */
    public static String globalDatastoreIsInRegion(String id, String region) {
        return "Global Replication Group " + id + " already has a member in region " + region + ".";
    }

    /** As many secondaries as there may be. */
    public static String tooManySecondaries(String id, int most) {
        return "Global Replication Group " + id + " can have at most " + most + " secondary replication groups.";
    }

    /** What a parameter group is for that ElastiCache makes. */
    public static String globalParameterGroup(String group) {
        return "Parameter group of " + group + " as a member of a global datastore";
    }

    /** The member that takes the writes. */
    public static String primaryStaysInGlobalDatastore(String group, String id) {
        return "Replication Group " + group + " is the primary of Global Replication Group " + id
                + " and cannot be disassociated.";
    }

    /** The member that takes the writes already. */
    public static String isPrimaryOfGlobalDatastore(String group, String id) {
        return "Replication Group " + group + " is already the primary of Global Replication Group " + id + ".";
    }

    /** A primary that would go with its datastore. */
    public static String primaryIsRetained() {
        return "RetainPrimaryReplicationGroup must be true: the primary replication group is not deleted with its global"
                + " replication group.";
    }

    /** A group that does not keep up with its datastore. */
    public static String notForwarded(String operation, String id, String group) {
        return operation + " of " + id + " could not be applied to replication group " + group + " and was given up.";
    }

    /** As many node groups as there are. */
    public static String globalNodeGroupCount(int wanted, int present, String direction) {
        return "NodeGroupCount must be " + direction + " than the present count of " + present + ", but is " + wanted
                + ".";
    }

    /** A node group that there is not. */
    public static String globalNodeGroupNotFound(String nodeGroup, String id) {
        return "Global node group " + nodeGroup + " is not part of Global Replication Group " + id + ".";
    }

    /** Slots that are shared evenly. */
    public static String globalSlotsAreBalanced() {
        return "Slots in the global replication group are uniformly distributed. Nothing to do.";
    }

    /** Regions that would have other node groups. */
    public static String regionsDisagreeOnNodeGroups() {
        return "RegionalConfigurations must name the same node groups in every region.";
    }

    /** A region that is named twice. */
    public static String regionalConfigurationTwice(String group) {
        return "RegionalConfigurations names replication group " + group + " more than once.";
    }
}
