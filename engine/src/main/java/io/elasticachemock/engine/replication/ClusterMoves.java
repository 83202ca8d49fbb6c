package io.elasticachemock.engine.replication;

import io.elasticachemock.engine.world.Kind;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Checks what moved between two records of a cache cluster outside replication groups: the cluster, and of Memcached its nodes.
 */
final class ClusterMoves implements Kind.Moves<ReplicationGroup> {
    @Override
    public void check(@Nullable ReplicationGroup before, @Nullable ReplicationGroup after, Kind.Report report) {
        ReplicationGroup cluster = Objects.requireNonNull(before != null ? before : after);
        CacheClusterStatus.LIFE_CYCLE.move(cluster.name(), status(before), status(after), report);
        if (cluster.isMemcached()) {
            Set<String> nodes = new TreeSet<>();
            addNodes(before, nodes);
            addNodes(after, nodes);
            nodes.forEach(node ->
                    CacheClusterStatus.LIFE_CYCLE.move(node, status(before, node), status(after, node), report));
        }
    }

    private static @Nullable CacheClusterStatus status(@Nullable ReplicationGroup cluster) {
        return cluster == null ? null : cluster.clusterStatus();
    }

    private static @Nullable CacheClusterStatus status(@Nullable ReplicationGroup cluster, String node) {
        return cluster == null ? null : cluster.node(node).map(Node::status).orElse(null);
    }

    private static void addNodes(@Nullable ReplicationGroup cluster, Set<String> ids) {
        if (cluster != null) {
            cluster.nodes().map(Node::id).forEach(ids::add);
        }
    }
}
