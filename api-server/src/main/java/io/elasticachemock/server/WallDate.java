package io.elasticachemock.server;

import io.vertx.core.http.HttpHeaders;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/**
 * The header {@code Date}: always the wall clock's time, since SDKs correct their own clocks by it. It is rendered once
 * a second.
 */
final class WallDate {
    // Not RFC_1123_DATE_TIME: HTTP wants two digits for the day.
    private static final DateTimeFormatter IMF_FIXDATE = DateTimeFormatter.ofPattern(
                    "EEE, dd MMM yyyy HH:mm:ss 'GMT'", Locale.ENGLISH)
            .withZone(ZoneOffset.UTC);

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
            rendered = HttpHeaders.createOptimized(IMF_FIXDATE.format(Instant.ofEpochSecond(second)));
            renderedSecond = second;
        }
        return rendered;
    }
}
