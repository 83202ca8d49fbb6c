package io.elasticachemock.engine.time;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What moves virtual time.
 *
 * @param name as the command line and the control API spell it: auto, instant, manual, real, x60
 * @param speed virtual seconds for each second of the wall clock; 0 where only the control API moves time
 * @param settling which calls first run all work in progress to its end
 */
public record ClockMode(String name, long speed, Settling settling) {
    /** The wall clock moves time, and each read first runs all work in progress to its end. */
    public static final ClockMode AUTO = new ClockMode("auto", 1, Settling.BEFORE_READS);
    /** As {@link #AUTO}, but every call first runs all work in progress to its end. */
    public static final ClockMode INSTANT = new ClockMode("instant", 1, Settling.BEFORE_EVERY_CALL);
    /** Only the control API moves time. */
    public static final ClockMode MANUAL = new ClockMode("manual", 0, Settling.NEVER);
    /** The wall clock moves time. */
    public static final ClockMode REAL = new ClockMode("real", 1, Settling.NEVER);

    /** The largest factor of a multiplied clock: a virtual month in less than three wall seconds. */
    public static final long MAX_SPEED = 1_000_000;

    private static final Pattern MULTIPLIED = Pattern.compile("x([1-9][0-9]{0,6})");

    /**
     * Reads a mode's name.
     *
     * @throws IllegalArgumentException if there is no such mode; its message names those that there are
     */
    public static ClockMode parse(String name) {
        for (ClockMode mode : new ClockMode[] {AUTO, INSTANT, MANUAL, REAL}) {
            if (mode.name.equals(name)) {
                return mode;
            }
        }
        Matcher multiplied = MULTIPLIED.matcher(name);
        if (multiplied.matches() && Long.parseLong(multiplied.group(1)) <= MAX_SPEED) {
            return multiplied(Long.parseLong(multiplied.group(1)));
        }
        throw new IllegalArgumentException("Unknown clock mode '" + name
                + "'. Use auto, instant, manual, real, or xN with a factor N from 1 to " + MAX_SPEED
                + ", such as x60.");
    }

    /** The wall clock, multiplied. */
    public static ClockMode multiplied(long speed) {
        return new ClockMode("x" + speed, speed, Settling.NEVER);
    }

    /** Which calls first run all work in progress to its end. */
    public enum Settling {
        /** None. */
        NEVER,
        /** Describe and List calls. */
        BEFORE_READS,
        /** All. */
        BEFORE_EVERY_CALL
    }
}
