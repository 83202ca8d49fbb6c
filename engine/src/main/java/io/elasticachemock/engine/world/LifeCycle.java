package io.elasticachemock.engine.world;

import io.elasticachemock.engine.event.StatusChange;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The table of a resource's allowed moves: one line for each. Any other move is a defect of the simulation.
 *
 * @param <S> the resource's statuses
 */
public final class LifeCycle<S extends Enum<S>> {
    private final String resource;
    private final Set<S> beginnings;
    private final Map<S, Set<S>> moves;
    private final Map<S, String> words;

    private LifeCycle(String resource, Class<S> statuses) {
        this.resource = resource;
        this.beginnings = EnumSet.noneOf(statuses);
        this.moves = new EnumMap<>(statuses);
        this.words = new EnumMap<>(statuses);
        for (S status : statuses.getEnumConstants()) {
            words.put(status, status.name().toLowerCase(Locale.ROOT).replace('_', '-'));
        }
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

    /**
     * Checks one move and reports it. Staying is always allowed, and so is an end that follows from what the resource
     * is a part of.
     *
     * @param before null when the resource comes into being
     * @param after null when it goes
     * @throws IllegalStateException if the table does not have the move
     */
    public void move(String identifier, @Nullable S before, @Nullable S after, Kind.Report report) {
        move(identifier, null, before, after, report);
    }

    /**
     * The same for a part of something, which is {@code whole/part}. They are told apart because the log keeps both as they
     * are.
     *
     * @param before null when the resource comes into being
     * @param after null when it goes
     * @throws IllegalStateException if the table does not have the move
     */
    public void move(String whole, @Nullable String part, @Nullable S before, @Nullable S after, Kind.Report report) {
        if (before == after) {
            return;
        }
        Set<S> allowed = before == null ? beginnings : moves.getOrDefault(before, Set.of());
        if (after != null && !allowed.contains(after)) {
            throw new IllegalStateException(resource + " " + (part == null ? whole : whole + "/" + part)
                    + " cannot move from " + before + " to " + after + "; from there it moves to " + allowed);
        }
        report.moved(resource, whole, part, word(before), word(after));
    }

    private String word(@Nullable S status) {
        return status == null ? StatusChange.ABSENT : words.getOrDefault(status, status.name());
    }
}
