package io.elasticachemock.engine.modification;

import static io.elasticachemock.engine.ElastiCacheFault.invalidParameterCombination;

import io.elasticachemock.engine.event.SourceType;
import io.elasticachemock.engine.replacement.ScheduledReplacements;
import io.elasticachemock.engine.replication.Changes;
import io.elasticachemock.engine.replication.Node;
import io.elasticachemock.engine.replication.ReplicationGroup;
import io.elasticachemock.engine.replication.ReplicationGroups;
import io.elasticachemock.engine.snapshot.AutomaticSnapshots;
import io.elasticachemock.engine.world.World;

/**
 * The change of a replication group, or of a cache cluster outside any, that is available. Settings take effect at once. What
 * takes work is applied now if that is asked for, and else queued for the maintenance window; a newer request for an attribute
 * replaces the queued one, and the present value cancels it. Applying immediately also applies what is queued. What would leave
 * everything as it is, because it asks for nothing or for what is so already, is refused (API reference,
 * ModifyReplicationGroup and ModifyCacheCluster).
 */
final class GroupModification {
    private final World world;
    private final ReplicationGroup before;
    private final ReplicationGroup changed;
    private final Changes queue;
    private final boolean applyImmediately;

    /**
     * Checks a change.
     *
     * @param changed with its new settings
     * @param asked what it asks for that takes work
     * @throws io.elasticachemock.engine.ElastiCacheFault if it is refused
     */
    GroupModification(
            World world, ReplicationGroup before, ReplicationGroup changed, Changes asked, boolean applyImmediately) {
        this(world, before, changed, asked, applyImmediately, false);
    }

    /**
     * Checks a change.
     *
     * @param mayBeNothing whether it is answered even if it leaves everything as it is
     */
    GroupModification(
            World world,
            ReplicationGroup before,
            ReplicationGroup changed,
            Changes asked,
            boolean applyImmediately,
            boolean mayBeNothing) {
        this.world = world;
        this.before = before;
        this.changed = changed;
        this.queue = before.queued().then(asked).without(change -> Present.is(before, change));
        this.applyImmediately = applyImmediately;
        ClusterModeRule.checkKeepsWhatItNeeds(before, queue);
        if (applyImmediately) {
            BlockedChanges.check(before, asked.without(change -> Present.is(before, change)));
        }
        boolean concernsQueue =
                (applyImmediately || !asked.isEmpty()) && !(before.queued().isEmpty() && queue.isEmpty());
        if (changed.equals(before) && !concernsQueue && !mayBeNothing) {
            throw invalidParameterCombination("No modifications were requested");
        }
    }

    /** Makes it. */
    ReplicationGroup apply() {
        ReplicationGroups.in(world).change(before.id(), group -> changed);
        if (!changed.settings()
                .network()
                .securityGroups()
                .equals(before.settings().network().securityGroups())) {
            changed.nodes()
                    .map(Node::cacheClusterId)
                    .distinct()
                    .forEach(cluster ->
                            world.report(SourceType.CACHE_CLUSTER, cluster, "Applied change to security group"));
        }
        if (!changed.settings()
                .maintenance()
                .window()
                .equals(before.settings().maintenance().window())) {
            ScheduledReplacements.in(world).windowChanged(changed);
        }
        if (!changed.settings().backup().equals(before.settings().backup())) {
            AutomaticSnapshots.changed(world, changed);
        }
        if (applyImmediately) {
            return PendingChanges.run(world, PendingChanges.queue(world, before.id(), queue));
        }
        ReplicationGroup queued = PendingChanges.queue(world, before.id(), queue.deferrable());
        return PendingChanges.runAtOnce(world, queued, queue.atOnce());
    }
}
