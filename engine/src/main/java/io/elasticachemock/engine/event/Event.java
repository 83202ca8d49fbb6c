package io.elasticachemock.engine.event;

import io.elasticachemock.engine.Scope;
import java.time.Instant;

/**
 * An event as DescribeEvents reports it.
 *
 * @param message AWS's text
 */
public record Event(Scope scope, Instant at, SourceType sourceType, String sourceIdentifier, String message)
        implements Occurrence {}
