package io.elasticachemock.engine.endpoint;

import io.elasticachemock.engine.region.Region;
import java.util.random.RandomGenerator;

/**
 * The host names that ElastiCache gives to caches of one account and VPC, in the forms of the user guide and of
 * recorded answers. With encryption in transit the names differ, because one certificate covers a whole group.
 *
 * @param accountCode six lower-case letters and digits that stand for the account and VPC in every name
 * @param regionCode such as {@code use1}
 * @param suffix such as {@code cache.amazonaws.com}
 */
public record HostNames(String accountCode, String regionCode, String suffix) {
    private static final String LETTERS_AND_DIGITS = "abcdefghijklmnopqrstuvwxyz0123456789";
    private static final int CODE_LENGTH = 6;

    /** The host names of an account in a region. */
    public static HostNames of(String accountCode, Region region) {
        return new HostNames(accountCode, region.shortCode(), region.dnsSuffix());
    }

    /** Draws six lower-case letters and digits: an account's code, or what follows the name of a serverless cache. */
    public static String drawCode(RandomGenerator random) {
        StringBuilder code = new StringBuilder(CODE_LENGTH);
        while (code.length() < CODE_LENGTH) {
            code.append(LETTERS_AND_DIGITS.charAt(random.nextInt(LETTERS_AND_DIGITS.length())));
        }
        return code.toString();
    }

    /** The primary of a replication group with cluster mode disabled. */
    public String primary(String replicationGroupId, boolean encryptedInTransit) {
        return encryptedInTransit
                ? join("master", replicationGroupId, accountCode)
                : join(replicationGroupId, accountCode, "ng", "0001");
    }

    /** The replicas of a replication group with cluster mode disabled. */
    public String reader(String replicationGroupId, boolean encryptedInTransit) {
        return encryptedInTransit
                ? join("replica", replicationGroupId, accountCode)
                : join(replicationGroupId + "-ro", accountCode, "ng", "0001");
    }

    /** The configuration endpoint of a replication group with cluster mode enabled. */
    public String configuration(String replicationGroupId, boolean encryptedInTransit) {
        return encryptedInTransit
                ? join("clustercfg", replicationGroupId, accountCode)
                : join(replicationGroupId, accountCode, "clustercfg");
    }

    /** The one node of a member cluster of a replication group. */
    public String member(String replicationGroupId, String cacheClusterId, boolean encryptedInTransit) {
        return encryptedInTransit
                ? join(cacheClusterId, replicationGroupId, accountCode)
                : node(cacheClusterId, "0001");
    }

    /**
     * A node of a cluster that is in no replication group, Memcached's or Redis'.
     *
     * @param cacheNodeId such as {@code 0001}
     */
    public String node(String cacheClusterId, String cacheNodeId) {
        return join(cacheClusterId, accountCode, cacheNodeId);
    }

    /** The configuration endpoint of a Memcached cluster. */
    public String memcachedConfiguration(String cacheClusterId) {
        return join(cacheClusterId, accountCode, "cfg");
    }

    /**
     * A serverless cache, for writing and for reading.
     *
     * @param code six letters and digits of this cache
     */
    public String serverless(String serverlessCacheName, String code) {
        return join(serverlessCacheName + "-" + code, "serverless");
    }

    private String join(String... labels) {
        return String.join(".", labels) + "." + regionCode + "." + suffix;
    }
}
