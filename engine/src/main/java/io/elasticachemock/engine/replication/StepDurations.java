package io.elasticachemock.engine.replication;

import io.elasticachemock.engine.chance.Seed;
import io.elasticachemock.engine.duration.WorkKind;
import io.elasticachemock.engine.world.World;
import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;

/** How long the steps of one piece of work on one group take: drawn for what each step does, and to what. */
final class StepDurations {
    private final World world;
    private final ReplicationGroup group;
    private final long seed;
    private @Nullable Map<String, Integer> drawn;

    /**
     * @param group as it is when the plan is made
     * @param before how many pieces of work the group has seen before this one
     */
    StepDurations(World world, ReplicationGroup group, int before) {
        this.world = world;
        this.group = group;
        this.seed = world.laws()
                .seed()
                .of(
                        "duration",
                        world.scope().account(),
                        world.scope().region(),
                        Long.toString(group.createTime().toEpochMilli()),
                        Integer.toString(before))
                .value();
    }

    /** Of a step on one node, which a piece of work does once. */
    Duration ofNode(WorkKind kind, Shard shard, Node node) {
        return of(kind, node, shard.data().bytes(), draw(kind.word(), node.id()));
    }

    /**
     * Of a step on a shard or the group, which a piece of work may do again.
     *
     * @param target the shard's id; empty for the group
     * @param bytes how much data it moves
     */
    Duration of(WorkKind kind, String target, long bytes) {
        int times = count(kind.word() + "/" + target);
        RandomGenerator chance =
                times == 1 ? draw(kind.word(), target) : draw(kind.word(), target, Integer.toString(times));
        return of(kind, null, bytes, chance);
    }

    private Duration of(WorkKind kind, @Nullable Node node, long bytes, RandomGenerator chance) {
        Settings settings = group.settings();
        return world.laws()
                .durations()
                .of(
                        kind,
                        (node == null ? settings.software().version() : node.version())
                                .engine()
                                .wireName(),
                        (node == null ? settings.hardware().nodeType() : node.nodeType()).name(),
                        bytes,
                        chance);
    }

    private RandomGenerator draw(String... key) {
        return new Seed(seed).draw(key);
    }

    private int count(String step) {
        Map<String, Integer> counts = drawn;
        if (counts == null) {
            counts = new TreeMap<>();
            drawn = counts;
        }
        return counts.merge(step, 1, Integer::sum);
    }
}
