package io.elasticachemock.engine.snapshot;

import io.elasticachemock.engine.slot.Slots;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a snapshot holds of one node.
 *
 * @param cacheClusterId the node that it was taken from
 * @param nodeGroupId the shard that the node belonged to
 * @param slots what the shard held
 * @param availabilityZones of the shard's nodes, the primary's first
 * @param nodeCreateTime when the node was provisioned
 * @param megabytes the size; null until the snapshot is done
 * @param createTime when the snapshot was taken, in whole seconds
 */
public record NodeSnapshot(
        String cacheClusterId,
        String nodeGroupId,
        Slots slots,
        List<String> availabilityZones,
        @Nullable Instant nodeCreateTime,
        @Nullable Long megabytes,
        Instant createTime) {
    /** A snapshot's lists do not change. */
    public NodeSnapshot {
        availabilityZones = List.copyOf(availabilityZones);
    }

    /** The same, of a size that is not known yet. */
    NodeSnapshot unwritten() {
        return new NodeSnapshot(
                cacheClusterId, nodeGroupId, slots, availabilityZones, nodeCreateTime, null, createTime);
    }

    NodeSnapshot ofSize(long newMegabytes) {
        return new NodeSnapshot(
                cacheClusterId, nodeGroupId, slots, availabilityZones, nodeCreateTime, newMegabytes, createTime);
    }
}
