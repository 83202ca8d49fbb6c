package io.elasticachemock.engine.modification;

import io.elasticachemock.engine.replication.Change;
import io.elasticachemock.engine.replication.Changes;
import io.elasticachemock.engine.replication.ReplicationGroup;
import io.elasticachemock.engine.world.World;

/** Changes of a group that its global datastore asks for. They are applied as its own are, at once. */
public final class ForwardedChanges {
    private ForwardedChanges() {}

    /**
     * Automatic failover on or off.
     *
     * @throws io.elasticachemock.engine.ElastiCacheFault if the group cannot have it so
     */
    public static Change failover(ReplicationGroup group, boolean enabled) {
        return new RequestedAvailability(enabled, null, null).resolve(group).get(0);
    }

    /** Those of the changes that would not leave a group as it is. */
    public static Changes left(ReplicationGroup group, Changes changes) {
        return changes.without(change -> Present.is(group, change));
    }

    /** Begins to apply changes, and with them what waits for the window. The group is available. */
    public static void start(World world, ReplicationGroup group, Changes changes) {
        Changes queue = left(group, group.queued().then(changes));
        PendingChanges.run(world, PendingChanges.queue(world, group.id(), queue));
    }
}
