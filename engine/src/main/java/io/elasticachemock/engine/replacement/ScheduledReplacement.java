package io.elasticachemock.engine.replacement;

import java.time.Instant;

/**
 * A node's replacement that waits for the maintenance window.
 *
 * @param start when the window opens
 * @param end when it closes
 */
public record ScheduledReplacement(String nodeId, String replicationGroupId, Instant start, Instant end) {}
