package io.elasticachemock.engine.creation;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One shard, as asked for (API reference, NodeGroupConfiguration); each may be null.
 *
 * @param nodeGroupId one to four digits
 * @param slots such as {@code 0-8191}
 */
public record ShardRequest(
        @Nullable String nodeGroupId,
        @Nullable String slots,
        @Nullable Integer replicaCount,
        @Nullable String primaryAvailabilityZone,
        List<String> replicaAvailabilityZones) {
    /** A command's lists do not change. */
    public ShardRequest {
        replicaAvailabilityZones = List.copyOf(replicaAvailabilityZones);
    }
}
