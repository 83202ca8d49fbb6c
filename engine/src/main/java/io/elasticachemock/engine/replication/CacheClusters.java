package io.elasticachemock.engine.replication;

import io.elasticachemock.engine.ElastiCacheFault;
import io.elasticachemock.engine.Fault;
import io.elasticachemock.engine.wording.UncertainWording;
import io.elasticachemock.engine.world.World;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The cache clusters of one world: members of replication groups, and standalone ones. */
public final class CacheClusters {
    private final ReplicationGroups groups;
    private final StandaloneClusters standalone;

    private CacheClusters(World world) {
        this.groups = ReplicationGroups.in(world);
        this.standalone = StandaloneClusters.in(world);
    }

    /** The clusters of a world. */
    public static CacheClusters in(World world) {
        return new CacheClusters(world);
    }

    /** A cluster, if there is one of this id. */
    public Optional<Member> find(String cacheClusterId) {
        return member(cacheClusterId).or(() -> standalone.find(cacheClusterId.toLowerCase(Locale.ROOT)));
    }

    private Optional<Member> member(String cacheClusterId) {
        return groups.ofMember(cacheClusterId).flatMap(group -> group.nodes()
                .filter(node -> node.cacheClusterId().equalsIgnoreCase(cacheClusterId))
                .findFirst()
                .map(node -> new Member(group, node, false)));
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
        Stream<Member> members = members(after);
        return standalone.all().isEmpty()
                ? members
                : Stream.concat(members, standaloneAfter(after))
                        .sorted(Comparator.comparing(cluster -> cluster.node().cacheClusterId()));
    }

    /**
     * The standalone clusters behind a marker, by id.
     *
     * @param after the id to begin behind; empty to begin with the first
     */
    public Stream<Member> standaloneAfter(String after) {
        return standalone.all().tailMap(after, false).values().stream();
    }

    private Stream<Member> members(String after) {
        return groups.members().tailMap(after, false).keySet().stream().flatMap(id -> member(id).stream());
    }

    /**
     * A cluster and the group that it belongs to.
     *
     * @param group of a standalone cluster, the group that it is the remains of, as if it were still there
     */
    public record Member(ReplicationGroup group, Node node, boolean isStandalone) {
        /**
         * Checks that it is a member of a replication group.
         *
         * @throws ElastiCacheFault InvalidParameterValue if it is standalone: that is not simulated yet
         */
        public Member checkBelongsToGroup() {
            if (isStandalone) {
                throw ElastiCacheFault.invalidParameterValue(
                        UncertainWording.standaloneNotSimulated(node.cacheClusterId()));
            }
            return this;
        }
    }
}
