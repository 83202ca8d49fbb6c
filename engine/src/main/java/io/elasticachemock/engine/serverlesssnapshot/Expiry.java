package io.elasticachemock.engine.serverlesssnapshot;

import io.elasticachemock.engine.world.World;
import java.time.Instant;

/**
 * An automatic snapshot is deleted when its time is up. One that is being read then goes when that is over (API reference,
 * ServerlessCacheSnapshot.ExpiryTime).
 */
public final class Expiry {
    private Expiry() {}

    /** Sets the time of a snapshot, instead of the one that it has; if it lies behind, the snapshot goes now. */
    public static void set(World world, String name, Instant time) {
        ServerlessCacheSnapshots snapshots = ServerlessCacheSnapshots.in(world);
        if (snapshots.get(name).status() == ServerlessSnapshotStatus.DELETING) {
            return;
        }
        snapshots.change(name, snapshot -> snapshot.until(time));
        if (time.isAfter(world.now())) {
            world.appointments().set(of(name), time, () -> enforce(world, name));
        } else {
            world.appointments().cancel(of(name));
            enforce(world, name);
        }
    }

    /** Deletes a snapshot whose time is up, if nothing else is done with it. */
    public static void enforce(World world, String name) {
        ServerlessCacheSnapshots.in(world)
                .find(name)
                .filter(ServerlessCacheSnapshot::isAvailable)
                .ifPresent(snapshot -> {
                    Instant time = snapshot.expiryTime();
                    if (time != null && !time.isAfter(world.now())) {
                        DeleteServerlessCacheSnapshot.delete(world, snapshot);
                    }
                });
    }

    /** The subject of a snapshot's appointment with its end. */
    static String of(String name) {
        return "serverless-snapshot-expiry/" + name;
    }
}
