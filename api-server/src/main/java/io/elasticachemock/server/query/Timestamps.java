package io.elasticachemock.server.query;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/**
 * Timestamps as ElastiCache writes them: RFC 3339 in UTC with milliseconds ({@code 2015-02-02T18:22:18.202Z}), and only
 * {@code SnapshotCreateTime} in whole seconds. JavaScript's, Ruby's and fog's clients refuse seconds since 1970.
 */
final class Timestamps {
    private static final String WHOLE_SECONDS = "SnapshotCreateTime";
    private static final DateTimeFormatter MILLIS = formatter("uuuu-MM-dd'T'HH:mm:ss.SSS'Z'");
    private static final DateTimeFormatter SECONDS = formatter("uuuu-MM-dd'T'HH:mm:ss'Z'");

    private Timestamps() {}

    static String xml(Instant instant, String member) {
        return (member.equals(WHOLE_SECONDS) ? SECONDS : MILLIS).format(instant);
    }

    /** Seconds since 1970 with the milliseconds behind the point. */
    static BigDecimal json(Instant instant) {
        return BigDecimal.valueOf(instant.toEpochMilli(), 3);
    }

    private static DateTimeFormatter formatter(String pattern) {
        return DateTimeFormatter.ofPattern(pattern, Locale.ROOT).withZone(ZoneOffset.UTC);
    }
}
