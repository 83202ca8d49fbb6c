package io.elasticachemock.engine.region;

import java.time.Duration;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;

/**
 * A span of hours that comes every day, in UTC. It may go past midnight.
 *
 * @param start when it begins
 * @param length how long it lasts, more than nothing and at most a day
 */
public record DailyBlock(LocalTime start, Duration length) {
    private static final int HALF_HOUR = 30;

    /** The hours and half hours at which something of a duration can begin so that it ends within the block. */
    public List<LocalTime> halfHours(Duration duration) {
        var starts = new ArrayList<LocalTime>();
        long last = length.minus(duration).toMinutes();
        for (int offset = Math.floorMod(-start.getMinute(), HALF_HOUR); offset <= last; offset += HALF_HOUR) {
            starts.add(start.plusMinutes(offset));
        }
        return starts;
    }

    /** Reads {@code hh:mm-hh:mm}. */
    static DailyBlock parse(String text) {
        var ends = text.split("-", -1);
        var start = time(ends[0]);
        var length = Duration.between(start, time(ends[1]));
        return new DailyBlock(start, length.isNegative() ? length.plusDays(1) : length);
    }

    // By hand: the first use of the JDK's time formatters costs more than reading the whole table of regions.
    private static LocalTime time(String text) {
        return LocalTime.of(Integer.parseInt(text.substring(0, 2)), Integer.parseInt(text.substring(3)));
    }
}
