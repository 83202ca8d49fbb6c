package io.elasticachemock.engine.snapshot;

import static io.elasticachemock.engine.ElastiCacheFault.invalidParameterValue;

/** How many days automatic snapshots are kept: 0 (there are none) to 35. */
public final class RetentionLimit {
    private static final int MAX_DAYS = 35;

    private RetentionLimit() {}

    /**
     * Checks a limit.
     *
     * @return the limit
     * @throws io.elasticachemock.engine.ElastiCacheFault if it is out of range
     */
    public static int check(int days) {
        if (days < 0 || days > MAX_DAYS) {
            throw invalidParameterValue("Invalid snapshot retention limit: " + days
                    + ". Retention limit must be between 0 and " + MAX_DAYS + ".");
        }
        return days;
    }
}
