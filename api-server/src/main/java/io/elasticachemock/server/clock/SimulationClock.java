package io.elasticachemock.server.clock;

import io.elasticachemock.engine.Simulation;
import io.elasticachemock.engine.event.Occurrence;
import io.elasticachemock.engine.time.ClockMode;
import io.elasticachemock.engine.time.Pace;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/**
 * A simulation and what moves its time. A call first {@linkplain #catchUp() catches up} with the wall clock, at the
 * mode's pace; where the mode says so, it then runs all work in progress to its end; and only then it acts. Time that
 * was moved by other means than the wall clock goes on from where it was moved to, and never backwards.
 *
 * <p>It is not thread-safe: the thread that owns the simulation owns its clock.
 */
public final class SimulationClock {
    /** Virtual time stays before it: later years have no place in a timestamp. */
    public static final Instant END_OF_TIME = Instant.parse("9999-01-01T00:00:00Z");

    /** Of what happens while time is moved at most so much is told: the latest. */
    public static final int MOST_OCCURRENCES = Journey.MOST;

    private final Simulation.Settings settings;
    private final ClockMode modeAtStart;
    private final InstantSource wall;
    private Simulation simulation;
    private Pace pace;

    /**
     * A new simulation that stands at its start.
     *
     * @param mode what moves its time, until {@link #switchTo}
     * @param wall tells the wall clock's time
     * @throws IllegalArgumentException if the start is before 1970 or after the year 9998
     */
    public SimulationClock(Simulation.Settings settings, ClockMode mode, InstantSource wall) {
        checkStart(settings.start());
        this.settings = settings;
        this.modeAtStart = mode;
        this.wall = wall;
        this.simulation = new Simulation(settings);
        this.pace = new Pace(mode, wallNow(), settings.start());
    }

    /**
     * Checks that a simulation can start at an instant.
     *
     * @throws IllegalArgumentException if it lies before 1970 or after the year 9998
     */
    public static void checkStart(Instant start) {
        if (start.isBefore(Instant.EPOCH) || !start.isBefore(END_OF_TIME)) {
            throw new IllegalArgumentException("A simulation starts between 1970 and 9998, not at " + start + ".");
        }
    }

    /** What is moved. It is another one after {@link #reset}. */
    public Simulation simulation() {
        return simulation;
    }

    /** A copy of the simulation as it is now, to try something out: nothing of it comes back. */
    public Simulation copy() {
        return Rehearsal.copy(settings, simulation);
    }

    /** What the simulation is made of. */
    public Simulation.Settings settings() {
        return settings;
    }

    /** What moves its time at present. */
    public ClockMode mode() {
        return pace.mode();
    }

    /** Moves time to where the wall clock has taken it by now, and with it everything that is due until then. */
    public void catchUp() {
        Instant wallNow = wallNow();
        Instant now = simulation.now();
        Instant virtual = pace.virtualAt(wallNow);
        if (virtual.isBefore(now)) {
            // The wall clock was set back. Virtual time goes on from where it is.
            pace = pace.anchoredAt(wallNow, now);
            virtual = now;
        }
        // Also when time stands: what is due at this very instant happens before a call that comes after it.
        simulation.advanceTo(virtual.isBefore(END_OF_TIME) ? virtual : later(now, END_OF_TIME));
    }

    /**
     * Catches up, and runs all work in progress to its end if the mode does so before such a call.
     *
     * @param onlyLooks whether the call is a Describe or a List
     */
    public void beforeCall(boolean onlyLooks) {
        catchUp();
        boolean settles =
                switch (pace.mode().settling()) {
                    case NEVER -> false;
                    case BEFORE_READS -> onlyLooks;
                    case BEFORE_EVERY_CALL -> true;
                };
        if (settles && !simulation.isIdle()) {
            while (!simulation.isIdle()) {
                simulation.advanceUntilIdle();
                // What else is due at that very instant happens before the call too, and may begin more work.
                simulation.advanceTo(simulation.now());
            }
            goOnFromHere();
        }
    }

