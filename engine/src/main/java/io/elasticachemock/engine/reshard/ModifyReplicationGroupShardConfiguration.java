package io.elasticachemock.engine.reshard;

import static io.elasticachemock.engine.ElastiCacheFault.invalidParameterCombination;
import static io.elasticachemock.engine.ElastiCacheFault.invalidParameterValue;

import io.elasticachemock.engine.ElastiCacheFault;
import io.elasticachemock.engine.Fault;
import io.elasticachemock.engine.fault.InjectedFaults;
import io.elasticachemock.engine.replication.BusyMembers;
import io.elasticachemock.engine.replication.MemberIds;
import io.elasticachemock.engine.replication.Node;
import io.elasticachemock.engine.replication.NodeQuotas;
import io.elasticachemock.engine.replication.ReplicationGroup;
import io.elasticachemock.engine.replication.ReplicationGroups;
import io.elasticachemock.engine.replication.Shard;
import io.elasticachemock.engine.version.Feature;
import io.elasticachemock.engine.wording.UncertainReplicaWording;
import io.elasticachemock.engine.wording.UncertainShardWording;
import io.elasticachemock.engine.wording.UncertainTopologyWording;
import io.elasticachemock.engine.wording.UncertainWording;
import io.elasticachemock.engine.world.Command;
import io.elasticachemock.engine.world.World;
import java.util.List;
import java.util.TreeSet;

/**
 * Adds shards to a group with cluster mode, removes shards, or shares the slots out evenly over as many shards as there are.
 * It happens at once; which shards go has to be said (API reference, ModifyReplicationGroupShardConfiguration).
 *
 * @param configuration zones of new shards; empty if AWS chooses
 * @param nodeGroupsToRemove ids; empty if those to retain are given, or none goes
 * @param nodeGroupsToRetain ids; empty if those to remove are given, or none goes
 */
