package io.elasticachemock.engine.failure;

import static io.elasticachemock.engine.plan.Plan.inOrder;

import io.elasticachemock.engine.duration.WorkKind;
import io.elasticachemock.engine.event.SourceType;
import io.elasticachemock.engine.failover.Failover;
import io.elasticachemock.engine.modification.PendingChanges;
import io.elasticachemock.engine.parameter.ParameterStatus;
import io.elasticachemock.engine.plan.Effect;
import io.elasticachemock.engine.plan.Plan;
import io.elasticachemock.engine.replacement.ScheduledReplacements;
import io.elasticachemock.engine.replication.AutomaticFailover;
import io.elasticachemock.engine.replication.CacheClusterStatus;
import io.elasticachemock.engine.replication.DataSet;
import io.elasticachemock.engine.replication.GroupWork;
import io.elasticachemock.engine.replication.Node;
import io.elasticachemock.engine.replication.ReplicationGroup;
import io.elasticachemock.engine.replication.ReplicationGroupStatus;
import io.elasticachemock.engine.replication.ReplicationGroups;
import io.elasticachemock.engine.replication.Shard;
import io.elasticachemock.engine.replication.ShardStatus;
import io.elasticachemock.engine.world.World;
import java.util.List;

/**
 * A node fails. With automatic failover a replica takes the place of a primary that fails; without it, or without a replica
 * that serves, the primary is down until it is rebuilt, and its shard's data is lost. Whatever failed is replaced under the
 * same id in the same zone, as soon as there is capacity. What is being applied to the group node by node stops meanwhile and
 * begins anew after the recovery; and what waits for the maintenance window is applied with it, since AWS applies that at
 * "the next maintenance reboot or the next failure reboot" (user guide, "Minimizing downtime with Multi-AZ"; API reference,
 * ApplyImmediately).
 */
final class NodeFailure {
    /** Of these there is no node, not yet, not any more, or not at all. */
    private static final List<CacheClusterStatus> NOT_HIT = List.of(
            CacheClusterStatus.CREATING,
            CacheClusterStatus.DELETING,
            CacheClusterStatus.INCOMPATIBLE_NETWORK,
            CacheClusterStatus.RESTORE_FAILED);

    private final World world;
    private final GroupWork work;
    private final Shard shard;
    private final Node node;

    private NodeFailure(World world, ReplicationGroup group, Shard shard, Node node) {
        this.world = world;
        this.work = GroupWork.recovery(world, group);
        this.shard = shard;
        this.node = node;
    }

    /**
     * Has a node fail now.
     *
     * @return whether there was such a node, running
     */
    static boolean happen(World world, String nodeId) {
        if (!canHappen(world, nodeId)) {
            return false;
        }
        ReplicationGroup group = ReplicationGroups.in(world).ofMember(nodeId).orElseThrow();
        Shard shard = group.shardOf(nodeId).orElseThrow();
        Node node = group.node(nodeId).orElseThrow();
        new NodeFailure(world, group, shard, node).begin(group);
        return true;
    }

    /** Whether there is such a node, running. */
    static boolean canHappen(World world, String nodeId) {
        return ReplicationGroups.in(world)
                .ofMember(nodeId)
                .filter(group -> group.status() != ReplicationGroupStatus.CREATING
                        && group.status() != ReplicationGroupStatus.DELETING)
                .flatMap(group -> group.node(nodeId))
                .filter(node -> !NOT_HIT.contains(node.status()) && !node.isDown())
                .isPresent();
    }

    private void begin(ReplicationGroup group) {
        work.change(current -> hit(current, shard.id(), node.id()));
        work.start(plan(), outcome -> recovered());
        // Only now: work that stops at once finds the recovery in progress.
        world.works().interrupt(ReplicationGroups.work(group.id()));
    }

    private static ReplicationGroup hit(ReplicationGroup group, String shardId, String nodeId) {
        boolean free = group.isAvailable();
        ReplicationGroup hit = group.withShard(shardId, shard -> {
            Shard down = shard.withNode(nodeId, node -> {
                // A node that is being written to a snapshot is no longer: the snapshot fails.
                boolean idle = node.status() == CacheClusterStatus.AVAILABLE
                        || node.status() == CacheClusterStatus.SNAPSHOTTING;
                return (idle ? node.in(CacheClusterStatus.MODIFYING) : node).serving(false);
            });
            Shard busy = down.status() == ShardStatus.AVAILABLE ? down.in(ShardStatus.MODIFYING) : down;
            return losesItsData(group, busy) ? busy.with(DataSet.EMPTY) : busy;
        });
        return free ? hit.in(ReplicationGroupStatus.MODIFYING) : hit;
    }

    private static boolean losesItsData(ReplicationGroup group, Shard shard) {
        return shard.primary().isDown() && !canFailOver(group, shard);
    }

    private static boolean canFailOver(ReplicationGroup group, Shard shard) {
        return group.settings().availability().automaticFailover() == AutomaticFailover.ENABLED
                && shard.replicas().stream().anyMatch(Failover::canTakeOver);
    }

    private Plan plan() {
        Plan promotion = node.isPrimary()
                        && work.current().settings().availability().automaticFailover() == AutomaticFailover.ENABLED
                ? work.step(WorkKind.DETECT_FAILURE, shard, node, this::failOver)
                : inOrder();
        return inOrder(
                promotion,
                work.step(
                        WorkKind.PREPARE_RECOVERY,
                        shard,
                        node,
                        () -> report("Recovering cache nodes " + node.cacheNodeId())),
                work.step(WorkKind.LAUNCH_NODE, shard, node, Effect.NONE),
                work.step(WorkKind.SYNCHRONIZE_NODE, shard, node, this::replaced));
    }

    private void failOver() {
        Shard present = work.current().shard(shard.id());
        if (canFailOver(work.current(), present)) {
            Failover.of(work, shard, node, replica -> true);
        }
    }

    private void replaced() {
        work.changeNode(shard, node, current -> current.renewedAt(world.now()).serving(true));
        ParameterStatus.in(world).rebooted(node.cacheClusterId(), List.of(node.cacheNodeId()));
        ScheduledReplacements.in(world).cancel(node.id());
        report("Finished recovery for cache nodes " + node.cacheNodeId());
    }

    private void recovered() {
        ReplicationGroup settled = work.settle();
        boolean flushes = world.laws().behaviour().failureFlushesQueue();
        if (flushes && settled.isAvailable() && !settled.queued().isEmpty()) {
            PendingChanges.run(world, settled);
        }
    }

    private void report(String message) {
        world.report(SourceType.CACHE_CLUSTER, node.cacheClusterId(), message);
    }
}
