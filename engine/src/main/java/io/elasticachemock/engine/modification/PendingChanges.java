package io.elasticachemock.engine.modification;

import io.elasticachemock.engine.node.CacheNodeType;
import io.elasticachemock.engine.replication.Pending;
import io.elasticachemock.engine.replication.ReplicationGroup;
import io.elasticachemock.engine.replication.ReplicationGroups;
import io.elasticachemock.engine.scaling.NodeTypeChange;
import io.elasticachemock.engine.world.World;
import java.time.Instant;

/**
 * What waits for the maintenance window. It runs once, when the window opens; if the group is busy then, as soon as it is
 * free and the window still open, else at the next opening (user guide, "Managing maintenance").
 */
final class PendingChanges {
    private PendingChanges() {}

    /** Runs what is pending now. The group is available. */
    static ReplicationGroup run(World world, ReplicationGroup group) {
        world.appointments().cancel(ReplicationGroups.maintenance(group.id()));
        CacheNodeType nodeType = group.pending().nodeType();
        return nodeType == null ? group : NodeTypeChange.start(world, group, nodeType);
    }

    /** Keeps the appointment of a group whose window or queue has changed. */
    static void schedule(World world, ReplicationGroup group) {
        if (group.pending().isEmpty()) {
            world.appointments().cancel(ReplicationGroups.maintenance(group.id()));
            return;
        }
        Instant opening = group.settings().maintenance().window().nextOpening(world.now());
        world.appointments()
                .set(ReplicationGroups.maintenance(group.id()), opening, () -> windowOpened(world, group.id()));
    }

    /** Puts a queue in the place of the present one. */
    static ReplicationGroup queue(World world, String id, Pending pending) {
        ReplicationGroup queued = ReplicationGroups.in(world).change(id, group -> group.with(pending));
        schedule(world, queued);
        return queued;
    }

    private static void windowOpened(World world, String id) {
        ReplicationGroups.in(world).find(id).ifPresent(group -> {
            if (group.isAvailable()) {
                run(world, group);
            } else if (!group.pending().isEmpty()) {
                schedule(world, group);
                world.works().afterwards(ReplicationGroups.work(id), () -> workOver(world, id));
            }
        });
    }

    private static void workOver(World world, String id) {
        ReplicationGroups.in(world)
                .find(id)
                .filter(ReplicationGroup::isAvailable)
                .filter(group -> group.settings().maintenance().window().contains(world.now()))
                .ifPresent(group -> run(world, group));
    }
}
