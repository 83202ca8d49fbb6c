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

    /** Another node type. */
    record NodeType(CacheNodeType nodeType) implements Change {}

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
