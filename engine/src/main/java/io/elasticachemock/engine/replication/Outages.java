package io.elasticachemock.engine.replication;

import io.elasticachemock.engine.plan.StepRun;
import io.elasticachemock.engine.world.World;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * When the shards of a world's groups did not serve reads or writes, from their creation on. A shard serves reads while one of
 * its nodes does, and writes while its primary does, but for the pause in which its host name moves to another primary, and not while it is migrating or a secondary of a global datastore. It
 * is told by every record of a group that takes the place of another.
 */
public final class Outages {
    private static final String SECONDARY = "secondary of a global datastore";

    private final World world;
    private final Map<String, List<Span>> byGroup = new TreeMap<>();

    private Outages(World world) {
        this.world = world;
    }

    /** The outages in a world. */
    public static Outages in(World world) {
        return world.fixture(Outages.class, Outages::new);
    }

    /** A record has taken the place of another. */
    void observe(ReplicationGroup before, ReplicationGroup after) {
        boolean same = before.shards() == after.shards()
                && before.status() == after.status()
                && Objects.equals(before.global(), after.global());
        if (same || after.status() == ReplicationGroupStatus.CREATING) {
            return;
        }
        for (Shard shard : after.shards()) {
            boolean counts = shard.status() != ShardStatus.CREATING && shard.status() != ShardStatus.DELETING;
            boolean reads = !counts || shard.nodes().stream().anyMatch(Node::serving);
            boolean takesWrites = after.status() != ReplicationGroupStatus.MIGRATING && !isSecondary(after);
            boolean writes = !counts || (takesWrites && shard.primary().serving());
            observe(after.id(), shard.id(), Service.READS, reads, null);
            observe(after.id(), shard.id(), Service.WRITES, writes, isSecondary(after) ? SECONDARY : null);
        }
    }

    /** @param reason why it is not served, if it is not; null if a step is the reason */
    private void observe(String group, String shard, Service service, boolean served, @Nullable String reason) {
        List<Span> spans = byGroup.get(group);
        Span open = spans == null
                ? null
                : spans.stream()
                        .filter(span -> span.isOpen() && span.shard.equals(shard) && span.service == service)
                        .findFirst()
                        .orElse(null);
        if (served && open != null) {
            open.to = world.now();
        } else if (!served && open == null) {
            byGroup.computeIfAbsent(group, same -> new ArrayList<>())
                    .add(new Span(shard, service, world.now(), Instant.MAX, reason));
        }
    }

    /** Writes to a shard are not served from now on, for as long as its host name moves. */
    void pauseWrites(String group, String shard, Duration pause) {
        byGroup.computeIfAbsent(group, same -> new ArrayList<>())
                .add(new Span(shard, Service.WRITES, world.now(), world.now().plus(pause), null));
    }

    /** Nothing is known any more of a group that is gone. */
    void forget(String group) {
        byGroup.remove(group);
    }

    /** The outages of a group so far, by instant; those that touch are one. */
    public List<Outage> of(String group) {
        List<Span> spans = new ArrayList<>(byGroup.getOrDefault(group, List.of()));
        spans.removeIf(span -> !span.from.isBefore(world.now()));
        spans.sort(Comparator.comparing((Span span) -> span.shard)
                .thenComparing(span -> span.service)
                .thenComparing(span -> span.from));
        List<Outage> outages = new ArrayList<>();
        for (Span span : spans) {
            Instant to = span.to.isAfter(world.now()) ? world.now() : span.to;
            Outage last = outages.isEmpty() ? null : outages.get(outages.size() - 1);
            if (last != null && touches(last, span)) {
                Instant end = last.to().isAfter(to) ? last.to() : to;
                outages.set(outages.size() - 1, new Outage(span.shard, span.service, last.from(), end, last.reason()));
            } else if (to.isAfter(span.from)) {
                outages.add(new Outage(span.shard, span.service, span.from, to, reason(group, span)));
            }
        }
        outages.sort(
                Comparator.comparing(Outage::from).thenComparing(Outage::shard).thenComparing(Outage::service));
        return outages;
    }

    private static boolean touches(Outage last, Span span) {
        return last.shard().equals(span.shard)
                && last.service() == span.service
                && !last.to().isBefore(span.from);
    }

    /** The step that was in progress, or has just ended, when it began. */
    private String reason(String group, Span span) {
        if (span.reason != null) {
            return span.reason;
        }
        return ReplicationGroups.in(world).steps(group).stream()
                .filter(step -> span.shard.equals(step.label().shard()))
                .filter(step -> step.state() != StepRun.State.DROPPED && step.state() != StepRun.State.PLANNED)
                .filter(step -> !step.begin().isAfter(span.from) && !step.end().isBefore(span.from))
                // What begins then rather than what ends then, and what hands over the role rather than anything else.
                .max(Comparator.comparing((StepRun step) ->
                                movesPrimary(step) && step.end().equals(span.from))
                        .thenComparing(StepRun::begin))
                .map(step -> step.label().operation() + ": " + step.label().kind() + " "
                        + step.label().node())
                .orElse("");
    }

    private static boolean isSecondary(ReplicationGroup group) {
        return group.global() != null && group.global().role() == GlobalRole.SECONDARY;
    }

    private static boolean movesPrimary(StepRun step) {
        return List.of("fail-over", "detect-failure", "promote-replica")
                .contains(step.label().kind());
    }

    private static final class Span {
        private final String shard;
        private final Service service;
        private final Instant from;
        private final @Nullable String reason;
        private Instant to;

        Span(String shard, Service service, Instant from, Instant to, @Nullable String reason) {
            this.shard = shard;
            this.service = service;
            this.from = from;
            this.to = to;
            this.reason = reason;
        }

        boolean isOpen() {
            return to.equals(Instant.MAX);
        }
    }
}
