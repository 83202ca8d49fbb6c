package io.elasticachemock.engine.replication;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * A replication group at one instant.
 *
 * @param createTime when its creation was asked for
 * @param shards by id; one in a group without cluster mode
 * @param pending what members will become
 */
public record ReplicationGroup(
        String id,
        String description,
        Instant createTime,
        ReplicationGroupStatus status,
        List<Shard> shards,
        Settings settings,
        Pending pending) {
    /** A group's lists do not change. */
    public ReplicationGroup {
        shards = List.copyOf(shards);
    }

    /** Whether its keys are partitioned over shards. */
    public boolean isClusterEnabled() {
        return settings.availability().clusterMode() == ClusterMode.ENABLED;
    }

    /** Whether it takes changes. */
    public boolean isAvailable() {
        return status == ReplicationGroupStatus.AVAILABLE;
    }

    /** All nodes, shard by shard. */
    public Stream<Node> nodes() {
        return shards.stream().flatMap(shard -> shard.nodes().stream());
    }

    /** The same group in another status. */
    public ReplicationGroup in(ReplicationGroupStatus newStatus) {
        return new ReplicationGroup(id, description, createTime, newStatus, shards, settings, pending);
    }

    /** The same group with other settings. */
    public ReplicationGroup with(Settings newSettings) {
        return new ReplicationGroup(id, description, createTime, status, shards, newSettings, pending);
    }

    /** The same group with something else pending. */
    public ReplicationGroup with(Pending newPending) {
        return new ReplicationGroup(id, description, createTime, status, shards, settings, newPending);
    }

    /** The same group, described otherwise. */
    public ReplicationGroup describedAs(String newDescription) {
        return new ReplicationGroup(id, newDescription, createTime, status, shards, settings, pending);
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

    private ReplicationGroup withShards(List<Shard> newShards) {
        return new ReplicationGroup(id, description, createTime, status, newShards, settings, pending);
    }
}
