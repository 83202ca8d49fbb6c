package io.elasticachemock.engine.creation;

import static io.elasticachemock.engine.ElastiCacheFault.invalidParameterCombination;
import static io.elasticachemock.engine.ElastiCacheFault.invalidParameterValue;

import io.elasticachemock.engine.node.CacheNodeType;
import io.elasticachemock.engine.replication.AutomaticFailover;
import io.elasticachemock.engine.replication.ClusterMode;
import io.elasticachemock.engine.replication.Settings.Availability;
import io.elasticachemock.engine.version.EngineVersion;
import io.elasticachemock.engine.version.Feature;
import io.elasticachemock.engine.wording.UncertainTopologyWording;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What shall survive a failure, as asked for.
 *
 * <p>Automatic failover needs a replica to fail over to; with cluster mode it is always on and cannot be refused.
 * Multi-AZ needs automatic failover and a replica in each shard, whose nodes are not all in one zone (API reference, CreateReplicationGroup).
 */
public record AvailabilityRequest(
        @Nullable Boolean automaticFailover, @Nullable Boolean multiAz) {
    Availability resolve(
            ClusterMode clusterMode, List<ShardLayout> shards, EngineVersion version, CacheNodeType nodeType) {
        boolean clusterEnabled = clusterMode == ClusterMode.ENABLED;
        if (clusterEnabled && Boolean.FALSE.equals(automaticFailover)) {
            throw invalidParameterValue(
                    "Redis with cluster mode enabled cannot be created with auto failover turned off.");
        }
        boolean failover = clusterEnabled || Boolean.TRUE.equals(automaticFailover);
        int fewestNodes = Integer.MAX_VALUE;
        for (ShardLayout shard : shards) {
            fewestNodes = Math.min(fewestNodes, shard.availabilityZones().size());
        }
        if (failover) {
            checkFailover(clusterEnabled, fewestNodes, version, nodeType);
        }
        boolean multi = Boolean.TRUE.equals(multiAz);
        if (multi && (!failover || fewestNodes < 2)) {
            throw invalidParameterCombination(UncertainTopologyWording.multiAzNeedsFailoverAndReplica());
        }
        if (multi && shards.stream().anyMatch(AvailabilityRequest::liesInOneZone)) {
            throw invalidParameterCombination(UncertainTopologyWording.multiAzNeedsSeveralZones());
        }
        // Without cluster mode failover is turned on when the nodes are there; with it, it is on from the beginning.
        AutomaticFailover status = clusterEnabled
                ? AutomaticFailover.ENABLED
                : failover ? AutomaticFailover.ENABLING : AutomaticFailover.DISABLED;
        return new Availability(status, multi, clusterMode);
    }

    private static boolean liesInOneZone(ShardLayout shard) {
        return shard.availabilityZones().stream().distinct().count() == 1;
    }

    private static void checkFailover(
            boolean clusterEnabled, int fewestNodes, EngineVersion version, CacheNodeType nodeType) {
        if (!clusterEnabled && fewestNodes < 2) {
            throw invalidParameterCombination(
                    "When using automatic failover, there must be at least 2 cache clusters in the replication group.");
        }
        if (!version.supports(Feature.AUTOMATIC_FAILOVER)) {
            throw invalidParameterCombination(UncertainTopologyWording.failoverNotSupported(version.fullVersion()));
        }
        if (!nodeType.supportsFailover()) {
            throw invalidParameterValue("Automatic failover is not supported for T1 and T2 cache node types.");
        }
    }
}
