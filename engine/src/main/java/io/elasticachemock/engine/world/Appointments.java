package io.elasticachemock.engine.world;

import io.elasticachemock.engine.time.Entry;
import io.elasticachemock.engine.time.Timeline;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;

/** What time will bring by itself: at most one appointment for each subject. */
public final class Appointments {
    private final Timeline timeline;
    private final Map<String, Entry> entries = new LinkedHashMap<>();

    Appointments(Timeline timeline) {
        this.timeline = timeline;
    }

    /** Makes an appointment, instead of the one that the subject may have had. */
    public void set(String subject, Instant at, Runnable action) {
        cancel(subject);
        entries.put(subject, timeline.schedule(at, Timeline.Kind.APPOINTMENT, () -> {
            entries.remove(subject);
            action.run();
        }));
    }

    /** Cancels the subject's appointment, if it has one. */
    public void cancel(String subject) {
        Entry entry = entries.remove(subject);
        if (entry != null) {
            entry.cancel();
        }
    }
}
