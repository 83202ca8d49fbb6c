package io.elasticachemock.engine.replication;

import io.elasticachemock.engine.node.CacheNodeType;
import org.jspecify.annotations.Nullable;

/**
 * What members will become: queued for the maintenance window, or being applied. The API shows it on each member that
 * has not got there yet, never on the group (user guide, "Scaling"; API reference, PendingModifiedValues).
 *
 * @param nodeType null if the node type stays
 */
public record Pending(@Nullable CacheNodeType nodeType) {
    /** Nothing. */
    public static final Pending NOTHING = new Pending(null);

    /** Whether there is nothing to do. */
    public boolean isEmpty() {
        return nodeType == null;
    }

    /** The node type that a node will get; null if it has it already or keeps its own. */
    public @Nullable CacheNodeType nodeTypeFor(Node node) {
        return node.nodeType().equals(nodeType) ? null : nodeType;
    }
}
