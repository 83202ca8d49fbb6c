package io.elasticachemock.engine.replication;

import static io.elasticachemock.engine.plan.Plan.inOrder;
import static io.elasticachemock.engine.plan.Plan.inParallel;
import static io.elasticachemock.engine.plan.Plan.takingTurns;

import io.elasticachemock.engine.plan.Plan;
import io.elasticachemock.engine.plan.Turns;
import java.util.function.BiFunction;

/**
 * The order in which AWS works through a group's nodes: every shard at once; in each shard the replicas first, one by
 * one, and then the primary; over the whole group one primary at a time. A shard with fewer replicas may come to its
 * primary while others still do replicas (user guide, "Upgrading engine versions").
 */
public final class RollingChange {
    private RollingChange() {}

    /**
     * Work on each node of a group in that order.
     *
     * @param replica the work on one replica
     * @param primary the work on the primary of a shard
     */
    public static Plan of(
            ReplicationGroup group, BiFunction<Shard, Node, Plan> replica, BiFunction<Shard, Node, Plan> primary) {
        Turns primaryTurns = new Turns();
        return inParallel(
                group.shards(),
                shard -> inOrder(
                        inOrder(shard.replicas(), node -> replica.apply(shard, node)),
                        takingTurns(primaryTurns, primary.apply(shard, shard.primary()))));
    }
}
