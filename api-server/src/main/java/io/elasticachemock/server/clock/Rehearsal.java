package io.elasticachemock.server.clock;

import io.elasticachemock.engine.Simulation;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * A copy of a simulation, made by repeating all of its commands at their instants. What happens to the copy happens to
 * the original too, as long as nobody makes another change; so the copy tells what will come without moving the
 * original.
 */
final class Rehearsal {
    /** How far it looks ahead: a year and a day. Appointments, such as maintenance windows, never run out. */
    static final Duration HORIZON = Duration.ofDays(366);

    /**
     * How much it lets happen ahead. Thousands of groups have more appointments in a year than anybody can wait for, and everybody
     * waits meanwhile. It counts what happens and not the time that it takes, which is another one on every machine.
     */
    static final long MOST_ENTRIES = 50_000;

    private final Simulation copy;

    /** @param settings those that the original was made of */
    Rehearsal(Simulation.Settings settings, Simulation original) {
        this.copy = copy(settings, original);
    }

    /** A simulation in which all has happened that happened in another one so far. */
    static Simulation copy(Simulation.Settings settings, Simulation original) {
        Simulation copy = new Simulation(settings);
        copy.replay(original.journal());
        copy.advanceTo(original.now());
        return copy;
    }

    /** The first instant, now or later, at which a condition holds; empty if there is none until the horizon. */
    Optional<Instant> whenFirst(Condition condition) {
        Instant horizon = copy.now().plus(HORIZON);
        long last = copy.entriesRun() + MOST_ENTRIES;
        while (!condition.holds(copy)) {
            Optional<Instant> next = copy.nextDue();
            if (next.isEmpty() || next.get().isAfter(horizon) || copy.entriesRun() >= last) {
                return Optional.empty();
            }
            copy.advanceTo(next.get());
        }
        return Optional.of(copy.now());
    }
}
