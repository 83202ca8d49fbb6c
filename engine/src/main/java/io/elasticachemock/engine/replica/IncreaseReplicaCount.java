package io.elasticachemock.engine.replica;

import static io.elasticachemock.engine.ElastiCacheFault.invalidParameterCombination;

import io.elasticachemock.engine.fault.InjectedFaults;
import io.elasticachemock.engine.identifier.ResourceType;
import io.elasticachemock.engine.replication.MemberIds;
import io.elasticachemock.engine.replication.Node;
import io.elasticachemock.engine.replication.NodeQuotas;
import io.elasticachemock.engine.replication.ReplicationGroup;
import io.elasticachemock.engine.replication.ReplicationGroups;
import io.elasticachemock.engine.replication.Role;
import io.elasticachemock.engine.replication.Shard;
import io.elasticachemock.engine.tag.TagBook;
import io.elasticachemock.engine.wording.UncertainReplicaWording;
import io.elasticachemock.engine.world.Command;
import io.elasticachemock.engine.world.World;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Adds replicas to all shards, or to those that are named, as {@link ReplicaCounts} allows. The new members are listed at
 * once and belong to their node groups when they are there (API reference, IncreaseReplicaCount).
 *
 * @param newReplicaCount for every shard; null if shards are named
 */
public record IncreaseReplicaCount(
        String id,
        boolean applyImmediately,
        @Nullable Integer newReplicaCount,
        List<ShardReplicas> replicaConfiguration)
        implements Command<ReplicationGroup> {
    /** A command's lists do not change. */
    public IncreaseReplicaCount {
        replicaConfiguration = List.copyOf(replicaConfiguration);
    }

    @Override
    public Accepted<ReplicationGroup> validate(World world) {
        ReplicationGroup group = ReplicationGroups.in(world).get(id);
        if ((newReplicaCount == null) == replicaConfiguration.isEmpty()) {
            throw invalidParameterCombination(UncertainReplicaWording.oneWayToCountReplicas());
        }
        ReplicaCounts.checkPossible(group, applyImmediately);
        Map<String, ShardReplicas> wanted = ReplicaCounts.of(group, newReplicaCount, replicaConfiguration);
        ReplicaCounts.checkChange(group, wanted);
        ReplicationGroup grown = group;
        List<String> added = new ArrayList<>();
        for (ShardReplicas shard : wanted.values()) {
            grown = grow(world, grown, shard, added);
        }
        MemberIds.checkFree(added, world);
        NodeQuotas.check((int) grown.nodes().count(), added.size(), world);
        ReplicationGroup planned = grown;
        return () -> new ReplicaIncrease(world, planned, added, "IncreaseReplicaCount")
                .start(TagBook.in(world).get(ResourceType.REPLICATION_GROUP, planned.id()));
    }

    private static ReplicationGroup grow(
            World world, ReplicationGroup group, ShardReplicas wanted, List<String> added) {
        Shard shard = group.shard(wanted.nodeGroupId());
        int missing = wanted.newReplicaCount() - shard.replicas().size();
        if (missing < 0) {
            throw invalidParameterCombination(UncertainReplicaWording.replicaCountNotGreater(
                    wanted.newReplicaCount(), shard.replicas().size()));
        }
        List<String> zones = ReplicaZones.ofNew(world, group, shard, wanted, missing);
        for (String zone : zones) {
            InjectedFaults.in(world)
                    .checkCapacity(zone, shard.primary().nodeType().name());
            String newId = MemberIds.next(group, shard, world);
            List<Node> nodes = new ArrayList<>(shard.nodes());
            nodes.add(Node.creating(
                    newId,
                    Role.REPLICA,
                    zone,
                    shard.primary().nodeType(),
                    shard.primary().version()));
            nodes.sort((one, other) -> one.cacheClusterId().compareTo(other.cacheClusterId()));
            shard = shard.withNodes(nodes);
            added.add(newId);
        }
        Shard grown = shard;
        return group.withShard(shard.id(), before -> grown);
    }
}
