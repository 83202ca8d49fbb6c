package io.elasticachemock.engine.replication;

import io.elasticachemock.engine.node.CacheNodeType;
import io.elasticachemock.engine.version.EngineVersion;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One node of a shard. Outside Memcached the API also shows it as a cache cluster of its own.
 *
 * @param id names it among all nodes of its world: the cache cluster's id; of a Memcached cluster, which has many nodes, with
 *     {@code /} and the node's own id behind it
 * @param nodeType what it runs on at present
 * @param version what it runs at present
 * @param createTime when it was provisioned; null until then
 * @param renewed when its software was last installed, because it was provisioned, replaced or patched; null until then
 * @param serving whether it answers clients: not before it is provisioned, nor while it is down
 */
public record Node(
        String id,
        CacheClusterStatus status,
        Role role,
        String availabilityZone,
        CacheNodeType nodeType,
        EngineVersion version,
        @Nullable Instant createTime,
        @Nullable Instant renewed,
        boolean serving) {
    private static final char NODE_OF = '/';
    private static final String ONLY_NODE = "0001";

    /** A node that is yet to be provisioned. */
    public static Node creating(
            String id, Role role, String availabilityZone, CacheNodeType nodeType, EngineVersion version) {
        return new Node(id, CacheClusterStatus.CREATING, role, availabilityZone, nodeType, version, null, null, false);
    }

    /** The id of a node of a Memcached cluster. */
    public static String idOf(String cacheClusterId, String cacheNodeId) {
        return cacheClusterId + NODE_OF + cacheNodeId;
    }

    /** The cache cluster that a node id belongs to. */
    public static String cacheClusterOf(String id) {
        int end = id.indexOf(NODE_OF);
        return end < 0 ? id : id.substring(0, end);
    }

    /** The id, such as {@code 0001}, that a node has in its cache cluster. */
    public static String cacheNodeIdOf(String id) {
        int end = id.indexOf(NODE_OF);
        return end < 0 ? ONLY_NODE : id.substring(end + 1);
    }

    /** The id of the cache cluster that the API shows it in. */
    public String cacheClusterId() {
        return cacheClusterOf(id);
    }

    /** Its id in that cluster: {@code 0001} unless the cluster has many. */
    public String cacheNodeId() {
        return cacheNodeIdOf(id);
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
        return new Node(id, newStatus, role, availabilityZone, nodeType, version, createTime, renewed, serving);
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
        return new Node(id, status, newRole, availabilityZone, nodeType, version, createTime, renewed, serving);
    }

    /** The same node, provisioned and serving. */
    public Node createdAt(Instant instant) {
        return new Node(id, status, role, availabilityZone, nodeType, version, instant, instant, true);
    }

    /** The same node, answering clients or not. */
    public Node serving(boolean isServing) {
        return new Node(id, status, role, availabilityZone, nodeType, version, createTime, renewed, isServing);
    }

    /** The same node on another type of machine. */
    public Node on(CacheNodeType newType) {
        return new Node(id, status, role, availabilityZone, newType, version, createTime, renewed, serving);
    }

    /** The same node, whose software was installed anew. */
    public Node renewedAt(Instant instant) {
        return new Node(id, status, role, availabilityZone, nodeType, version, createTime, instant, serving);
    }

    /** The same node with another engine version. */
    public Node running(EngineVersion newVersion) {
        return new Node(id, status, role, availabilityZone, nodeType, newVersion, createTime, renewed, serving);
    }
}
