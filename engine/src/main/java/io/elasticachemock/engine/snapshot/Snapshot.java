package io.elasticachemock.engine.snapshot;

import io.elasticachemock.engine.replication.Node;
import io.elasticachemock.engine.replication.ReplicationGroup;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A snapshot at one instant.
 *
 * @param origin the group that it was taken of, as it was then
 * @param member the member that it was taken of; null for a snapshot of the whole group
 * @param kmsKeyArn the customer's key that encrypts it; null without one
 * @param nodeSnapshots one for each shard
 */
public record Snapshot(
        String name,
        SnapshotStatus status,
        SnapshotSource source,
        ReplicationGroup origin,
        @Nullable Node member,
        @Nullable String kmsKeyArn,
        List<NodeSnapshot> nodeSnapshots) {
    /** A snapshot's lists do not change. */
    public Snapshot {
        nodeSnapshots = List.copyOf(nodeSnapshots);
    }

    /** The same snapshot in another status. */
    public Snapshot in(SnapshotStatus newStatus) {
        return new Snapshot(name, newStatus, source, origin, member, kmsKeyArn, nodeSnapshots);
    }

    /** The same snapshot as one of another group. */
    Snapshot of(String groupId) {
        return new Snapshot(name, status, source, origin.called(groupId), member, kmsKeyArn, nodeSnapshots);
    }

    Snapshot holding(List<NodeSnapshot> newNodeSnapshots) {
        return new Snapshot(name, status, source, origin, member, kmsKeyArn, newNodeSnapshots);
    }
}
