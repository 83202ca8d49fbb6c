package io.elasticachemock.engine.replica;

import static io.elasticachemock.engine.ElastiCacheFault.invalidParameterCombination;

import io.elasticachemock.engine.replication.Node;
import io.elasticachemock.engine.replication.Shard;
import io.elasticachemock.engine.wording.UncertainReplicaWording;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Which replicas go. When only their number is said: those by which the shard stays spread over the most availability zones,
 * and of these the one with the highest number (user guide, "Decreasing the number of replicas"). When the zones of the nodes
 * that stay are said too, as many as are left, the primary's among them: those for which there is no zone, the highest numbers
 * first (API reference, ConfigureShard, PreferredAvailabilityZones).
 */
final class LeavingReplicas {
    private LeavingReplicas() {}

    /** The cache cluster ids of those that go. */
    static List<String> of(Shard shard, int left) {
        List<Node> nodes = new ArrayList<>(shard.nodes());
        List<String> leaving = new ArrayList<>();
        for (int count = shard.replicas().size(); count > left; count--) {
            Node next = nodes.stream()
                    .filter(node -> !node.isPrimary())
                    .max(Comparator.comparingLong((Node node) -> nodes.stream()
                                    .filter(other -> other.availabilityZone().equals(node.availabilityZone()))
                                    .count())
                            .thenComparing(Node::cacheClusterId))
                    .orElseThrow();
            nodes.remove(next);
            leaving.add(next.cacheClusterId());
        }
        return leaving;
    }

    /**
     * The cache cluster ids of those that go, so that a node stays for each preferred zone.
     *
     * @throws io.elasticachemock.engine.ElastiCacheFault if there is no node to stay for one of them
     */
    static List<String> outside(ShardReplicas wanted, Shard shard) {
        List<String> zones = new ArrayList<>(wanted.availabilityZones());
        boolean fit = zones.size() == wanted.newReplicaCount() + 1
                && zones.remove(shard.primary().availabilityZone());
        List<String> leaving = shard.replicas().stream()
                .sorted(Comparator.comparing(Node::cacheClusterId))
                .filter(node -> !zones.remove(node.availabilityZone()))
                .map(Node::cacheClusterId)
                .toList();
        if (!fit || !zones.isEmpty()) {
            throw invalidParameterCombination(UncertainReplicaWording.zonesOfStayingNodes(shard.id()));
        }
        return leaving;
    }
}
