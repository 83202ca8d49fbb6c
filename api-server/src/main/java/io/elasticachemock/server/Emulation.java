package io.elasticachemock.server;

import io.elasticachemock.engine.Scope;
import io.elasticachemock.engine.Simulation;
import io.elasticachemock.engine.time.ClockMode;
import io.elasticachemock.engine.world.Command;
import io.elasticachemock.server.action.SimulatedActions;
import io.elasticachemock.server.clock.SimulationClock;
import io.elasticachemock.server.control.ControlApi;
import io.elasticachemock.server.query.Actions;
import io.elasticachemock.server.query.Fragments;
import io.elasticachemock.server.query.QueryFrontDoor;
import java.time.InstantSource;
import java.util.SplittableRandom;

/**
 * The emulated ElastiCache: its clock, its front door, and the control API beside it. A reset replaces all that holds
 * state. It belongs to the event loop.
 */
final class Emulation {
    private final SimulationClock clock;
    private final ControlApi control;
    private Actions actions;
    private QueryFrontDoor frontDoor;

    Emulation(Simulation.Settings settings, ClockMode mode, InstantSource wall) {
        this.clock = new SimulationClock(settings, mode, wall);
        Fragments fragments = new Fragments();
        this.actions = SimulatedActions.of(clock.simulation(), fragments);
        this.frontDoor = frontDoor(fragments);
        this.control = new ControlApi(clock, () -> actions, this::reset, Version.VALUE, Emulation::doorOf);
    }

    /** Answers requests by changing a simulation at its present instant, and nothing else. */
    private static QueryFrontDoor doorOf(Simulation simulation) {
        Fragments fragments = new Fragments();
        return new QueryFrontDoor(
                SimulatedActions.of(simulation, fragments), fragments, new SplittableRandom(0), operation -> {});
    }

    SimulationClock clock() {
        return clock;
    }

    QueryFrontDoor frontDoor() {
        return frontDoor;
    }

    ControlApi control() {
        return control;
    }

    /** Makes a change that comes from outside and not from a client. */
    void execute(Scope scope, Command<?> command) {
        clock.catchUp();
        clock.simulation().execute(scope, command);
    }

    /** Empties every world; clock, seed and mode are as at the start again. */
    void reset() {
        clock.reset();
        Fragments fragments = new Fragments();
        actions = SimulatedActions.of(clock.simulation(), fragments);
        frontDoor = frontDoor(fragments);
    }

    private QueryFrontDoor frontDoor(Fragments fragments) {
        return new QueryFrontDoor(
                actions,
                fragments,
                new SplittableRandom(clock.settings().seed()),
                operation -> clock.beforeCall(operation.onlyLooks()));
    }
}
