package io.elasticachemock.engine.scaling;

import io.elasticachemock.engine.node.CacheNodeType;
import io.elasticachemock.engine.plan.StepFailure;
import io.elasticachemock.engine.replication.Shard;

/**
 * A shard's data has to fit a node's memory beside the part that is reserved for backups and failover:
 * {@code reserved-memory-percent}, 25 by default (user guide, "Managing reserved memory").
 */
public final class MemoryRule {
    private static final int RESERVED_PERCENT = 25;

    private MemoryRule() {}

    /** How many bytes of data a node of that type holds. */
    public static long capacity(CacheNodeType nodeType) {
        return nodeType.maxmemoryBytes() / 100 * (100 - RESERVED_PERCENT);
    }

    /** Whether so much data fits a node of that type. */
    public static boolean fits(long bytes, CacheNodeType nodeType) {
        return bytes <= capacity(nodeType);
    }

    /**
     * Checks that a shard's data fits nodes of that type.
     *
     * @throws StepFailure if it does not
     */
    static void check(Shard shard, CacheNodeType nodeType) {
        if (!fits(shard.data().bytes(), nodeType)) {
            throw new StepFailure("The data of shard " + shard.id() + " does not fit " + nodeType.name() + ".");
        }
    }
}
