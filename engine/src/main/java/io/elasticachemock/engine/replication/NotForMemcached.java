package io.elasticachemock.engine.replication;

import static io.elasticachemock.engine.ElastiCacheFault.invalidParameterCombination;

import io.elasticachemock.engine.wording.UncertainClusterWording;
import java.util.Collection;
import org.jspecify.annotations.Nullable;

/** Memcached has no snapshots, no AUTH and no logs: what concerns them is refused (API reference, CreateCacheCluster). */
public final class NotForMemcached {
    private NotForMemcached() {}

    /**
     * Refuses what is given of the members that creations and modifications share. To keep no snapshots is no contradiction.
     *
     * @throws io.elasticachemock.engine.ElastiCacheFault InvalidParameterCombination, which names the parameter
     */
    public static void check(
            @Nullable String snapshotWindow,
            @Nullable Integer snapshotRetentionLimit,
            @Nullable AuthToken authToken,
            Collection<?> logDeliveries) {
        refuse("SnapshotWindow", snapshotWindow != null);
        refuse("SnapshotRetentionLimit", snapshotRetentionLimit != null && snapshotRetentionLimit != 0);
        refuse("AuthToken", authToken != null);
        refuse("LogDeliveryConfigurations", !logDeliveries.isEmpty());
    }

    /** Refuses a parameter if it is given. */
    public static void refuse(String parameter, boolean given) {
        if (given) {
            throw invalidParameterCombination(UncertainClusterWording.notForMemcached(parameter));
        }
    }
}
