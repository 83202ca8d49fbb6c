package io.elasticachemock.engine.modification;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How many nodes a cache cluster shall have.
 *
 * @param numCacheNodes null where the request says nothing
 * @param cacheNodeIdsToRemove such as {@code 0002}
 * @param newAvailabilityZones one for each node that is added, or none
 */
public record RequestedNodes(
        @Nullable Integer numCacheNodes, List<String> cacheNodeIdsToRemove, List<String> newAvailabilityZones) {
    /** Nothing. */
    public static final RequestedNodes NONE = new RequestedNodes(null, List.of(), List.of());

    /** A command's lists do not change. */
    public RequestedNodes {
        cacheNodeIdsToRemove = List.copyOf(cacheNodeIdsToRemove);
        newAvailabilityZones = List.copyOf(newAvailabilityZones);
    }
}
