package io.elasticachemock.engine.wording;

import java.util.List;
import java.util.Locale;

/** Texts of engine upgrades and service updates that are ours and not AWS's; see {@link UncertainWording}. */
public final class UncertainUpgradeWording {
    private UncertainUpgradeWording() {}

    /** Another engine without a version of it. */
    public static String engineNeedsVersion(String engine) {
        return "EngineVersion must be provided to change the engine to " + engine + ".";
    }

    /** A version that cannot do what the group is set to. */
    public static String versionLacksFeature(String version, String feature) {
        return "Engine version " + version + " does not support what the replication group uses: "
                + feature.toLowerCase(Locale.ROOT).replace('_', ' ') + ".";
    }

    /** Static parameters that an upgrade to another engine would change. */
    public static String staticParametersDiffer(List<String> parameters) {
        return "The requested parameter group has other values of static parameters than the current one: "
                + String.join(", ", parameters) + ".";
    }

    /** The event of an upgrade that was given up. */
    public static String upgradeFailed(String id, String version, String reason) {
        return "Failed to upgrade replication group " + id + " to engine version " + version + ". " + reason;
    }

    /** An immediate upgrade or scale-up while the other one waits for the window. */
    public static String blockedByPending(String requested, String pending) {
        return "Cannot apply " + requested + " immediately while " + pending
                + " is pending. Set ApplyImmediately to false, wait for the maintenance window, or request both in one call.";
    }

    /** A service update that there is not. */
    public static String serviceUpdateNotFound(String name) {
        return "Service update " + name + " not found.";
    }

    /** A step of a service update that has failed. */
    public static String serviceUpdateFailed(String name, String group, String reason) {
        return "Failed applying service update " + name + " to replication group " + group + ". " + reason;
    }

    /** A batch of nothing. */
    public static String batchIsEmpty() {
        return "At least one of ReplicationGroupIds and CacheClusterIds must be provided.";
    }

    /** A service update for others. */
    public static String updateNotFor(String update, String id) {
        return "Service update " + update + " is not applicable to " + id + ".";
    }

    /** A service update of a member by itself. */
    public static String updateIsOfGroup(String cluster, String group) {
        return "Cache cluster " + cluster + " is a member of replication group " + group
                + ". Specify the replication group in ReplicationGroupIds.";
    }

    /** A service update that has expired or was cancelled. */
    public static String updateNotAvailable(String update, String status) {
        return "Service update " + update + " cannot be applied because it is " + status.toLowerCase(Locale.ROOT) + ".";
    }

    /** A service update that is being applied, or was, or need not be. */
    public static String cannotApplyUpdate(String update, String group, String status) {
        return "Service update " + update + " cannot be applied to " + group + " because its status is "
                + status.toLowerCase(Locale.ROOT).replace('_', '-') + ".";
    }

    /** A service update that is not being applied. */
    public static String cannotStopUpdate(String update, String group, String status) {
        return "Service update " + update + " cannot be stopped for " + group + " because its status is "
                + status.toLowerCase(Locale.ROOT).replace('_', '-') + ".";
    }

    /** A service update to another version. */
    public static String cannotStopEngineUpdate(String update) {
        return "Service update " + update + " changes the engine version and cannot be stopped.";
    }
}
