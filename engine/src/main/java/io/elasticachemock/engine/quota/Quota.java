package io.elasticachemock.engine.quota;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * A limit of AWS's (user guide, "Quotas for ElastiCache"), and what an account has that has not asked for another one. What
 * the API itself is built around is not among them: 6 nodes in a shard, 50 tags on a resource, one user group on a
 * replication group, 20 ids in a call about service updates.
 */
public enum Quota {
    /** Nodes of one account in one region. */
    NODES_PER_REGION(300),
    /** Nodes of one replication group. */
    NODES_PER_REPLICATION_GROUP(500),
    /** Node groups of one replication group; 500 on request. */
    SHARDS_PER_REPLICATION_GROUP(90),
    /** Manual snapshots of one node within 24 hours. */
    MANUAL_SNAPSHOTS_PER_NODE_AND_DAY(20),
    /** Parameter groups of one account in one region, not counting the default ones. */
    PARAMETER_GROUPS_PER_REGION(300),
    /** Users of one account in one region, not counting the default one. */
    USERS_PER_REGION(1000),
    /** User groups of one account in one region. */
    USER_GROUPS_PER_REGION(100),
    /** Users of one user group. */
    USERS_PER_USER_GROUP(100),
    /** Subnet groups of one account in one region, not counting the default one. */
    SUBNET_GROUPS_PER_REGION(300),
    /** Subnets of one subnet group. */
    SUBNETS_PER_SUBNET_GROUP(20),
    /** Nodes that one account has reserved in one region. */
    RESERVED_NODES_PER_REGION(300),
    /** Serverless caches of one account in one region. */
    SERVERLESS_CACHES_PER_REGION(40),
    /** Manual snapshots of one serverless cache within 24 hours. */
    MANUAL_SNAPSHOTS_PER_SERVERLESS_CACHE_AND_DAY(24),
    /** Nodes of one Memcached cluster. */
    NODES_PER_MEMCACHED_CLUSTER(60),
    /** Shards that one account can fail over by TestFailover within 24 hours. */
    TEST_FAILOVERS_PER_DAY(15),
    /** Secondaries of one global datastore. */
    SECONDARIES_PER_GLOBAL_DATASTORE(2);

    private final int usual;

    Quota(int usual) {
        this.usual = usual;
    }

    /** What an account has that has not asked for another one. */
    public int usual() {
        return usual;
    }

    /** Its name for those who set it, such as {@code nodes-per-region}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** @throws IllegalArgumentException if there is none of that name */
    static Quota of(String word) {
        return Arrays.stream(values())
                .filter(quota -> quota.word().equals(word))
                .findFirst()
                .orElseThrow(() ->
                        new IllegalArgumentException("There is no quota '" + word + "'; there are " + Quotas.NAMES));
    }

    static List<String> words() {
        return Arrays.stream(values()).map(Quota::word).toList();
    }
}
