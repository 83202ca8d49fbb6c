package io.elasticachemock.engine.reshard;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where the nodes of one shard shall be.
 *
 * @param nodeGroupId null if the order decides
 * @param availabilityZones one for each node; empty if AWS chooses
 */
public record ReshardingConfiguration(@Nullable String nodeGroupId, List<String> availabilityZones) {
    /** Copies the list. */
    public ReshardingConfiguration {
        availabilityZones = List.copyOf(availabilityZones);
    }
}
