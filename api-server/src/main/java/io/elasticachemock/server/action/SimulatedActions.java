package io.elasticachemock.server.action;

import io.elasticachemock.engine.Simulation;
import io.elasticachemock.server.query.Actions;
import io.elasticachemock.server.query.Fragments;

/** All operations that are simulated. */
public final class SimulatedActions {
    private SimulatedActions() {}

    /**
     * The actions on one simulation.
     *
     * @param fragments where they keep the answers that will be asked for again
     */
    public static Actions of(Simulation simulation, Fragments fragments) {
        Actions actions = new Actions();
        ReplicationGroupActions.add(actions, simulation, fragments);
        return actions;
    }
}
