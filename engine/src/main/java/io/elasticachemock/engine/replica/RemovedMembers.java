package io.elasticachemock.engine.replica;

import io.elasticachemock.engine.identifier.ResourceType;
import io.elasticachemock.engine.parameter.ParameterStatus;
import io.elasticachemock.engine.replacement.ScheduledReplacements;
import io.elasticachemock.engine.replication.CacheClusterStatus;
import io.elasticachemock.engine.replication.MemberIds;
import io.elasticachemock.engine.replication.Node;
import io.elasticachemock.engine.replication.ReplicationGroup;
import io.elasticachemock.engine.replication.ReplicationGroups;
import io.elasticachemock.engine.replication.Settings.Backup;
import io.elasticachemock.engine.replication.Shard;
import io.elasticachemock.engine.replication.ShardStatus;
import io.elasticachemock.engine.snapshot.ManualSnapshots;
import io.elasticachemock.engine.tag.TagBook;
import io.elasticachemock.engine.world.World;
import java.util.List;

/** Members that leave their group: nothing of them stays, and another one is snapshotted in the place of one that was. */
public final class RemovedMembers {
    private RemovedMembers() {}

    static void remove(World world, String groupId, List<String> ids) {
        ReplicationGroups.in(world).changeMembers(groupId, group -> without(group, ids));
        forget(world, ids);
    }

    /** Forgets what was kept beside members that are no longer. */
    public static void forget(World world, List<String> ids) {
        ids.forEach(id -> {
            TagBook.in(world).forget(ResourceType.CLUSTER, id);
            ParameterStatus.in(world).forget(id);
            ManualSnapshots.forget(world, id);
            ScheduledReplacements.in(world).cancel(id);
        });
    }

    private static ReplicationGroup without(ReplicationGroup group, List<String> ids) {
        ReplicationGroup left = group.withEachShard(shard -> without(shard, ids));
        Backup backup = left.settings().backup();
        String snapshotting = backup.snapshottingClusterId();
        if (snapshotting == null || !ids.contains(snapshotting)) {
            return left;
        }
        String successor = MemberIds.snapshotting(left.settings().availability().clusterMode(), left.shards());
        return left.with(left.settings().with(new Backup(backup.window(), backup.retentionDays(), successor)));
    }

    /** A shard is available again when nobody works on any of its other nodes. */
    private static Shard without(Shard shard, List<String> ids) {
        List<Node> left = shard.nodes().stream()
                .filter(node -> !ids.contains(node.cacheClusterId()))
                .toList();
        Shard smaller = shard.withNodes(left);
        return left.size() < shard.nodes().size() && smaller.hasAllNodesIn(CacheClusterStatus.AVAILABLE)
                ? smaller.in(ShardStatus.AVAILABLE)
                : smaller;
    }
}
