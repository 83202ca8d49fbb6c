package io.elasticachemock.engine.event;

import io.elasticachemock.engine.Scope;
import java.time.Instant;

/**
 * An event as DescribeEvents reports it.
 *
 * @param message AWS's text
 * @param number its place in the log: the later of two has the higher one, also at the same instant
 */
public record Event(
        Scope scope, Instant at, SourceType sourceType, String sourceIdentifier, String message, long number)
        implements Occurrence {}
