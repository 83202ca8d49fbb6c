package io.elasticachemock.engine.modification;

import static io.elasticachemock.engine.ElastiCacheFault.invalidParameterCombination;
import static io.elasticachemock.engine.ElastiCacheFault.invalidParameterValue;

import io.elasticachemock.engine.replication.CacheClusterStatus;
import io.elasticachemock.engine.replication.Change;
import io.elasticachemock.engine.replication.Node;
import io.elasticachemock.engine.replication.ReplicationGroup;
import io.elasticachemock.engine.replication.Shard;
import io.elasticachemock.engine.version.Feature;
import io.elasticachemock.engine.wording.UncertainReplicaWording;
import io.elasticachemock.engine.wording.UncertainTopologyWording;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What shall survive a failure, and who shall be primary; null where the request says nothing.
 *
 * <p>Automatic failover needs a replica in each shard; with cluster mode it cannot be switched off. Multi-AZ needs
 * automatic failover and a replica in each shard, and goes before it. A replica is promoted only while failover is off, in
 * a group with one primary (API reference, ModifyReplicationGroup; user guide, "Promoting a read replica").
 */
public record RequestedAvailability(
        @Nullable Boolean automaticFailover,
        @Nullable Boolean multiAz,
        @Nullable String primaryClusterId) {
    /** Nothing. */
    public static final RequestedAvailability NONE = new RequestedAvailability(null, null, null);

    /** @throws io.elasticachemock.engine.ElastiCacheFault if it is refused */
    List<Change> resolve(ReplicationGroup group) {
        List<Change> changes = new ArrayList<>();
        boolean failover = automaticFailover != null
                ? automaticFailover
                : group.settings().availability().automaticFailover().isWanted();
        boolean multi =
                multiAz != null ? multiAz : group.settings().availability().multiAz();
        if (automaticFailover != null) {
            checkFailover(group, automaticFailover);
            changes.add(new Change.Failover(automaticFailover));
        }
        if ((automaticFailover != null || multiAz != null) && multi && !(failover && everyShardHasReplica(group))) {
            throw invalidParameterCombination(UncertainTopologyWording.multiAzNeedsFailoverAndReplica());
        }
        if (multiAz != null) {
            changes.add(new Change.MultiAz(multiAz));
        }
        if (primaryClusterId != null) {
            changes.add(new Change.Primary(checkPrimary(group, primaryClusterId, failover)));
        }
        return changes;
    }

    private static void checkFailover(ReplicationGroup group, boolean wanted) {
        if (!wanted && group.isClusterEnabled()) {
            throw invalidParameterCombination(
                    "Turning off automatic failover for replication group with cluster mode enabled is not supported.");
        }
        if (wanted && !group.isClusterEnabled() && !everyShardHasReplica(group)) {
            throw invalidParameterCombination(
                    "Replication group must have at least one read replica to enable autofailover.");
        }
        if (wanted && !group.settings().software().version().supports(Feature.AUTOMATIC_FAILOVER)) {
            throw invalidParameterCombination(UncertainTopologyWording.failoverNotSupported(
                    group.settings().software().version().fullVersion()));
        }
    }

    private static String checkPrimary(ReplicationGroup group, String asked, boolean failover) {
        if (group.shards().size() > 1 || group.isClusterEnabled()) {
            throw invalidParameterCombination(UncertainReplicaWording.promotionInClusterMode());
        }
        if (failover) {
            throw invalidParameterCombination(UncertainReplicaWording.promotionNeedsFailoverOff());
        }
        Node node = group.node(asked.toLowerCase(Locale.ROOT))
                .orElseThrow(() -> invalidParameterValue(UncertainReplicaWording.notAMember(asked, group.id())));
        if (node.status() != CacheClusterStatus.AVAILABLE) {
            throw invalidParameterValue(UncertainReplicaWording.notAMember(asked, group.id()));
        }
        return node.cacheClusterId();
    }

    private static boolean everyShardHasReplica(ReplicationGroup group) {
        return group.shards().stream().map(Shard::replicas).noneMatch(List::isEmpty);
    }
}
