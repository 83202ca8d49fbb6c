package io.elasticachemock.server;

import io.netty.handler.codec.DateFormatter;
import io.vertx.core.http.HttpHeaders;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Date;

/**
 * The header {@code Date}: always the wall clock's time, since SDKs correct their own clocks by it. It is rendered once
 * a second.
 */
final class WallDate {
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
            rendered = HttpHeaders.createOptimized(DateFormatter.format(Date.from(Instant.ofEpochSecond(second))));
            renderedSecond = second;
        }
        return rendered;
    }
}
