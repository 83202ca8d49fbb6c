package io.elasticachemock.engine.maintenance;

import io.elasticachemock.engine.ElastiCacheFault;
import io.elasticachemock.engine.wording.UncertainWording;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The weekly hours, in UTC, in which AWS may work on a cache: at least 60 minutes and at most 24 hours. They may go
 * past midnight and past the end of the week. The opening belongs to the window, the closing does not.
 *
 * @param day the day on which it opens
 * @param start the time of day at which it opens, in whole minutes
 * @param length how long it stays open
 */
public record MaintenanceWindow(DayOfWeek day, LocalTime start, Duration length) {
    private static final Duration SHORTEST = Duration.ofMinutes(60);
    private static final Duration LONGEST = Duration.ofHours(24);
    private static final Duration WEEK = Duration.ofDays(7);
    private static final Pattern RANGE = Pattern.compile("([^-]*)-([^-]*)");
    private static final Pattern TIME =
            Pattern.compile("([a-z]{3}):(([01][0-9]|2[0-3]):[0-5][0-9])", Pattern.CASE_INSENSITIVE);

    /**
     * Reads {@code ddd:hh24:mi-ddd:hh24:mi} in any case.
     *
     * @throws ElastiCacheFault InvalidParameterValue if it is not of that form, too short or too long
     */
    public static MaintenanceWindow parse(String text) {
        var range = RANGE.matcher(text);
        if (!range.matches()) {
            throw ElastiCacheFault.invalidParameterValue(UncertainWording.INVALID_MAINTENANCE_WINDOW);
        }
        var opens = sinceMonday(range.group(1));
        var closes = sinceMonday(range.group(2));
        var length = closes.minus(opens);
        return of(opens, length.isNegative() ? length.plus(WEEK) : length);
    }

    /** The first opening after an instant; a window that opens at this very instant has opened already. */
    public Instant nextOpening(Instant after) {
        var now = LocalDateTime.ofInstant(after, ZoneOffset.UTC);
        var opening = now.toLocalDate().with(TemporalAdjusters.nextOrSame(day)).atTime(start);
        return (opening.isAfter(now) ? opening : opening.plus(WEEK)).toInstant(ZoneOffset.UTC);
    }

    /** When the window closes that opened at an instant. */
    public Instant closing(Instant opening) {
        return opening.plus(length);
    }

    /** Whether the window is open at an instant. */
    public boolean contains(Instant instant) {
        var lastOpening = nextOpening(instant).minus(WEEK);
        return instant.isBefore(closing(lastOpening));
    }

    /** The form in which ElastiCache stores and answers it: {@code sun:05:00-sun:06:00}. */
    @Override
    public String toString() {
        var closes = sinceMidnight(start).plus(length);
        return time(day, start) + "-" + time(day.plus(closes.toDays()), LocalTime.MIDNIGHT.plus(closes));
    }

    private static MaintenanceWindow of(Duration opens, Duration length) {
        if (length.compareTo(SHORTEST) < 0) {
            throw ElastiCacheFault.invalidParameterValue(UncertainWording.MAINTENANCE_WINDOW_TOO_SHORT);
        }
        if (length.compareTo(LONGEST) > 0) {
            throw ElastiCacheFault.invalidParameterValue(UncertainWording.MAINTENANCE_WINDOW_TOO_LONG);
        }
        return new MaintenanceWindow(DayOfWeek.MONDAY.plus(opens.toDays()), LocalTime.MIDNIGHT.plus(opens), length);
    }

    private static Duration sinceMonday(String text) {
        var time = TIME.matcher(text);
        if (time.matches()) {
            for (DayOfWeek day : DayOfWeek.values()) {
                if (abbreviation(day).equalsIgnoreCase(time.group(1))) {
                    return Duration.ofDays(day.getValue() - 1L).plus(sinceMidnight(LocalTime.parse(time.group(2))));
                }
            }
        }
        throw ElastiCacheFault.invalidParameterValue(UncertainWording.invalidMaintenanceWindowTime(text));
    }

    private static Duration sinceMidnight(LocalTime time) {
        return Duration.between(LocalTime.MIDNIGHT, time);
    }

    private static String time(DayOfWeek day, LocalTime time) {
        return abbreviation(day) + ":" + time;
    }

    private static String abbreviation(DayOfWeek day) {
        return day.name().substring(0, 3).toLowerCase(Locale.ROOT);
    }
}
