package io.elasticachemock.engine.replica;

import io.elasticachemock.engine.replication.Node;
import io.elasticachemock.engine.replication.Shard;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Which replicas go when only their number is said: those by which the shard stays spread over the most availability zones,
 * and of these the one with the highest number (user guide, "Decreasing the number of replicas").
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
}
