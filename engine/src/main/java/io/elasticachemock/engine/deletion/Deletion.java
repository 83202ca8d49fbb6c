package io.elasticachemock.engine.deletion;

import static io.elasticachemock.engine.plan.Plan.inOrder;
import static io.elasticachemock.engine.plan.Plan.inParallel;

import io.elasticachemock.engine.duration.WorkKind;
import io.elasticachemock.engine.event.SourceType;
import io.elasticachemock.engine.identifier.ResourceType;
import io.elasticachemock.engine.parameter.ParameterStatus;
import io.elasticachemock.engine.plan.Effect;
import io.elasticachemock.engine.plan.Outcome;
import io.elasticachemock.engine.plan.Plan;
import io.elasticachemock.engine.replacement.ScheduledReplacements;
import io.elasticachemock.engine.replication.CacheClusterStatus;
import io.elasticachemock.engine.replication.GroupWork;
import io.elasticachemock.engine.replication.Node;
import io.elasticachemock.engine.replication.ReplicationGroup;
import io.elasticachemock.engine.replication.ReplicationGroupStatus;
import io.elasticachemock.engine.replication.ReplicationGroups;
import io.elasticachemock.engine.replication.Shard;
import io.elasticachemock.engine.replication.ShardStatus;
import io.elasticachemock.engine.snapshot.AutomaticSnapshots;
import io.elasticachemock.engine.snapshot.ManualSnapshots;
import io.elasticachemock.engine.snapshot.SnapshotSource;
import io.elasticachemock.engine.snapshot.SnapshotWork;
import io.elasticachemock.engine.tag.TagBook;
import io.elasticachemock.engine.world.World;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The work of deleting a replication group, or a cache cluster outside any, as a whole. A final snapshot is taken from the
 * primaries first; if it fails everything stays.
 */
final class Deletion {
    private final World world;
    private final ReplicationGroup group;
    private final GroupWork work;

    private Deletion(World world, ReplicationGroup group) {
        this.world = world;
        this.group = group;
        this.work = new GroupWork(world, group, group.isStandalone() ? "DeleteCacheCluster" : "DeleteReplicationGroup");
    }

    /**
     * Begins it now.
     *
     * @param snapshot the name of the final snapshot; null for none
     * @return the group, deleting
     */
    static ReplicationGroup start(World world, ReplicationGroup group, @Nullable String snapshot) {
        return new Deletion(world, group).start(snapshot);
    }

    private ReplicationGroup start(@Nullable String snapshot) {
        ReplicationGroup deleting = work.change(current -> current.in(ReplicationGroupStatus.DELETING)
                .withEachShard(shard ->
                        shard.in(ShardStatus.DELETING).withEachNode(node -> node.in(CacheClusterStatus.DELETING))));
        Plan takeDown = inParallel(
                group.shards(),
                shard -> inParallel(shard.nodes(), node -> work.step(WorkKind.DELETE_NODE, shard, node, Effect.NONE)));
        if (snapshot == null) {
            work.start(takeDown, outcome -> remove());
        } else {
            SnapshotWork snapshotWork = new SnapshotWork(world, snapshot, SnapshotSource.MANUAL, work);
            Node source = group.isStandalone() ? group.shards().get(0).primary() : null;
            snapshotWork.begin(group, source, group.settings().encryption().kmsKeyArn(), Shard::primary);
            TagBook book = TagBook.in(world);
            ResourceType type = group.isStandalone() ? ResourceType.CLUSTER : ResourceType.REPLICATION_GROUP;
            book.set(ResourceType.SNAPSHOT, snapshot, book.get(type, group.name()));
            work.start(inOrder(snapshotWork.plan(group, Shard::primary), takeDown), outcome -> {
                if (outcome.kind() == Outcome.Kind.FAILED) {
                    snapshotWork.fail();
                    keep();
                } else {
                    remove();
                }
            });
        }
        return deleting;
    }

    /** What could not be saved is not deleted. */
    private void keep() {
        work.change(current -> current.in(ReplicationGroupStatus.AVAILABLE)
                .withEachShard(shard ->
                        shard.in(ShardStatus.AVAILABLE).withEachNode(node -> node.in(CacheClusterStatus.AVAILABLE))));
    }

    private void remove() {
        ReplicationGroup last = work.current();
        forgetClusters(world, last.nodes().toList());
        forget(world, last);
    }

    /** Forgets the clusters that nodes belonged to, and what was kept beside them; their ids are free again. */
    static void forgetClusters(World world, List<Node> nodes) {
        nodes.stream().map(Node::cacheClusterId).distinct().forEach(id -> {
            world.report(SourceType.CACHE_CLUSTER, id, "Cache cluster deleted");
            TagBook.in(world).forget(ResourceType.CLUSTER, id);
            ManualSnapshots.forget(world, id);
            ParameterStatus.in(world).forget(id);
        });
        nodes.forEach(node -> ScheduledReplacements.in(world).cancel(node.id()));
    }

    /** Forgets a group; its id is free again. */
    static void forget(World world, ReplicationGroup group) {
        if (!group.isStandalone()) {
            TagBook.in(world).forget(ResourceType.REPLICATION_GROUP, group.id());
        }
        ReplicationGroups.in(world).remove(group.id());
        AutomaticSnapshots.goWith(world, group);
    }
}
