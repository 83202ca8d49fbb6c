package io.elasticachemock.engine.replication;

import io.elasticachemock.engine.node.CacheNodeType;
import io.elasticachemock.engine.version.EngineVersion;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One node of a shard, which the API also shows as a cache cluster of its own.
 *
 * @param cacheClusterId the cache cluster's id
 * @param nodeType what it runs on at present
 * @param version what it runs at present
 * @param createTime when it was provisioned; null until then
 */
public record Node(
        String cacheClusterId,
        CacheClusterStatus status,
        Role role,
        String availabilityZone,
        CacheNodeType nodeType,
        EngineVersion version,
        @Nullable Instant createTime) {

    /** Whether it holds the writes of its shard. */
    public boolean isPrimary() {
        return role == Role.PRIMARY;
    }

    /** The same node in another status. */
    public Node in(CacheClusterStatus newStatus) {
        return new Node(cacheClusterId, newStatus, role, availabilityZone, nodeType, version, createTime);
    }

    /** The same node, provisioned. */
    public Node createdAt(Instant instant) {
        return new Node(cacheClusterId, status, role, availabilityZone, nodeType, version, instant);
    }

    /** The same node on another type of machine. */
    public Node on(CacheNodeType newType) {
        return new Node(cacheClusterId, status, role, availabilityZone, newType, version, createTime);
    }
}
