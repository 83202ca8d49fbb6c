package io.elasticachemock.engine;

import io.elasticachemock.engine.behaviour.Behaviour;
import io.elasticachemock.engine.chance.Seed;
import io.elasticachemock.engine.duration.Durations;
import io.elasticachemock.engine.event.EventLog;
import io.elasticachemock.engine.quota.Quotas;
import io.elasticachemock.engine.time.Timeline;
import io.elasticachemock.engine.world.Command;
import io.elasticachemock.engine.world.Laws;
import io.elasticachemock.engine.world.World;
import io.elasticachemock.engine.world.Worlds;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/**
 * The front door: ElastiCache in every account and region, on one timeline.
 *
 * <p>The simulation is a function of its settings and of its commands with their instants: the same commands at the same
 * instants give the same trace. It is not thread-safe: one thread owns it.
 */
public final class Simulation {
    private final Laws laws;
    private final Worlds worlds;
    private final List<Journal> journal = new ArrayList<>();

    /** An empty simulation. */
    public Simulation(Settings settings) {
        this.laws = new Laws(
                new Timeline(settings.start()),
                new Seed(settings.seed()),
                new EventLog(),
                settings.durations(),
                settings.quotas(),
                settings.behaviour());
        this.worlds = new Worlds(laws);
    }

    /**
     * Makes a change at the present instant, after all that is due then: so a command comes at the same place of the
     * trace when it is replayed.
     *
     * @return what the client is answered
     * @throws ElastiCacheFault if AWS would refuse it; then nothing has changed
     */
    public <R> R execute(Scope scope, Command<R> command) {
        advanceTo(now());
        World target = worlds.of(scope);
        Command.Accepted<R> accepted = command.validate(target);
        worlds.hold(target);
        journal.add(new Journal(now(), target.scope(), command));
        return accepted.apply();
    }

    /** The resources of an account in a region, for reading. Asking for one does not bring it into being. */
    public World world(Scope scope) {
        return worlds.of(scope);
    }

    /** The worlds that hold or held something, by account and region. */
    public List<World> worlds() {
        return worlds.all();
    }

    /** The present virtual instant. */
    public Instant now() {
        return laws.timeline().now();
    }

    /** When something will happen next; empty when nothing is queued. */
    public Optional<Instant> nextDue() {
        return laws.timeline().nextDue();
    }

    /** Whether no work is in progress. */
    public boolean isIdle() {
        return laws.timeline().isIdle();
    }

    /**
     * Moves time, and with it everything that is due until then, each at its own instant.
     *
     * @throws IllegalArgumentException if the instant lies in the past
     */
    public void advanceTo(Instant to) {
        laws.timeline().advanceTo(to);
    }

    /** Moves time until all work in progress is over. */
    public void advanceUntilIdle() {
        laws.timeline().advanceUntilIdle();
    }

    /** What happened, in order. */
    public EventLog log() {
        return laws.log();
    }

    /** How many timeline entries have run so far. */
    public long entriesRun() {
        return laws.timeline().passed();
    }

    /** Every command that was accepted, with its instant, oldest first. */
    public List<Journal> journal() {
        return Collections.unmodifiableList(journal);
    }

    /** Repeats accepted commands at their instants; the simulation must stand before the first of them. */
    public void replay(List<Journal> commands) {
        for (Journal entry : commands) {
            advanceTo(entry.at());
            execute(entry.scope(), entry.command());
        }
    }

    /** A command that was accepted. */
    public record Journal(Instant at, Scope scope, Command<?> command) {}

    /**
     * What a simulation is made of.
     *
     * @param start the first virtual instant, of which the milliseconds count and nothing finer
     * @param seed of everything random
     * @param durations how long work takes
     * @param quotas what an account may have
     * @param behaviour what is a matter of choice
     */
    public record Settings(Instant start, long seed, Durations durations, Quotas quotas, Behaviour behaviour) {
        /** Answers tell the time in milliseconds: what happens between two of them could not be asked for again. */
        public Settings {
            start = start.truncatedTo(ChronoUnit.MILLIS);
        }

        /** AWS's default quotas and the usual durations. */
        public Settings(Instant start, long seed) {
            this(start, seed, Durations.USUAL, Quotas.DEFAULT);
        }

        /** The usual behaviour. */
        public Settings(Instant start, long seed, Durations durations, Quotas quotas) {
            this(start, seed, durations, quotas, Behaviour.USUAL);
        }
    }
}
