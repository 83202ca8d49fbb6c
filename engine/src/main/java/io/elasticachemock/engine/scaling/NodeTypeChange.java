package io.elasticachemock.engine.scaling;

import static io.elasticachemock.engine.plan.Plan.inOrder;

import io.elasticachemock.engine.duration.WorkKind;
import io.elasticachemock.engine.event.SourceType;
import io.elasticachemock.engine.node.CacheNodeType;
import io.elasticachemock.engine.parameter.ParameterStatus;
import io.elasticachemock.engine.plan.Effect;
import io.elasticachemock.engine.plan.Plan;
import io.elasticachemock.engine.replacement.ScheduledReplacements;
import io.elasticachemock.engine.replication.Change;
import io.elasticachemock.engine.replication.DataSet;
import io.elasticachemock.engine.replication.GroupWork;
import io.elasticachemock.engine.replication.Modification;
import io.elasticachemock.engine.replication.Node;
import io.elasticachemock.engine.replication.ReplicationGroup;
import io.elasticachemock.engine.replication.RollingChange;
import io.elasticachemock.engine.replication.ScaleConfig;
import io.elasticachemock.engine.replication.Settings.Hardware;
import io.elasticachemock.engine.replication.Shard;
import io.elasticachemock.engine.replication.WritePause;
import java.util.List;

/**
 * Puts a group on another node type, node by node in the order of {@link RollingChange}: a new node is launched, gets
 * the shard's data, and takes over the old one's host name. Roles and endpoints stay. A type whose
 * memory does not hold the data of a shard is not taken: that is found out first, and everything stays as it was (user
 * guide, "Scaling"). Each member is {@code modifying} until its own turn is over.
 */
public final class NodeTypeChange implements Modification {
    private final ReplicationGroup group;
    private final CacheNodeType target;
    private final ScaleConfig config;
    private final GroupWork work;

    /**
     * The change of a group as it is now.
     *
     * @param change may be made by {@link NodeTypeRule}
     */
    public NodeTypeChange(GroupWork work, ReplicationGroup group, Change.NodeType change) {
        this.work = work;
        this.group = group;
        this.target = change.nodeType();
        this.config = change.scaleConfig() == null ? ScaleConfig.DEFAULT : change.scaleConfig();
    }

    @Override
    public Plan plan() {
        return group.isMemcached()
                ? memcached()
                : RollingChange.of(group, node -> !node.nodeType().equals(target), this::replace, this::replace);
    }

    /** No node copies another: each comes up empty on its new machine. */
    private Plan memcached() {
        List<Shard> shards = group.shards().stream()
                .filter(shard -> !shard.primary().nodeType().equals(target))
                .toList();
        return Gradually.plan(
                work,
                config,
                group.shards().size(),
                shards,
                shard -> inOrder(
                        work.step(WorkKind.LAUNCH_NODE, shard, shard.primary(), Effect.NONE),
                        work.step(WorkKind.SWITCH_ENDPOINT, shard, shard.primary(), () -> {
                            work.change(current -> current.withShard(shard.id(), each -> each.with(DataSet.EMPTY)));
                            takeOver(shard, shard.primary());
                        })));
    }

    private Plan replace(Shard shard, Node node) {
        return inOrder(
                work.step(WorkKind.LAUNCH_NODE, shard, node, () -> MemoryRule.check(shard, target), Effect.NONE),
                work.step(WorkKind.SYNCHRONIZE_NODE, shard, node, Effect.NONE),
                work.step(WorkKind.SWITCH_ENDPOINT, shard, node, () -> takeOver(shard, node)));
    }

    private void takeOver(Shard shard, Node node) {
        work.release(
                shard, node, old -> old.on(target).renewedAt(work.world().now()).serving(true));
        if (!group.isMemcached()
                && work.current().shard(shard.id()).primary().id().equals(node.id())) {
            WritePause.ofScaling(work.world(), work.current(), shard.id(), node.version());
        }
        // The machine that took over has started with the present values of its parameter group.
        ParameterStatus.in(work.world()).rebooted(node.cacheClusterId(), List.of(node.cacheNodeId()));
        ScheduledReplacements.in(work.world()).cancel(node.id());
        if (!group.isMemcached()) {
            work.world().report(SourceType.CACHE_CLUSTER, node.cacheClusterId(), outcome("Succeeded"));
        }
    }

    @Override
    public ReplicationGroup applied(ReplicationGroup current) {
        Hardware hardware = new Hardware(target, current.settings().hardware().dataTiering());
        return current.with(current.settings().with(hardware));
    }

    /** The cluster stays as it was: its old nodes are not removed before all new ones serve. */
    @Override
    public ReplicationGroup givenUp(ReplicationGroup current) {
        CacheNodeType old = current.settings().hardware().nodeType();
        return current.withEachShard(
                shard -> shard.withEachNode(node -> node.nodeType().equals(old) ? node : node.on(old)));
    }

    @Override
    public void succeeded() {
        work.report(outcome("Succeeded"));
        if (group.isMemcached()) {
            work.world().report(SourceType.CACHE_CLUSTER, group.name(), outcome("Succeeded"));
        }
    }

    @Override
    public void failed(String reason) {
        work.reportFailure(outcome("Failed"));
    }

    private String outcome(String word) {
        return word + " applying modification to cache node type to " + target.name() + ".";
    }
}
