package io.elasticachemock.engine.serverless;

import io.elasticachemock.engine.serverlesssnapshot.Expiry;
import io.elasticachemock.engine.serverlesssnapshot.ServerlessCacheSnapshot;
import io.elasticachemock.engine.serverlesssnapshot.ServerlessCacheSnapshots;
import io.elasticachemock.engine.serverlesssnapshot.ServerlessSnapshotType;
import io.elasticachemock.engine.tag.Tags;
import io.elasticachemock.engine.world.World;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/**
 * The snapshots that ElastiCache takes by itself of a cache whose retention limit is above 0: one a day at its time; if the
 * cache is busy then, as soon as it is free, that day. Each is deleted after as many days as the limit says, or with its cache
 * (API reference, ModifyServerlessCache; user guide, "Scheduling automatic backups").
 */
public final class DailySnapshots {
    private static final DateTimeFormatter MINUTE =
            DateTimeFormatter.ofPattern("uuuu-MM-dd-HH-mm", Locale.ROOT).withZone(ZoneOffset.UTC);
    private static final Duration DAY = Duration.ofDays(1);

    private DailySnapshots() {}

    /** When an automatic snapshot is deleted, if nobody deletes it before, as its cache is backed up now. */
    public static Instant keptUntil(ServerlessCacheSnapshot snapshot, DailyBackup backup) {
        return snapshot.createTime().plus(Duration.ofDays(backup.retentionDays()));
    }

    /** Keeps the daily appointment of a cache. */
    static void schedule(World world, ServerlessCache cache) {
        Instant next = cache.settings().backup().next(world.now());
        if (next == null) {
            end(world, cache.name());
        } else {
            world.appointments().set(subject(cache.name()), next, () -> due(world, cache.name()));
        }
    }

    /** Goes by the settings of a cache that is now backed up otherwise: what was taken is kept as long as they say. */
    static void changed(World world, ServerlessCache cache) {
        taken(world, cache.name())
                .forEach(snapshot -> Expiry.set(
                        world,
                        snapshot.name(),
                        keptUntil(snapshot, cache.settings().backup())));
        schedule(world, cache);
    }

    /** Takes no more. */
    static void end(World world, String cacheName) {
        world.appointments().cancel(subject(cacheName));
    }

    /** Deletes those that were taken of a cache that is gone. */
    static void goWith(World world, String cacheName) {
        taken(world, cacheName).forEach(snapshot -> Expiry.set(world, snapshot.name(), world.now()));
    }

    private static void due(World world, String cacheName) {
        ServerlessCache cache = ServerlessCaches.in(world).get(cacheName);
        schedule(world, cache);
        takeWhenFree(world, cache, world.now().plus(DAY));
    }

    /** Another cache may bear the name by the time it is free. */
    private static void takeWhenFree(World world, ServerlessCache wanted, Instant before) {
        ServerlessCaches caches = ServerlessCaches.in(world);
        caches.find(wanted.name())
                .filter(cache -> cache.createTime().equals(wanted.createTime()))
                .filter(cache -> cache.settings().backup().retentionDays() > 0)
                .filter(cache -> world.now().isBefore(before))
                .ifPresent(cache -> {
                    if (caches.isFree(cache)) {
                        take(world, cache);
                    } else if (caches.isBusy(cache.name())) {
                        world.works()
                                .afterwards(
                                        ServerlessCaches.work(cache.name()), () -> takeWhenFree(world, wanted, before));
                    }
                });
    }

    private static void take(World world, ServerlessCache cache) {
        String name = "automatic." + cache.name() + "-" + MINUTE.format(world.now());
        if (ServerlessCacheSnapshots.in(world).find(name).isPresent()) {
            return;
        }
        ServerlessCacheSnapshot snapshot = TakeServerlessSnapshot.begin(
                world, cache, name, ServerlessSnapshotType.AUTOMATED, cache.kmsKeyArn(), Tags.NONE);
        Expiry.set(world, name, keptUntil(snapshot, cache.settings().backup()));
        TakeServerlessSnapshot.write(world, cache, name, () -> Expiry.enforce(world, name));
    }

    private static List<ServerlessCacheSnapshot> taken(World world, String cacheName) {
        return ServerlessCacheSnapshots.in(world).of(cacheName).stream()
                .filter(snapshot -> snapshot.type() == ServerlessSnapshotType.AUTOMATED)
                .toList();
    }

    /** The subject of a cache's appointment with its daily time. */
    private static String subject(String cacheName) {
        return "serverless-daily-snapshot/" + cacheName;
    }
}
