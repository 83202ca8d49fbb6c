package io.elasticachemock.engine.serverless;

/**
 * How far a serverless cache scales (API reference, CacheUsageLimits).
 *
 * @param storage in GB
 * @param ecpu in ElastiCache processing units per second
 */
public record UsageLimits(UsageLimit storage, UsageLimit ecpu) {
    /** As far as AWS lets it. */
    public static final UsageLimits NONE = new UsageLimits(UsageLimit.NONE, UsageLimit.NONE);

    private static final long BYTES_PER_GB = 1L << 30;

    /** Whether there are none. */
    public boolean isNone() {
        return storage.isNone() && ecpu.isNone();
    }

    boolean raiseMinimumOf(UsageLimits before) {
        return storage.raisesMinimumOf(before.storage) || ecpu.raisesMinimumOf(before.ecpu);
    }

    /** Whether a cache may hold that much. */
    boolean hold(long bytes) {
        Integer most = storage.maximum();
        return most == null || bytes <= most * BYTES_PER_GB;
    }
}
