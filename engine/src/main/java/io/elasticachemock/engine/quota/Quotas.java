package io.elasticachemock.engine.quota;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * What an account may have in a region, in one place.
 *
 * @param limits of each quota; of one that is left out, its usual one
 */
public record Quotas(Map<Quota, Integer> limits) {
    /** What AWS grants an account that has not asked for more. */
    public static final Quotas DEFAULT = new Quotas(Map.of());

    /** The names by which {@link #with} knows the quotas. */
    public static final List<String> NAMES = Quota.words();

    /** Every quota has a limit, and the limits do not change. */
    public Quotas {
        Map<Quota, Integer> complete = new EnumMap<>(Quota.class);
        for (Quota quota : Quota.values()) {
            complete.put(quota, limits.getOrDefault(quota, quota.usual()));
        }
        limits = Collections.unmodifiableMap(complete);
    }

    /** As many of each of these, and of all else what AWS grants. */
    public Quotas(
            int nodesPerRegion,
            int nodesPerReplicationGroup,
            int shardsPerReplicationGroup,
            int manualSnapshotsPerNodeAndDay) {
        this(DEFAULT.with(Quota.NODES_PER_REGION, nodesPerRegion)
                .with(Quota.NODES_PER_REPLICATION_GROUP, nodesPerReplicationGroup)
                .with(Quota.SHARDS_PER_REPLICATION_GROUP, shardsPerReplicationGroup)
                .with(Quota.MANUAL_SNAPSHOTS_PER_NODE_AND_DAY, manualSnapshotsPerNodeAndDay)
                .limits);
    }

    /** A quota. */
    public int get(Quota quota) {
        return Objects.requireNonNull(limits.get(quota));
    }

    /**
     * A quota.
     *
     * @param name one of {@link #NAMES}
     * @throws IllegalArgumentException if there is no such quota
     */
    public int get(String name) {
        return get(Quota.of(name));
    }

    /**
     * The same quotas but for one.
     *
     * @param name one of {@link #NAMES}
     * @param limit 0 or more
     * @throws IllegalArgumentException if there is no such quota, or the limit is negative
     */
    public Quotas with(String name, int limit) {
        return with(Quota.of(name), limit);
    }

    private Quotas with(Quota quota, int limit) {
        if (limit < 0) {
            throw new IllegalArgumentException("A quota cannot be negative, as " + limit + " is.");
        }
        Map<Quota, Integer> changed = new EnumMap<>(Quota.class);
        changed.putAll(limits);
        changed.put(quota, limit);
        return new Quotas(changed);
    }
}
