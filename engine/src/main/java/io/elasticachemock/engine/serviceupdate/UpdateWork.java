package io.elasticachemock.engine.serviceupdate;

import io.elasticachemock.engine.duration.WorkKind;
import io.elasticachemock.engine.plan.Effect;
import io.elasticachemock.engine.plan.Outcome;
import io.elasticachemock.engine.replication.CacheClusterStatus;
import io.elasticachemock.engine.replication.GroupWork;
import io.elasticachemock.engine.replication.Node;
import io.elasticachemock.engine.replication.ReplicationGroup;
import io.elasticachemock.engine.replication.ReplicationGroupStatus;
import io.elasticachemock.engine.replication.ReplicationGroups;
import io.elasticachemock.engine.replication.ShardStatus;
import io.elasticachemock.engine.upgrade.RollingPatch;
import io.elasticachemock.engine.wording.UncertainUpgradeWording;
import io.elasticachemock.engine.world.World;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * Brings an update to a group by a {@link RollingPatch}. When it is stopped, the nodes that are in progress finish and no
 * further one begins; nothing is rolled back, and it can be applied again to what is left. It ends in the same way when a
 * step fails. When a node fails, the work begins anew after the recovery (user guide, "Stopping the self-service updates").
 */
final class UpdateWork {
    private static final String OPERATION = "BatchApplyUpdateAction";

    private final World world;
    private final ServiceUpdate update;
    private final String groupId;
    private final GroupWork work;
    private final RollingPatch patch;

    private UpdateWork(World world, ServiceUpdate update, ReplicationGroup group) {
        this.world = world;
        this.update = update;
        this.groupId = group.id();
        this.work = new GroupWork(world, group, OPERATION);
        this.patch = new RollingPatch(work, group, update, WorkKind.PREPARE_UPDATE)
                .telling(this::itsTurn)
                .asLongAs(() -> !is(UpdateActionStatus.STOPPING));
    }

    /** A customer has an update applied: it begins soon, and when the group is available. */
    static UpdateAction apply(World world, UpdateAction action) {
        UpdateSchedule.in(world).forget(action);
        UpdateAction waiting = UpdateActions.in(world)
                .change(action.id(), present -> present.in(UpdateActionStatus.WAITING_TO_START, world.now())
                        .withEachOpen(node -> node.initiated(InitiatedBy.CUSTOMER, world.now())));
        ReplicationGroup group =
                ReplicationGroups.in(world).present(action.replicationGroupId()).orElseThrow();
        // It is nothing that is done to the group yet, which may be changed, or busy, meanwhile.
        String book = book(action);
        world.works()
                .start(
                        book,
                        new GroupWork(world, group, OPERATION).step(WorkKind.START_UPDATE, Effect.NONE, Effect.NONE),
                        over -> begin(world, action.serviceUpdate(), group.id(), UpdateActionStatus.WAITING_TO_START));
        return waiting;
    }

    /** The name of what is not yet done to a group in the world's book. */
    static String book(UpdateAction action) {
        return "update-action/" + action.id();
    }

    /** AWS applies an update by itself now. The group is available. */
    static void start(World world, UpdateAction action) {
        UpdateActions.in(world).change(action.id(), present -> present.in(UpdateActionStatus.IN_PROGRESS, world.now())
                .withEachOpen(node -> node.initiated(InitiatedBy.SYSTEM, world.now())));
        begin(world, action.serviceUpdate(), action.replicationGroupId(), UpdateActionStatus.IN_PROGRESS);
    }

    /** A customer wants it no longer. */
    static UpdateAction stop(World world, UpdateAction action) {
        boolean waits = action.status() == UpdateActionStatus.WAITING_TO_START;
        UpdateAction stopping = UpdateActions.in(world)
                .change(action.id(), present -> present.in(UpdateActionStatus.STOPPING, world.now())
                        .withEachOpen(node -> node.status() == NodeUpdateStatus.IN_PROGRESS
                                ? node
                                : node.in(NodeUpdateStatus.STOPPING, world.now())));
        if (waits) {
            UpdateActions.in(world).change(action.id(), present -> ended(world, present));
        }
        return stopping;
    }

