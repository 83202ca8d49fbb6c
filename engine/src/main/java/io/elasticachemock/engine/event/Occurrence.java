package io.elasticachemock.engine.event;

import io.elasticachemock.engine.Scope;
import java.time.Instant;

/** Something that happened in the simulation at a virtual instant. */
public sealed interface Occurrence permits Event, StatusChange {
    /** Whose resource it is about. */
    Scope scope();

    /** When it happened. */
    Instant at();
}
