package io.elasticachemock.engine.snapshot;

import io.elasticachemock.engine.ElastiCacheFault;
import io.elasticachemock.engine.Fault;
import io.elasticachemock.engine.quota.Quota;
import io.elasticachemock.engine.world.Kind;
import io.elasticachemock.engine.world.World;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * How many manual snapshots were taken of a node within the last 24 hours; AWS allows 20, and deleting one does not give
 * it back (user guide, "Backup constraints").
 */
public final class ManualSnapshots {
    private static final Duration SPAN = Duration.ofHours(24);
    private static final Kind<Tally> TALLIES =
            new Kind<>("manual-snapshots", Tally::cacheClusterId, (before, after, report) -> {});

    private ManualSnapshots() {}

    /**
     * Checks that one more may be taken of a node.
     *
     * @param message for the refusal
     * @throws ElastiCacheFault if not
     */
    static void check(World world, String cacheClusterId, String message) {
        if (taken(world, cacheClusterId).size() >= world.quotas().get(Quota.MANUAL_SNAPSHOTS_PER_NODE_AND_DAY)) {
            throw new ElastiCacheFault(Fault.SNAPSHOT_QUOTA_EXCEEDED_FAULT, message);
        }
    }

    /**
     * Checks that a final one may be taken of a cluster that is deleted.
     *
     * @throws ElastiCacheFault if not
     */
    public static void checkFinal(World world, String cacheClusterId) {
        check(
                world,
                cacheClusterId,
                "The maximum number of manual snapshots for this cluster taken within 24 hours has been reached");
    }

    /** Counts one. */
    static void count(World world, String cacheClusterId) {
        List<Instant> taken = new ArrayList<>(taken(world, cacheClusterId));
        taken.add(world.now());
        world.resources(TALLIES).put(new Tally(cacheClusterId, taken));
    }

    /** Forgets a node that is gone. */
    public static void forget(World world, String cacheClusterId) {
        world.resources(TALLIES).remove(cacheClusterId);
    }

    private static List<Instant> taken(World world, String cacheClusterId) {
        Instant horizon = world.now().minus(SPAN);
        return world.resources(TALLIES)
                .find(cacheClusterId)
                .map(tally ->
                        tally.taken.stream().filter(at -> at.isAfter(horizon)).toList())
                .orElse(List.of());
    }

    private record Tally(String cacheClusterId, List<Instant> taken) {}
}
