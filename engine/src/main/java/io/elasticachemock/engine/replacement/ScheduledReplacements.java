package io.elasticachemock.engine.replacement;

import io.elasticachemock.engine.event.SourceType;
import io.elasticachemock.engine.maintenance.MaintenanceWindow;
import io.elasticachemock.engine.replication.Node;
import io.elasticachemock.engine.replication.ReplicationGroup;
import io.elasticachemock.engine.replication.ReplicationGroups;
import io.elasticachemock.engine.world.Kind;
import io.elasticachemock.engine.world.Resources;
import io.elasticachemock.engine.world.World;
import java.time.Instant;
import java.util.Collection;
import java.util.List;

/**
 * The replacements of nodes that one world waits for. Each happens when the maintenance window of its group next opens: another
 * window moves it to that one's first opening after now. A node that is replaced, scaled or deleted before needs none any more
 * (user guide, "Replacing nodes"; the events' texts are AWS's).
 */
public final class ScheduledReplacements {
    private static final Kind<ScheduledReplacement> SCHEDULED =
            new Kind<>("node-replacement", ScheduledReplacement::nodeId, (before, after, report) -> {});

    private final World world;
    private final Resources<ScheduledReplacement> scheduled;

    private ScheduledReplacements(World world) {
        this.world = world;
        this.scheduled = world.resources(SCHEDULED);
    }

    /** The replacements of a world. */
    public static ScheduledReplacements in(World world) {
        return new ScheduledReplacements(world);
    }

    /** All of them, by node id. */
    public Collection<ScheduledReplacement> all() {
        return scheduled.all().values();
    }

    /** Has a member of a group replaced when the window next opens. */
    ScheduledReplacement schedule(ReplicationGroup group, String nodeId) {
        ScheduledReplacement replacement = at(group, nodeId);
        keep(replacement);
        report(
                nodeId,
                "The node with " + node(nodeId)
                        + " is scheduled for replacement during the maintenance window from "
                        + "Start Time: " + replacement.start() + ", End Time: " + replacement.end());
        return replacement;
    }

    /** A cluster belongs to another group now: what it waits for goes with it. */
    public void handOver(String before, ReplicationGroup after) {
        List.copyOf(scheduled.all().values()).stream()
                .filter(replacement -> replacement.replicationGroupId().equals(before))
                .forEach(replacement -> keep(new ScheduledReplacement(
                        replacement.nodeId(), after.id(), replacement.start(), replacement.end())));
    }

    /** A group's window is another one now: what waits for it moves to its first opening. */
    public void windowChanged(ReplicationGroup group) {
        List.copyOf(scheduled.all().values()).stream()
                .filter(replacement -> replacement.replicationGroupId().equals(group.id()))
                .forEach(replacement -> move(group, replacement));
    }

    /** Lets a replacement wait for the next opening. */
    void move(ReplicationGroup group, ScheduledReplacement before) {
        ScheduledReplacement after = at(group, before.nodeId());
        keep(after);
        report(
                before.nodeId(),
                "The replacement in maintenance window for node with " + node(before.nodeId())
                        + " has re-scheduled from Previous Start Time: " + before.start() + ", Previous End Time: "
                        + before.end() + " to New Start Time: " + after.start() + ", New End Time: " + after.end());
    }

    /** A node needs no replacement any more, if it needed one. */
    public void cancel(String nodeId) {
        scheduled.find(nodeId).ifPresent(replacement -> {
            forget(nodeId);
            report(
                    nodeId,
                    "The replacement for " + node(nodeId)
                            + " scheduled during the maintenance window from Start Time: "
                            + replacement.start() + ", End Time: " + replacement.end() + " has been canceled");
        });
    }

    /** Waits for it no longer: it happens. */
    void forget(String nodeId) {
        scheduled.remove(nodeId);
        world.appointments().cancel(subject(nodeId));
    }

    private ScheduledReplacement at(ReplicationGroup group, String nodeId) {
        MaintenanceWindow window = group.settings().maintenance().window();
        Instant opening = window.nextOpening(world.now());
        return new ScheduledReplacement(nodeId, group.id(), opening, window.closing(opening));
    }

    private void keep(ScheduledReplacement replacement) {
        scheduled.put(replacement);
        world.appointments().set(subject(replacement.nodeId()), replacement.start(), () -> due(replacement));
    }

    /** If the group is busy when the window opens, it happens as soon as it is free and the window open, else next time. */
    private void due(ScheduledReplacement replacement) {
        ReplicationGroups groups = ReplicationGroups.in(world);
        groups.present(replacement.replicationGroupId()).ifPresent(group -> {
            if (group.node(replacement.nodeId()).isEmpty()) {
                forget(replacement.nodeId());
            } else if (group.isAvailable()) {
                NodeReplacement.start(world, group, replacement);
            } else if (world.now().isBefore(replacement.end()) && groups.isBusy(group.id())) {
                groups.whenFree(group.id(), () -> {
                    if (scheduled
                            .find(replacement.nodeId())
                            .filter(replacement::equals)
                            .isPresent()) {
                        due(replacement);
                    }
                });
            } else {
                move(group, replacement);
            }
        });
    }

    private void report(String nodeId, String message) {
        world.report(SourceType.CACHE_CLUSTER, Node.cacheClusterOf(nodeId), message);
    }

    private static String node(String nodeId) {
        return "Cache Cluster ID: " + Node.cacheClusterOf(nodeId) + ", Node ID: " + Node.cacheNodeIdOf(nodeId);
    }

    private static String subject(String nodeId) {
        return "node-replacement/" + nodeId;
    }
}
