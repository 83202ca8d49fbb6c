package io.elasticachemock.engine.creation;

import io.elasticachemock.engine.ElastiCacheFault;
import io.elasticachemock.engine.Fault;
import io.elasticachemock.engine.replication.ClusterMode;
import io.elasticachemock.engine.replication.Node;
import io.elasticachemock.engine.replication.ReplicationGroups;
import io.elasticachemock.engine.replication.Shard;
import io.elasticachemock.engine.world.World;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The ids of member clusters: {@code <group>-001}, with cluster mode {@code <group>-<shard>-001}. */
final class MemberIds {
    private MemberIds() {}

    static String of(String groupId, ClusterMode clusterMode, String shardId, int number) {
        // A shard has at most six nodes.
        return clusterMode == ClusterMode.ENABLED ? groupId + "-" + shardId + "-00" + number : groupId + "-00" + number;
    }

    /** Automatic snapshots of a group without cluster mode come from one member, a replica if there is one. */
    static @Nullable String snapshotting(ClusterMode clusterMode, List<Shard> shards) {
        if (clusterMode == ClusterMode.ENABLED) {
            return null;
        }
        List<Node> nodes = shards.get(0).nodes();
        return nodes.get(Math.min(1, nodes.size() - 1)).cacheClusterId();
    }

    /** The members of a group {@code a-0001} can bear the ids that shard 0001 of a group {@code a} would need. */
    static void checkFree(List<Shard> shards, World world) {
        ReplicationGroups groups = ReplicationGroups.in(world);
        for (Shard shard : shards) {
            for (Node node : shard.nodes()) {
                if (groups.members().containsKey(node.cacheClusterId())) {
                    throw new ElastiCacheFault(
                            Fault.CACHE_CLUSTER_ALREADY_EXISTS_FAULT, "Cache cluster already exists");
                }
            }
        }
    }
}
