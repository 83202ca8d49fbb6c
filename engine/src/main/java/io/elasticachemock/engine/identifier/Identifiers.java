package io.elasticachemock.engine.identifier;

import io.elasticachemock.engine.ElastiCacheFault;
import io.elasticachemock.engine.wording.UncertainWording;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What a caller may call a resource: ASCII letters, digits and hyphens, a letter first, no hyphen last and no two of
 * them together. ElastiCache stores and answers every name in lower case, which is what the methods return.
 *
 * <p>Each takes the parameter's name as AWS's texts have it, which is not always the name on the wire: CacheClusterId is
 * called {@code CacheClusterIdentifier}.
 */
public final class Identifiers {
    private static final int LONGEST_REPLICATION_GROUP_ID = 40;
    private static final int LONGEST_CACHE_CLUSTER_ID = 50;
    private static final int LONGEST_SERVERLESS_CACHE_NAME = 50;
    private static final int LONGEST_NAME = 255;

    private Identifiers() {}

    /**
     * The id of a new replication group: 1 to 40 characters.
     *
     * @throws ElastiCacheFault InvalidParameterValue if it is missing, malformed or too long
     */
    public static String replicationGroupId(String parameter, @Nullable String value) {
        var id = identifier(parameter, value);
        if (id.length() > LONGEST_REPLICATION_GROUP_ID) {
            throw ElastiCacheFault.invalidParameterValue(
                    "Replication Group ID cannot be longer than " + LONGEST_REPLICATION_GROUP_ID + " characters.");
        }
        return id;
    }

    /**
     * The id of a new cache cluster: 1 to 50 characters.
     *
     * @throws ElastiCacheFault InvalidParameterValue if it is missing, malformed or too long
     */
    public static String cacheClusterId(String parameter, @Nullable String value) {
        return atMost(LONGEST_CACHE_CLUSTER_ID, parameter, identifier(parameter, value));
    }

    /** Whether a cache cluster can have an id, in any case. */
    public static boolean isCacheClusterId(String id) {
        return isValid(id) && id.length() <= LONGEST_CACHE_CLUSTER_ID;
    }

    /**
     * The name of a new serverless cache: 1 to 50 characters (the console takes 40).
     *
     * @throws ElastiCacheFault InvalidParameterValue if it is missing, malformed or too long
     */
    public static String serverlessCacheName(String parameter, @Nullable String value) {
        return atMost(LONGEST_SERVERLESS_CACHE_NAME, parameter, identifier(parameter, value));
    }

    /**
     * The name of a new snapshot, parameter group, subnet group or security group: 1 to 255 characters.
     *
     * @throws ElastiCacheFault InvalidParameterValue if it is missing, malformed or too long
     */
    public static String name(String parameter, @Nullable String value) {
        return atMost(LONGEST_NAME, parameter, identifier(parameter, value));
    }

    /**
     * Any identifier, however long.
     *
     * @throws ElastiCacheFault InvalidParameterValue if it is missing or malformed
     */
    public static String identifier(String parameter, @Nullable String value) {
        if (value == null || value.isBlank()) {
            throw ElastiCacheFault.invalidParameterValue(
                    "The parameter %s must be provided and must not be blank.".formatted(parameter));
        }
        if (!isValid(value)) {
            throw ElastiCacheFault.invalidParameterValue(("The parameter %s is not a valid identifier. Identifiers must"
                            + " begin with a letter; must contain only ASCII letters, digits, and hyphens; and must not"
                            + " end with a hyphen or contain two consecutive hyphens.")
                    .formatted(parameter));
        }
        return lowerCase(value);
    }

    private static boolean isValid(String value) {
        char before = '-';
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            boolean letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
            boolean digit = c >= '0' && c <= '9';
            boolean fits = i == 0 ? letter : letter || digit || (c == '-' && before != '-');
            if (!fits) {
                return false;
            }
            before = c;
        }
        return before != '-';
    }

    /** A name as it is looked up: in lower case, whatever else it is. */
    public static String lowerCase(String name) {
        return name.toLowerCase(Locale.ROOT);
    }

    private static String atMost(int length, String parameter, String value) {
        if (value.length() > length) {
            throw ElastiCacheFault.invalidParameterValue(UncertainWording.tooLong(parameter, length));
        }
        return value;
    }
}
