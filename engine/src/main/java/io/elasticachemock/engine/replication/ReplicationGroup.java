package io.elasticachemock.engine.replication;

import io.elasticachemock.engine.ElastiCacheFault;
import io.elasticachemock.engine.node.CacheNodeType;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A replication group at one instant.
 *
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

    /** A node, if there is one of this cache cluster id. */
    public Optional<Node> node(String cacheClusterId) {
        return nodes().filter(node -> node.cacheClusterId().equals(cacheClusterId))
                .findFirst();
    }

    /** The shard that a node belongs to, if it is one of this group's. */
    public Optional<Shard> shardOf(String cacheClusterId) {
        return shards.stream()
                .filter(shard -> shard.nodes().stream()
                        .anyMatch(node -> node.cacheClusterId().equals(cacheClusterId)))
                .findFirst();
    }

    /** All nodes, shard by shard. */
    public Stream<Node> nodes() {
        return shards.stream().flatMap(shard -> shard.nodes().stream());
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
    public ReplicationGroup withNode(String cacheClusterId, UnaryOperator<Node> change) {
        List<Shard> changed = new ArrayList<>(shards);
        changed.replaceAll(shard -> shard.withNode(cacheClusterId, change));
        return withShards(changed);
    }

    /** The same group with other shards, by id. */
    public ReplicationGroup withShards(List<Shard> newShards) {
        return new ReplicationGroup(
                id, description, createTime, status, newShards, settings, queued, applying, slotMigration, global);
    }
}
