package io.elasticachemock.engine.version;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What an engine can do only from some version on: the minimum for Redis OSS, Valkey and Memcached, from the pages of
 * the user guide about each feature. A version is compared by its full number, so {@code 6.2} is 6.2.6.
 */
@SuppressWarnings("Immutable") // VersionNumber is a record of ints, which Error Prone does not look into.
public enum Feature {
    REPLICATION("2.6.13", "7.2", null),
    /** Snapshots of node-based clusters. */
    BACKUP("2.6.13", "7.2", null),
    AUTOMATIC_FAILOVER("2.8.6", "7.2", null),
    FORKLESS_SAVE("2.8.22", "7.2", null),
    FORKLESS_SAVE_WITH_DATA_TIERING("7.0.7", "7.2", null),
    CLUSTER_MODE("3.2.4", "7.2", null),
    /** Not in 3.2.10: encryption and online resharding came separately in 3.2.6 and 3.2.10, together in 4.0.10. */
    AT_REST_ENCRYPTION("3.2.6", "7.2", null) {
        @Override
        boolean isLeftOutOf(EngineVersion version) {
            return IN_TRANSIT_ENCRYPTION.isLeftOutOf(version);
        }
    },
    /** Not in 3.2.10, as at-rest encryption. */
    IN_TRANSIT_ENCRYPTION("3.2.6", "7.2", "1.6.12") {
        @Override
        boolean isLeftOutOf(EngineVersion version) {
            return version.engine() == Engine.REDIS && version.version().equals("3.2.10");
        }
    },
    /** Changing the number of shards or the node type without downtime. */
    ONLINE_RESHARDING("3.2.10", "7.2", null),
    AUTH_TOKEN_CHANGE("5.0.6", "7.2", null),
    /** More than 90 shards, up to 500 nodes; the account's quota must have been raised too. */
    SHARDS_BEYOND_90("5.0.6", "7.2", null),
    GLOBAL_DATASTORE("5.0.6", "7.2", null),
    ONLINE_MIGRATION("5.0.6", "7.2", null),
    /** Users and user groups. */
    RBAC("6.0", "7.2", null),
    IAM_AUTHENTICATION("7.0", "7.2", null),
    /** The access string's rule {@code db=}. */
    ACL_DATABASE_RULE(null, "9.1", null),
    SLOW_LOG("6.0", "7.2", null),
    ENGINE_LOG("6.2", "7.2", null),
    /** Below, AutoMinorVersionUpgrade is accepted and ignored. */
    AUTO_MINOR_VERSION_UPGRADE("6.0", "7.2", null),
    JSON("6.2.6", "7.2", null),
    VECTOR_SEARCH(null, "8.2", null),
    DATA_TIERING("6.2", "7.2", null),
    /** Network types {@code ipv6} and {@code dual_stack}. */
    IPV6("6.2", "7.2", "1.6.6"),
    /** TransitEncryptionMode: turning TLS on and off on a running group. AWS's own error text names 7.0.5. */
    TRANSIT_ENCRYPTION_MODE("7.0.5", "7.2", null),
    /** Changing ClusterMode of a running group. */
    CLUSTER_MODE_CHANGE("7.0", "7.2", null),
    MULTIPLE_DATABASES_IN_CLUSTER_MODE(null, "9.0", null),
    DURABILITY(null, "9.0", null),
    SERVERLESS("7.0", "7.2", "1.6"),
    /** Changing the node type of a running cluster. */
    VERTICAL_SCALING("2.6.13", "7.2", "1.5");

    private final Optional<VersionNumber> redis;
    private final Optional<VersionNumber> valkey;
    private final Optional<VersionNumber> memcached;

    Feature(@Nullable String redis, @Nullable String valkey, @Nullable String memcached) {
        this.redis = Optional.ofNullable(redis).map(VersionNumber::parse);
        this.valkey = Optional.ofNullable(valkey).map(VersionNumber::parse);
        this.memcached = Optional.ofNullable(memcached).map(VersionNumber::parse);
    }

    /** The first version of an engine that can do this, or nothing if the engine never can. */
    public Optional<VersionNumber> minimum(Engine engine) {
        return switch (engine) {
            case REDIS -> redis;
            case VALKEY -> valkey;
            case MEMCACHED -> memcached;
        };
    }

    /** Whether a version can do this: it is the engine's minimum or later, and not left out by name. */
    public boolean isSupportedBy(EngineVersion version) {
        return minimum(version.engine())
                        .filter(least -> version.number().compareTo(least) >= 0)
                        .isPresent()
                && !isLeftOutOf(version);
    }

    boolean isLeftOutOf(EngineVersion version) {
        return false;
    }
}
