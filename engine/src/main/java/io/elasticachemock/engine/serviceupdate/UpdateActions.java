package io.elasticachemock.engine.serviceupdate;

import io.elasticachemock.engine.replication.GroupObserver;
import io.elasticachemock.engine.replication.Node;
import io.elasticachemock.engine.replication.ReplicationGroup;
import io.elasticachemock.engine.replication.ReplicationGroups;
import io.elasticachemock.engine.replication.Shard;
import io.elasticachemock.engine.world.Kind;
import io.elasticachemock.engine.world.Resources;
import io.elasticachemock.engine.world.World;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;

/**
 * What the service updates of one world are to its groups. Whatever happens to a group shows in its actions: a node that was
 * replaced or upgraded has the update, one that has gone does not need it, and a group none of whose nodes lacks it is no
 * longer concerned (user guide, "Self-service updates").
 */
public final class UpdateActions implements GroupObserver {
    /** How long an action is being scheduled; nobody has told. */
    public static final Duration SCHEDULING = Duration.ofMinutes(10);

    private static final Kind<UpdateAction> ACTIONS = new Kind<>(
            "update-action",
            UpdateAction::id,
            (before, after, report) -> UpdateActionStatus.LIFE_CYCLE.move(
                    before != null ? before.id() : after == null ? "" : after.id(),
                    before == null ? null : before.status(),
                    after == null ? null : after.status(),
                    report));

    private final World world;
    private final Resources<UpdateAction> actions;

    private UpdateActions(World world) {
        this.world = world;
        this.actions = world.resources(ACTIONS);
        ReplicationGroups.in(world).observedBy(this);
    }

    /** The actions of a world. */
    public static UpdateActions in(World world) {
        return world.fixture(UpdateActions.class, UpdateActions::new);
    }

    /** All of them, by update and group. */
    public NavigableMap<String, UpdateAction> all() {
        return actions.all();
    }

    /** What an update is to a group, if anything. */
    public Optional<UpdateAction> find(String serviceUpdate, String replicationGroupId) {
        return actions.find(UpdateAction.id(serviceUpdate, replicationGroupId));
    }

    List<UpdateAction> ofUpdate(String serviceUpdate) {
        return actions.all().values().stream()
                .filter(action -> action.serviceUpdate().equals(serviceUpdate))
                .toList();
    }

    List<UpdateAction> ofGroup(String replicationGroupId) {
        return actions.all().values().stream()
                .filter(action -> action.replicationGroupId().equals(replicationGroupId))
                .toList();
    }

    UpdateAction put(UpdateAction action) {
        actions.put(action);
        return action;
    }

    UpdateAction change(String id, UnaryOperator<UpdateAction> change) {
        return put(change.apply(actions.find(id).orElseThrow()));
    }

    @Override
    public void changed(ReplicationGroup before, ReplicationGroup after) {
        if (actions.size() == 0) {
            return;
        }
        if (before.shards() != after.shards()) {
            ofGroup(after.id()).forEach(action -> look(action, after));
        }
        if (!before.settings().equals(after.settings()) || !Objects.equals(before.global(), after.global())) {
            ofGroup(after.id()).forEach(action -> UpdateSchedule.in(world).settingsChanged(action, before, after));
        }
    }

    @Override
    public void gone(ReplicationGroup group) {
        for (UpdateAction action : ofGroup(group.id())) {
            UpdateSchedule.in(world).forget(action);
            world.works().forget(UpdateWork.book(action));
            actions.remove(action.id());
        }
    }

    /** Finds out which nodes have the update by now. */
    private void look(UpdateAction action, ReplicationGroup group) {
        ServiceUpdate update = ServiceUpdates.in(world).get(action.serviceUpdate());
        Instant now = world.now();
        List<NodeUpdate> nodes = new ArrayList<>(action.nodes());
        nodes.replaceAll(node -> node.deleted() != null
                ? node
                : group.node(node.nodeId())
                        .map(present -> node.isOpen() && !update.lackedBy(present) ? node.complete(now) : node)
                        .orElseGet(() -> node.gone(now)));
        Set<String> known = new TreeSet<>();
        nodes.stream().filter(node -> node.deleted() == null).forEach(node -> known.add(node.nodeId()));
        for (Shard shard : group.shards()) {
            for (Node node : shard.nodes()) {
                if (update.lackedBy(node) && known.add(node.id())) {
                    nodes.add(NodeUpdate.lacking(node.id(), shard.id(), now));
                }
            }
        }
        if (!nodes.equals(action.nodes())) {
            UpdateAction changed = put(action.withNodes(nodes));
            if (!changed.isOpen() && changed.status().canBeApplied()) {
                UpdateSchedule.in(world).forget(changed);
                put(changed.in(UpdateActionStatus.NOT_APPLICABLE, now));
            }
        }
    }
}
