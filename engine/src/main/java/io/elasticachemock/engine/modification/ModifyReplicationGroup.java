package io.elasticachemock.engine.modification;

import static io.elasticachemock.engine.ElastiCacheFault.invalidParameterCombination;

import io.elasticachemock.engine.ElastiCacheFault;
import io.elasticachemock.engine.Fault;
import io.elasticachemock.engine.event.SourceType;
import io.elasticachemock.engine.replacement.ScheduledReplacements;
import io.elasticachemock.engine.replication.Changes;
import io.elasticachemock.engine.replication.Node;
import io.elasticachemock.engine.replication.ReplicationGroup;
import io.elasticachemock.engine.replication.ReplicationGroupStatus;
import io.elasticachemock.engine.replication.ReplicationGroups;
import io.elasticachemock.engine.snapshot.AutomaticSnapshots;
import io.elasticachemock.engine.wording.UncertainWording;
import io.elasticachemock.engine.world.Command;
import io.elasticachemock.engine.world.World;

/**
 * Changes a replication group. Settings take effect at once. What takes work is applied now if that is asked for, and else
 * queued for the maintenance window; a newer request for an attribute replaces the queued one, and the present value
 * cancels it. Applying immediately also applies what is queued (API reference, ModifyReplicationGroup). A request that would
 * leave everything as it is, because it asks for nothing or for what the group has already, is refused.
 */
public record ModifyReplicationGroup(
        String id, boolean applyImmediately, SettingsChange settings, RequestedChanges requested)
        implements Command<ReplicationGroup> {

    @Override
    public Change<ReplicationGroup> validate(World world) {
        ReplicationGroup group = ReplicationGroups.in(world).get(id);
        if (requested.isCommonToMembers() || Boolean.TRUE.equals(settings.autoMinorVersionUpgrade())) {
            group.checkChangesAlone();
        }
        if (group.status() == ReplicationGroupStatus.AVAILABLE) {
            group.comingOrGoing().ifPresent(ModifyReplicationGroup::refuse);
        }
        if (!group.isAvailable()) {
            throw new ElastiCacheFault(
                    Fault.INVALID_REPLICATION_GROUP_STATE_FAULT,
                    "Replication group must be in available state to modify.");
        }
        if (requested.clusterMode() != null && !settings.equals(SettingsChange.NONE)) {
            throw ClusterModeRule.comesAlone();
        }
        ReplicationGroup changed = settings.apply(group, world.scope());
        Changes asked = requested.resolve(group, world);
        Changes queue = group.queued().then(asked).without(change -> Present.is(group, change));
        ClusterModeRule.checkKeepsWhatItNeeds(group, queue);
        if (applyImmediately) {
            BlockedChanges.check(group, asked.without(change -> Present.is(group, change)));
        }
        boolean concernsQueue =
                (applyImmediately || !asked.isEmpty()) && !(group.queued().isEmpty() && queue.isEmpty());
        if (changed.equals(group) && !concernsQueue) {
            throw invalidParameterCombination("No modifications were requested");
        }
        return () -> apply(world, group, changed, queue);
    }

    private static void refuse(Node busy) {
        throw new ElastiCacheFault(
                Fault.INVALID_CACHE_CLUSTER_STATE_FAULT,
                UncertainWording.clusterNotAvailable(
                        busy.cacheClusterId(), busy.status().word()));
    }

    private ReplicationGroup apply(World world, ReplicationGroup before, ReplicationGroup changed, Changes queue) {
        ReplicationGroups.in(world).change(before.id(), group -> changed);
        if (!changed.settings()
                .network()
                .securityGroups()
                .equals(before.settings().network().securityGroups())) {
            changed.nodes()
                    .forEach(node -> world.report(
                            SourceType.CACHE_CLUSTER, node.cacheClusterId(), "Applied change to security group"));
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
