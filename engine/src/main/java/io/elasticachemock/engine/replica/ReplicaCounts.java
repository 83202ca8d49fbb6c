package io.elasticachemock.engine.replica;

import static io.elasticachemock.engine.ElastiCacheFault.invalidParameterCombination;
import static io.elasticachemock.engine.ElastiCacheFault.invalidParameterValue;

import io.elasticachemock.engine.ElastiCacheFault;
import io.elasticachemock.engine.Fault;
import io.elasticachemock.engine.replication.BusyMembers;
import io.elasticachemock.engine.replication.ClusterMode;
import io.elasticachemock.engine.replication.ReplicationGroup;
import io.elasticachemock.engine.replication.Shard;
import io.elasticachemock.engine.wording.UncertainReplicaWording;
import io.elasticachemock.engine.wording.UncertainShardWording;
import io.elasticachemock.engine.wording.UncertainTopologyWording;
import io.elasticachemock.engine.wording.UncertainWording;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What IncreaseReplicaCount and DecreaseReplicaCount have in common: a group has to be available, the change has to be
 * immediate, and each shard has 0 to 5 replicas, all shards alike or each as it is said (API reference).
 */
final class ReplicaCounts {
    private static final int MOST = 5;

    private ReplicaCounts() {}

    /** @throws ElastiCacheFault if the group is busy, or the change is to wait */
    static void checkPossible(ReplicationGroup group, boolean applyImmediately) {
        if (!applyImmediately) {
            throw invalidParameterValue(UncertainReplicaWording.mustApplyImmediately());
        }
        if (group.settings().availability().clusterMode() == ClusterMode.COMPATIBLE) {
            throw invalidParameterCombination(UncertainShardWording.notWhileCompatible());
        }
        BusyMembers.check(group, UncertainWording::clusterNotModifiable);
        if (!group.isAvailable()) {
            throw new ElastiCacheFault(
                    Fault.INVALID_REPLICATION_GROUP_STATE_FAULT,
                    "Replication group must be in available state to modify.");
        }
    }

    /**
     * How many replicas each shard that is named shall have, by its id.
     *
     * @param newReplicaCount for all shards; null if they are named
     * @throws ElastiCacheFault if a number is out of range, or a shard is not there or named twice
     */
    static Map<String, ShardReplicas> of(
            ReplicationGroup group, @Nullable Integer newReplicaCount, List<ShardReplicas> configuration) {
        Map<String, ShardReplicas> wanted = new TreeMap<>();
        if (newReplicaCount != null) {
            checkRange(newReplicaCount);
            group.shards()
                    .forEach(
                            shard -> wanted.put(shard.id(), new ShardReplicas(shard.id(), newReplicaCount, List.of())));
        }
        for (ShardReplicas shard : configuration) {
            checkRange(shard.newReplicaCount());
            if (group.shards().stream().map(Shard::id).noneMatch(shard.nodeGroupId()::equals)) {
                throw new ElastiCacheFault(
                        Fault.NODE_GROUP_NOT_FOUND_FAULT,
                        UncertainReplicaWording.nodeGroupNotFound(shard.nodeGroupId(), group.id()));
            }
            if (wanted.put(shard.nodeGroupId(), shard) != null) {
                throw invalidParameterCombination(UncertainTopologyWording.nodeGroupIdTwice(shard.nodeGroupId()));
            }
        }
        return wanted;
    }

    /** @throws ElastiCacheFault if every shard has as many replicas as it shall have */
    static void checkChange(ReplicationGroup group, Map<String, ShardReplicas> wanted) {
        boolean same = wanted.values().stream()
                .allMatch(shard -> group.shard(shard.nodeGroupId()).replicas().size() == shard.newReplicaCount());
        if (same) {
            throw new ElastiCacheFault(
                    Fault.NO_OPERATION_FAULT,
                    "Requested new replica count already matches current number of replicas.");
        }
    }

    static void checkRange(int replicas) {
        if (replicas < 0 || replicas > MOST) {
            throw invalidParameterValue("The number of replicas per node group must be within 0 and 5.");
        }
    }
}
