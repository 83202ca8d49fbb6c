package io.elasticachemock.engine.globaldatastore;

import static io.elasticachemock.engine.ElastiCacheFault.invalidParameterValue;

import io.elasticachemock.engine.ElastiCacheFault;
import io.elasticachemock.engine.Fault;
import io.elasticachemock.engine.global.GlobalDatastore;
import io.elasticachemock.engine.global.GlobalDatastores;
import io.elasticachemock.engine.global.GlobalMember;
import io.elasticachemock.engine.replication.ReplicationGroup;
import io.elasticachemock.engine.reshard.ModifyReplicationGroupShardConfiguration;
import io.elasticachemock.engine.wording.UncertainGlobalWording;
import io.elasticachemock.engine.wording.UncertainReplicaWording;
import io.elasticachemock.engine.world.Command;
import io.elasticachemock.engine.world.World;
import java.util.List;

/**
 * Shares the slots of every member of a global datastore out evenly, each as by resharding it alone (API reference,
 * RebalanceSlotsInGlobalReplicationGroup).
 */
public record RebalanceSlotsInGlobalReplicationGroup(String id, boolean applyImmediately)
        implements Command<GlobalDatastore> {
    private static final String OPERATION = "RebalanceSlotsInGlobalReplicationGroup";

    @Override
    public Accepted<GlobalDatastore> validate(World world) {
        GlobalDatastores datastores = GlobalDatastores.in(world);
        GlobalDatastore datastore = datastores.get(id);
        if (!applyImmediately) {
            throw invalidParameterValue(UncertainReplicaWording.mustApplyImmediately());
        }
        Forwarding.checkPossible(world, datastore);
        MemberRebalancing rebalancing = new MemberRebalancing();
        boolean balanced = true;
        for (GlobalMember member : datastore.members()) {
            World its = datastores.worldOf(member);
            ReplicationGroup group = datastores.group(member);
            if (!group.isClusterEnabled() || !rebalancing.isDone(its, group)) {
                MemberRebalancing.command(group).forwarded(its);
                balanced = false;
            }
        }
        if (balanced) {
            throw new ElastiCacheFault(
                    Fault.INVALID_GLOBAL_REPLICATION_GROUP_STATE_FAULT,
                    UncertainGlobalWording.globalSlotsAreBalanced());
        }
        return () -> Forwarding.begin(world, datastore.id(), OPERATION, true, rebalancing);
    }

    /** What it is for a member. Items too large to move may keep their slots where they are. */
    private record MemberRebalancing() implements Forwarding.Part {
        static ModifyReplicationGroupShardConfiguration command(ReplicationGroup member) {
            return new ModifyReplicationGroupShardConfiguration(
                    member.id(), member.shards().size(), true, List.of(), List.of(), List.of());
        }

        @Override
        public boolean isDone(World world, ReplicationGroup member) {
            return ModifyReplicationGroupShardConfiguration.isBalanced(member);
        }

        @Override
        public void begin(World world, ReplicationGroup member) {
            command(member).forwarded(world).apply();
        }

        @Override
        public boolean hasSucceeded(World world, ReplicationGroup member) {
            return true;
        }
    }
}
