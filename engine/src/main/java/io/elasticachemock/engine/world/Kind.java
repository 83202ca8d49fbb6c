package io.elasticachemock.engine.world;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A kind of resource that a world holds: what its records are called and how their moves are checked.
 *
 * @param name AWS's word for it, such as {@code replication-group}
 * @param identifier a record's identifier, unique within its kind, account and region
 * @param moves checks each move between a record and its successor and reports it
 * @param <T> the immutable record
 */
public record Kind<T>(String name, Function<T, String> identifier, Moves<T> moves) {
    // Kinds are looked up all the time; no two have the same name.
    @Override
    public int hashCode() {
        return name.hashCode();
    }

    /** Looks at what changed between two records of one resource. */
    @FunctionalInterface
    public interface Moves<T> {
        /**
         * Checks every move against its {@link LifeCycle} and tells the report of it.
         *
         * @param before null when the resource comes into being
         * @param after null when it goes
         */
        void check(@Nullable T before, @Nullable T after, Report report);
    }

    /** Told of each move, after it was checked. */
    @FunctionalInterface
    public interface Report {
        /**
         * A resource, or a part of one, moved.
         *
         * @param whole the identifier of what moved, or of what it is a part of
         * @param part tells the parts of {@code whole} apart; null if it moved as a whole
         */
        void moved(String resource, String whole, @Nullable String part, String from, String to);
    }
}
