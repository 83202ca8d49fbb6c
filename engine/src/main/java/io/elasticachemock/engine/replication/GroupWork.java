package io.elasticachemock.engine.replication;

import io.elasticachemock.engine.duration.WorkKind;
import io.elasticachemock.engine.event.SourceType;
import io.elasticachemock.engine.plan.Effect;
import io.elasticachemock.engine.plan.Label;
import io.elasticachemock.engine.plan.Outcome;
import io.elasticachemock.engine.plan.Plan;
import io.elasticachemock.engine.plan.StepRun;
import io.elasticachemock.engine.world.World;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/**
 * One piece of work on one replication group: it labels the steps, knows how long they take, and changes the group's
 * record by them. When it is over, {@link #settle} makes available what nobody works on any more.
 */
public final class GroupWork {
    private final World world;
    private final ReplicationGroups groups;
    private final ReplicationGroup group;
    private final String operation;
    private final String resource;
    private final StepDurations durations;

    /**
     * @param group as it is when the plan is made
     * @param operation the API operation that the work belongs to
     */
    public GroupWork(World world, ReplicationGroup group, String operation) {
        this(world, group, operation, ReplicationGroups.work(group.id()));
    }

    private GroupWork(World world, ReplicationGroup group, String operation, String resource) {
        this.world = world;
        this.groups = ReplicationGroups.in(world);
        this.group = group;
        this.operation = operation;
        this.resource = resource;
        // They belong to the group's n-th piece of work: they are the same whether it is printed or run.
        this.durations = new StepDurations(world, group, world.works().count(resource));
    }

    /** Work that nobody asked for, on nodes that have failed. It goes on beside the work that was asked for. */
    public static GroupWork recovery(World world, ReplicationGroup group) {
        return new GroupWork(world, group, "Recovery", ReplicationGroups.recovery(group.id()));
    }

    /** A step on one node that changes nothing until it ends. */
    public Plan step(WorkKind kind, Shard shard, Node node, Effect end) {
        return step(kind, shard, node, Effect.NONE, end);
    }

    /** A step on one node. */
    public Plan step(WorkKind kind, Shard shard, Node node, Effect begin, Effect end) {
        Label label = new Label(
                operation, kind.word(), shard.id(), node.id(), node.role().word());
        return Plan.step(label, durations.ofNode(kind, shard, node), begin, end);
    }

    /**
     * A step on one shard.
     *
     * @param bytes how much data it moves
     */
    public Plan step(WorkKind kind, Shard shard, long bytes, Effect begin, Effect end) {
        Label label = new Label(operation, kind.word(), shard.id(), null, null);
        return Plan.step(label, durations.of(kind, shard.id(), bytes), begin, end);
    }

    /** A step on the group as a whole. */
    public Plan step(WorkKind kind, Effect begin, Effect end) {
        return step(kind, 0, begin, end);
    }

    /**
     * A step on the group as a whole.
     *
     * @param bytes how much data it moves
     */
    public Plan step(WorkKind kind, long bytes, Effect begin, Effect end) {
        Label label = new Label(operation, kind.word(), null, null, null);
        return Plan.step(label, durations.of(kind, "", bytes), begin, end);
    }

    /** A step on the group as a whole in which nothing is done for so long. */
    public Plan pause(WorkKind kind, Duration length) {
        return Plan.step(new Label(operation, kind.word(), null, null, null), length, Effect.NONE, Effect.NONE);
    }

    /** The world that the group is in. */
    public World world() {
        return world;
    }

    /** The group as it is now. */
    public ReplicationGroup current() {
        return groups.present(group.id()).orElseThrow();
    }

    /** Changes the group's record, but not which members it has. */
    public ReplicationGroup change(UnaryOperator<ReplicationGroup> change) {
        return groups.change(group.id(), change);
    }

    /** Changes one node, and makes its shard available when that makes the last of its nodes available. */
    public void changeNode(Shard shard, Node node, UnaryOperator<Node> change) {
        change(current -> current.withShard(shard.id(), was -> {
            Shard is = was.withNode(node.id(), change);
            return is.hasAllNodesIn(CacheClusterStatus.AVAILABLE) ? is.in(ShardStatus.AVAILABLE) : is;
        }));
    }

