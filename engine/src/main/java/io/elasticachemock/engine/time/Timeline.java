package io.elasticachemock.engine.time;

import java.time.Instant;
import java.util.Optional;
import java.util.PriorityQueue;

/**
 * Virtual now, and the queue of what is due, ordered by instant and then by insertion. Nothing else in the engine moves
 * time, and nobody asks a wall clock.
 *
 * <p>It is not thread-safe: one thread owns a simulation.
 */
public final class Timeline {
    private final PriorityQueue<Entry> queue = new PriorityQueue<>();
    private Instant now;
    private long inserted;
    private long passed;
    private int workDue;

    /** @param start the first virtual instant */
    public Timeline(Instant start) {
        this.now = start;
    }

    /** The present virtual instant. It never goes backwards. */
    public Instant now() {
        return now;
    }

    /**
     * Queues an action for its instant.
     *
     * @param at not before {@link #now()}
     * @return the entry, to cancel it by
     * @throws IllegalArgumentException if {@code at} lies in the past
     */
    public Entry schedule(Instant at, Kind kind, Runnable action) {
        if (at.isBefore(now)) {
            throw new IllegalArgumentException(at + " is before the present " + now);
        }
        Entry entry = new Entry(this, at, inserted++, kind, action);
        queue.add(entry);
        if (kind == Kind.WORK) {
            workDue++;
        }
        return entry;
    }

    /** When the next entry is due; empty when nothing is queued. */
    public Optional<Instant> nextDue() {
        Entry next = queue.peek();
        return next == null ? Optional.empty() : Optional.of(next.at());
    }

    /** Whether no work in progress is queued. Appointments do not count. */
    public boolean isIdle() {
        return workDue == 0;
    }

    /** How many entries have run so far. */
    public long passed() {
        return passed;
    }

    /**
     * Moves time to an instant and runs every entry that is due until then, each at its own instant and in order,
     * including those that the entries themselves add. Going to the present instant runs what is due now.
     *
     * @throws IllegalArgumentException if the instant lies in the past
     */
    public void advanceTo(Instant to) {
        if (to.isBefore(now)) {
            throw new IllegalArgumentException(to + " is before the present " + now);
        }
        for (Entry next = queue.peek(); next != null && !next.at().isAfter(to); next = queue.peek()) {
            runNext();
        }
        if (!to.equals(now)) {
            now = to;
        }
    }

    /**
     * Moves time until no work in progress is left, however long that takes. Appointments come due on the way as time
     * passes them, but nobody waits for one. What is due at the last instant has all been run: whoever acts then comes
     * after it, as if time had been moved to that instant.
     */
    public void advanceUntilIdle() {
        while (workDue > 0) {
            runNext();
            if (workDue == 0) {
                advanceTo(now);
            }
        }
    }

    private void runNext() {
        Entry entry = queue.remove();
        uncount(entry);
        now = entry.at();
        passed++;
        entry.action().run();
    }

    void cancel(Entry entry) {
        if (queue.remove(entry)) {
            uncount(entry);
        }
    }

    private void uncount(Entry entry) {
        if (entry.kind() == Kind.WORK) {
            workDue--;
        }
    }

    /** What an entry stands for, which decides who waits for it. */
    public enum Kind {
        /** A step of a running plan: the modes {@code auto} and {@code instant} run it to its end. */
        WORK,
        /** Something that time brings by itself, such as a maintenance window's opening: nobody waits for it. */
        APPOINTMENT
    }
}
