package io.elasticachemock.engine.stage;

import static org.assertj.core.api.Assertions.assertThat;

import io.elasticachemock.engine.quota.Quota;
import io.elasticachemock.engine.serverless.DailySnapshots;
import io.elasticachemock.engine.serverless.ServerlessCache;
import io.elasticachemock.engine.serverless.ServerlessCacheStatus;
import io.elasticachemock.engine.serverless.ServerlessCaches;
import io.elasticachemock.engine.serverlesssnapshot.ServerlessCacheSnapshot;
import io.elasticachemock.engine.serverlesssnapshot.ServerlessCacheSnapshots;
import io.elasticachemock.engine.serverlesssnapshot.ServerlessSnapshotStatus;
import io.elasticachemock.engine.serverlesssnapshot.ServerlessSnapshotType;
import io.elasticachemock.engine.user.UserGroup;
import io.elasticachemock.engine.user.UserGroupStatus;
import io.elasticachemock.engine.user.UserGroups;
import io.elasticachemock.engine.version.Engine;
import io.elasticachemock.engine.world.World;
import java.time.Instant;
import java.util.Objects;
import java.util.stream.Stream;

/** What holds of serverless caches at every instant. */
final class ServerlessConsistency {
    private ServerlessConsistency() {}

    /** Checks everything. */
    static void check(World world, boolean idle, Instant now) {
        assertThat(ServerlessCaches.in(world).all().size())
                .isLessThanOrEqualTo(Consistency.most(world, Quota.SERVERLESS_CACHES_PER_REGION));
        ServerlessCaches.in(world).all().values().forEach(cache -> checkCache(world, cache));
        ServerlessCacheSnapshots.in(world)
                .all()
                .values()
                .forEach(snapshot -> checkSnapshot(world, snapshot, idle, now));
    }

    /** What is due when all is quiet: daily snapshots, and the ends of those that were taken. */
    static Stream<Instant> appointments(World world, Instant now) {
        Stream<Instant> daily = ServerlessCaches.in(world).all().values().stream()
                .filter(cache -> cache.status() != ServerlessCacheStatus.CREATE_FAILED)
                .map(cache -> cache.settings().backup().next(now))
                .filter(Objects::nonNull);
        Stream<Instant> expiries = ServerlessCacheSnapshots.in(world).all().values().stream()
                .map(ServerlessCacheSnapshot::expiryTime)
                .filter(Objects::nonNull);
        return Stream.concat(daily, expiries);
    }

    /** A cache is worked on while it is busy; its user group is there, for its engine, and knows of it. */
    private static void checkCache(World world, ServerlessCache cache) {
        boolean busy = world.works().isBusy(ServerlessCaches.work(cache.name()));
        switch (cache.status()) {
            case CREATING, MODIFYING, DELETING ->
                assertThat(busy).as(cache.name() + " is worked on").isTrue();
            case CREATE_FAILED -> assertThat(busy).isFalse();
            case AVAILABLE ->
                assertThat(busy)
                        .as("a snapshot is taken of " + cache.name())
                        .isEqualTo(ServerlessCacheSnapshots.in(world).of(cache.name()).stream()
                                .anyMatch(snapshot -> snapshot.status() == ServerlessSnapshotStatus.CREATING
                                        && !world.works().isBusy("serverless-cache-snapshot/" + snapshot.name())));
        }
        for (String id : cache.userGroups()) {
            UserGroup group = UserGroups.in(world).get(id);
            assertThat(group.status()).isNotIn(UserGroupStatus.DELETING, UserGroupStatus.CREATING);
            assertThat(UserGroups.in(world).serverlessCaches(id)).contains(cache.name());
            Engine engine = cache.settings().version().engine();
            assertThat(group.engine() == Engine.REDIS ? engine != Engine.MEMCACHED : engine == Engine.VALKEY)
                    .isTrue();
        }
        if (cache.hasEndpoint()) {
            assertThat(cache.settings().limits().storage().maximum() == null
                            || cache.bytes()
                                    <= ((long) cache.settings()
                                                    .limits()
                                                    .storage()
                                                    .maximum())
                                            << 30)
                    .as("the data of " + cache.name() + " fits")
                    .isTrue();
        }
        assertThat(cache.settings().backup().retentionDays() > 0
                        && cache.settings().backup().time() == null)
                .isFalse();
    }

    /** Only automatic snapshots expire, and only those of caches that are there; nothing goes on when all is quiet. */
    private static void checkSnapshot(World world, ServerlessCacheSnapshot snapshot, boolean idle, Instant now) {
        assertThat(snapshot.expiryTime() == null).isEqualTo(snapshot.type() == ServerlessSnapshotType.MANUAL);
        if (snapshot.status() != ServerlessSnapshotStatus.DELETING) {
            assertThat(snapshot.bytes() == null).isEqualTo(snapshot.status() == ServerlessSnapshotStatus.CREATING);
        }
        if (idle) {
            assertThat(snapshot.status()).isEqualTo(ServerlessSnapshotStatus.AVAILABLE);
            if (snapshot.type() == ServerlessSnapshotType.AUTOMATED) {
                ServerlessCache cache = ServerlessCaches.in(world).get(snapshot.cacheName());
                assertThat(snapshot.expiryTime())
                        .isEqualTo(DailySnapshots.keptUntil(
                                snapshot, cache.settings().backup()))
                        .isAfter(now);
            }
        }
    }
}
