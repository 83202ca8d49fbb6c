package io.elasticachemock.engine.serverless;

import org.jspecify.annotations.Nullable;

/**
 * What a cache scales down to, and what it scales up to.
 *
 * @param minimum null without one
 * @param maximum null without one
 */
public record UsageLimit(
        @Nullable Integer minimum, @Nullable Integer maximum) {
    /** Neither. */
    public static final UsageLimit NONE = new UsageLimit(null, null);

    /** Whether there is neither. */
    public boolean isNone() {
        return minimum == null && maximum == null;
    }

    /** Whether it has a cache scale up at once. */
    boolean raisesMinimumOf(UsageLimit before) {
        return minimum != null && (before.minimum == null || minimum > before.minimum);
    }
}
