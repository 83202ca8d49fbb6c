package io.elasticachemock.server.action;

import static io.elasticachemock.server.query.Operations.DESCRIBE_EVENTS;

import io.elasticachemock.engine.event.Event;
import java.time.Instant;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the pages of one reading of the events have in common: the instant at which its first page was read. The later
 * pages show the same span of time, and go on behind the last event that was shown; so events that come meanwhile, which
 * belong before the first, neither push others onto a later page nor appear in the middle.
 *
 * @param firstRead decides which events there are
 */
record EventPlace(Instant firstRead) {
    private static final Pattern IDENTIFIER = Pattern.compile("(\\d{12})\\.(\\d{9}) \\d{19}");

    /**
     * The reading that a page belongs to.
     *
     * @param after the identifier of the event that the page before ended with; empty on the first page
     * @throws io.elasticachemock.engine.ElastiCacheFault if that is not an event's identifier
     */
    static EventPlace of(String after, Instant now) {
        if (after.isEmpty()) {
            return new EventPlace(now);
        }
        Matcher parts = IDENTIFIER.matcher(after);
        if (!parts.matches()) {
            throw Marker.invalid(DESCRIBE_EVENTS);
        }
        return new EventPlace(Instant.ofEpochSecond(Long.parseLong(parts.group(1)), Long.parseLong(parts.group(2))));
    }

    /** The identifier of an event within this reading; the newest event has the lowest. */
    String identifier(Event event) {
        return "%012d.%09d %019d"
                .formatted(firstRead.getEpochSecond(), firstRead.getNano(), Long.MAX_VALUE - event.number());
    }
}
