package io.elasticachemock.engine.modification;

import io.elasticachemock.engine.replication.AuthTokenUpdate;
import io.elasticachemock.engine.replication.AuthTokens;
import io.elasticachemock.engine.replication.Change;
import io.elasticachemock.engine.replication.LogDelivery;
import io.elasticachemock.engine.replication.Node;
import io.elasticachemock.engine.replication.ReplicationGroup;
import io.elasticachemock.engine.replication.Settings.Availability;
import java.util.List;
import java.util.Objects;

/** What a group is already: to ask for that again cancels what is queued for the attribute, and changes nothing. */
final class Present {
    private Present() {}

    /** Whether a change would leave a group as it is. */
    static boolean is(ReplicationGroup group, Change change) {
        if (change instanceof Change.NodeType nodeType) {
            return group.nodes().allMatch(node -> node.nodeType().equals(nodeType.nodeType()));
        }
        if (change instanceof Change.NodeCount count) {
            return count.added().isEmpty() && count.removed().isEmpty();
        }
        Availability availability = group.settings().availability();
        if (change instanceof Change.Failover failover) {
            return availability.automaticFailover().isWanted() == failover.enabled();
        }
        if (change instanceof Change.MultiAz multiAz) {
            return availability.multiAz() == multiAz.enabled();
        }
        if (change instanceof Change.Primary primary) {
            return group.node(primary.cacheClusterId()).filter(Node::isPrimary).isPresent();
        }
        if (change instanceof Change.ParameterGroup parameterGroup) {
            return group.settings().software().parameterGroup().equals(parameterGroup.name());
        }
        if (change instanceof Change.Version version) {
            return group.nodes().allMatch(node -> node.version().equals(version.version()))
                    && group.settings().software().parameterGroup().equals(version.parameterGroup());
        }
        if (change instanceof Change.TransitEncryption transit) {
            return group.settings().encryption().transitMode() == transit.mode();
        }
        if (change instanceof Change.Auth auth) {
            AuthTokens tokens = group.settings().encryption().authTokens();
            return tokens != null
                    && tokens.newest().equals(auth.token())
                    && (auth.update() == AuthTokenUpdate.ROTATE || !tokens.rotated());
        }
        if (change instanceof Change.UserGroup userGroup) {
            return Objects.equals(group.settings().encryption().userGroup(), userGroup.id()) && !userGroup.endsAuth();
        }
        if (change instanceof Change.Mode mode) {
            return availability.clusterMode() == mode.clusterMode()
                    && group.settings().software().parameterGroup().equals(mode.parameterGroup());
        }
        if (change instanceof Change.Logs logs) {
            List<LogDelivery> present = group.settings().logDeliveries();
            return present.size() == logs.deliveries().size() && present.containsAll(logs.deliveries());
        }
        return false;
    }
}