    /** Switches to another mode. Time goes on from where it was. */
    public void switchTo(ClockMode mode) {
        catchUp();
        pace = new Pace(mode, wallNow(), simulation.now());
    }

    /** Empties every world, and begins again with the same start, seed and mode. */
    public void reset() {
        simulation = new Simulation(settings);
        pace = new Pace(modeAtStart, wallNow(), settings.start());
    }

    /**
     * Moves time by an amount, to the millisecond.
     *
     * @return what happened on the way
     * @throws AdvanceRefused if it is negative or too large; nothing has moved then
     */
    public List<Occurrence> advanceBy(Duration amount) {
        catchUp();
        if (amount.isNegative()) {
            throw new AdvanceRefused("Time does not go backwards, by " + amount + ".");
        }
        try {
            return moveTo(toTheMillisecond(simulation.now().plus(amount)));
        } catch (ArithmeticException | DateTimeException e) {
            throw new AdvanceRefused("Moving by " + amount + " leads past the end of time, " + END_OF_TIME + ".", e);
        }
    }

    /**
     * Moves time to an instant, to the millisecond.
     *
     * @return what happened on the way
     * @throws AdvanceRefused if it lies in the past or too far ahead; nothing has moved then
     */
    public List<Occurrence> advanceTo(Instant to) {
        catchUp();
        if (to.isBefore(simulation.now())) {
            throw new AdvanceRefused("Time does not go backwards: " + to + " is before now, " + simulation.now() + ".");
        }
        return moveTo(toTheMillisecond(to));
    }

    /**
     * Moves time until all work in progress is over. It stays where it is when there is none.
     *
     * @return what happened on the way
     */
    public List<Occurrence> advanceUntilIdle() {
        catchUp();
        Journey journey = new Journey(simulation);
        journey.untilIdle();
        goOnFromHere();
        return journey.occurrences();
    }

    /**
     * Moves time to the next instant at which something is due.
     *
     * @return what happened there
     * @throws AdvanceRefused if nothing is due
     */
    public List<Occurrence> advanceUntilNext() {
        catchUp();
        return moveTo(simulation.nextDue().orElseThrow(() -> new AdvanceRefused("Nothing is due.")));
    }

    /**
     * Moves time to the first instant at which a condition holds. It stays where it is when the condition holds now.
     *
     * <p>Whether it comes true is found out on a copy of the simulation, which takes as long as everything that has
     * happened so far took to simulate.
     *
     * @return what happened on the way
     * @throws AdvanceRefused if the condition does not come true within {@link Rehearsal#HORIZON} and {@link
     *     Rehearsal#MOST_ENTRIES} unless somebody makes a change; nothing has moved then
     */
    public List<Occurrence> advanceUntil(Condition condition) {
        catchUp();
        if (condition.holds(simulation)) {
            return List.of();
        }
        Optional<Instant> when = simulation.nextDue().isEmpty()
                ? Optional.empty()
                : new Rehearsal(settings, simulation).whenFirst(condition);
        return moveTo(when.orElseThrow(() -> new AdvanceRefused(condition.whyNever(simulation))));
    }

    private List<Occurrence> moveTo(Instant to) {
        if (!to.isBefore(END_OF_TIME)) {
            throw new AdvanceRefused("Moving to " + to + " leads past the end of time, " + END_OF_TIME + ".");
        }
        Journey journey = new Journey(simulation);
        journey.to(to);
        goOnFromHere();
        return journey.occurrences();
    }

    private void goOnFromHere() {
        pace = pace.anchoredAt(wallNow(), simulation.now());
    }

    private Instant wallNow() {
        return Instant.ofEpochMilli(wall.millis());
    }

    /** As ElastiCache tells the time. */
    private static Instant toTheMillisecond(Instant instant) {
        return instant.truncatedTo(ChronoUnit.MILLIS);
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }
}
