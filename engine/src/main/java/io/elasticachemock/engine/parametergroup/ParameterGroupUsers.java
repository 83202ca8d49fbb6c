package io.elasticachemock.engine.parametergroup;

import io.elasticachemock.engine.replication.CacheClusterStatus;
import io.elasticachemock.engine.replication.Change;
import io.elasticachemock.engine.replication.Node;
import io.elasticachemock.engine.replication.ReplicationGroup;
import io.elasticachemock.engine.replication.ReplicationGroups;
import io.elasticachemock.engine.world.World;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * The nodes that use parameter groups, each that of its replication group or cluster. A group that waits
 * for the maintenance window, or is being applied, is used too, though no node runs with it yet. What deletes a cluster makes
 * {@link io.elasticachemock.engine.parameter.ParameterStatus} forget it.
 */
final class ParameterGroupUsers {
    private ParameterGroupUsers() {}

    /** All that use a parameter group. */
    static List<ParameterGroupUser> of(World world, String parameterGroup) {
        return ReplicationGroups.in(world)
                .withStandalone()
                .flatMap(group -> Stream.concat(present(group), pending(group)))
                .filter(user -> user.parameterGroup().equals(parameterGroup))
                .toList();
    }

    private static Stream<ParameterGroupUser> present(ReplicationGroup group) {
        return group.nodes()
                .map(node -> new ParameterGroupUser(
                        node.cacheClusterId(), group.settings().software().parameterGroup(), running(node)));
    }

    private static Stream<ParameterGroupUser> pending(ReplicationGroup group) {
        Change.ParameterGroup alone = group.pending().find(Change.ParameterGroup.class);
        Change.Version withVersion = group.pending().find(Change.Version.class);
        return Stream.of(alone == null ? null : alone.name(), withVersion == null ? null : withVersion.parameterGroup())
                .filter(Objects::nonNull)
                .flatMap(name ->
                        group.nodes().map(node -> new ParameterGroupUser(node.cacheClusterId(), name, List.of())));
    }

    private static List<String> running(Node node) {
        return node.status() == CacheClusterStatus.CREATING ? List.of() : List.of(node.cacheNodeId());
    }
}
