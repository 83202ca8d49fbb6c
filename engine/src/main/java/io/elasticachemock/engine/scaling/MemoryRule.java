package io.elasticachemock.engine.scaling;

import io.elasticachemock.engine.node.CacheNodeType;
import io.elasticachemock.engine.plan.StepFailure;
import io.elasticachemock.engine.replication.Node;
import io.elasticachemock.engine.replication.Shard;
import io.elasticachemock.engine.version.Feature;

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

    /**
     * Checks that a shard's node has the memory to fork: before forkless save, in 2.8.22, a copy of all data may be needed
     * while it is written (user guide, "Ensuring that you have enough memory to create a snapshot").
     *
     * @throws StepFailure if it does not
     */
    public static void checkFork(Shard shard, Node node) {
        boolean forkless = node.version().supports(Feature.FORKLESS_SAVE);
        if (!forkless && shard.data().bytes() > node.nodeType().maxmemoryBytes() / 2) {
            throw new StepFailure("There is not enough memory to fork on " + node.id() + ".");
        }
    }
}
