package io.elasticachemock.engine.replication;

import io.elasticachemock.engine.node.CacheNodeType;
import io.elasticachemock.engine.version.EngineVersion;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What one attribute of a group will become, by work that takes time. Each kind of change is an attribute of its own; how
 * it is checked and done stands in the package {@code modification}.
 */
public sealed interface Change {
    /** Whether it is applied at once, whatever ApplyImmediately says. */
    default boolean isAtOnce() {
        return false;
    }

    /**
     * Another node type.
     *
     * @param scaleConfig how gradually a Memcached cluster comes to it; null where nothing was said
     */
    record NodeType(CacheNodeType nodeType, @Nullable ScaleConfig scaleConfig) implements Change {
        /** Another node type, as usual. */
        public NodeType(CacheNodeType nodeType) {
            this(nodeType, null);
        }
    }

    /**
     * Another number of nodes of a Memcached cluster: some come, or some go, never both.
     *
     * @param removed ids of nodes in their cluster, such as {@code 0002}
     * @param scaleConfig how gradually; null for all at once
     */
    record NodeCount(
            List<NewNode> added,
            List<String> removed,
            @Nullable ScaleConfig scaleConfig) implements Change {
        /** @throws IllegalArgumentException if nodes come and go */
        public NodeCount {
            added = List.copyOf(added);
            removed = List.copyOf(removed);
            if (!added.isEmpty() && !removed.isEmpty()) {
                throw new IllegalArgumentException("Nodes are added or removed, not both: " + added + removed);
            }
        }

        /** How many nodes a cluster has without those that come by this change. */
        public int presentCount(ReplicationGroup cluster) {
            return (int) cluster.shards().stream()
                    .filter(shard ->
                            added.stream().noneMatch(node -> node.nodeId().equals(shard.id())))
                    .count();
        }

        /** How many nodes a cluster has with this change. */
        public int newCount(ReplicationGroup cluster) {
            return presentCount(cluster) + added.size() - removed.size();
        }
    }

    /**
     * A node that comes to a Memcached cluster.
     *
     * @param number from 1
     */
    record NewNode(int number, String availabilityZone) {
        /** Its id in its cluster: the number in four digits. */
        public String nodeId() {
            return ShardIds.of(number);
        }
    }

    /**
     * Another engine version, and the parameter group that belongs to it.
     *
     * @param parameterGroup the name of a group of the version's family
     */
    record Version(EngineVersion version, String parameterGroup) implements Change {}

    /** Another parameter group. */
    record ParameterGroup(String name) implements Change {}

    /** Automatic failover switched on or off. */
    record Failover(boolean enabled) implements Change {}

    /** Multi-AZ switched on or off. */
    record MultiAz(boolean enabled) implements Change {
        @Override
        public boolean isAtOnce() {
            return true;
        }
    }

    /**
     * Encryption in transit switched on, off, or to another mode.
     *
     * @param mode null to switch it off
     */
    record TransitEncryption(@Nullable TransitEncryptionMode mode) implements Change {}

    /**
     * Another cluster mode, and the parameter group that belongs to it.
     *
     * @param parameterGroup the name of a group with {@code cluster-enabled}, or of one without for the mode disabled
     */
    record Mode(ClusterMode clusterMode, String parameterGroup) implements Change {}

    /**
     * Another AUTH token, or none.
     *
     * @param token null for {@link AuthTokenUpdate#DELETE}
     */
    record Auth(AuthTokenUpdate update, @Nullable AuthToken token) implements Change {}

    /** Other deliveries of logs: all that there will be. */
    record Logs(List<LogDelivery> deliveries) implements Change {
        /** A change's lists do not change. */
        public Logs {
            deliveries = List.copyOf(deliveries);
        }
    }

    /**
     * Another user group, or none. AWS lets it flow to the group at once.
     *
     * @param id null for none
     * @param replaces the one that goes; null if there is none
     * @param endsAuth whether the AUTH token goes with it
     */
    record UserGroup(@Nullable String id, @Nullable String replaces, boolean endsAuth) implements Change {
        @Override
        public boolean isAtOnce() {
            return true;
        }
    }

    /** Another primary. */
    record Primary(String cacheClusterId) implements Change {
        @Override
        public boolean isAtOnce() {
            return true;
        }
    }
}
