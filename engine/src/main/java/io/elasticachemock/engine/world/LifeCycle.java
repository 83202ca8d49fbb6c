package io.elasticachemock.engine.world;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/**
 * The table of a resource's allowed moves: one line for each. Any other move is a defect of the simulation.
 *
 * @param <S> the resource's statuses
 */
public final class LifeCycle<S extends Enum<S>> {
    private final String resource;
    private final Set<S> beginnings;
    private final Map<S, Set<S>> moves;

    private LifeCycle(String resource, Class<S> statuses) {
        this.resource = resource;
        this.beginnings = EnumSet.noneOf(statuses);
        this.moves = new EnumMap<>(statuses);
    }

    /** An empty table, to be filled by {@link #beginsAs} and {@link #moves}. */
    public static <S extends Enum<S>> LifeCycle<S> of(String resource, Class<S> statuses) {
        return new LifeCycle<>(resource, statuses);
    }

    /** Allows the resource to come into being in this status. */
    public LifeCycle<S> beginsAs(S status) {
        beginnings.add(status);
        return this;
    }

    /** Allows a move. */
    public LifeCycle<S> moves(S from, S to) {
        moves.computeIfAbsent(from, same -> EnumSet.noneOf(to.getDeclaringClass()))
                .add(to);
        return this;
    }

    /** The word for the resource in traces. */
    public String resource() {
        return resource;
    }

    /**
     * Checks that the resource may come into being in a status.
     *
     * @throws IllegalStateException if the table does not have it
     */
    public void checkBeginning(String identifier, S status) {
        if (!beginnings.contains(status)) {
            throw new IllegalStateException(resource + " " + identifier + " cannot begin as " + status);
        }
    }

    /**
     * Checks a move. Staying is always allowed.
     *
     * @throws IllegalStateException if the table does not have it
     */
    public void check(String identifier, S from, S to) {
        if (from != to && !moves.getOrDefault(from, Set.of()).contains(to)) {
            throw new IllegalStateException(resource + " " + identifier + " cannot move from " + from + " to " + to
                    + "; from there it moves to " + moves.getOrDefault(from, Set.of()));
        }
    }
}
