package io.elasticachemock.engine.replication;

import io.elasticachemock.engine.node.CacheNodeType;
import io.elasticachemock.engine.slot.Slots;
import io.elasticachemock.engine.version.EngineVersion;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * The nodes of Memcached clusters. Clients spread the keys over them and no node copies another, so each is a shard of its
 * own without slots: what is done shard by shard, one primary at a time, is done node by node.
 */
public final class MemcachedNodes {
    private MemcachedNodes() {}

    /**
     * A node that is yet to be provisioned.
     *
     * @param number from 1; the node is called by it, in four digits
     */
    public static Shard creating(
            String cacheClusterId, int number, String zone, CacheNodeType nodeType, EngineVersion version) {
        String nodeId = ShardIds.of(number);
        Node node = Node.creating(Node.idOf(cacheClusterId, nodeId), Role.PRIMARY, zone, nodeType, version);
        return Shard.creating(nodeId, Slots.NONE, List.of(node));
    }

    /** The lowest number that no node of a cluster bears, nor is given to one that is about to come. */
    public static int nextNumber(ReplicationGroup cluster, Set<Integer> given) {
        Set<Integer> taken = cluster.shards().stream()
                .map(shard -> Integer.parseInt(shard.id()))
                .collect(Collectors.toCollection(TreeSet::new));
        taken.addAll(given);
        int number = 1;
        while (taken.contains(number)) {
            number++;
        }
        return number;
    }
}
