package io.elasticachemock.engine.replication;

import io.elasticachemock.engine.chance.Seed;
import io.elasticachemock.engine.duration.WorkKind;
import io.elasticachemock.engine.plan.Effect;
import io.elasticachemock.engine.plan.Label;
import io.elasticachemock.engine.plan.Outcome;
import io.elasticachemock.engine.plan.Plan;
import io.elasticachemock.engine.world.World;
import java.time.Duration;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.random.RandomGenerator;

/**
 * One piece of work on one replication group: it labels the steps, knows how long they take, and changes the group's
 * record by them.
 */
public final class GroupWork {
    private final World world;
    private final ReplicationGroups groups;
    private final ReplicationGroup group;
    private final String operation;
    private final Seed durations;

    /**
     * @param group as it is when the plan is made
     * @param operation the API operation that the work belongs to
     */
    public GroupWork(World world, ReplicationGroup group, String operation) {
        this.world = world;
        this.groups = ReplicationGroups.in(world);
        this.group = group;
        this.operation = operation;
        // Durations belong to the group's n-th piece of work: they are the same whether it is printed or run.
        this.durations = world.laws()
                .seed()
                .of(
                        "duration",
                        world.scope().account(),
                        world.scope().region(),
                        Long.toString(group.createTime().toEpochMilli()),
                        Integer.toString(world.works().count(ReplicationGroups.work(group.id()))));
    }

    /** A step on one node that changes nothing until it ends. */
    public Plan step(WorkKind kind, Shard shard, Node node, Effect end) {
        return step(kind, shard, node, Effect.NONE, end);
    }

    /** A step on one node. */
    public Plan step(WorkKind kind, Shard shard, Node node, Effect begin, Effect end) {
        Label label = new Label(
                operation,
                kind.word(),
                shard.id(),
                node.cacheClusterId(),
                node.role().word());
        return Plan.step(label, duration(kind, node), begin, end);
    }

    /** Changes the group's record. */
    public ReplicationGroup change(UnaryOperator<ReplicationGroup> change) {
        return groups.change(group.id(), change);
    }

    /** Changes one node, and makes its shard available when that makes the last of its nodes available. */
    public void changeNode(Shard shard, Node node, UnaryOperator<Node> change) {
        change(current -> current.withShard(shard.id(), was -> {
            Shard is = was.withNode(node.cacheClusterId(), change);
            return is.hasAllNodesIn(CacheClusterStatus.AVAILABLE) ? is.in(ShardStatus.AVAILABLE) : is;
        }));
    }

    /** Begins a plan of this group now. */
    public void start(Plan plan, Consumer<Outcome> whenOver) {
        world.works().start(ReplicationGroups.work(group.id()), plan, whenOver);
    }

    private Duration duration(WorkKind kind, Node node) {
        RandomGenerator chance = durations.draw(kind.word(), node.cacheClusterId());
        return world.laws()
                .durations()
                .of(kind, node.version().engine().wireName(), node.nodeType().name(), 0, chance);
    }
}
