package io.elasticachemock.engine.region;

import java.time.Duration;
import java.time.LocalTime;
import java.util.stream.Stream;

/**
 * A span of hours that comes every day, in UTC. It may go past midnight.
 *
 * @param start when it begins
 * @param length how long it lasts, more than nothing and at most a day
 */
public record DailyBlock(LocalTime start, Duration length) {
    private static final int HALF_HOUR = 30;

    /** The hours and half hours at which something of a duration can begin so that it ends within the block. */
    public Stream<LocalTime> halfHours(Duration duration) {
        int toFirst = Math.floorMod(-start.getMinute(), HALF_HOUR);
        return Stream.iterate(Duration.ofMinutes(toFirst), offset -> offset.plusMinutes(HALF_HOUR))
                .takeWhile(offset -> offset.plus(duration).compareTo(length) <= 0)
                .map(start::plus);
    }

    /** Reads {@code hh:mm-hh:mm}. */
    static DailyBlock parse(String text) {
        var ends = text.split("-", -1);
        var start = LocalTime.parse(ends[0]);
        var length = Duration.between(start, LocalTime.parse(ends[1]));
        return new DailyBlock(start, length.isNegative() ? length.plusDays(1) : length);
    }
}
