package io.elasticachemock.engine.replication;

import static io.elasticachemock.engine.plan.Plan.inOrder;
import static io.elasticachemock.engine.plan.Plan.inParallel;
import static io.elasticachemock.engine.plan.Plan.takingTurns;

import io.elasticachemock.engine.plan.Plan;
import io.elasticachemock.engine.plan.Turns;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Predicate;

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
     * @param wanted which nodes it is needed on: after an interruption, those that it was not done on
     * @param replica the work on one replica
     * @param primary the work on the primary of a shard
     */
    public static Plan of(
            ReplicationGroup group,
            Predicate<Node> wanted,
            BiFunction<Shard, Node, Plan> replica,
            BiFunction<Shard, Node, Plan> primary) {
        Turns primaryTurns = new Turns();
        return inParallel(group.shards(), shard -> {
            List<Node> replicas = shard.replicas().stream().filter(wanted).toList();
            Plan replicasFirst = inOrder(replicas, node -> replica.apply(shard, node));
            return wanted.test(shard.primary())
                    ? inOrder(replicasFirst, takingTurns(primaryTurns, primary.apply(shard, shard.primary())))
                    : replicasFirst;
        });
    }
}
