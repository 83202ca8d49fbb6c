package io.elasticachemock.engine.serverlesssnapshot;

import io.elasticachemock.engine.ElastiCacheFault;
import io.elasticachemock.engine.Fault;
import io.elasticachemock.engine.quota.Quota;
import io.elasticachemock.engine.wording.UncertainServerlessWording;
import io.elasticachemock.engine.world.Kind;
import io.elasticachemock.engine.world.World;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * How many manual snapshots were made of a serverless cache within the last 24 hours, copies among them; AWS allows 24, and
 * deleting one does not give it back (user guide, "Backup constraints").
 */
public final class ManualServerlessSnapshots {
    private static final Duration SPAN = Duration.ofHours(24);
    private static final Kind<Tally> TALLIES =
            new Kind<>("manual-serverless-snapshots", Tally::cacheName, (before, after, report) -> {});

    private ManualServerlessSnapshots() {}

    /** @throws ElastiCacheFault ServerlessCacheSnapshotQuotaExceededFault if no more may be made of a cache */
    public static void check(World world, String cacheName) {
        int most = world.quotas().get(Quota.MANUAL_SNAPSHOTS_PER_SERVERLESS_CACHE_AND_DAY);
        if (made(world, cacheName).size() >= most) {
            throw new ElastiCacheFault(
                    Fault.SERVERLESS_CACHE_SNAPSHOT_QUOTA_EXCEEDED_FAULT,
                    UncertainServerlessWording.tooManyServerlessSnapshots(most));
        }
    }

    /** Counts one. */
    public static void count(World world, String cacheName) {
        List<Instant> made = new ArrayList<>(made(world, cacheName));
        made.add(world.now());
        world.resources(TALLIES).put(new Tally(cacheName, made));
    }

    /** Forgets a cache that is gone. */
    public static void forget(World world, String cacheName) {
        world.resources(TALLIES).remove(cacheName);
    }

    private static List<Instant> made(World world, String cacheName) {
        Instant horizon = world.now().minus(SPAN);
        return world.resources(TALLIES)
                .find(cacheName)
                .map(tally ->
                        tally.made.stream().filter(at -> at.isAfter(horizon)).toList())
                .orElse(List.of());
    }

    private record Tally(String cacheName, List<Instant> made) {}
}
