package io.elasticachemock.engine.scaling;

import static io.elasticachemock.engine.plan.Plan.inOrder;

import io.elasticachemock.engine.duration.WorkKind;
import io.elasticachemock.engine.event.SourceType;
import io.elasticachemock.engine.node.CacheNodeType;
import io.elasticachemock.engine.plan.Effect;
import io.elasticachemock.engine.plan.Outcome;
import io.elasticachemock.engine.plan.Plan;
import io.elasticachemock.engine.replication.CacheClusterStatus;
import io.elasticachemock.engine.replication.GroupWork;
import io.elasticachemock.engine.replication.Node;
import io.elasticachemock.engine.replication.Pending;
import io.elasticachemock.engine.replication.ReplicationGroup;
import io.elasticachemock.engine.replication.ReplicationGroupStatus;
import io.elasticachemock.engine.replication.RollingChange;
import io.elasticachemock.engine.replication.Settings.Hardware;
import io.elasticachemock.engine.replication.Shard;
import io.elasticachemock.engine.replication.ShardStatus;
import io.elasticachemock.engine.world.World;

/**
 * Puts a group on another node type, node by node in the order of {@link RollingChange}: a new node is launched, gets
 * the shard's data, and takes over the old one's host name; the old one goes. Roles and endpoints stay (user guide,
 * "Scaling"). All members are {@code modifying} until their own turn is over, and the new type shows as pending on
 * those that have not got it yet.
 */
public final class NodeTypeChange {
    private final World world;
    private final ReplicationGroup group;
    private final CacheNodeType target;
    private final GroupWork work;

    private NodeTypeChange(World world, ReplicationGroup group, CacheNodeType target) {
        this.world = world;
        this.group = group;
        this.target = target;
        this.work = new GroupWork(world, group, "ModifyReplicationGroup");
    }

    /**
     * Begins the change now.
     *
     * @param group is available
     * @param target may be set for the group by {@link NodeTypeRule}
     * @return the group, modifying
     */
    public static ReplicationGroup start(World world, ReplicationGroup group, CacheNodeType target) {
        NodeTypeChange change = new NodeTypeChange(world, group, target);
        ReplicationGroup modifying = change.work.change(current -> current.with(new Pending(target))
                .in(ReplicationGroupStatus.MODIFYING)
                .withEachShard(shard ->
                        shard.in(ShardStatus.MODIFYING).withEachNode(node -> node.in(CacheClusterStatus.MODIFYING))));
        change.work.start(change.plan(), change::conclude);
        return modifying;
    }

    private Plan plan() {
        return RollingChange.of(group, this::replace, this::replace);
    }

    private Plan replace(Shard shard, Node node) {
        return inOrder(
                work.step(WorkKind.LAUNCH_NODE, shard, node, Effect.NONE),
                work.step(WorkKind.SYNCHRONIZE_NODE, shard, node, Effect.NONE),
                work.step(WorkKind.SWITCH_ENDPOINT, shard, node, () -> takeOver(shard, node)));
    }

    private void takeOver(Shard shard, Node node) {
        work.changeNode(shard, node, old -> old.on(target).in(CacheClusterStatus.AVAILABLE));
        world.report(SourceType.CACHE_CLUSTER, node.cacheClusterId(), "Succeeded" + applying());
    }

    private void conclude(Outcome outcome) {
        boolean completed = outcome.kind() == Outcome.Kind.COMPLETED;
        work.change(current -> {
            ReplicationGroup settled = current.with(Pending.NOTHING)
                    .withEachShard(shard ->
                            shard.in(ShardStatus.AVAILABLE).withEachNode(node -> node.in(CacheClusterStatus.AVAILABLE)))
                    .in(ReplicationGroupStatus.AVAILABLE);
            return completed
                    ? settled.with(settled.settings()
                            .with(new Hardware(
                                    target, settled.settings().hardware().dataTiering())))
                    : settled;
        });
        world.report(SourceType.REPLICATION_GROUP, group.id(), (completed ? "Succeeded" : "Failed") + applying());
    }

    private String applying() {
        return " applying modification to cache node type to " + target.name() + ".";
    }
}
