package io.elasticachemock.engine.replication;

import io.elasticachemock.engine.ElastiCacheFault;
import io.elasticachemock.engine.Fault;
import io.elasticachemock.engine.world.World;
import java.util.Optional;
import java.util.stream.Stream;

/** The cache clusters of one world: so far all of them are members of replication groups. */
public final class CacheClusters {
    private final ReplicationGroups groups;

    private CacheClusters(World world) {
        this.groups = ReplicationGroups.in(world);
    }

    /** The clusters of a world. */
    public static CacheClusters in(World world) {
        return new CacheClusters(world);
    }

    /** A cluster, if there is one of this id. */
    public Optional<Member> find(String cacheClusterId) {
        return groups.ofMember(cacheClusterId).flatMap(group -> group.nodes()
                .filter(node -> node.cacheClusterId().equalsIgnoreCase(cacheClusterId))
                .findFirst()
                .map(node -> new Member(group, node)));
    }

    /**
     * A cluster.
     *
     * @throws ElastiCacheFault if there is none of this id
     */
    public Member get(String cacheClusterId) {
        return find(cacheClusterId)
                .orElseThrow(() -> new ElastiCacheFault(
                        Fault.CACHE_CLUSTER_NOT_FOUND_FAULT, "CacheCluster not found: " + cacheClusterId));
    }

    /**
     * The clusters behind a marker, by id.
     *
     * @param after the id to begin behind; empty to begin with the first
     */
    public Stream<Member> after(String after) {
        return groups.members().tailMap(after, false).keySet().stream().flatMap(id -> find(id).stream());
    }

    /** A cluster and the group that it belongs to. */
    public record Member(ReplicationGroup group, Node node) {}
}
