package io.elasticachemock.engine.creation;

import static io.elasticachemock.engine.ElastiCacheFault.invalidParameterCombination;
import static io.elasticachemock.engine.ElastiCacheFault.invalidParameterValue;

import io.elasticachemock.engine.replication.ClusterMode;
import io.elasticachemock.engine.wording.UncertainTopologyWording;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which shards and nodes are asked for; each may be null, and a list empty, where nothing is asked for.
 *
 * <p>A group without cluster mode has one shard, whose nodes NumCacheClusters counts (1 unless given). Cluster mode is on
 * by the parameter group, by ClusterMode, or by more than one node group; then NumNodeGroups counts the shards,
 * ReplicasPerNodeGroup the replicas of each, and NodeGroupConfiguration says it shard by shard (API reference,
 * CreateReplicationGroup).
 */
public record TopologyRequest(
        @Nullable Integer numCacheClusters,
        List<String> preferredCacheClusterAzs,
        @Nullable Integer numNodeGroups,
        @Nullable Integer replicasPerNodeGroup,
        List<ShardRequest> nodeGroupConfiguration,
        @Nullable ClusterMode clusterMode) {
    static final int MAX_REPLICAS = 5;

    /** A command's lists do not change. */
    public TopologyRequest {
        preferredCacheClusterAzs = List.copyOf(preferredCacheClusterAzs);
        nodeGroupConfiguration = List.copyOf(nodeGroupConfiguration);
    }

    /**
     * Whether the keys will be partitioned.
     *
     * @param byParameterGroup cluster-enabled of the parameter group that was named; null if none was
     */
    ClusterMode resolveClusterMode(@Nullable Boolean byParameterGroup) {
        if (clusterMode == ClusterMode.COMPATIBLE) {
            throw invalidParameterValue(UncertainTopologyWording.cannotCreateCompatible());
        }
        boolean severalShards = shardCount() > 1;
        boolean asked = clusterMode == ClusterMode.ENABLED || severalShards;
        if (byParameterGroup != null) {
            if (asked && !byParameterGroup) {
                throw invalidParameterCombination(UncertainTopologyWording.clusterModeShouldBeEnabled());
            }
            if (clusterMode == ClusterMode.DISABLED && byParameterGroup) {
                throw invalidParameterCombination(
                        "Cluster mode should be disabled in parameter group, but found it is enabled.");
            }
            return byParameterGroup ? ClusterMode.ENABLED : ClusterMode.DISABLED;
        }
        if (clusterMode == ClusterMode.DISABLED && severalShards) {
            throw invalidParameterCombination(UncertainTopologyWording.severalShardsWithoutClusterMode());
        }
        return asked ? ClusterMode.ENABLED : ClusterMode.DISABLED;
    }

    /** How many shards are asked for. */
    int shardCount() {
        int configured = nodeGroupConfiguration.size();
        if (numNodeGroups == null) {
            return Math.max(1, configured);
        }
        if (numNodeGroups < 1) {
            throw invalidParameterValue(UncertainTopologyWording.numNodeGroupsTooSmall(numNodeGroups));
        }
        if (configured > 0 && configured != numNodeGroups) {
            throw invalidParameterCombination(
                    UncertainTopologyWording.nodeGroupConfigurationCount(configured, numNodeGroups));
        }
        return numNodeGroups;
    }

    /** How many replicas each shard gets that does not say so itself. */
    int replicasPerShard() {
        if (replicasPerNodeGroup != null) {
            checkReplicas(replicasPerNodeGroup);
            return replicasPerNodeGroup;
        }
        if (numCacheClusters == null) {
            return 0;
        }
        if (numCacheClusters < 1) {
            throw invalidParameterValue(UncertainTopologyWording.numCacheClustersTooSmall(numCacheClusters));
        }
        if (numCacheClusters % shardCount() != 0) {
            throw invalidParameterCombination(UncertainTopologyWording.numCacheClustersDisagrees());
        }
        int replicas = numCacheClusters / shardCount() - 1;
        checkReplicas(replicas);
        return replicas;
    }

    static void checkReplicas(int replicas) {
        if (replicas < 0 || replicas > MAX_REPLICAS) {
            throw invalidParameterValue("The number of replicas per node group must be within 0 and 5.");
        }
    }

    /** Checks the counts that no shard had to go by, because each said for itself what it wants. */
    void checkAgreesWith(List<ShardLayout> shards) {
        if (replicasPerNodeGroup != null) {
            checkReplicas(replicasPerNodeGroup);
        }
        int nodes = 0;
        for (ShardLayout shard : shards) {
            nodes += shard.availabilityZones().size();
        }
        if (numCacheClusters != null && numCacheClusters != nodes) {
            throw invalidParameterCombination(UncertainTopologyWording.numCacheClustersDisagrees());
        }
    }
}
