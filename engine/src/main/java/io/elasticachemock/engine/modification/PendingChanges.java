package io.elasticachemock.engine.modification;

import io.elasticachemock.engine.replication.Changes;
import io.elasticachemock.engine.replication.ReplicationGroup;
import io.elasticachemock.engine.replication.ReplicationGroups;
import io.elasticachemock.engine.world.World;
import java.time.Instant;

/**
 * What waits for the maintenance window. It runs once, all together, when the window opens; if the group is busy then, as
 * soon as it is free and the window still open, else at the next opening (user guide, "Managing maintenance").
 */
public final class PendingChanges {
    private PendingChanges() {}

    /** Runs what is queued now. The group is available. */
    public static ReplicationGroup run(World world, ReplicationGroup group) {
        world.appointments().cancel(ReplicationGroups.maintenance(group.id()));
        return group.queued().isEmpty() ? group : ChangeWork.start(world, group, group.queued());
    }

    /** Runs now what does not wait for a window, and leaves the rest queued. The group is available. */
    static ReplicationGroup runAtOnce(World world, ReplicationGroup group, Changes atOnce) {
        return atOnce.isEmpty() ? group : ChangeWork.start(world, group, atOnce);
    }

    /** Keeps the appointment of a group whose window or queue has changed. */
    public static void schedule(World world, ReplicationGroup group) {
        if (group.queued().isEmpty()) {
            world.appointments().cancel(ReplicationGroups.maintenance(group.id()));
            return;
        }
        Instant opening = group.settings().maintenance().window().nextOpening(world.now());
        world.appointments()
                .set(ReplicationGroups.maintenance(group.id()), opening, () -> windowOpened(world, group.id()));
    }

    /** Puts a queue in the place of the present one. */
    static ReplicationGroup queue(World world, String id, Changes queue) {
        ReplicationGroup queued = ReplicationGroups.in(world).change(id, group -> group.queueing(queue));
        schedule(world, queued);
        return queued;
    }

    private static void windowOpened(World world, String id) {
        ReplicationGroups groups = ReplicationGroups.in(world);
        groups.present(id).ifPresent(group -> {
            if (group.isAvailable()) {
                run(world, group);
            } else if (!group.queued().isEmpty()) {
                schedule(world, group);
                groups.whenFree(id, () -> workOver(world, id));
            }
        });
    }

    private static void workOver(World world, String id) {
        ReplicationGroups.in(world)
                .present(id)
                .filter(ReplicationGroup::isAvailable)
                .filter(group -> group.settings().maintenance().window().contains(world.now()))
                .ifPresent(group -> run(world, group));
    }
}
