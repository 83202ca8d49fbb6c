package io.elasticachemock.engine.maintenance;

import io.elasticachemock.engine.ElastiCacheFault;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * The daily hours, in UTC, in which AWS begins an automatic snapshot: at least 60 minutes. They may go past midnight.
 *
 * @param start the time of day at which it opens, in whole minutes
 * @param length how long it stays open
 */
public record SnapshotWindow(LocalTime start, Duration length) {
    private static final Duration SHORTEST = Duration.ofMinutes(60);
    private static final Duration DAY = Duration.ofDays(1);
    private static final String TIME = "((?:[01][0-9]|2[0-3]):[0-5][0-9])";
    private static final List<String> TWO_DIGITS = IntStream.range(0, 60)
            .mapToObj(number -> number < 10 ? "0" + number : String.valueOf(number))
            .toList();
    private static final Pattern RANGE = Pattern.compile(TIME + "-" + TIME);

    /**
     * Reads {@code hh24:mi-hh24:mi}. AWS calls an empty text too short, not malformed.
     *
     * @throws ElastiCacheFault InvalidParameterValue if it is not of that form or too short
     */
    public static SnapshotWindow parse(String text) {
        if (text.isEmpty()) {
            throw tooShort();
        }
        var range = RANGE.matcher(text);
        if (!range.matches()) {
            throw ElastiCacheFault.invalidParameterValue("Invalid backup window format. Should be specified as a range"
                    + " hh24:mi-hh24:mi (24H Clock UTC). Example: 03:15-08:15");
        }
        var start = LocalTime.parse(range.group(1));
        var length = Duration.between(start, LocalTime.parse(range.group(2)));
        if (length.isNegative()) {
            length = length.plusDays(1);
        }
        if (length.compareTo(SHORTEST) < 0) {
            throw tooShort();
        }
        return new SnapshotWindow(start, length);
    }

    /** The first opening after an instant; a window that opens at this very instant has opened already. */
    public Instant nextOpening(Instant after) {
        var now = LocalDateTime.ofInstant(after, ZoneOffset.UTC);
        var opening = now.toLocalDate().atTime(start);
        return (opening.isAfter(now) ? opening : opening.plusDays(1)).toInstant(ZoneOffset.UTC);
    }

    /** Whether the window is open at an instant. */
    public boolean contains(Instant instant) {
        var lastOpening = nextOpening(instant).minus(DAY);
        return instant.isBefore(lastOpening.plus(length));
    }

    /** The form in which ElastiCache answers it: {@code 05:00-06:00}. */
    @Override
    public String toString() {
        LocalTime end = start.plus(length);
        return twoDigits(start.getHour()) + ":" + twoDigits(start.getMinute()) + "-" + twoDigits(end.getHour()) + ":"
                + twoDigits(end.getMinute());
    }

    private static String twoDigits(int number) {
        return TWO_DIGITS.get(number);
    }

    private static ElastiCacheFault tooShort() {
        return ElastiCacheFault.invalidParameterValue("Snapshot window must be at least 60 minutes.");
    }
}
