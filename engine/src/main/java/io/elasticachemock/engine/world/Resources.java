package io.elasticachemock.engine.world;

import java.util.NavigableMap;
import java.util.Optional;

/**
 * The resources of one kind in one world: one current record for each, ordered by identifier. A record is replaced by
 * its successor as a whole, and no move goes unchecked or unrecorded.
 *
 * @param <T> the immutable record
 */
public final class Resources<T> {
    private final Kind<T> kind;
    private final ById<T> current = new ById<>();
    private final Kind.Report report;

    Resources(Kind<T> kind, World world) {
        this.kind = kind;
        this.report = (resource, whole, part, from, to) ->
                world.log().moved(world.scope(), world.now(), resource, whole, part, from, to);
    }

    /** The current record of a resource. */
    public Optional<T> find(String identifier) {
        return Optional.ofNullable(current.get(identifier));
    }

    /** How many there are. */
    public int size() {
        return current.size();
    }

    /** All current records by identifier, as {@link ById#all()} has them. */
    public NavigableMap<String, T> all() {
        return current.all();
    }

    /**
     * Makes a record the current one of its resource, new or not.
     *
     * @throws IllegalStateException if its life cycle does not allow the move
     */
    public void put(T after) {
        String identifier = kind.identifier().apply(after);
        // Put first and taken back if need be, which hardly ever is: so it is looked up once.
        T before = current.put(identifier, after);
        try {
            kind.moves().check(before, after, report);
        } catch (RuntimeException refused) {
            if (before == null) {
                current.remove(identifier);
            } else {
                current.put(identifier, before);
            }
            throw refused;
        }
    }

    /** Takes a resource away; its identifier is free again. */
    public void remove(String identifier) {
        T before = current.get(identifier);
        if (before != null) {
            kind.moves().check(before, null, report);
            current.remove(identifier);
        }
    }
}
