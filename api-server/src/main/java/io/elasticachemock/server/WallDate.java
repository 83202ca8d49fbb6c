package io.elasticachemock.server;

import io.vertx.core.http.HttpHeaders;
import java.time.InstantSource;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;

/**
 * The header {@code Date}: always the wall clock's time, since SDKs correct their own clocks by it. It is rendered once
 * a second, by hand: the JDK's formatters load the data of locales, a tenth of a start, to find out what Monday is called.
 */
final class WallDate {
    private static final List<String> DAYS = List.of("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun");
    private static final List<String> MONTHS =
            List.of("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec");

    private final InstantSource wall;
    private long renderedSecond = Long.MIN_VALUE;
    private CharSequence rendered = "";

    WallDate(InstantSource wall) {
        this.wall = wall;
    }

    /** The header's value now. */
    CharSequence value() {
        long second = Math.floorDiv(wall.millis(), 1000L);
        if (second != renderedSecond) {
            rendered = HttpHeaders.createOptimized(render(LocalDateTime.ofEpochSecond(second, 0, ZoneOffset.UTC)));
            renderedSecond = second;
        }
        return rendered;
    }

    /** As in {@code Sun, 06 Nov 1994 08:49:37 GMT} (RFC 9110, section 5.6.7). */
    private static String render(LocalDateTime time) {
        return DAYS.get(time.getDayOfWeek().getValue() - 1) + ", " + twoDigits(time.getDayOfMonth()) + " "
                + MONTHS.get(time.getMonthValue() - 1) + " " + time.getYear() + " " + twoDigits(time.getHour()) + ":"
                + twoDigits(time.getMinute()) + ":" + twoDigits(time.getSecond()) + " GMT";
    }

    private static String twoDigits(int number) {
        return number < 10 ? "0" + number : Integer.toString(number);
    }
}
