package io.elasticachemock.engine.serviceupdate;

import io.elasticachemock.engine.replication.Change;
import io.elasticachemock.engine.replication.Changes;
import io.elasticachemock.engine.replication.ReplicationGroup;
import io.elasticachemock.engine.replication.ReplicationGroups;
import io.elasticachemock.engine.replication.Settings.Software;
import io.elasticachemock.engine.version.EngineVersion;
import io.elasticachemock.engine.world.World;
import java.util.ArrayList;
import java.util.List;

/**
 * A group all of whose nodes were brought to another version by an update has that version; its parameter group stays, since
 * it is one of the same family. What waits for the window and would lead to no newer version waits no longer.
 */
final class NewMinorVersion {
    private NewMinorVersion() {}

    /** The group with the version that an update brings, if it brings one and all nodes have it. */
    static ReplicationGroup of(World world, ReplicationGroup group, ServiceUpdate update) {
        EngineVersion target = update.target();
        if (target == null || group.nodes().anyMatch(update::lackedBy)) {
            return group;
        }
        Software software = group.settings().software();
        Changes queued = stillAhead(group.queued(), target, software.parameterGroup());
        if (queued.isEmpty()) {
            world.appointments().cancel(ReplicationGroups.maintenance(group.id()));
        }
        return group.with(group.settings()
                        .with(new Software(target, software.parameterGroup(), software.autoMinorVersionUpgrade())))
                .queueing(queued);
    }

    private static Changes stillAhead(Changes queued, EngineVersion reached, String parameterGroup) {
        Change.Version version = queued.find(Change.Version.class);
        if (version == null
                || version.version().engine() != reached.engine()
                || version.version().compareTo(reached) > 0) {
            return queued;
        }
        List<Change> ahead =
                new ArrayList<>(queued.without(Change.Version.class).list());
        if (!version.parameterGroup().equals(parameterGroup)) {
            ahead.add(new Change.ParameterGroup(version.parameterGroup()));
        }
        return new Changes(ahead);
    }
}
