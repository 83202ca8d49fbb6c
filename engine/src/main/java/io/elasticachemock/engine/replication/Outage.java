package io.elasticachemock.engine.replication;

import java.time.Duration;
import java.time.Instant;

/**
 * A time in which a shard did not serve.
 *
 * @param shard its id
 * @param to when it served again; if it does not yet, the present instant
 * @param reason what was being done to the shard when it began; empty if nothing was
 */
public record Outage(String shard, Service service, Instant from, Instant to, String reason) {
    /** How long it was. */
    public Duration length() {
        return Duration.between(from, to);
    }
}
