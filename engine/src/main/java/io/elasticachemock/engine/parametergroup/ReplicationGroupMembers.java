package io.elasticachemock.engine.parametergroup;

import io.elasticachemock.engine.replication.CacheClusterStatus;
import io.elasticachemock.engine.replication.Node;
import io.elasticachemock.engine.replication.ReplicationGroups;
import io.elasticachemock.engine.world.World;
import java.util.List;
import java.util.stream.Stream;

/** The members of replication groups, each of which has one node and uses its group's parameter group. */
final class ReplicationGroupMembers implements ParameterGroupUsers {
    private static final List<String> ONLY_NODE = List.of("0001");

    @Override
    public Stream<ParameterGroupUser> in(World world) {
        return ReplicationGroups.in(world).all().values().stream().flatMap(group -> group.nodes()
                .map(node -> new ParameterGroupUser(
                        node.cacheClusterId(), group.settings().software().parameterGroup(), running(node))));
    }

    private static List<String> running(Node node) {
        return node.status() == CacheClusterStatus.CREATING ? List.of() : ONLY_NODE;
    }
}
