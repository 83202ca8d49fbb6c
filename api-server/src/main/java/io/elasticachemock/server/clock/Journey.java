package io.elasticachemock.server.clock;

import io.elasticachemock.engine.Simulation;
import io.elasticachemock.engine.event.Occurrence;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/**
 * A stretch of time that a simulation goes through, and all that happens on it. It stops at each instant at which
 * something is due, since the simulation's own log forgets what is older than 14 days. Of a journey through decades, with
 * snapshots every day, it remembers the latest part: all of it would not fit into memory.
 */
final class Journey {
    private final Simulation simulation;
    /** How much a journey remembers. */
    static final int MOST = 100_000;

    private final Deque<Occurrence> occurrences = new ArrayDeque<>();
    private long noted;

    Journey(Simulation simulation) {
        this.simulation = simulation;
        this.noted = simulation.log().position();
    }

    void to(Instant to) {
        for (Optional<Instant> next = simulation.nextDue();
                next.isPresent() && !next.get().isAfter(to);
                next = simulation.nextDue()) {
            stopAt(next.get());
        }
        stopAt(to);
    }

    void untilIdle() {
        while (!simulation.isIdle()) {
            stopAt(simulation.nextDue().orElseThrow());
        }
    }

    /** What happened, in order; only the latest {@link #MOST} of it. */
    List<Occurrence> occurrences() {
        return List.copyOf(occurrences);
    }

    private void stopAt(Instant instant) {
        simulation.advanceTo(instant);
        occurrences.addAll(simulation.log().since(noted));
        noted = simulation.log().position();
        while (occurrences.size() > MOST) {
            occurrences.removeFirst();
        }
    }
}
