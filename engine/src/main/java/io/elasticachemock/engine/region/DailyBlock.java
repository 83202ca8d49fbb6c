package io.elasticachemock.engine.region;

import java.time.Duration;
import java.time.LocalTime;

/**
 * A span of hours that comes every day, in UTC. It may go past midnight.
 *
 * @param start when it begins
 * @param length how long it lasts, more than nothing and less than a day
 */
public record DailyBlock(LocalTime start, Duration length) {
    /** Reads {@code hh:mm-hh:mm}. */
    static DailyBlock parse(String text) {
        var ends = text.split("-", -1);
        var start = LocalTime.parse(ends[0]);
        var length = Duration.between(start, LocalTime.parse(ends[1]));
        return new DailyBlock(start, length.isNegative() ? length.plusDays(1) : length);
    }
}