    /** Begins as soon as the group is available, unless the action is no longer in the status that it was in. */
    private static void begin(World world, String serviceUpdate, String groupId, UpdateActionStatus expected) {
        ReplicationGroups groups = ReplicationGroups.in(world);
        UpdateActions actions = UpdateActions.in(world);
        Optional<UpdateAction> action = actions.find(serviceUpdate, groupId);
        boolean stoppedMeanwhile = expected == UpdateActionStatus.IN_PROGRESS
                && action.filter(present -> present.status() == UpdateActionStatus.STOPPING)
                        .isPresent();
        if (stoppedMeanwhile) {
            // While a node was recovered.
            actions.change(UpdateAction.id(serviceUpdate, groupId), present -> ended(world, present));
            return;
        }
        if (action.filter(present -> present.status() == expected).isEmpty()) {
            return;
        }
        ReplicationGroup group = groups.present(groupId).orElseThrow();
        ServiceUpdate update = ServiceUpdates.in(world).get(serviceUpdate);
        if (group.isAvailable() && !update.isLeftToDatastore(group)) {
            new UpdateWork(world, update, group).begin();
        } else if (groups.isBusy(groupId)) {
            groups.whenFree(groupId, () -> begin(world, serviceUpdate, groupId, expected));
        } else {
            // It is migrating, which ends when somebody says so: the update can be applied again then. Or it has become
            // a
            // member of a global datastore.
            UpdateActions.in(world)
                    .change(
                            action.get().id(),
                            present -> ended(world, present.in(UpdateActionStatus.STOPPING, world.now())));
        }
    }

    private void begin() {
        change(action -> action.in(UpdateActionStatus.IN_PROGRESS, world.now()));
        work.change(current -> current.in(ReplicationGroupStatus.MODIFYING)
                .withEachShard(shard ->
                        shard.in(ShardStatus.MODIFYING).withEachNode(node -> node.in(CacheClusterStatus.MODIFYING))));
        work.startInterruptible(patch.plan(), this::conclude);
    }

    private void itsTurn(Node node) {
        change(action -> action.withNode(node.id(), update -> update.begun(world.now())));
    }

    private void conclude(Outcome outcome) {
        switch (outcome.kind()) {
            case COMPLETED -> {
                work.settle(current -> NewMinorVersion.of(world, current, update));
                end();
            }
            case FAILED -> {
                work.settle(patch::givenUp);
                end();
                work.reportFailure(UncertainUpgradeWording.serviceUpdateFailed(
                        update.name(), work.current().name(), String.valueOf(outcome.reason())));
            }
            case STOPPED -> {
                work.settle(patch::givenUp);
                if (is(UpdateActionStatus.STOPPING)) {
                    end();
                } else {
                    ReplicationGroups.in(world)
                            .whenRecovered(
                                    groupId,
                                    () -> begin(world, update.name(), groupId, UpdateActionStatus.IN_PROGRESS));
                }
            }
        }
    }

    /** What AWS applies by itself it tries again in the next window, if a node still lacks it. */
    private void end() {
        change(action -> ended(world, action));
        UpdateSchedule.in(world).ended(update.name(), groupId);
    }

    /** Complete if no node lacks the update, else stopped. */
    private static UpdateAction ended(World world, UpdateAction action) {
        return action.isOpen()
                ? action.in(UpdateActionStatus.STOPPED, world.now())
                        .withEachOpen(node -> node.in(NodeUpdateStatus.STOPPED, world.now()))
                : action.in(UpdateActionStatus.COMPLETE, world.now());
    }

    private boolean is(UpdateActionStatus status) {
        return UpdateActions.in(world)
                .find(update.name(), groupId)
                .filter(action -> action.status() == status)
                .isPresent();
    }

    private void change(UnaryOperator<UpdateAction> change) {
        UpdateActions.in(world).change(UpdateAction.id(update.name(), groupId), change);
    }
}
