package io.elasticachemock.engine.replication;

import io.elasticachemock.engine.slot.Slots;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * A shard, which the API calls a node group: a primary and its replicas, which hold the keys of some slots.
 *
 * @param id four digits
 * @param slots what it holds; all slots in a group without cluster mode
 * @param nodes by id
 * @param data what its keys take
 */
public record Shard(String id, ShardStatus status, Slots slots, List<Node> nodes, DataSet data) {
    /** A shard's list does not change. */
    public Shard {
        nodes = List.copyOf(nodes);
    }

    /** A shard without data that is yet to be created. */
    public static Shard creating(String id, Slots slots, List<Node> nodes) {
        return new Shard(id, ShardStatus.CREATING, slots, nodes, DataSet.EMPTY);
    }

    /** The node that holds the writes. */
    public Node primary() {
        for (Node node : nodes) {
            if (node.isPrimary()) {
                return node;
            }
        }
        throw new IllegalStateException("Shard " + id + " has no primary");
    }

    /** The nodes that copy the primary, by id. */
    public List<Node> replicas() {
        List<Node> replicas = new ArrayList<>(nodes.size());
        for (Node node : nodes) {
            if (!node.isPrimary()) {
                replicas.add(node);
            }
        }
        return replicas;
    }

    /** The node that snapshots are taken from: a replica if there is one, to spare the primary. */
    public Node snapshotSource() {
        return replicas().stream().findFirst().orElseGet(this::primary);
    }

    /** Whether each of its nodes is in that status. */
    public boolean hasAllNodesIn(CacheClusterStatus wanted) {
        for (Node node : nodes) {
            if (node.status() != wanted) {
                return false;
            }
        }
        return true;
    }

    /** The same shard in another status. */
    public Shard in(ShardStatus newStatus) {
        return new Shard(id, newStatus, slots, nodes, data);
    }

    /** The same shard with each node changed. */
    public Shard withEachNode(UnaryOperator<Node> change) {
        return withNodes(nodes.stream().map(change).toList());
    }

    /** The same shard with one node changed; itself if it has no such node. */
    public Shard withNode(String nodeId, UnaryOperator<Node> change) {
        for (int i = 0; i < nodes.size(); i++) {
            if (nodes.get(i).id().equals(nodeId)) {
                List<Node> changed = new ArrayList<>(nodes);
                changed.set(i, change.apply(nodes.get(i)));
                return withNodes(changed);
            }
        }
        return this;
    }

    /** The same shard with other nodes, by id. */
    public Shard withNodes(List<Node> newNodes) {
        return new Shard(id, status, slots, newNodes, data);
    }

    /** The same shard with another primary, which is one of its nodes; the former one becomes a replica. */
    public Shard promoting(String nodeId) {
        return withEachNode(node ->
                node.id().equals(nodeId) ? node.as(Role.PRIMARY) : node.isPrimary() ? node.as(Role.REPLICA) : node);
    }

    /** The same shard with other slots. */
    public Shard with(Slots newSlots) {
        return new Shard(id, status, newSlots, nodes, data);
    }

    /** The same shard with other data. */
    public Shard with(DataSet newData) {
        return new Shard(id, status, slots, nodes, newData);
    }
}
