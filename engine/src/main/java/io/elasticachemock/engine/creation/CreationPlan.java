package io.elasticachemock.engine.creation;

import static io.elasticachemock.engine.plan.Plan.inOrder;
import static io.elasticachemock.engine.plan.Plan.inParallel;
import static io.elasticachemock.engine.plan.Plan.later;

import io.elasticachemock.engine.duration.WorkKind;
import io.elasticachemock.engine.event.SourceType;
import io.elasticachemock.engine.identifier.ResourceType;
import io.elasticachemock.engine.plan.Outcome;
import io.elasticachemock.engine.plan.Plan;
import io.elasticachemock.engine.replication.AutomaticFailover;
import io.elasticachemock.engine.replication.CacheClusterStatus;
import io.elasticachemock.engine.replication.GroupWork;
import io.elasticachemock.engine.replication.LogDelivery;
import io.elasticachemock.engine.replication.Node;
import io.elasticachemock.engine.replication.ReplicationGroup;
import io.elasticachemock.engine.replication.ReplicationGroupStatus;
import io.elasticachemock.engine.replication.ReplicationGroups;
import io.elasticachemock.engine.replication.Settings;
import io.elasticachemock.engine.replication.Settings.Backup;
import io.elasticachemock.engine.replication.Shard;
import io.elasticachemock.engine.snapshot.SnapshotRestore;
import io.elasticachemock.engine.tag.TagBook;
import io.elasticachemock.engine.wording.UncertainWording;
import io.elasticachemock.engine.world.World;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The work of creating a group: in every shard at once, all nodes are launched; the primary is available then, or when
 * it has read the snapshot that the group is restored from; and each replica when it has got the shard's data. When all members are available so is the group, and failover is turned on.
 * When one cannot be created the group is {@code create-failed} and has no members; it can only be deleted.
 */
final class CreationPlan {
    private final World world;
    private final ReplicationGroup group;
    private final GroupWork work;
    private final boolean restores;
    private final @Nullable String snapshot;
    private boolean restoring;

    private CreationPlan(World world, ReplicationGroup group, boolean restores, @Nullable String snapshot) {
        this.world = world;
        this.group = group;
        this.restores = restores;
        this.snapshot = snapshot;
        this.work = new GroupWork(world, group, group.isStandalone() ? "CreateCacheCluster" : "CreateReplicationGroup");
    }

    /**
     * Begins the work on a group that has just been added.
     *
     * @param restores whether its data comes from somewhere
     * @param snapshot the name of the snapshot that becomes available again then; null if none does
     */
    static void start(World world, ReplicationGroup group, boolean restores, @Nullable String snapshot) {
        CreationPlan creation = new CreationPlan(world, group, restores, snapshot);
        creation.work.start(inParallel(group.shards(), creation::createShard), creation::conclude);
    }

    private Plan createShard(Shard shard) {
        return inOrder(
                inParallel(shard.nodes(), node -> launch(shard, node)),
                restore(shard),
                shard.nodes().size() == 1
                        ? inOrder()
                        : later(() -> inParallel(shard.replicas(), node -> synchronize(shard, node))));
    }

    private Plan launch(Shard shard, Node node) {
        return work.step(WorkKind.LAUNCH_NODE, shard, node, () -> {
            restoring = restores;
            // Nodes of Memcached are there together: none is yet if another one cannot be created.
            if (node.isPrimary() && !restores && !group.isMemcached()) {
                makeAvailable(shard, node);
            }
        });
    }

    /** The primary reads the snapshot, if there is one, and is available then. */
    private Plan restore(Shard shard) {
        if (!restores) {
            return inOrder();
        }
        Node primary = shard.primary();
        return work.step(WorkKind.RESTORE_SNAPSHOT, shard, primary, () -> makeAvailable(shard, primary));
    }

    private Plan synchronize(Shard shard, Node node) {
        return work.step(WorkKind.SYNCHRONIZE_NODE, shard, node, () -> makeAvailable(shard, node));
    }

    private void makeAvailable(Shard shard, Node node) {
        work.changeNode(shard, node, current -> current.createdAt(world.now()).in(CacheClusterStatus.AVAILABLE));
        reportCreated(node.cacheClusterId(), List.of(node));
    }

    /** In this order, as AWS's samples of DescribeEvents have it. */
    private void reportCreated(String cluster, List<Node> nodes) {
        world.report(SourceType.CACHE_CLUSTER, cluster, "Cache cluster created");
        nodes.forEach(node -> world.report(
                SourceType.CACHE_CLUSTER,
                cluster,
                "Added cache node " + node.cacheNodeId() + " in availability zone " + node.availabilityZone()));
    }

    private void conclude(Outcome outcome) {
        if (snapshot != null) {
            SnapshotRestore.end(world, snapshot);
        }
        if (outcome.kind() == Outcome.Kind.COMPLETED) {
            completeGroup();
        } else if (group.isStandalone()) {
            failCluster(String.valueOf(outcome.reason()));
        } else {
            fail(String.valueOf(outcome.reason()));
        }
    }

    private void fail(String reason) {
        TagBook book = TagBook.in(world);
        group.nodes().forEach(node -> book.forget(ResourceType.CLUSTER, node.cacheClusterId()));
        ReplicationGroups.in(world).changeMembers(group.id(), current -> {
            Settings settings = current.settings();
            Backup backup = settings.backup();
            return current.with(settings.withoutLogDeliveries()
                            .with(new Backup(backup.window(), backup.retentionDays(), null)))
                    .withShards(List.of())
                    .in(ReplicationGroupStatus.CREATE_FAILED);
        });
        world.report(SourceType.REPLICATION_GROUP, group.id(), UncertainWording.creationFailed(group.id(), reason));
    }

    /** A cluster has no status for it but these two (API reference, CacheCluster). */
    private void failCluster(String reason) {
        CacheClusterStatus failed =
                restoring ? CacheClusterStatus.RESTORE_FAILED : CacheClusterStatus.INCOMPATIBLE_NETWORK;
        work.change(current -> current.with(current.settings().withoutLogDeliveries())
                .withEachNode(node -> Node.creating(
                                node.id(), node.role(), node.availabilityZone(), node.nodeType(), node.version())
                        .in(failed))
                .in(ReplicationGroupStatus.CREATE_FAILED));
        work.reportFailure(
                restoring
                        ? UncertainWording.creationFailed(group.name(), reason)
                        : "Failed to create the cache cluster due to incompatible network state. " + reason);
    }

    private void completeGroup() {
        boolean turningOn = group.settings().availability().automaticFailover() == AutomaticFailover.ENABLING;
        if (group.isMemcached()) {
            work.change(current ->
                    current.withEachNode(node -> node.createdAt(world.now()).in(CacheClusterStatus.AVAILABLE)));
        }
        work.settle(current -> {
            var settings = current.settings().withLogDeliveries(LogDelivery.Status.ACTIVE);
            return current.with(turningOn ? settings.with(AutomaticFailover.ENABLED) : settings);
        });
        if (group.isMemcached()) {
            reportCreated(group.name(), group.nodes().toList());
        }
        work.report("Replication group " + group.id() + " created");
        if (group.settings().availability().automaticFailover().isWanted()) {
            world.report(
                    SourceType.REPLICATION_GROUP,
                    group.id(),
                    "Automatic failover has been turned on for replication group " + group.id());
        }
    }
}
