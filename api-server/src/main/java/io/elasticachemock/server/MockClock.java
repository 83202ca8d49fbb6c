package io.elasticachemock.server;

import io.elasticachemock.engine.event.Occurrence;
import io.elasticachemock.engine.time.ClockMode;
import io.elasticachemock.server.clock.Condition;
import io.elasticachemock.server.clock.SimulationClock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * The clock of an {@link ElastiCacheMock}, for tests in the same JVM. Any thread may use it; when a call returns, all
 * that was due has happened. What is refused throws {@link IllegalArgumentException}, and nothing has moved.
 */
public final class MockClock {
    private final EventLoop loop;
    private final SimulationClock clock;

    MockClock(EventLoop loop, SimulationClock clock) {
        this.loop = loop;
        this.clock = clock;
    }

    /** The present virtual instant. */
    public Instant now() {
        return look(same -> same.simulation().now());
    }

    /** When something will happen next; empty when nothing is queued. */
    public Optional<Instant> nextDue() {
        return look(same -> same.simulation().nextDue());
    }

    /** What moves time. */
    public ClockMode mode() {
        return look(SimulationClock::mode);
    }

    /** Switches to another mode. Time goes on from where it was. */
    public void switchTo(ClockMode mode) {
        loop.run(() -> clock.switchTo(mode));
    }

    /**
     * Moves time by an amount, which must not be negative, to the millisecond.
     *
     * @return what happened on the way, in order
     */
    public List<Occurrence> advanceBy(Duration amount) {
        return loop.call(() -> clock.advanceBy(amount));
    }

    /**
     * Moves time to an instant, which must not lie in the past, to the millisecond.
     *
     * @return what happened on the way, in order
     */
    public List<Occurrence> advanceTo(Instant to) {
        return loop.call(() -> clock.advanceTo(to));
    }

    /**
     * Moves time until all work in progress is over.
     *
     * @return what happened on the way, in order
     */
    public List<Occurrence> advanceUntilIdle() {
        return loop.call(clock::advanceUntilIdle);
    }

    /**
     * Moves time to the next instant at which something is due; it is refused if nothing is.
     *
     * @return what happened there, in order
     */
    public List<Occurrence> advanceUntilNext() {
        return loop.call(clock::advanceUntilNext);
    }

    /**
     * Moves time to the first instant at which a condition holds, such as {@link
     * io.elasticachemock.server.clock.ResourceStatus#replicationGroup}; it is refused if that never comes.
     *
     * @return what happened on the way, in order
     */
    public List<Occurrence> advanceUntil(Condition condition) {
        return loop.call(() -> clock.advanceUntil(condition));
    }

    private <T> T look(Function<SimulationClock, T> at) {
        return loop.call(() -> {
            clock.catchUp();
            return at.apply(clock);
        });
    }
}
