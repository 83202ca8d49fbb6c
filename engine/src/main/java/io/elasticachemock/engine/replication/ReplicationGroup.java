package io.elasticachemock.engine.replication;

import io.elasticachemock.engine.ElastiCacheFault;
import io.elasticachemock.engine.node.CacheNodeType;
import io.elasticachemock.engine.version.Engine;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A replication group at one instant; or a cache cluster outside any, which to the simulation is a group of its own that the
 * API does not show as one: of one shard with one node, or, of Memcached, of as many shards as it has nodes.
 *
 * @param id of a cluster outside any group, an {@link #idOfCluster} that no replication group can have
 * @param createTime when its creation was asked for
 * @param shards by id; one in a group without cluster mode
 * @param queued what waits for the maintenance window
 * @param applying what is being applied
 * @param slotMigration how many percent of a resharding are done; null while none is going on
 * @param global what it is in a global datastore; null if it is in none
 */
public record ReplicationGroup(
        String id,
        String description,
        Instant createTime,
        ReplicationGroupStatus status,
        List<Shard> shards,
        Settings settings,
        Changes queued,
        Changes applying,
        @Nullable Integer slotMigration,
        @Nullable GlobalMembership global) {
    private static final String CLUSTER = "cluster/";

    /** A group's lists do not change. */
    public ReplicationGroup {
        shards = List.copyOf(shards);
    }

    /** A group that is in no global datastore. */
    public ReplicationGroup(
            String id,
            String description,
            Instant createTime,
            ReplicationGroupStatus status,
            List<Shard> shards,
            Settings settings,
            Changes queued,
            Changes applying,
            @Nullable Integer slotMigration) {
        this(id, description, createTime, status, shards, settings, queued, applying, slotMigration, null);
    }

    /** The id of the group that a cache cluster outside any replication group is. */
    public static String idOfCluster(String cacheClusterId) {
        return CLUSTER + cacheClusterId;
    }

    /** Whether it is a cache cluster outside any replication group. */
    public boolean isStandalone() {
        return isOfCluster(id);
    }

    /** Whether an {@link #id} is that of a cluster outside replication groups. */
    public static boolean isOfCluster(String id) {
        return id.startsWith(CLUSTER);
    }

    /** What the API calls it: the replication group's id, or the cluster's. */
    public String name() {
        return isStandalone() ? id.substring(CLUSTER.length()) : id;
    }

    /** Whether it is a Memcached cluster. */
    public boolean isMemcached() {
        return settings.software().version().engine() == Engine.MEMCACHED;
    }

    /**
     * The status of the cache cluster that it is by itself: that of its only node, or of Memcached that of the whole.
     *
     * @throws IllegalStateException if it is a replication group, whose members have statuses of their own
     */
    public CacheClusterStatus clusterStatus() {
        if (!isStandalone()) {
            throw new IllegalStateException(id + " is a replication group");
        }
        CacheClusterStatus first = shards.get(0).primary().status();
        if (!isMemcached()) {
            return first;
        }
        return switch (status) {
            case CREATING -> CacheClusterStatus.CREATING;
            case AVAILABLE -> CacheClusterStatus.AVAILABLE;
            case DELETING -> CacheClusterStatus.DELETING;
            case CREATE_FAILED -> first;
            case MODIFYING, SNAPSHOTTING, MIGRATING ->
                nodes().anyMatch(node -> node.status() == CacheClusterStatus.REBOOTING_CACHE_CLUSTER_NODES)
                        ? CacheClusterStatus.REBOOTING_CACHE_CLUSTER_NODES
                        : CacheClusterStatus.MODIFYING;
        };
    }

    /** Whether automatic failover is on, or will be when what is pending is applied. */
    public boolean hasOrAwaitsFailover() {
        Change.Failover change = pending().find(Change.Failover.class);
        return settings.availability().automaticFailover().isWanted() || (change != null && change.enabled());
    }

    /** Whether its keys are partitioned over shards. */
    public boolean isClusterEnabled() {
        return settings.availability().clusterMode() == ClusterMode.ENABLED;
    }

    /** Whether it takes changes: its status says so, and no member is coming or going. */
    public boolean isAvailable() {
        return status == ReplicationGroupStatus.AVAILABLE && comingOrGoing().isEmpty();
    }

    /** A member that is being created or deleted, if there is one. */
    public Optional<Node> comingOrGoing() {
        for (Shard shard : shards) {
            for (Node node : shard.nodes()) {
                if (node.status() == CacheClusterStatus.CREATING || node.status() == CacheClusterStatus.DELETING) {
                    return Optional.of(node);
                }
            }
        }
        return Optional.empty();
    }

    /**
     * A shard.
     *
     * @throws java.util.NoSuchElementException if there is none of this id
     */
    public Shard shard(String shardId) {
        return shards.stream()
                .filter(shard -> shard.id().equals(shardId))
                .findFirst()
                .orElseThrow();
    }

    /** A node, if there is one of this {@link Node#id() id}. */
    public Optional<Node> node(String nodeId) {
        return nodes().filter(node -> node.id().equals(nodeId)).findFirst();
    }

    /** The shard that a node belongs to, if it is one of this group's. */
    public Optional<Shard> shardOf(String nodeId) {
        return shards.stream()
                .filter(shard ->
                        shard.nodes().stream().anyMatch(node -> node.id().equals(nodeId)))
                .findFirst();
    }

    /** All nodes, shard by shard. */
    public Stream<Node> nodes() {
        return shards.stream().flatMap(shard -> shard.nodes().stream());
    }

    /** The same group by another id. */
    public ReplicationGroup called(String newId) {
        return new ReplicationGroup(
                newId, description, createTime, status, shards, settings, queued, applying, slotMigration, global);
    }

    /** The same group in another status. */
    public ReplicationGroup in(ReplicationGroupStatus newStatus) {
        return new ReplicationGroup(
                id, description, createTime, newStatus, shards, settings, queued, applying, slotMigration, global);
    }

    /** The same group with other settings. */
    public ReplicationGroup with(Settings newSettings) {
        return new ReplicationGroup(
                id, description, createTime, status, shards, newSettings, queued, applying, slotMigration, global);
    }

    /** What it will become: what is being applied, and what waits. */
    public Changes pending() {
        return queued.then(applying);
    }

    /** The node type that a node will get; null if it has it already or keeps its own. */
    public @Nullable CacheNodeType pendingNodeType(Node node) {
        Change.NodeType change = pending().find(Change.NodeType.class);
        return change == null || change.nodeType().equals(node.nodeType()) ? null : change.nodeType();
    }

    /** Whether something is being done to it that goes on after an interruption. */
    public boolean isHeld() {
        return !applying.isEmpty() || slotMigration != null;
    }

    /**
     * The same group while slots move between its shards.
     *
     * @param percent how many of those that will move have moved, from 0 to 100; null when all is over
     */
    public ReplicationGroup migrating(@Nullable Integer percent) {
        return new ReplicationGroup(
                id, description, createTime, status, shards, settings, queued, applying, percent, global);
    }

    /** The same group with other changes waiting for its window. */
    public ReplicationGroup queueing(Changes changes) {
        return new ReplicationGroup(
                id, description, createTime, status, shards, settings, changes, applying, slotMigration, global);
    }

    /** The same group with other changes being applied. */
    public ReplicationGroup applying(Changes changes) {
        return new ReplicationGroup(
                id, description, createTime, status, shards, settings, queued, changes, slotMigration, global);
    }

    /**
     * The same group, so far with its resharding.
     *
     * @param percent 0 to 100; null when none is going on
     */
    public ReplicationGroup migratingSlots(@Nullable Integer percent) {
        return new ReplicationGroup(
                id, description, createTime, status, shards, settings, queued, applying, percent, global);
    }

    /**
     * The same group in a global datastore, or in none.
     *
     * @param membership null for none
     */
    public ReplicationGroup asMember(@Nullable GlobalMembership membership) {
        return new ReplicationGroup(
                id, description, createTime, status, shards, settings, queued, applying, slotMigration, membership);
    }

    /**
     * Checks that it is free to change by itself what members of a global datastore have in common.
     *
     * @throws ElastiCacheFault InvalidParameterValue if it is a member of one
     */
    public void checkChangesAlone() {
        if (global != null) {
            throw ElastiCacheFault.invalidParameterValue(changesWithOthers());
        }
    }

    /** What is said of a member of a global datastore that shall change by itself. */
    public String changesWithOthers() {
        return "Cluster [" + id + "] is part of a global cluster ["
                + (global == null ? "" : global.globalReplicationGroupId()) + "]. Request rejected.";
    }

    /** The same group, described otherwise. */
    public ReplicationGroup describedAs(String newDescription) {
        return new ReplicationGroup(
                id, newDescription, createTime, status, shards, settings, queued, applying, slotMigration, global);
    }

    /** The same group with each shard changed. */
    public ReplicationGroup withEachShard(UnaryOperator<Shard> change) {
        return withShards(shards.stream().map(change).toList());
    }

    /** The same group with one shard changed. */
    public ReplicationGroup withShard(String shardId, UnaryOperator<Shard> change) {
        List<Shard> changed = new ArrayList<>(shards);
        changed.replaceAll(shard -> shard.id().equals(shardId) ? change.apply(shard) : shard);
        return withShards(changed);
    }

    /** The same group with each node changed. */
    public ReplicationGroup withEachNode(UnaryOperator<Node> change) {
        return withEachShard(shard -> shard.withEachNode(change));
    }

    /** The same group with one node changed. */
    public ReplicationGroup withNode(String nodeId, UnaryOperator<Node> change) {
        List<Shard> changed = new ArrayList<>(shards);
        changed.replaceAll(shard -> shard.withNode(nodeId, change));
        return withShards(changed);
    }

    /** The same group with other shards, by id. */
    public ReplicationGroup withShards(List<Shard> newShards) {
        return new ReplicationGroup(
                id, description, createTime, status, newShards, settings, queued, applying, slotMigration, global);
    }
}
