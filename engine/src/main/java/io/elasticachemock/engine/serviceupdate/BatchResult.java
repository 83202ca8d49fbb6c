package io.elasticachemock.engine.serviceupdate;

import java.util.List;

/** What became of each group or cluster that a batch named. */
public record BatchResult(List<UpdateAction> processed, List<Unprocessed> unprocessed) {
    /** A result's lists do not change. */
    public BatchResult {
        processed = List.copyOf(processed);
        unprocessed = List.copyOf(unprocessed);
    }
}
