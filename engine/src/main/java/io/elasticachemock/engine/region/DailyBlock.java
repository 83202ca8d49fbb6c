package io.elasticachemock.engine.region;

import java.time.Duration;
import java.time.LocalTime;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A span of hours that comes every day, in UTC. It may go past midnight.
 *
 * @param start when it begins
 * @param length how long it lasts, more than nothing and at most a day
 */
public record DailyBlock(LocalTime start, Duration length) {
    private static final int HALF_HOUR = 30;
    private static final int HALF_HOURS_OF_DAY = 48;
    // Of two days, since a block may go on after midnight.
    private static final List<LocalTime> HALF_HOURS = IntStream.range(0, 2 * HALF_HOURS_OF_DAY)
            .mapToObj(number -> LocalTime.MIDNIGHT.plusMinutes((long) number * HALF_HOUR))
            .toList();

    /** The hours and half hours at which something of a duration can begin so that it ends within the block. */
    public List<LocalTime> halfHours(Duration duration) {
        long last = length.minus(duration).toMinutes();
        int offset = Math.floorMod(-start.getMinute(), HALF_HOUR);
        if (offset > last) {
            return List.of();
        }
        int number = (start.getHour() * 60 + start.getMinute() + offset) / HALF_HOUR;
        return HALF_HOURS.subList(number, number + (int) (last - offset) / HALF_HOUR + 1);
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
