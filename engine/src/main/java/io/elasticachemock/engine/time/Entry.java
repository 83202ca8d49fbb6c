package io.elasticachemock.engine.time;

import java.time.Instant;

/** Something that is due on a {@link Timeline}. */
public final class Entry implements Comparable<Entry> {
    private final Timeline timeline;
    private final Instant at;
    // Of the instant, for comparing: entries are compared much more often than they run.
    private final long second;
    private final long insertion;
    private final Timeline.Kind kind;
    private final Runnable action;

    Entry(Timeline timeline, Instant at, long insertion, Timeline.Kind kind, Runnable action) {
        this.timeline = timeline;
        this.at = at;
        this.second = at.getEpochSecond();
        this.insertion = insertion;
        this.kind = kind;
        this.action = action;
    }

    /** When it is due. */
    public Instant at() {
        return at;
    }

    /** Takes it off the timeline. It does nothing when the entry has run or was cancelled before. */
    public void cancel() {
        timeline.cancel(this);
    }

    Timeline.Kind kind() {
        return kind;
    }

    Runnable action() {
        return action;
    }

    @Override
    public int compareTo(Entry other) {
        if (second != other.second) {
            return Long.compare(second, other.second);
        }
        int byInstant = at.compareTo(other.at);
        return byInstant != 0 ? byInstant : Long.compare(insertion, other.insertion);
    }
}
