package io.elasticachemock.engine.deletion;

import static io.elasticachemock.engine.ElastiCacheFault.invalidParameterCombination;
import static io.elasticachemock.engine.plan.Plan.inOrder;
import static io.elasticachemock.engine.plan.Plan.inParallel;

import io.elasticachemock.engine.ElastiCacheFault;
import io.elasticachemock.engine.Fault;
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
import io.elasticachemock.engine.replication.StandaloneClusters;
import io.elasticachemock.engine.snapshot.AutomaticSnapshots;
import io.elasticachemock.engine.snapshot.ManualSnapshots;
import io.elasticachemock.engine.snapshot.SnapshotRules;
import io.elasticachemock.engine.snapshot.SnapshotSource;
import io.elasticachemock.engine.snapshot.SnapshotWork;
import io.elasticachemock.engine.tag.TagBook;
import io.elasticachemock.engine.wording.UncertainWording;
import io.elasticachemock.engine.world.Command;
import io.elasticachemock.engine.world.World;
import org.jspecify.annotations.Nullable;

/**
 * Deletes a replication group with its members. A final snapshot is taken from the primaries first, and the group goes
 * only when that is available; it is {@code deleting} all the while. If the snapshot fails the group stays. Its manual snapshots stay, its automatic ones are
 * deleted after it. If its primary is retained, only the replicas are deleted, and the primary goes on as a standalone
 * cluster (API reference, DeleteReplicationGroup).
 *
 * @param finalSnapshotIdentifier null for no snapshot
 */
public record DeleteReplicationGroup(
        String id, boolean retainPrimaryCluster, @Nullable String finalSnapshotIdentifier)
        implements Command<ReplicationGroup> {
    private static final String OPERATION = "DeleteReplicationGroup";

    /** Deletes all of it. */
    public DeleteReplicationGroup(String id, @Nullable String finalSnapshotIdentifier) {
        this(id, false, finalSnapshotIdentifier);
    }

    @Override
    public Change<ReplicationGroup> validate(World world) {
        ReplicationGroup group = ReplicationGroups.in(world).get(id);
        group.checkChangesAlone();
        if (retainPrimaryCluster && finalSnapshotIdentifier != null) {
            throw invalidParameterCombination(UncertainWording.finalSnapshotOfRetainedPrimary());
        }
        if (retainPrimaryCluster && group.isClusterEnabled()) {
            throw invalidParameterCombination(UncertainWording.onlyOnePrimaryIsRetained(group.id()));
        }
        // Of a group that could not be created there is nothing to save.
        boolean failed = group.status() == ReplicationGroupStatus.CREATE_FAILED && finalSnapshotIdentifier == null;
        if (!group.isAvailable() && !failed) {
            throw new ElastiCacheFault(
                    Fault.INVALID_REPLICATION_GROUP_STATE_FAULT,
                    "Replication group " + group.id() + " has status "
                            + group.status().word() + " which is not valid for deletion.");
        }
        if (finalSnapshotIdentifier == null) {
            boolean retains = retainPrimaryCluster && group.isAvailable();
            return () -> retains ? deleteReplicas(world, group) : delete(world, group, null);
        }
        String snapshot = SnapshotRules.newName(world, "FinalSnapshotIdentifier", finalSnapshotIdentifier);
        SnapshotRules.checkSupported(group);
        SnapshotRules.checkQuota(world, group, Shard::primary);
        return () -> delete(world, group, snapshot);
    }

    private static ReplicationGroup delete(World world, ReplicationGroup group, @Nullable String snapshot) {
        GroupWork work = new GroupWork(world, group, OPERATION);
        ReplicationGroup deleting = work.change(current -> current.in(ReplicationGroupStatus.DELETING)
                .withEachShard(shard ->
                        shard.in(ShardStatus.DELETING).withEachNode(node -> node.in(CacheClusterStatus.DELETING))));
        Plan takeDown = inParallel(
                group.shards(),
                shard -> inParallel(shard.nodes(), node -> work.step(WorkKind.DELETE_NODE, shard, node, Effect.NONE)));
        if (snapshot == null) {
            work.start(takeDown, outcome -> remove(world, group));
        } else {
            SnapshotWork snapshotWork = new SnapshotWork(world, snapshot, SnapshotSource.MANUAL, work);
            snapshotWork.begin(group, null, group.settings().encryption().kmsKeyArn(), Shard::primary);
            TagBook book = TagBook.in(world);
            book.set(ResourceType.SNAPSHOT, snapshot, book.get(ResourceType.REPLICATION_GROUP, group.id()));
            work.start(inOrder(snapshotWork.plan(group, Shard::primary), takeDown), outcome -> {
                if (outcome.kind() == Outcome.Kind.FAILED) {
                    snapshotWork.fail();
                    keep(work);
                } else {
                    remove(world, group);
                }
            });
        }
        return deleting;
    }

    /** What could not be saved is not deleted. */
    private static void keep(GroupWork work) {
        work.change(current -> current.in(ReplicationGroupStatus.AVAILABLE)
                .withEachShard(shard ->
                        shard.in(ShardStatus.AVAILABLE).withEachNode(node -> node.in(CacheClusterStatus.AVAILABLE))));
    }

    private static ReplicationGroup deleteReplicas(World world, ReplicationGroup group) {
        GroupWork work = new GroupWork(world, group, OPERATION);
        ReplicationGroup deleting = work.change(current -> current.in(ReplicationGroupStatus.DELETING)
                .withEachShard(shard -> shard.in(ShardStatus.DELETING)
                        .withEachNode(node -> node.isPrimary() ? node : node.in(CacheClusterStatus.DELETING))));
        Shard shard = group.shards().get(0);
        work.start(
                inParallel(shard.replicas(), node -> work.step(WorkKind.DELETE_NODE, shard, node, Effect.NONE)),
                outcome -> retainPrimary(world, ReplicationGroups.in(world).get(group.id())));
        return deleting;
    }

    private static void retainPrimary(World world, ReplicationGroup group) {
        group.shards().get(0).replicas().forEach(node -> forget(world, node));
        forget(world, group);
        StandaloneClusters.in(world).retain(group);
    }

    private static void remove(World world, ReplicationGroup deleted) {
        ReplicationGroup group = ReplicationGroups.in(world).get(deleted.id());
        group.nodes().forEach(node -> forget(world, node));
        forget(world, group);
    }

    private static void forget(World world, Node node) {
        world.report(SourceType.CACHE_CLUSTER, node.cacheClusterId(), "Cache cluster deleted");
        TagBook.in(world).forget(ResourceType.CLUSTER, node.cacheClusterId());
        ManualSnapshots.forget(world, node.cacheClusterId());
        ParameterStatus.in(world).forget(node.cacheClusterId());
    }

    private static void forget(World world, ReplicationGroup group) {
        group.nodes().forEach(node -> ScheduledReplacements.in(world).cancel(node.cacheClusterId()));
        TagBook.in(world).forget(ResourceType.REPLICATION_GROUP, group.id());
        ReplicationGroups.in(world).remove(group.id());
        AutomaticSnapshots.goWith(world, group);
    }
}
