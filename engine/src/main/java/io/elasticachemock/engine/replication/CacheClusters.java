package io.elasticachemock.engine.replication;

import io.elasticachemock.engine.ElastiCacheFault;
import io.elasticachemock.engine.Fault;
import io.elasticachemock.engine.world.World;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The cache clusters of one world: members of replication groups, and standalone ones. */
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

    /** A node in its cluster, if there is one of this {@link Node#id() id}. */
    public Optional<Member> ofNode(String nodeId) {
        return groups.ofMember(nodeId).flatMap(group -> group.node(nodeId).map(node -> new Member(group, node)));
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
        return groups.members().tailMap(after, false).entrySet().stream().map(this::of);
    }

    private Member of(Map.Entry<String, String> idAndGroup) {
        ReplicationGroup group = groups.present(idAndGroup.getValue()).orElseThrow();
        return new Member(group, group.isStandalone() ? firstNode(group) : node(group, idAndGroup.getKey()));
    }

    private static Node firstNode(ReplicationGroup cluster) {
        return cluster.shards().get(0).primary();
    }

    private static Node node(ReplicationGroup group, String id) {
        return group.node(id).orElseThrow();
    }

    /**
     * The clusters outside replication groups behind a marker, by id.
     *
     * @param after the id to begin behind; empty to begin with the first
     */
    public Stream<Member> standaloneAfter(String after) {
        return groups.standalone().stream()
                .filter(cluster -> cluster.name().compareTo(after) > 0)
                .map(cluster -> new Member(cluster, firstNode(cluster)));
    }

    /**
     * A cluster and the group that it belongs to.
     *
     * @param group of a cluster outside replication groups, the one that it is to the simulation
     * @param node of a Memcached cluster, the first of its nodes
     */
    public record Member(ReplicationGroup group, Node node) {
        /** The cluster's status. */
        public CacheClusterStatus status() {
            return group.isMemcached() ? group.clusterStatus() : node.status();
        }

        /** Whether it belongs to no replication group. */
        public boolean isStandalone() {
            return group.isStandalone();
        }
    }
}
