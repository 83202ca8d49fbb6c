package io.elasticachemock.engine.modification;

import static io.elasticachemock.engine.ElastiCacheFault.invalidParameterValue;

import io.elasticachemock.engine.replication.ScaleConfig;
import io.elasticachemock.engine.wording.UncertainClusterWording;
import org.jspecify.annotations.Nullable;

/** How gradually a Memcached cluster shall be scaled, within the documented ranges (API reference, ScaleConfig). */
public record RequestedScaling(
        @Nullable Integer percentage, @Nullable Integer intervalMinutes) {
    private static final int LEAST_PERCENTAGE = 10;
    private static final int MOST_PERCENTAGE = 100;
    private static final int LEAST_MINUTES = 2;
    private static final int MOST_MINUTES = 30;

    /** @throws io.elasticachemock.engine.ElastiCacheFault InvalidParameterValue if a value is out of its range */
    ScaleConfig resolve() {
        int percent = percentage == null ? ScaleConfig.DEFAULT.percentage() : percentage;
        int minutes = intervalMinutes == null ? ScaleConfig.DEFAULT.intervalMinutes() : intervalMinutes;
        check("ScalePercentage", percent, LEAST_PERCENTAGE, MOST_PERCENTAGE);
        check("ScaleIntervalMinutes", minutes, LEAST_MINUTES, MOST_MINUTES);
        return new ScaleConfig(percent, minutes);
    }

    private static void check(String member, int asked, int least, int most) {
        if (asked < least || asked > most) {
            throw invalidParameterValue(UncertainClusterWording.scaleConfigOutOfRange(member, asked, least, most));
        }
    }
}
