package io.elasticachemock.engine.event;

import io.elasticachemock.engine.Scope;
import java.time.Instant;

/**
 * A resource, or a part of one, moved along its life cycle. AWS does not report these as events; a test that watches
 * time does.
 *
 * @param resource what moved, such as {@code replication-group}, {@code node-group}, {@code cache-cluster}
 * @param from its status before; "-" when it has just come into being
 * @param to its status now; "-" when it is gone
 */
public record StatusChange(Scope scope, Instant at, String resource, String identifier, String from, String to)
        implements Occurrence {
    /** Stands for "not there". */
    public static final String ABSENT = "-";
}
