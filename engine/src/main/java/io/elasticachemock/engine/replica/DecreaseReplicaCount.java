package io.elasticachemock.engine.replica;

import static io.elasticachemock.engine.ElastiCacheFault.invalidParameterCombination;
import static io.elasticachemock.engine.ElastiCacheFault.invalidParameterValue;

import io.elasticachemock.engine.event.SourceType;
import io.elasticachemock.engine.replication.Node;
import io.elasticachemock.engine.replication.ReplicationGroup;
import io.elasticachemock.engine.replication.ReplicationGroups;
import io.elasticachemock.engine.replication.Shard;
import io.elasticachemock.engine.wording.UncertainReplicaWording;
import io.elasticachemock.engine.world.Command;
import io.elasticachemock.engine.world.World;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Removes replicas: those that are named, or as many as a count leaves over, of all shards or of those that are named. One
 * stays where failover needs it. To name a primary is accepted and comes to nothing but an event. Members that go are
 * {@code deleting} and listed until they are gone (API reference, DecreaseReplicaCount).
 *
 * @param newReplicaCount for every shard; null if shards or replicas are named
 * @param replicasToRemove cache cluster ids
 */
public record DecreaseReplicaCount(
        String id,
        boolean applyImmediately,
        @Nullable Integer newReplicaCount,
        List<ShardReplicas> replicaConfiguration,
        List<String> replicasToRemove)
        implements Command<ReplicationGroup> {
    /** A command's lists do not change. */
    public DecreaseReplicaCount {
        replicaConfiguration = List.copyOf(replicaConfiguration);
        replicasToRemove = List.copyOf(replicasToRemove);
    }

    @Override
    public Accepted<ReplicationGroup> validate(World world) {
        ReplicationGroup group = ReplicationGroups.in(world).get(id);
        int ways = (newReplicaCount == null ? 0 : 1)
                + (replicaConfiguration.isEmpty() ? 0 : 1)
                + (replicasToRemove.isEmpty() ? 0 : 1);
        if (ways != 1) {
            throw invalidParameterCombination(UncertainReplicaWording.oneWayToCountReplicas());
        }
        ReplicaCounts.checkPossible(group, applyImmediately);
        List<String> leaving = replicasToRemove.isEmpty() ? byCount(group) : named(group);
        for (Shard shard : group.shards()) {
            long left = shard.replicas().stream()
                    .filter(node -> !leaving.contains(node.cacheClusterId()))
                    .count();
            if (left == 0 && !shard.replicas().isEmpty()) {
                checkFloor(group);
            }
        }
        return () -> apply(world, group, leaving);
    }

    private List<String> byCount(ReplicationGroup group) {
        Map<String, ShardReplicas> wanted = ReplicaCounts.of(group, newReplicaCount, replicaConfiguration);
        ReplicaCounts.checkChange(group, wanted);
        List<String> leaving = new ArrayList<>();
        for (ShardReplicas shard : wanted.values()) {
            Shard present = group.shard(shard.nodeGroupId());
            if (shard.newReplicaCount() > present.replicas().size()) {
                throw invalidParameterCombination(UncertainReplicaWording.replicaCountNotSmaller(
                        shard.newReplicaCount(), present.replicas().size()));
            }
            leaving.addAll(
                    shard.availabilityZones().isEmpty()
                            ? LeavingReplicas.of(present, shard.newReplicaCount())
                            : LeavingReplicas.outside(shard, present));
        }
        return leaving;
    }

    private List<String> named(ReplicationGroup group) {
        return replicasToRemove.stream()
                .map(asked -> group.node(asked.toLowerCase(Locale.ROOT))
                        .map(Node::cacheClusterId)
                        .orElseThrow(
                                () -> invalidParameterValue(UncertainReplicaWording.notAMember(asked, group.id()))))
                .distinct()
                .toList();
    }

    private static void checkFloor(ReplicationGroup group) {
        var availability = group.settings().availability();
        if (availability.multiAz()) {
            throw invalidParameterValue("Must have at least 1 replica for Multi-AZ enabled Replication Group");
        }
        if (!group.isClusterEnabled() && availability.automaticFailover().isWanted()) {
            throw invalidParameterValue(
                    "Must have at least 1 replica when cluster mode is disabled with auto failover enabled.");
        }
    }

    private static ReplicationGroup apply(World world, ReplicationGroup group, List<String> leaving) {
        boolean primaryNamed =
                group.nodes().anyMatch(node -> node.isPrimary() && leaving.contains(node.cacheClusterId()));
        if (primaryNamed) {
            world.report(
                    SourceType.REPLICATION_GROUP,
                    group.id(),
                    UncertainReplicaWording.primaryCannotBeRemoved(group.id()));
            return group;
        }
        return ReplicaRemoval.start(world, group, leaving, null, "DecreaseReplicaCount");
    }
}