public record ModifyReplicationGroupShardConfiguration(
        String id,
        int nodeGroupCount,
        boolean applyImmediately,
        List<ReshardingConfiguration> configuration,
        List<String> nodeGroupsToRemove,
        List<String> nodeGroupsToRetain)
        implements Command<ReplicationGroup> {
    /** A command's lists do not change. */
    public ModifyReplicationGroupShardConfiguration {
        configuration = List.copyOf(configuration);
        nodeGroupsToRemove = List.copyOf(nodeGroupsToRemove);
        nodeGroupsToRetain = List.copyOf(nodeGroupsToRetain);
    }

    @Override
    public Accepted<ReplicationGroup> validate(World world) {
        ReplicationGroups.in(world).get(id).checkChangesAlone();
        return forwarded(world);
    }

    /** The same for a member of a global datastore, whose other members do it too. */
    public Accepted<ReplicationGroup> forwarded(World world) {
        ReplicationGroup group = ReplicationGroups.in(world).get(id);
        if (!applyImmediately) {
            throw invalidParameterValue(UncertainReplicaWording.mustApplyImmediately());
        }
        if (nodeGroupCount < 1) {
            throw invalidParameterValue(UncertainShardWording.nodeGroupCountTooSmall(nodeGroupCount));
        }
        checkPossible(group);
        int added = nodeGroupCount - group.shards().size();
        if (added <= 0 && !configuration.isEmpty()) {
            throw invalidParameterCombination(UncertainShardWording.reshardingConfigurationOnlyForMore());
        }
        if (added >= 0 && !(nodeGroupsToRemove.isEmpty() && nodeGroupsToRetain.isEmpty())) {
            throw invalidParameterCombination(UncertainShardWording.nodeGroupsOnlyForFewer());
        }
        if (added > 0) {
            return outTo(world, group, added);
        }
        List<String> leaving = added == 0 ? List.of() : leaving(group);
        if (added == 0 && SlotMoves.of(group.shards(), leaving).isEmpty()) {
            throw new ElastiCacheFault(
                    Fault.INVALID_REPLICATION_GROUP_STATE_FAULT,
                    "Slots in the replication group are uniformly distributed. Nothing to do.");
        }
        return () -> new Resharding(world, group, List.of(), leaving).start();
    }

    /** Whether a group has as many shards as are asked for, or as few as its largest items allow, all of them the wanted ones. */
    public boolean isDone(ReplicationGroup group) {
        int surplus = group.shards().size() - nodeGroupCount;
        return surplus == 0
                || (surplus > 0
                        && group.shards().stream()
                                .filter(shard -> nodeGroupsToRetain.isEmpty()
                                        ? nodeGroupsToRemove.contains(shard.id())
                                        : !nodeGroupsToRetain.contains(shard.id()))
                                .allMatch(shard ->
                                        SlotMoves.isKept(shard) && shard.slots().count() == 1));
    }

    /** The ids of the shards that a group would get, in order. */
    public List<String> newShards(World world, ReplicationGroup group) {
        return NewShards.of(world, group, nodeGroupCount - group.shards().size(), configuration).stream()
                .map(Shard::id)
                .sorted()
                .toList();
    }

    /** Whether the slots of a group are shared out evenly. */
    public static boolean isBalanced(ReplicationGroup group) {
        return SlotMoves.of(group.shards(), List.of()).isEmpty();
    }

    private static void checkPossible(ReplicationGroup group) {
        if (!group.isClusterEnabled()) {
            throw invalidParameterCombination(UncertainShardWording.reshardingNeedsClusterMode(group.id()));
        }
        if (!group.settings().software().version().supports(Feature.ONLINE_RESHARDING)) {
            throw invalidParameterCombination(UncertainShardWording.reshardingNeedsVersion(
                    group.settings().software().version().fullVersion()));
        }
        BusyMembers.check(group, UncertainWording::clusterNotModifiable);
        if (!group.isAvailable()) {
            throw new ElastiCacheFault(
                    Fault.INVALID_REPLICATION_GROUP_STATE_FAULT,
                    "Replication group must be in available state to modify.");
        }
    }

    private Accepted<ReplicationGroup> outTo(World world, ReplicationGroup group, int added) {
        NodeQuotas.checkShards(nodeGroupCount, group.settings().software().version(), world);
        List<Shard> shards = NewShards.of(world, group, added, configuration);
        List<Node> nodes =
                shards.stream().flatMap(shard -> shard.nodes().stream()).toList();
        NodeQuotas.check((int) group.nodes().count() + nodes.size(), nodes.size(), world);
        MemberIds.checkFree(nodes.stream().map(Node::cacheClusterId).toList(), world);
        for (Node node : nodes) {
            InjectedFaults.in(world)
                    .checkCapacity(node.availabilityZone(), node.nodeType().name());
        }
        return () -> new Resharding(world, group, shards, List.of()).start();
    }

    /** Which shards go. */
    private List<String> leaving(ReplicationGroup group) {
        if (nodeGroupsToRemove.isEmpty() == nodeGroupsToRetain.isEmpty()) {
            throw invalidParameterCombination(UncertainShardWording.oneWayToRemoveNodeGroups());
        }
        List<String> present = group.shards().stream().map(Shard::id).toList();
        if (nodeGroupsToRetain.isEmpty()) {
            return checked(group, "NodeGroupsToRemove", nodeGroupsToRemove, present, present.size() - nodeGroupCount);
        }
        List<String> staying = checked(group, "NodeGroupsToRetain", nodeGroupsToRetain, present, nodeGroupCount);
        return present.stream().filter(shard -> !staying.contains(shard)).toList();
    }

    private static List<String> checked(
            ReplicationGroup group, String parameter, List<String> named, List<String> present, int wanted) {
        var distinct = new TreeSet<String>();
        for (String shard : named) {
            if (!present.contains(shard)) {
                throw invalidParameterValue(UncertainReplicaWording.nodeGroupNotFound(shard, group.id()));
            }
            if (!distinct.add(shard)) {
                throw invalidParameterCombination(UncertainTopologyWording.nodeGroupIdTwice(shard));
            }
        }
        if (distinct.size() != wanted) {
            throw invalidParameterCombination(
                    UncertainShardWording.nodeGroupsDoNotMatchCount(parameter, distinct.size(), wanted));
        }
        return List.copyOf(distinct);
    }
}
