package io.elasticachemock.engine.reservation;

import java.time.Instant;

/**
 * Nodes that were reserved.
 *
 * @param start when they were bought
 * @param count how many nodes
 */
public record ReservedNode(String id, Offering offering, Instant start, int count, ReservedNodeState state) {
    /** When the reservation is over. */
    public Instant end() {
        return start.plus(offering.term().duration());
    }

    ReservedNode in(ReservedNodeState newState) {
        return new ReservedNode(id, offering, start, count, newState);
    }
}
