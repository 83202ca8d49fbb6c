package io.elasticachemock.engine.serverless;

import static io.elasticachemock.engine.ElastiCacheFault.invalidParameterValue;

import io.elasticachemock.engine.wording.UncertainServerlessWording;
import org.jspecify.annotations.Nullable;

/**
 * Limits as they are asked for: each leaves the present one if it is null, and removes it if it is 0. Storage is limited to 1
 * to 5,000 GB, processing to 1,000 to 15,000,000 ECPU per second, and no minimum lies above its maximum (user guide, "Scaling
 * ElastiCache").
 */
public record RequestedUsageLimits(
        @Nullable Integer storageMinimum,
        @Nullable Integer storageMaximum,
        @Nullable Integer ecpuMinimum,
        @Nullable Integer ecpuMaximum) {
    /** Nothing. */
    public static final RequestedUsageLimits NONE = new RequestedUsageLimits(null, null, null, null);

    private static final int LEAST_STORAGE = 1;
    private static final int MOST_STORAGE = 5_000;
    private static final int LEAST_ECPU = 1_000;
    private static final int MOST_ECPU = 15_000_000;

    /** Whether the request says anything of them. */
    boolean isGiven() {
        return !equals(NONE);
    }

    /**
     * The limits that this makes of the present ones.
     *
     * @throws io.elasticachemock.engine.ElastiCacheFault InvalidParameterValue if one is out of range
     */
    UsageLimits over(UsageLimits present) {
        String badStorage = UncertainServerlessWording.badStorageLimit(LEAST_STORAGE, MOST_STORAGE);
        checkRange(storageMinimum, LEAST_STORAGE, MOST_STORAGE, badStorage);
        checkRange(storageMaximum, LEAST_STORAGE, MOST_STORAGE, badStorage);
        String badEcpu = "Invalid value for ECPUPerSecond limit. Must be between " + LEAST_ECPU + " and " + MOST_ECPU
                + ". You can set the value to zero to remove the limit.";
        checkRange(ecpuMinimum, LEAST_ECPU, MOST_ECPU, badEcpu);
        checkRange(ecpuMaximum, LEAST_ECPU, MOST_ECPU, badEcpu);
        return new UsageLimits(
                limit("DataStorage", present.storage(), storageMinimum, storageMaximum),
                limit("ECPUPerSecond", present.ecpu(), ecpuMinimum, ecpuMaximum));
    }

    private static void checkRange(@Nullable Integer asked, int least, int most, String message) {
        if (asked != null && asked != 0 && (asked < least || asked > most)) {
            throw invalidParameterValue(message);
        }
    }

    private static UsageLimit limit(
            String name, UsageLimit present, @Nullable Integer askedMinimum, @Nullable Integer askedMaximum) {
        Integer minimum = one(present.minimum(), askedMinimum);
        Integer maximum = one(present.maximum(), askedMaximum);
        if (minimum != null && maximum != null && minimum > maximum) {
            throw invalidParameterValue(UncertainServerlessWording.minimumAboveMaximum(name, minimum, maximum));
        }
        return new UsageLimit(minimum, maximum);
    }

    private static @Nullable Integer one(@Nullable Integer present, @Nullable Integer asked) {
        if (asked == null) {
            return present;
        }
        return asked == 0 ? null : asked;
    }
}
