package io.elasticachemock.engine.replica;

import java.util.List;

/**
 * How many replicas one shard shall have (API reference, ConfigureShard).
 *
 * @param availabilityZones of the shard's nodes, as preferred; empty to have them chosen
 */
public record ShardReplicas(String nodeGroupId, int newReplicaCount, List<String> availabilityZones) {
    /** A command's lists do not change. */
    public ShardReplicas {
        availabilityZones = List.copyOf(availabilityZones);
    }
}
