package io.elasticachemock.engine.world;

import io.elasticachemock.engine.Scope;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The worlds of one simulation, by account and region. A world comes to be held with the first change in it; one that is
 * only looked at does not. Each can reach those of the same account in other regions.
 */
public final class Worlds {
    private final Laws laws;
    private final Map<Scope, World> held = new TreeMap<>();

    /** No world is held yet. */
    public Worlds(Laws laws) {
        this.laws = laws;
    }

    /** The world of an account in a region: the one that is held, or an empty one that is not. */
    public World of(Scope scope) {
        World world = held.get(scope);
        return world == null ? new World(scope, laws, this) : world;
    }

    /** Keeps a world from now on: something is about to change in it. */
    public void hold(World world) {
        held.putIfAbsent(world.scope(), world);
    }

    /** The worlds that hold or held something, by account and region. */
    public List<World> all() {
        return List.copyOf(held.values());
    }
}
