package io.elasticachemock.engine.stage;

import io.elasticachemock.engine.event.Event;
import io.elasticachemock.engine.event.Occurrence;
import io.elasticachemock.engine.event.StatusChange;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/**
 * One line of a trace: {@code mon 00:05 cache-cluster orders-001: creating to available}, or for an event
 * {@code mon 00:05 cache-cluster orders-001 "Cache cluster created"}.
 */
final class Line {
    private static final DateTimeFormatter MINUTE =
            DateTimeFormatter.ofPattern("EEE HH:mm", Locale.ENGLISH).withZone(ZoneOffset.UTC);

    private Line() {}

    static String of(Occurrence occurrence) {
        if (occurrence instanceof StatusChange change) {
            return "%s %s %s: %s to %s"
                    .formatted(when(change.at()), change.resource(), change.identifier(), change.from(), change.to());
        }
        if (occurrence instanceof Event event) {
            return "%s %s %s \"%s\""
                    .formatted(when(event.at()), word(event), event.sourceIdentifier(), event.message());
        }
        throw new IllegalStateException("What is " + occurrence + "?");
    }

    private static String word(Event event) {
        return event.sourceType().name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static String when(Instant instant) {
        return MINUTE.format(instant).toLowerCase(Locale.ROOT);
    }
}
