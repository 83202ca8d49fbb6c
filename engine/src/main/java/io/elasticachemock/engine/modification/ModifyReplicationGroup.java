package io.elasticachemock.engine.modification;

import io.elasticachemock.engine.ElastiCacheFault;
import io.elasticachemock.engine.Fault;
import io.elasticachemock.engine.replication.BusyMembers;
import io.elasticachemock.engine.replication.ReplicationGroup;
import io.elasticachemock.engine.replication.ReplicationGroups;
import io.elasticachemock.engine.wording.UncertainWording;
import io.elasticachemock.engine.world.Command;
import io.elasticachemock.engine.world.World;

/**
 * Changes a replication group as {@link GroupModification} says. It has to be available, and each of its members (API
 * reference, ModifyReplicationGroup).
 */
public record ModifyReplicationGroup(
        String id, boolean applyImmediately, SettingsChange settings, RequestedChanges requested)
        implements Command<ReplicationGroup> {

    @Override
    public Accepted<ReplicationGroup> validate(World world) {
        ReplicationGroup group = ReplicationGroups.in(world).get(id);
        if (requested.isCommonToMembers() || Boolean.TRUE.equals(settings.autoMinorVersionUpgrade())) {
            group.checkChangesAlone();
        }
        BusyMembers.check(group, UncertainWording::clusterNotModifiable);
        if (!group.isAvailable()) {
            throw new ElastiCacheFault(
                    Fault.INVALID_REPLICATION_GROUP_STATE_FAULT,
                    "Replication group must be in available state to modify.");
        }
        if (requested.clusterMode() != null && !settings.equals(SettingsChange.NONE)) {
            throw ClusterModeRule.comesAlone();
        }
        ReplicationGroup changed = settings.apply(group, world.scope());
        GroupModification modification =
                new GroupModification(world, group, changed, requested.resolve(group, world), applyImmediately);
        return modification::apply;
    }
}
