package io.elasticachemock.engine.time;

import java.time.Duration;
import java.time.Instant;

/**
 * Turns wall time into virtual time: from an anchor, where both are known, virtual time runs at the mode's speed.
 *
 * @param mode what moves time
 * @param wall the anchor on the wall clock
 * @param virtual the anchor in virtual time
 */
public record Pace(ClockMode mode, Instant wall, Instant virtual) {
    /** The virtual instant at a wall instant. A wall clock that was set back does not take virtual time with it. */
    public Instant virtualAt(Instant wallNow) {
        Duration passed = Duration.ofSeconds(
                wallNow.getEpochSecond() - wall.getEpochSecond(), wallNow.getNano() - wall.getNano());
        if (mode.speed() == 0 || passed.isNegative()) {
            return virtual;
        }
        // Durations are multiplied as decimal numbers, which is slow; most clocks run at the wall clock's speed.
        return virtual.plus(mode.speed() == 1 ? passed : passed.multipliedBy(mode.speed()));
    }

    /** The same mode from a new anchor: time was moved by other means, and goes on from there. */
    public Pace anchoredAt(Instant wallNow, Instant virtualNow) {
        return new Pace(mode, wallNow, virtualNow);
    }
}
