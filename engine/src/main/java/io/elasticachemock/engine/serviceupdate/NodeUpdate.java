package io.elasticachemock.engine.serviceupdate;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How far an update has come to one node of a group.
 *
 * @param nodeId as {@link io.elasticachemock.engine.replication.Node#id}
 * @param shard the node group that it belongs to
 * @param modified when its status last changed
 * @param initiatedBy null until somebody has it applied
 * @param started when the work on it began; null until then
 * @param ended when it had the update; null until then
 * @param deleted when the node went; null while it is there
 */
public record NodeUpdate(
        String nodeId,
        String shard,
        NodeUpdateStatus status,
        Instant modified,
        @Nullable InitiatedBy initiatedBy,
        @Nullable Instant initiated,
        @Nullable Instant started,
        @Nullable Instant ended,
        @Nullable Instant deleted) {
    /** A node that lacks the update. */
    static NodeUpdate lacking(String nodeId, String shard, Instant now) {
        return new NodeUpdate(nodeId, shard, NodeUpdateStatus.NOT_APPLIED, now, null, null, null, null, null);
    }

    /** Whether it is there and lacks the update. */
    boolean isOpen() {
        return status != NodeUpdateStatus.COMPLETE && deleted == null;
    }

    NodeUpdate in(NodeUpdateStatus newStatus, Instant now) {
        return newStatus == status
                ? this
                : new NodeUpdate(nodeId, shard, newStatus, now, initiatedBy, initiated, started, ended, deleted);
    }

    NodeUpdate initiated(InitiatedBy by, Instant now) {
        return new NodeUpdate(nodeId, shard, NodeUpdateStatus.WAITING_TO_START, now, by, now, null, null, deleted);
    }

    NodeUpdate begun(Instant now) {
        return new NodeUpdate(
                nodeId,
                shard,
                NodeUpdateStatus.IN_PROGRESS,
                now,
                initiatedBy,
                initiated,
                started == null ? now : started,
                null,
                deleted);
    }

    NodeUpdate complete(Instant now) {
        return new NodeUpdate(
                nodeId, shard, NodeUpdateStatus.COMPLETE, now, initiatedBy, initiated, started, now, deleted);
    }

    NodeUpdate gone(Instant now) {
        return new NodeUpdate(nodeId, shard, status, modified, initiatedBy, initiated, started, ended, now);
    }
}
