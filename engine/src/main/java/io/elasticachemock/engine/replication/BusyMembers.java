package io.elasticachemock.engine.replication;

import io.elasticachemock.engine.ElastiCacheFault;
import io.elasticachemock.engine.Fault;
import java.util.function.BinaryOperator;

/**
 * A group may be {@code available} while members of it still come or go (see {@link
 * io.elasticachemock.engine.behaviour.Behaviour}). Who does not wait for them is refused for the sake of the member, not of
 * the group.
 */
public final class BusyMembers {
    private BusyMembers() {}

    /**
     * @param text the refusal, of the member's id and its status
     * @throws ElastiCacheFault InvalidCacheClusterState, if the group is available but a member of it is not
     */
    public static void check(ReplicationGroup group, BinaryOperator<String> text) {
        if (group.status() == ReplicationGroupStatus.AVAILABLE) {
            group.comingOrGoing().ifPresent(member -> {
                throw new ElastiCacheFault(
                        Fault.INVALID_CACHE_CLUSTER_STATE_FAULT,
                        text.apply(member.cacheClusterId(), member.status().word()));
            });
        }
    }
}
