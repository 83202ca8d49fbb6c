package io.elasticachemock.engine.failover;

import static io.elasticachemock.engine.ElastiCacheFault.invalidParameterCombination;
import static io.elasticachemock.engine.plan.Plan.inOrder;

import io.elasticachemock.engine.ElastiCacheFault;
import io.elasticachemock.engine.Fault;
import io.elasticachemock.engine.duration.WorkKind;
import io.elasticachemock.engine.event.SourceType;
import io.elasticachemock.engine.parameter.ParameterStatus;
import io.elasticachemock.engine.plan.Effect;
import io.elasticachemock.engine.plan.Plan;
import io.elasticachemock.engine.replication.AutomaticFailover;
import io.elasticachemock.engine.replication.BusyMembers;
import io.elasticachemock.engine.replication.CacheClusterStatus;
import io.elasticachemock.engine.replication.GroupWork;
import io.elasticachemock.engine.replication.Node;
import io.elasticachemock.engine.replication.ReplicationGroup;
import io.elasticachemock.engine.replication.ReplicationGroupStatus;
import io.elasticachemock.engine.replication.ReplicationGroups;
import io.elasticachemock.engine.replication.Shard;
import io.elasticachemock.engine.replication.ShardStatus;
import io.elasticachemock.engine.wording.UncertainReplicaWording;
import io.elasticachemock.engine.wording.UncertainWording;
import io.elasticachemock.engine.world.Command;
import io.elasticachemock.engine.world.World;

/**
 * Takes a shard's primary down to try its failover: a replica takes over about a minute later, and the node that was taken
 * down is replaced as a replica, under the same id in the same zone. The answer still shows the group as it was; the group
 * is modifying until the replacement is over, so of one group's shards one is tried after the other (API reference,
 * TestFailover).
 */
public record TestFailover(String id, String nodeGroupId) implements Command<ReplicationGroup> {
    private static final String NODE = "0001";

    @Override
    public Accepted<ReplicationGroup> validate(World world) {
        ReplicationGroup group = ReplicationGroups.in(world).get(id);
        Shard shard = group.shards().stream()
                .filter(each -> each.id().equals(nodeGroupId))
                .findFirst()
                .orElseThrow(() -> new ElastiCacheFault(
                        Fault.NODE_GROUP_NOT_FOUND_FAULT,
                        UncertainReplicaWording.nodeGroupNotFound(nodeGroupId, group.id())));
        BusyMembers.check(group, UncertainWording::clusterNotModifiable);
        if (!group.isAvailable()) {
            throw new ElastiCacheFault(
                    Fault.INVALID_REPLICATION_GROUP_STATE_FAULT,
                    UncertainReplicaWording.failoverTestNeedsAvailable(
                            group.id(), group.status().word()));
        }
        boolean failsOver = group.settings().availability().automaticFailover() == AutomaticFailover.ENABLED;
        if (!failsOver || shard.replicas().isEmpty()) {
            throw invalidParameterCombination(UncertainReplicaWording.failoverTestNeedsFailover(shard.id()));
        }
        FailoverTests.check(world);
        return () -> apply(world, group, shard);
    }

    private static ReplicationGroup apply(World world, ReplicationGroup group, Shard shard) {
        FailoverTests.count(world);
        world.report(SourceType.REPLICATION_GROUP, group.id(), "Test Failover API called for node group " + shard.id());
        Node primary = shard.primary();
        GroupWork work = new GroupWork(world, group, "TestFailover");
        work.change(current -> current.in(ReplicationGroupStatus.MODIFYING)
                .withShard(shard.id(), was -> was.in(ShardStatus.MODIFYING)
                        .withNode(primary.id(), node -> node.in(CacheClusterStatus.MODIFYING)
                                .serving(false))));
        work.start(plan(world, work, shard, primary), outcome -> work.settle());
        return group;
    }

    /** A replica that could take over may have failed meanwhile: then the primary comes back as one. */
    private static void failOver(GroupWork work, Shard shard, Node primary) {
        if (work.current().shard(shard.id()).replicas().stream().anyMatch(Failover::canTakeOver)) {
            Failover.of(work, shard, primary, replica -> true);
        }
    }

    private static Plan plan(World world, GroupWork work, Shard shard, Node primary) {
        String cluster = primary.cacheClusterId();
        return inOrder(
                work.step(WorkKind.DETECT_FAILURE, shard, primary, () -> failOver(work, shard, primary)),
                work.step(
                        WorkKind.PREPARE_RECOVERY,
                        shard,
                        primary,
                        () -> world.report(SourceType.CACHE_CLUSTER, cluster, "Recovering cache nodes " + NODE)),
                work.step(WorkKind.LAUNCH_NODE, shard, primary, Effect.NONE),
                work.step(WorkKind.SYNCHRONIZE_NODE, shard, primary, () -> {
                    work.changeNode(shard, primary, node -> node.renewedAt(world.now())
                            .serving(true)
                            .in(CacheClusterStatus.AVAILABLE));
                    ParameterStatus.in(world).rebooted(cluster);
                    world.report(SourceType.CACHE_CLUSTER, cluster, "Finished recovery for cache nodes " + NODE);
                }));
    }
}
