package io.elasticachemock.engine.modification;

import io.elasticachemock.engine.replication.Change;
import io.elasticachemock.engine.replication.Changes;
import io.elasticachemock.engine.replication.ClusterMode;
import io.elasticachemock.engine.replication.LogDeliveryRequest;
import io.elasticachemock.engine.replication.ReplicationGroup;
import io.elasticachemock.engine.scaling.NodeTypeRule;
import io.elasticachemock.engine.world.World;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a request wants changed that takes work.
 *
 * @param nodeType such as {@code cache.r6g.xlarge}; null where the request says nothing
 * @param clusterMode null where the request says nothing
 * @param userGroups which user group may connect
 * @param logs one for each type of log that the request is about
 */
public record RequestedChanges(
        @Nullable String nodeType,
        RequestedSoftware software,
        RequestedAvailability availability,
        RequestedEncryption encryption,
        RequestedUserGroups userGroups,
        @Nullable ClusterMode clusterMode,
        List<LogDeliveryRequest> logs) {
    /** Nothing. */
    public static final RequestedChanges NONE = new RequestedChanges(
            null,
            RequestedSoftware.NONE,
            RequestedAvailability.NONE,
            RequestedEncryption.NONE,
            RequestedUserGroups.NONE,
            null,
            List.of());

    /** A command's lists do not change. */
    public RequestedChanges {
        logs = List.copyOf(logs);
    }

    /** Nothing but a node type. */
    public static RequestedChanges nodeType(String nodeType) {
        return new RequestedChanges(
                nodeType,
                RequestedSoftware.NONE,
                RequestedAvailability.NONE,
                RequestedEncryption.NONE,
                RequestedUserGroups.NONE,
                null,
                List.of());
    }

    /**
     * The changes of a group that this amounts to, including those that ask for what is so already.
     *
     * @throws io.elasticachemock.engine.ElastiCacheFault if one is refused
     */
    Changes resolve(ReplicationGroup group, World world) {
        if (clusterMode != null) {
            checkAlone();
            return new Changes(List.of(ClusterModeRule.resolve(group, world, clusterMode, software.parameterGroup())));
        }
        ClusterModeRule.checkAllows(group, nodeType != null || software.isUpgrade());
        List<Change> changes = new ArrayList<>(availability.resolve(group));
        if (nodeType != null) {
            changes.add(new Change.NodeType(NodeTypeRule.check(group, nodeType)));
        }
        changes.addAll(software.resolve(group, world));
        changes.addAll(encryption.resolve(group, world, userGroups));
        if (!logs.isEmpty()) {
            changes.add(RequestedLogs.resolve(group, logs));
        }
        return new Changes(changes);
    }

    /** Whether it is about something that the members of a global datastore have in common. */
    boolean isCommonToMembers() {
        return nodeType != null
                || clusterMode != null
                || availability.automaticFailover() != null
                || !software.equals(RequestedSoftware.NONE)
                || !encryption.equals(RequestedEncryption.NONE);
    }

    /** Nothing else but a parameter group comes with another cluster mode. */
    private void checkAlone() {
        boolean alone = nodeType == null
                && !software.isUpgrade()
                && availability.equals(RequestedAvailability.NONE)
                && encryption.equals(RequestedEncryption.NONE)
                && userGroups.equals(RequestedUserGroups.NONE)
                && logs.isEmpty();
        if (!alone) {
            throw ClusterModeRule.comesAlone();
        }
    }
}
