package io.elasticachemock.engine.serviceupdate;

import io.elasticachemock.engine.replication.ReplicationGroup;
import io.elasticachemock.engine.replication.ReplicationGroups;
import io.elasticachemock.engine.world.World;
import java.time.Instant;
import java.util.function.Predicate;

/**
 * What AWS applies by itself. When an update should have been applied, and AWS applies it by itself, the groups that still
 * lack it are scheduled for their next maintenance window; those that have opted in to a minor version, and those that a
 * mandatory update is for, as soon as it is released. After its end nothing is scheduled any more (user guide, "Self-service
 * updates").
 */
final class UpdateSchedule {
    private final World world;

    private UpdateSchedule(World world) {
        this.world = world;
    }

    /** The schedule of a world. */
    static UpdateSchedule in(World world) {
        return new UpdateSchedule(world);
    }

    /** An update was released, and its actions are there. */
    void released(ServiceUpdate update) {
        world.appointments()
                .set("service-update/" + update.name(), update.recommendedApplyBy(), () -> scheduleOpen(update.name()));
        world.appointments().set("service-update-end/" + update.name(), update.end(), () -> expire(update.name()));
        scheduleOpen(update.name());
    }

    /** A group has got its action for an update that was released before. */
    void offered(ServiceUpdate update, ReplicationGroup group) {
        UpdateActions.in(world)
                .find(update.name(), group.id())
                .ifPresent(action -> scheduleIfDue(update, action, group));
    }

    private void scheduleOpen(String name) {
        ServiceUpdate update = ServiceUpdates.in(world).get(name);
        ReplicationGroups groups = ReplicationGroups.in(world);
        for (UpdateAction action : UpdateActions.in(world).ofUpdate(name)) {
            groups.present(action.replicationGroupId()).ifPresent(group -> scheduleIfDue(update, action, group));
        }
    }

    private void scheduleIfDue(ServiceUpdate update, UpdateAction action, ReplicationGroup group) {
        boolean open = action.status().canBeApplied() && !action.status().isScheduled();
        if (open && update.comesByItself(group, world.now())) {
            change(action, UpdateActionStatus.SCHEDULING);
            set(action, world.now().plus(UpdateActions.SCHEDULING), () -> {
                change(action, UpdateActionStatus.SCHEDULED);
                waitForWindow(action);
            });
        }
    }

    private void waitForWindow(UpdateAction action) {
        ReplicationGroups.in(world)
                .present(action.replicationGroupId())
                .ifPresent(group -> set(
                        action,
                        group.settings().maintenance().window().nextOpening(world.now()),
                        () -> windowOpened(action)));
    }

    /** If the group is busy, the work begins as soon as it is free and the window still open, else at the next opening. */
    private void windowOpened(UpdateAction action) {
        Predicate<ReplicationGroup> inWindow =
                group -> group.settings().maintenance().window().contains(world.now());
        ReplicationGroups groups = ReplicationGroups.in(world);
        groups.present(action.replicationGroupId())
                .filter(group -> is(action, UpdateActionStatus.SCHEDULED))
                .ifPresent(group -> {
                    if (group.isAvailable() && inWindow.test(group)) {
                        UpdateWork.start(world, action);
                    } else if (inWindow.test(group) && groups.isBusy(group.id())) {
                        groups.whenFree(group.id(), () -> windowOpened(action));
                    } else {
                        waitForWindow(action);
                    }
                });
    }

    /** The work on a group is over: what AWS applies by itself, and is not complete, is scheduled again. */
    void ended(String serviceUpdate, String groupId) {
        ServiceUpdate update = ServiceUpdates.in(world).get(serviceUpdate);
        UpdateActions.in(world).find(serviceUpdate, groupId).ifPresent(action -> ReplicationGroups.in(world)
                .present(groupId)
                .ifPresent(group -> scheduleIfDue(update, action, group)));
    }

    /** A group has another window now, or has opted in or out. */
    void settingsChanged(UpdateAction action, ReplicationGroup before, ReplicationGroup after) {
        ServiceUpdate update = ServiceUpdates.in(world).get(action.serviceUpdate());
        if (action.status().isScheduled() && !update.comesByItself(after, world.now())) {
            withdraw(action);
        } else if (!before.settings()
                        .maintenance()
                        .window()
                        .equals(after.settings().maintenance().window())
                && is(action, UpdateActionStatus.SCHEDULED)) {
            waitForWindow(action);
        }
        scheduleIfDue(update, action, after);
    }

    /** No longer available: what waits for a window waits no longer; what is in progress goes on. */
    void end(ServiceUpdate update, ServiceUpdateStatus status) {
        ServiceUpdates.in(world).put(update.in(status));
        world.appointments().cancel("service-update/" + update.name());
        world.appointments().cancel("service-update-end/" + update.name());
        UpdateActions.in(world).ofUpdate(update.name()).stream()
                .filter(action -> action.status().isScheduled())
                .forEach(this::withdraw);
    }

    private void expire(String name) {
        end(ServiceUpdates.in(world).get(name), ServiceUpdateStatus.EXPIRED);
    }

    private void withdraw(UpdateAction action) {
        forget(action);
        change(action, UpdateActionStatus.NOT_APPLIED);
    }

    /** Waits for no window any more. */
    void forget(UpdateAction action) {
        world.appointments().cancel(subject(action));
    }

    private boolean is(UpdateAction action, UpdateActionStatus status) {
        return UpdateActions.in(world)
                .find(action.serviceUpdate(), action.replicationGroupId())
                .filter(present -> present.status() == status)
                .isPresent();
    }

    private void change(UpdateAction action, UpdateActionStatus status) {
        UpdateActions.in(world).change(action.id(), present -> present.in(status, world.now()));
    }

    private void set(UpdateAction action, Instant at, Runnable then) {
        world.appointments().set(subject(action), at, then);
    }

    private static String subject(UpdateAction action) {
        return "update-action/" + action.id();
    }
}
