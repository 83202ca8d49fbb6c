package io.elasticachemock.engine.migration;

import static io.elasticachemock.engine.plan.Plan.inOrder;
import static io.elasticachemock.engine.plan.Plan.inParallel;

import io.elasticachemock.engine.ElastiCacheFault;
import io.elasticachemock.engine.Fault;
import io.elasticachemock.engine.duration.WorkKind;
import io.elasticachemock.engine.event.SourceType;
import io.elasticachemock.engine.plan.Effect;
import io.elasticachemock.engine.plan.Outcome;
import io.elasticachemock.engine.plan.Plan;
import io.elasticachemock.engine.replication.CacheClusterStatus;
import io.elasticachemock.engine.replication.GroupWork;
import io.elasticachemock.engine.replication.ReplicationGroup;
import io.elasticachemock.engine.replication.ReplicationGroupStatus;
import io.elasticachemock.engine.replication.ReplicationGroups;
import io.elasticachemock.engine.replication.Shard;
import io.elasticachemock.engine.replication.ShardStatus;
import io.elasticachemock.engine.wording.UncertainMigrationWording;
import io.elasticachemock.engine.world.Command;
import io.elasticachemock.engine.world.World;

/**
 * A group that is migrating takes the place of the customer's server. Before that it waits until it has all data, unless it is
 * forced not to; where it does not get them it goes on migrating (user guide, "Completing the data migration").
 */
public record CompleteMigration(String replicationGroupId, boolean force) implements Command<ReplicationGroup> {
    @Override
    public Accepted<ReplicationGroup> validate(World world) {
        ReplicationGroup group = ReplicationGroups.in(world).get(replicationGroupId);
        if (group.status() != ReplicationGroupStatus.MIGRATING) {
            throw new ElastiCacheFault(
                    Fault.REPLICATION_GROUP_NOT_UNDER_MIGRATION_FAULT,
                    UncertainMigrationWording.notUnderMigration(group.id()));
        }
        return () -> complete(world, group);
    }

    private ReplicationGroup complete(World world, ReplicationGroup group) {
        GroupWork work = new GroupWork(world, group, "CompleteMigration");
        ReplicationGroup modifying = work.change(current -> current.in(ReplicationGroupStatus.MODIFYING)
                .withEachShard(shard ->
                        shard.in(ShardStatus.MODIFYING).withEachNode(node -> node.in(CacheClusterStatus.MODIFYING))));
        work.start(
                inParallel(modifying.shards(), shard -> promote(work, shard)),
                outcome -> conclude(world, work, outcome));
        return modifying;
    }

    private Plan promote(GroupWork work, Shard shard) {
        return inOrder(
                force ? inOrder() : work.step(WorkKind.SYNCHRONIZE_NODE, shard, shard.primary(), Effect.NONE),
                work.step(WorkKind.PROMOTE_REPLICA, shard, shard.primary(), Effect.NONE));
    }

    private static void conclude(World world, GroupWork work, Outcome outcome) {
        if (outcome.kind() == Outcome.Kind.FAILED) {
            work.settle(current -> current.in(ReplicationGroupStatus.MIGRATING));
            return;
        }
        ReplicationGroup group = work.settle();
        world.report(SourceType.REPLICATION_GROUP, group.id(), "Complete Migration successful for " + group.id());
    }
}
