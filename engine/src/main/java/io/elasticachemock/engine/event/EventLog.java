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

/**
 * Everything that happened, in order. Events are kept for 14 days, as ElastiCache keeps them (DescribeEvents: "You can
 * obtain events for the last 14 days").
 */
public final class EventLog {
    /** How long ElastiCache keeps events. */
    public static final Duration RETENTION = Duration.ofDays(14);

    private final Deque<Occurrence> occurrences = new ArrayDeque<>();
    private final Map<Scope, Deque<Event>> events = new TreeMap<>();
    private long forgotten;
    private Instant latest = Instant.MIN;

    /** Appends what happened; the log's instants never go backwards. */
    public void append(Occurrence occurrence) {
        if (!occurrence.at().equals(latest)) {
            latest = occurrence.at();
            forgetBefore(latest.minus(RETENTION));
        }
        occurrences.addLast(occurrence);
        if (occurrence instanceof Event event) {
            events.computeIfAbsent(event.scope(), scope -> new ArrayDeque<>()).addLast(event);
        }
    }

    /** A position behind the latest entry, to ask {@link #since} later. */
    public long position() {
        return forgotten + occurrences.size();
    }

    /** What was appended since a position and is not yet forgotten, oldest first. */
    public List<Occurrence> since(long position) {
        long skip = Math.max(0, position - forgotten);
        List<Occurrence> found = new ArrayList<>();
        var newest = occurrences.descendingIterator();
        for (long left = occurrences.size() - skip; left > 0; left--) {
            found.add(newest.next());
        }
        Collections.reverse(found);
        return found;
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

    private void forgetBefore(Instant horizon) {
        while (!occurrences.isEmpty() && occurrences.getFirst().at().isBefore(horizon)) {
            if (occurrences.removeFirst() instanceof Event event) {
                Deque<Event> ofScope = events.getOrDefault(event.scope(), new ArrayDeque<>());
                ofScope.pollFirst();
            }
            forgotten++;
        }
    }
}
