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
 * @param renewed when its software was last installed, because it was provisioned, replaced or patched; null until then
 * @param serving whether it answers clients: not before it is provisioned, nor while it is down
 */
public record Node(
        String cacheClusterId,
        CacheClusterStatus status,
        Role role,
        String availabilityZone,
        CacheNodeType nodeType,
        EngineVersion version,
        @Nullable Instant createTime,
        @Nullable Instant renewed,
        boolean serving) {

    /** A node that is yet to be provisioned. */
    public static Node creating(
            String cacheClusterId, Role role, String availabilityZone, CacheNodeType nodeType, EngineVersion version) {
        return new Node(
                cacheClusterId,
                CacheClusterStatus.CREATING,
                role,
                availabilityZone,
                nodeType,
                version,
                null,
                null,
                false);
    }

    /** Whether it holds the writes of its shard. */
    public boolean isPrimary() {
        return role == Role.PRIMARY;
    }

    /** Whether it was provisioned. */
    public boolean isProvisioned() {
        return createTime != null;
    }

    /** Whether it was provisioned and does not answer: it has failed, or is being restarted or replaced. */
    public boolean isDown() {
        return isProvisioned() && !serving;
    }

    /** The same node in another status. */
    public Node in(CacheClusterStatus newStatus) {
        return new Node(
                cacheClusterId, newStatus, role, availabilityZone, nodeType, version, createTime, renewed, serving);
    }

    /** The same node when nobody works on it any more but, if it is down, who recovers it. */
    public Node released() {
        if (status == CacheClusterStatus.CREATING || status == CacheClusterStatus.DELETING) {
            return this;
        }
        return in(isDown() ? CacheClusterStatus.MODIFYING : CacheClusterStatus.AVAILABLE);
    }

    /** The same node in another role. */
    public Node as(Role newRole) {
        return new Node(
                cacheClusterId, status, newRole, availabilityZone, nodeType, version, createTime, renewed, serving);
    }

    /** The same node, provisioned and serving. */
    public Node createdAt(Instant instant) {
        return new Node(cacheClusterId, status, role, availabilityZone, nodeType, version, instant, instant, true);
    }

    /** The same node, answering clients or not. */
    public Node serving(boolean isServing) {
        return new Node(
                cacheClusterId, status, role, availabilityZone, nodeType, version, createTime, renewed, isServing);
    }

    /** The same node on another type of machine. */
    public Node on(CacheNodeType newType) {
        return new Node(cacheClusterId, status, role, availabilityZone, newType, version, createTime, renewed, serving);
    }

    /** The same node, whose software was installed anew. */
    public Node renewedAt(Instant instant) {
        return new Node(
                cacheClusterId, status, role, availabilityZone, nodeType, version, createTime, instant, serving);
    }

    /** The same node with another engine version. */
    public Node running(EngineVersion newVersion) {
        return new Node(
                cacheClusterId, status, role, availabilityZone, nodeType, newVersion, createTime, renewed, serving);
    }
}
