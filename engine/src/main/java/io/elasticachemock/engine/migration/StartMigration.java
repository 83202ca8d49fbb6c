package io.elasticachemock.engine.migration;

import static io.elasticachemock.engine.plan.Plan.inOrder;
import static io.elasticachemock.engine.plan.Plan.inParallel;

import io.elasticachemock.engine.duration.WorkKind;
import io.elasticachemock.engine.event.SourceType;
import io.elasticachemock.engine.plan.Effect;
import io.elasticachemock.engine.plan.Outcome;
import io.elasticachemock.engine.replication.CacheClusterStatus;
import io.elasticachemock.engine.replication.DataSet;
import io.elasticachemock.engine.replication.GroupWork;
import io.elasticachemock.engine.replication.ReplicationGroup;
import io.elasticachemock.engine.replication.ReplicationGroupStatus;
import io.elasticachemock.engine.replication.ShardStatus;
import io.elasticachemock.engine.world.Command;
import io.elasticachemock.engine.world.World;
import java.util.List;

/**
 * A group becomes a replica of the customer's server: what it holds is lost, it serves reads and no writes, and is {@code
 * migrating} from when it has caught up until the migration is completed. Where it does not catch up it is a group of its own
 * again (user guide, "Starting data migration").
 */
public record StartMigration(String replicationGroupId, List<CustomerEndpoint> endpoints)
        implements Command<ReplicationGroup> {
    /** A command's lists do not change. */
    public StartMigration {
        endpoints = List.copyOf(endpoints);
    }

    @Override
    public Accepted<ReplicationGroup> validate(World world) {
        ReplicationGroup group = MigrationRule.target(world, replicationGroupId, endpoints);
        return () -> start(world, group);
    }

    private static ReplicationGroup start(World world, ReplicationGroup group) {
        GroupWork work = new GroupWork(world, group, "StartMigration");
        ReplicationGroup modifying = work.change(
                current -> current.in(ReplicationGroupStatus.MODIFYING).withEachShard(shard -> shard.with(DataSet.EMPTY)
                        .in(ShardStatus.MODIFYING)
                        .withEachNode(node -> node.in(CacheClusterStatus.MODIFYING))));
        work.start(
                inParallel(
                        modifying.shards(),
                        shard -> inOrder(
                                work.step(WorkKind.CONNECT_SOURCE, shard, shard.primary(), Effect.NONE),
                                work.step(WorkKind.SYNCHRONIZE_NODE, shard, shard.primary(), Effect.NONE))),
                outcome -> conclude(world, work, outcome));
        return modifying;
    }

    private static void conclude(World world, GroupWork work, Outcome outcome) {
        boolean failed = outcome.kind() == Outcome.Kind.FAILED;
        ReplicationGroup group =
                work.settle(current -> failed ? current : current.in(ReplicationGroupStatus.MIGRATING));
        world.report(
                SourceType.REPLICATION_GROUP,
                group.id(),
                "Migration operation " + (failed ? "failed" : "succeeded") + " for replication group " + group.id()
                        + ".");
    }
}
