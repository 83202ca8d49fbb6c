package io.elasticachemock.server.view;

import io.elasticachemock.engine.replication.Node;
import io.elasticachemock.engine.replication.ReplicationGroup;
import io.elasticachemock.engine.replication.Settings.Backup;

/**
 * How many days each member's automatic snapshots are kept. The group's limit shows on the members that they are taken
 * from, others show 0: without cluster mode that is the snapshotting cluster, with it one node of each shard.
 */
final class SnapshottedMembers {
    private SnapshottedMembers() {}

    static int retentionDays(ReplicationGroup group, Node node) {
        Backup backup = group.settings().backup();
        boolean snapshotted = group.isClusterEnabled()
                ? group.shards().stream()
                        .anyMatch(
                                shard -> shard.snapshotSource().cacheClusterId().equals(node.cacheClusterId()))
                : node.cacheClusterId().equals(backup.snapshottingClusterId());
        return snapshotted ? backup.retentionDays() : 0;
    }
}