    /**
     * Changes one node whose turn is over. It is available then, unless another change is still to be applied to it or it
     * is being recovered.
     */
    public void release(Shard shard, Node node, UnaryOperator<Node> change) {
        boolean moreToCome =
                current().applying().list().size() > 1 || underRecovery().contains(node.id());
        changeNode(
                shard,
                node,
                moreToCome ? change : current -> change.apply(current).released());
    }

    /** Tells of the replication group; of a cluster outside any, what befalls its nodes is told instead. */
    public void report(String message) {
        if (!group.isStandalone()) {
            world.report(SourceType.REPLICATION_GROUP, group.id(), message);
        }
    }

    /** Tells what went wrong with the replication group, or with the cluster outside any. */
    public void reportFailure(String message) {
        world.report(
                group.isStandalone() ? SourceType.CACHE_CLUSTER : SourceType.REPLICATION_GROUP, group.name(), message);
    }

    /** Begins a plan of this group now. */
    public void start(Plan plan, Consumer<Outcome> whenOver) {
        world.works().start(resource, plan, whenOver);
    }

    /** The same for a plan that stops between two steps when a node fails, and is begun anew with what is left of it. */
    public void startInterruptible(Plan plan, Consumer<Outcome> whenOver) {
        world.works().startInterruptible(resource, plan, whenOver);
    }

    /**
     * Makes available what nobody works on any more, at the end of a piece of work. While other work goes on that was
     * asked for, it holds everything, and its own end will settle this. A group that is migrating goes on to be. While
     * only nodes that have failed are recovered, these and their shards stay {@code modifying}, and so does the group; as
     * it does while changes are being applied that were interrupted.
     */
    public ReplicationGroup settle() {
        return settle(UnaryOperator.identity());
    }

    /**
     * The same, with what the work has made of the group.
     *
     * @param result happens in any case
     */
    public ReplicationGroup settle(UnaryOperator<ReplicationGroup> result) {
        if (world.works().isBusy(ReplicationGroups.work(group.id()))) {
            return change(result);
        }
        boolean recovering = world.works().isBusy(ReplicationGroups.recovery(group.id()));
        List<String> underRecovery = underRecovery();
        ReplicationGroup freed = change(current -> freed(result.apply(current), underRecovery));
        if (freed.status() == ReplicationGroupStatus.MIGRATING) {
            return freed;
        }
        return recovering || freed.isHeld() ? change(current -> current.in(ReplicationGroupStatus.MODIFYING)) : freed;
    }

    /** The nodes whose recovery goes on, also when the machine of a change serves in their place already. */
    private List<String> underRecovery() {
        String recovery = ReplicationGroups.recovery(group.id());
        if (!world.works().isBusy(recovery)) {
            return List.of();
        }
        return world.works().steps(recovery).stream()
                .filter(step -> step.state() == StepRun.State.PLANNED || step.state() == StepRun.State.IN_PROGRESS)
                .map(step -> step.label().node())
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }

    private static ReplicationGroup freed(ReplicationGroup group, List<String> underRecovery) {
        return group.withEachShard(shard -> freed(shard, underRecovery))
                .in(
                        group.isHeld() || group.status() == ReplicationGroupStatus.MIGRATING
                                ? group.status()
                                : ReplicationGroupStatus.AVAILABLE);
    }

    private static Shard freed(Shard shard, List<String> underRecovery) {
        boolean comesOrGoes = shard.nodes().stream()
                .anyMatch(node ->
                        node.status() == CacheClusterStatus.CREATING || node.status() == CacheClusterStatus.DELETING);
        if (comesOrGoes) {
            return shard;
        }
        Shard freed = shard.withEachNode(
                node -> underRecovery.contains(node.id()) ? node.in(CacheClusterStatus.MODIFYING) : node.released());
        return freed.in(
                freed.hasAllNodesIn(CacheClusterStatus.AVAILABLE) ? ShardStatus.AVAILABLE : ShardStatus.MODIFYING);
    }
}
