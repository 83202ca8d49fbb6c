package io.elasticachemock.engine.plan;

import java.time.Duration;

/** The smallest piece of work. */
final class Step extends Plan {
    private final Label label;
    private final long millis;
    private final Effect begin;
    private final Effect end;

    Step(Label label, Duration duration, Effect begin, Effect end) {
        if (duration.isNegative()) {
            throw new IllegalArgumentException("A step cannot take " + duration);
        }
        this.label = label;
        this.millis = duration.toMillis();
        this.begin = begin;
        this.end = end;
    }

    Label label() {
        return label;
    }

    Duration duration() {
        return Duration.ofMillis(millis);
    }

    Effect begin() {
        return begin;
    }

    Effect end() {
        return end;
    }

    @Override
    void run(Conductor conductor, Runnable then) {
        conductor.perform(this, then);
    }
}
