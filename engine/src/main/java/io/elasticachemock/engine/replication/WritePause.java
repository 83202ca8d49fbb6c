package io.elasticachemock.engine.replication;

import io.elasticachemock.engine.version.Engine;
import io.elasticachemock.engine.version.EngineVersion;
import io.elasticachemock.engine.version.VersionNumber;
import io.elasticachemock.engine.world.World;
import java.time.Duration;

/**
 * For how long writes to a shard are not served when its primary is another machine than before: from the low-downtime version
 * on a few seconds for a failover and less than one for another node type; below it 30 to 60 seconds while DNS moves, and a few
 * seconds (user guide, "Upgrading engine versions" and "Online vertical scaling"). Reads are served all the while.
 */
public final class WritePause {
    private static final VersionNumber ONLINE_SCALING = VersionNumber.parse("5.0.6");

    private WritePause() {}

    /** A replica has become the primary of a shard. */
    public static void ofFailover(World world, ReplicationGroup group, String shard, EngineVersion ran) {
        boolean low = isAtLeast(ran, world.laws().behaviour().lowDowntimeVersion());
        pause(world, group, shard, low ? 1_000 : 30_000, low ? 4_500 : 60_000);
    }

    /** A primary has moved to a node of another type. */
    public static void ofScaling(World world, ReplicationGroup group, String shard, EngineVersion ran) {
        boolean online = isAtLeast(ran, ONLINE_SCALING);
        pause(world, group, shard, online ? 200 : 2_000, online ? 900 : 5_000);
    }

    private static boolean isAtLeast(EngineVersion version, VersionNumber least) {
        return version.engine() == Engine.VALKEY || version.number().compareTo(least) >= 0;
    }

    private static void pause(World world, ReplicationGroup group, String shard, int atLeast, int below) {
        int millis = world.laws()
                .seed()
                .draw(
                        "write-pause",
                        world.scope().account(),
                        world.scope().region(),
                        group.id(),
                        shard,
                        Long.toString(world.now().toEpochMilli()))
                .nextInt(atLeast, below);
        Outages.in(world).pauseWrites(group.id(), shard, Duration.ofMillis(millis));
    }
}
