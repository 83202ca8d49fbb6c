package io.elasticachemock.engine.upgrade;

import static io.elasticachemock.engine.plan.Plan.inOrder;

import io.elasticachemock.engine.duration.WorkKind;
import io.elasticachemock.engine.event.SourceType;
import io.elasticachemock.engine.failover.Failover;
import io.elasticachemock.engine.parameter.ParameterStatus;
import io.elasticachemock.engine.plan.Effect;
import io.elasticachemock.engine.plan.Plan;
import io.elasticachemock.engine.replication.AutomaticFailover;
import io.elasticachemock.engine.replication.DataSet;
import io.elasticachemock.engine.replication.GroupWork;
import io.elasticachemock.engine.replication.Node;
import io.elasticachemock.engine.replication.ReplicationGroup;
import io.elasticachemock.engine.replication.RollingChange;
import io.elasticachemock.engine.replication.Shard;
import io.elasticachemock.engine.scaling.MemoryRule;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/**
 * Brings software to a group's nodes, node by node in the order of {@link RollingChange}. Each node is shut down, restarted
 * with the new software, and patched. Before its turn a primary with automatic failover hands its role to a patched replica,
 * and stays a replica; without failover, or without a replica, it serves nothing until it is patched. A node of Memcached comes back empty (user guide, "Upgrading
 * engine versions"; the events are those of a recorded upgrade).
 */
public final class RollingPatch {
    private final GroupWork work;
    private final ReplicationGroup group;
    private final Software software;
    private final WorkKind preparation;
    private final Set<String> shutDown = new TreeSet<>();
    private Consumer<Node> itsTurn = node -> {};
    private UnaryOperator<Plan> eachNode = part -> part;

    /**
     * @param group as it is when the plan is made
     * @param preparation what is done before a node is restarted, while it serves
     */
    public RollingPatch(GroupWork work, ReplicationGroup group, Software software, WorkKind preparation) {
        this.work = work;
        this.group = group;
        this.software = software;
        this.preparation = preparation;
    }

    /** Tells somebody when the work on a node begins. */
    public RollingPatch telling(Consumer<Node> whoever) {
        itsTurn = whoever;
        return this;
    }

    /** Leaves out the nodes that it comes to when it is no longer wanted; those in progress finish. */
    public RollingPatch asLongAs(BooleanSupplier isWanted) {
        eachNode = part -> Plan.asLongAs(isWanted, part);
        return this;
    }

    /** The work on each node that lacks the software. */
    public Plan plan() {
        return RollingChange.of(
                group,
                software::lackedBy,
                (shard, replica) -> eachNode.apply(patchReplica(shard, replica)),
                (shard, primary) -> eachNode.apply(patchPrimary(shard, primary)));
    }

    /**
     * The group when a step has failed, or the work was stopped: what was shut down comes back with the software that it had.
     */
    public ReplicationGroup givenUp(ReplicationGroup current) {
        return current.withEachNode(node -> shutDown.contains(node.id()) ? node.serving(true) : node);
    }

    private Plan patchReplica(Shard shard, Node node) {
        return inOrder(
                work.step(preparation, shard, node, () -> itsTurn.accept(node), Effect.NONE),
                work.step(WorkKind.RESTART_NODE, shard, node, () -> shutDown(shard, node), () -> restart(shard, node)),
                work.step(
                        WorkKind.PATCH_NODE,
                        shard,
                        node,
                        () -> MemoryRule.checkFork(work.current().shard(shard.id()), node),
                        () -> patched(shard, node)));
    }

    private Plan patchPrimary(Shard shard, Node primary) {
        boolean failsOver = group.settings().availability().automaticFailover() == AutomaticFailover.ENABLED
                && !shard.replicas().isEmpty();
        return failsOver
                ? inOrder(
                        work.step(
                                WorkKind.FAIL_OVER,
                                shard,
                                primary,
                                () -> itsTurn.accept(primary),
                                () -> failOver(shard, primary)),
                        patchReplica(shard, primary))
                : inOrder(
                        work.step(preparation, shard, primary, () -> itsTurn.accept(primary), Effect.NONE),
                        work.step(
                                WorkKind.RESTART_NODE,
                                shard,
                                primary,
                                () -> shutDown(shard, primary),
                                () -> report(primary, restarted(primary))),
                        work.step(
                                WorkKind.PATCH_NODE,
                                shard,
                                primary,
                                () -> MemoryRule.checkFork(work.current().shard(shard.id()), primary),
                                () -> {
                                    serve(shard, primary);
                                    patched(shard, primary);
                                }));
    }

    /** Only a replica that was patched takes over. */
    private void failOver(Shard shard, Node primary) {
        Failover.of(work, shard, primary, replica -> !software.lackedBy(replica));
    }

    private void shutDown(Shard shard, Node node) {
        shutDown.add(node.id());
        work.changeNode(shard, node, current -> current.serving(false));
        if (group.isMemcached()) {
            work.change(current -> current.withShard(shard.id(), was -> was.with(DataSet.EMPTY)));
        }
        report(node, "Cache node " + node.cacheNodeId() + " shutdown");
    }

    private void restart(Shard shard, Node node) {
        serve(shard, node);
        report(node, restarted(node));
    }

    private void serve(Shard shard, Node node) {
        shutDown.remove(node.id());
        work.changeNode(shard, node, current -> current.serving(true));
    }

    private static String restarted(Node node) {
        return "Cache node " + node.cacheNodeId() + " restarted";
    }

    private void patched(Shard shard, Node node) {
        work.release(shard, node, current -> software.installedOn(current)
                .renewedAt(work.world().now()));
        ParameterStatus.in(work.world()).rebooted(node.cacheClusterId(), List.of(node.cacheNodeId()));
        report(node, "Cache cluster patched");
    }

    private void report(Node node, String message) {
        work.world().report(SourceType.CACHE_CLUSTER, node.cacheClusterId(), message);
    }

    /** What is installed. */
    public interface Software {
        /** Whether a node is still without it. */
        boolean lackedBy(Node node);

        /** The node with it. */
        Node installedOn(Node node);
    }
}
