package io.elasticachemock.engine.replacement;

import static io.elasticachemock.engine.plan.Plan.inOrder;

import io.elasticachemock.engine.duration.WorkKind;
import io.elasticachemock.engine.event.SourceType;
import io.elasticachemock.engine.failover.Failover;
import io.elasticachemock.engine.parameter.ParameterStatus;
import io.elasticachemock.engine.plan.Effect;
import io.elasticachemock.engine.plan.Outcome;
import io.elasticachemock.engine.plan.Plan;
import io.elasticachemock.engine.replication.AutomaticFailover;
import io.elasticachemock.engine.replication.CacheClusterStatus;
import io.elasticachemock.engine.replication.GroupWork;
import io.elasticachemock.engine.replication.Node;
import io.elasticachemock.engine.replication.ReplicationGroup;
import io.elasticachemock.engine.replication.ReplicationGroupStatus;
import io.elasticachemock.engine.replication.Shard;
import io.elasticachemock.engine.replication.ShardStatus;
import io.elasticachemock.engine.world.World;
import java.util.List;

/**
 * A node is replaced by a new one under the same id, in the same zone. A primary fails over first where it can, and is replaced
 * as a replica; where it cannot it serves nothing while the new node gets its data (user guide, "Replacing nodes").
 */
final class NodeReplacement {
    private final World world;
    private final GroupWork work;
    private final Shard shard;
    private final Node node;

    private NodeReplacement(World world, ReplicationGroup group, String nodeId) {
        this.world = world;
        this.work = new GroupWork(world, group, "NodeReplacement");
        this.shard = group.shardOf(nodeId).orElseThrow();
        this.node = group.node(nodeId).orElseThrow();
    }

    /** Begins now; the group is available. What fails is tried again in the next window. */
    static void start(World world, ReplicationGroup group, ScheduledReplacement scheduled) {
        ScheduledReplacements.in(world).forget(scheduled.nodeId());
        NodeReplacement replacement = new NodeReplacement(world, group, scheduled.nodeId());
        replacement.work.change(current -> current.in(ReplicationGroupStatus.MODIFYING)
                .withShard(replacement.shard.id(), shard -> shard.in(ShardStatus.MODIFYING)
                        .withNode(scheduled.nodeId(), node -> node.in(CacheClusterStatus.MODIFYING))));
        replacement.report("Recovering cache nodes " + replacement.node.cacheNodeId());
        replacement.work.start(replacement.plan(group), outcome -> {
            ReplicationGroup settled = replacement.work.settle(
                    current -> current.withNode(scheduled.nodeId(), each -> each.isDown() ? each.serving(true) : each));
            if (outcome.kind() == Outcome.Kind.FAILED) {
                ScheduledReplacements.in(world).move(settled, scheduled);
            }
        });
    }

    private Plan plan(ReplicationGroup group) {
        boolean failsOver = node.isPrimary()
                && group.settings().availability().automaticFailover() == AutomaticFailover.ENABLED
                && shard.replicas().stream().anyMatch(Failover::canTakeOver);
        Effect stop = node.isPrimary() && !failsOver
                ? () -> work.changeNode(shard, node, current -> current.serving(false))
                : Effect.NONE;
        return inOrder(
                failsOver
                        ? work.step(
                                WorkKind.FAIL_OVER, shard, node, () -> Failover.of(work, shard, node, replica -> true))
                        : inOrder(),
                work.step(WorkKind.LAUNCH_NODE, shard, node, Effect.NONE),
                work.step(WorkKind.SYNCHRONIZE_NODE, shard, node, stop, Effect.NONE),
                work.step(WorkKind.SWITCH_ENDPOINT, shard, node, this::replaced));
    }

    private void replaced() {
        work.release(shard, node, current -> current.renewedAt(world.now()).serving(true));
        ParameterStatus.in(world).rebooted(node.cacheClusterId(), List.of(node.cacheNodeId()));
        report("Finished recovery for cache nodes " + node.cacheNodeId());
    }

    private void report(String message) {
        world.report(SourceType.CACHE_CLUSTER, node.cacheClusterId(), message);
    }
}
