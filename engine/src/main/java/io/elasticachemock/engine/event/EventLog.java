package io.elasticachemock.engine.event;

import io.elasticachemock.engine.Scope;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Everything that happened, in order. Events are kept for 14 days, as ElastiCache keeps them (DescribeEvents: "You can
 * obtain events for the last 14 days").
 */
public final class EventLog {
    /** How long ElastiCache keeps events. */
    public static final Duration RETENTION = Duration.ofDays(14);

    private final Occurrences occurrences = new Occurrences();
    private final Map<Scope, Deque<Event>> events = new TreeMap<>();
    private long forgotten;
    private Instant latest = Instant.MIN;

    /** Appends an event; the log's instants never go backwards. */
    public void append(Event event) {
        goOnTo(event.at());
        occurrences.add(event);
        events.computeIfAbsent(event.scope(), scope -> new ArrayDeque<>()).addLast(event);
    }

    /**
     * Appends a {@link StatusChange}; the log's instants never go backwards.
     *
     * @param part of the resource {@code whole} if only a part of it moved, else null: the identifier is
     *     {@code whole/part} then
     */
    public void moved(
            Scope scope, Instant at, String resource, String whole, @Nullable String part, String from, String to) {
        goOnTo(at);
        occurrences.add(scope, at, resource, whole, part, from, to);
    }

    /** A position behind the latest entry, to ask {@link #since} later. */
    public long position() {
        return forgotten + occurrences.size();
    }

    /** What was appended since a position and is not yet forgotten, oldest first. */
    public List<Occurrence> since(long position) {
        long skip = Math.max(0, position - forgotten);
        return occurrences.newest((int) Math.max(0, occurrences.size() - skip));
    }

    /** The events of one account and region in a span, both ends included, oldest first. */
    public List<Event> events(Scope scope, Instant from, Instant to) {
        List<Event> found = new ArrayList<>();
        var newest = events.getOrDefault(scope, new ArrayDeque<>()).descendingIterator();
        while (newest.hasNext()) {
            Event event = newest.next();
            if (event.at().isBefore(from)) {
                break; // and so are all before it
            }
            if (!event.at().isAfter(to)) {
                found.add(event);
            }
        }
        Collections.reverse(found);
        return found;
    }

    private void goOnTo(Instant at) {
        if (!at.equals(latest)) {
            latest = at;
            forgetBefore(at.minus(RETENTION));
        }
    }

    private void forgetBefore(Instant horizon) {
        while (!occurrences.isEmpty() && occurrences.oldest().isBefore(horizon)) {
            Event event = occurrences.removeOldest();
            if (event != null) {
                Deque<Event> ofScope = events.getOrDefault(event.scope(), new ArrayDeque<>());
                ofScope.pollFirst();
            }
            forgotten++;
        }
    }
}
