package io.elasticachemock.server.clock;

import io.elasticachemock.engine.Simulation;

/** Something that a simulation may come to as time passes. */
public interface Condition {
    /** Whether it is so now. */
    boolean holds(Simulation simulation);

    /** Why it will never be so, as things stand: a sentence for whoever waits for it. */
    String whyNever(Simulation simulation);
}
