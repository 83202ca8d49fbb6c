package io.elasticachemock.engine.replacement;

import io.elasticachemock.engine.event.SourceType;
import io.elasticachemock.engine.maintenance.MaintenanceWindow;
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
    private static final String NODE = "0001";
    private static final Kind<ScheduledReplacement> SCHEDULED =
            new Kind<>("node-replacement", ScheduledReplacement::cacheClusterId, (before, after, report) -> {});

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

    /** All of them, by cache cluster id. */
    public Collection<ScheduledReplacement> all() {
        return scheduled.all().values();
    }

    /** Has a member of a group replaced when the window next opens. */
    ScheduledReplacement schedule(ReplicationGroup group, String cacheClusterId) {
        ScheduledReplacement replacement = at(group, cacheClusterId);
        keep(replacement);
        report(
                cacheClusterId,
                "The node with " + node(cacheClusterId)
                        + " is scheduled for replacement during the maintenance window from "
                        + "Start Time: " + replacement.start() + ", End Time: " + replacement.end());
        return replacement;
    }

    /** A group's window is another one now: what waits for it moves to its first opening. */
    public void windowChanged(ReplicationGroup group) {
        List.copyOf(scheduled.all().values()).stream()
                .filter(replacement -> replacement.replicationGroupId().equals(group.id()))
                .forEach(replacement -> move(group, replacement));
    }

    /** Lets a replacement wait for the next opening. */
    void move(ReplicationGroup group, ScheduledReplacement before) {
        ScheduledReplacement after = at(group, before.cacheClusterId());
        keep(after);
        report(
                before.cacheClusterId(),
                "The replacement in maintenance window for node with " + node(before.cacheClusterId())
                        + " has re-scheduled from Previous Start Time: " + before.start() + ", Previous End Time: "
                        + before.end() + " to New Start Time: " + after.start() + ", New End Time: " + after.end());
    }

    /** A node needs no replacement any more, if it needed one. */
    public void cancel(String cacheClusterId) {
        scheduled.find(cacheClusterId).ifPresent(replacement -> {
            forget(cacheClusterId);
            report(
                    cacheClusterId,
                    "The replacement for " + node(cacheClusterId)
                            + " scheduled during the maintenance window from Start Time: "
                            + replacement.start() + ", End Time: " + replacement.end() + " has been canceled");
        });
    }

    /** Waits for it no longer: it happens. */
    void forget(String cacheClusterId) {
        scheduled.remove(cacheClusterId);
        world.appointments().cancel(subject(cacheClusterId));
    }

    private ScheduledReplacement at(ReplicationGroup group, String cacheClusterId) {
        MaintenanceWindow window = group.settings().maintenance().window();
        Instant opening = window.nextOpening(world.now());
        return new ScheduledReplacement(cacheClusterId, group.id(), opening, window.closing(opening));
    }

    private void keep(ScheduledReplacement replacement) {
        scheduled.put(replacement);
        world.appointments().set(subject(replacement.cacheClusterId()), replacement.start(), () -> due(replacement));
    }

    /** If the group is busy when the window opens, it happens as soon as it is free and the window open, else next time. */
    private void due(ScheduledReplacement replacement) {
        ReplicationGroups groups = ReplicationGroups.in(world);
        groups.find(replacement.replicationGroupId()).ifPresent(group -> {
            if (group.node(replacement.cacheClusterId()).isEmpty()) {
                forget(replacement.cacheClusterId());
            } else if (group.isAvailable()) {
                NodeReplacement.start(world, group, replacement);
            } else if (world.now().isBefore(replacement.end()) && groups.isBusy(group.id())) {
                groups.whenFree(group.id(), () -> {
                    if (scheduled
                            .find(replacement.cacheClusterId())
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

    private void report(String cacheClusterId, String message) {
        world.report(SourceType.CACHE_CLUSTER, cacheClusterId, message);
    }

    private static String node(String cacheClusterId) {
        return "Cache Cluster ID: " + cacheClusterId + ", Node ID: " + NODE;
    }

    private static String subject(String cacheClusterId) {
        return "node-replacement/" + cacheClusterId;
    }
}
