package io.elasticachemock.engine.serviceupdate;

import static io.elasticachemock.engine.ElastiCacheFault.invalidParameterCombination;

import io.elasticachemock.engine.Fault;
import io.elasticachemock.engine.replication.CacheClusters;
import io.elasticachemock.engine.replication.ReplicationGroup;
import io.elasticachemock.engine.replication.ReplicationGroupStatus;
import io.elasticachemock.engine.replication.ReplicationGroups;
import io.elasticachemock.engine.wording.UncertainUpgradeWording;
import io.elasticachemock.engine.world.World;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * The groups and clusters that a batch names, at least one. Each is done by itself; what cannot be done
 * for one does not hinder the others (API reference, BatchApplyUpdateAction).
 */
final class BatchUpdate {
    private final World world;
    private final List<UpdateAction> actions = new ArrayList<>();
    private final List<Unprocessed> unprocessed = new ArrayList<>();

    private BatchUpdate(World world) {
        this.world = world;
    }

    /**
     * Finds out for which of a batch something can be done.
     *
     * @param possible whether it can be done to an action
     * @param obstacle what is said of one that it cannot be done to
     * @throws io.elasticachemock.engine.ElastiCacheFault if the batch itself is refused
     */
    static BatchUpdate of(
            World world,
            ServiceUpdate update,
            List<String> replicationGroupIds,
            List<String> cacheClusterIds,
            Predicate<UpdateAction> possible,
            Function<UpdateAction, String> obstacle) {
        if (replicationGroupIds.isEmpty() && cacheClusterIds.isEmpty()) {
            throw invalidParameterCombination(UncertainUpgradeWording.batchIsEmpty());
        }
        BatchUpdate batch = new BatchUpdate(world);
        TreeSet<String> seen = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
        for (String id : replicationGroupIds) {
            if (seen.add(id)) {
                batch.add(update, id, possible, obstacle);
            }
        }
        TreeSet<String> clusters = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
        for (String id : cacheClusterIds) {
            if (clusters.add(id)) {
                batch.addCluster(update, id, possible, obstacle);
            }
        }
        return batch;
    }

    private void add(
            ServiceUpdate update,
            String id,
            Predicate<UpdateAction> possible,
            Function<UpdateAction, String> obstacle) {
        Optional<ReplicationGroup> group = ReplicationGroups.in(world).find(id);
        if (group.isEmpty()) {
            refuse(id, false, Fault.REPLICATION_GROUP_NOT_FOUND_FAULT, "ReplicationGroup " + id + " not found.");
        } else {
            add(update, id, group.get(), possible, obstacle);
        }
    }

    private void add(
            ServiceUpdate update,
            String id,
            ReplicationGroup group,
            Predicate<UpdateAction> possible,
            Function<UpdateAction, String> obstacle) {
        boolean cluster = group.isStandalone();
        UpdateAction action =
                UpdateActions.in(world).find(update.name(), group.id()).orElse(null);
        if (group.status() == ReplicationGroupStatus.DELETING) {
            Fault state =
                    cluster ? Fault.INVALID_CACHE_CLUSTER_STATE_FAULT : Fault.INVALID_REPLICATION_GROUP_STATE_FAULT;
            refuse(id, cluster, state, UncertainUpgradeWording.updateNotFor(update.name(), id));
        } else if (action == null) {
            refuse(
                    id,
                    cluster,
                    Fault.INVALID_PARAMETER_VALUE_EXCEPTION,
                    UncertainUpgradeWording.updateNotFor(update.name(), id));
        } else if (update.isLeftToDatastore(group)) {
            refuse(id, cluster, Fault.INVALID_PARAMETER_VALUE_EXCEPTION, group.changesWithOthers());
        } else if (possible.test(action)) {
            actions.add(action);
        } else {
            refuse(id, cluster, Fault.INVALID_PARAMETER_VALUE_EXCEPTION, obstacle.apply(action));
        }
    }

    private void refuse(String id, boolean cluster, Fault error, String message) {
        unprocessed.add(new Unprocessed(id, cluster, error, message));
    }

    /** The actions of a member are its group's. */
    private void addCluster(
            ServiceUpdate update,
            String id,
            Predicate<UpdateAction> possible,
            Function<UpdateAction, String> obstacle) {
        Optional<CacheClusters.Member> cluster = CacheClusters.in(world).find(id);
        if (cluster.isEmpty()) {
            refuse(id, true, Fault.CACHE_CLUSTER_NOT_FOUND_FAULT, "CacheCluster not found: " + id);
        } else if (cluster.get().isStandalone()) {
            add(update, id, cluster.get().group(), possible, obstacle);
        } else {
            refuse(
                    id,
                    true,
                    Fault.INVALID_PARAMETER_VALUE_EXCEPTION,
                    UncertainUpgradeWording.updateIsOfGroup(
                            id, cluster.get().group().id()));
        }
    }

    /** Does it to each action that it can be done to. */
    BatchResult each(Function<UpdateAction, UpdateAction> deed) {
        return new BatchResult(actions.stream().map(deed).toList(), unprocessed);
    }
}
