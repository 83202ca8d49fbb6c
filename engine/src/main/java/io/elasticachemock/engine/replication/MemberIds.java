package io.elasticachemock.engine.replication;

import io.elasticachemock.engine.ElastiCacheFault;
import io.elasticachemock.engine.Fault;
import io.elasticachemock.engine.world.World;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** The ids of member clusters: {@code <group>-001}, with cluster mode {@code <group>-<shard>-001}. */
public final class MemberIds {
    private MemberIds() {}

    /** The id of a shard's n-th member, from 1 to 6. */
    public static String of(String groupId, ClusterMode clusterMode, String shardId, int number) {
        // A shard has at most six nodes.
        return clusterMode == ClusterMode.ENABLED ? groupId + "-" + shardId + "-00" + number : groupId + "-00" + number;
    }

    /** The ids of the members of shards, in the order of these. */
    public static List<String> of(List<Shard> shards) {
        List<String> ids = new ArrayList<>();
        // By index: every kind of list is walked through somewhere, and so the JDK's iterators are not compiled for
        // one.
        for (int i = 0; i < shards.size(); i++) {
            List<Node> nodes = shards.get(i).nodes();
            for (int n = 0; n < nodes.size(); n++) {
                ids.add(nodes.get(n).cacheClusterId());
            }
        }
        return ids;
    }

    /**
     * The lowest id that no node of a shard of a running group bears, nor any other cluster, which may have been one. Members
     * keep the form they were created with.
     */
    public static String next(ReplicationGroup group, Shard shard, World world) {
        Set<String> taken = new TreeSet<>();
        shard.nodes().forEach(node -> taken.add(node.cacheClusterId()));
        boolean byShard = taken.stream().anyMatch(id -> id.startsWith(group.id() + "-" + shard.id() + "-"));
        ClusterMode form = byShard ? ClusterMode.ENABLED : ClusterMode.DISABLED;
        int number = 1;
        CacheClusters clusters = CacheClusters.in(world);
        while (taken.contains(of(group.id(), form, shard.id(), number))
                || clusters.find(of(group.id(), form, shard.id(), number)).isPresent()) {
            number++;
        }
        return of(group.id(), form, shard.id(), number);
    }

    /** Automatic snapshots of a group without cluster mode come from one member, a replica if there is one. */
    public static @Nullable String snapshotting(ClusterMode clusterMode, List<Shard> shards) {
        if (clusterMode == ClusterMode.ENABLED) {
            return null;
        }
        List<Node> nodes = shards.get(0).nodes();
        return nodes.get(Math.min(1, nodes.size() - 1)).cacheClusterId();
    }

    /**
     * Checks that ids are free: the members of a group {@code a-0001} can bear the ids that shard 0001 of a group {@code a}
     * would need.
     *
     * @throws ElastiCacheFault if one is not
     */
    public static void checkFree(List<String> ids, World world) {
        CacheClusters clusters = CacheClusters.in(world);
        for (String id : ids) {
            if (clusters.find(id).isPresent()) {
                throw new ElastiCacheFault(Fault.CACHE_CLUSTER_ALREADY_EXISTS_FAULT, "Cache cluster already exists");
            }
        }
    }
}
