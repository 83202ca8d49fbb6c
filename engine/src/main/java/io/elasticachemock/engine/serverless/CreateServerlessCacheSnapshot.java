package io.elasticachemock.engine.serverless;

import io.elasticachemock.engine.identifier.KmsKeys;
import io.elasticachemock.engine.serverlesssnapshot.ManualServerlessSnapshots;
import io.elasticachemock.engine.serverlesssnapshot.ServerlessCacheSnapshot;
import io.elasticachemock.engine.serverlesssnapshot.ServerlessCacheSnapshots;
import io.elasticachemock.engine.serverlesssnapshot.ServerlessSnapshotType;
import io.elasticachemock.engine.tag.Tags;
import io.elasticachemock.engine.world.Command;
import io.elasticachemock.engine.world.World;
import org.jspecify.annotations.Nullable;

/**
 * Takes a snapshot of a serverless cache that is available. It stays so, but nothing else can be done with it meanwhile (API
 * reference, CreateServerlessCacheSnapshot; user guide, "Backup constraints").
 *
 * @param kmsKeyId null for the cache's
 * @param tags of the snapshot; none for those of the cache
 */
public record CreateServerlessCacheSnapshot(
        String name, String cacheName, @Nullable String kmsKeyId, Tags tags)
        implements Command<ServerlessCacheSnapshot> {
    @Override
    public Accepted<ServerlessCacheSnapshot> validate(World world) {
        String checkedName = ServerlessCacheSnapshots.in(world).newName("ServerlessCacheSnapshotName", name);
        ServerlessCache cache = ServerlessCaches.in(world).free(cacheName);
        ManualServerlessSnapshots.check(world, cache.name());
        String kmsKeyArn = kmsKeyId == null ? cache.kmsKeyArn() : KmsKeys.arn(kmsKeyId, world.scope());
        return () -> {
            ManualServerlessSnapshots.count(world, cache.name());
            ServerlessCacheSnapshot snapshot = TakeServerlessSnapshot.begin(
                    world, cache, checkedName, ServerlessSnapshotType.MANUAL, kmsKeyArn, tags);
            TakeServerlessSnapshot.write(world, cache, checkedName, () -> {});
            return snapshot;
        };
    }
}
