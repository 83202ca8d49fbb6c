package io.elasticachemock.engine.serverless;

import io.elasticachemock.engine.duration.WorkKind;
import io.elasticachemock.engine.event.SourceType;
import io.elasticachemock.engine.identifier.ResourceType;
import io.elasticachemock.engine.plan.Plan;
import io.elasticachemock.engine.serverlesssnapshot.ServerlessCacheSnapshot;
import io.elasticachemock.engine.serverlesssnapshot.ServerlessCacheSnapshots;
import io.elasticachemock.engine.serverlesssnapshot.ServerlessSnapshotStatus;
import io.elasticachemock.engine.serverlesssnapshot.ServerlessSnapshotType;
import io.elasticachemock.engine.tag.TagBook;
import io.elasticachemock.engine.tag.Tags;
import io.elasticachemock.engine.world.World;
import org.jspecify.annotations.Nullable;

/** A snapshot is taken of a cache: it is {@code creating} until all data is written. */
final class TakeServerlessSnapshot {
    private TakeServerlessSnapshot() {}

    /**
     * The snapshot at its beginning.
     *
     * @param tags of the snapshot; none for those of the cache
     */
    static ServerlessCacheSnapshot begin(
            World world,
            ServerlessCache cache,
            String name,
            ServerlessSnapshotType type,
            @Nullable String kmsKeyArn,
            Tags tags) {
        Tags ofCache = TagBook.in(world).get(ResourceType.SERVERLESS_CACHE, cache.name());
        return ServerlessCacheSnapshots.in(world)
                .add(
                        new ServerlessCacheSnapshot(
                                name,
                                type,
                                ServerlessSnapshotStatus.CREATING,
                                kmsKeyArn,
                                world.now(),
                                null,
                                null,
                                cache.name(),
                                cache.settings().version()),
                        tags.isEmpty() ? ofCache : tags);
    }

    /** Writes it, which is all that is done with the cache meanwhile. */
    static void write(World world, ServerlessCache cache, String name, Runnable whenOver) {
        ServerlessWork work = new ServerlessWork(world, cache, "CreateServerlessCacheSnapshot");
        work.start(step(world, work, cache, name), outcome -> whenOver.run());
    }

    /** The step that writes it. */
    static Plan step(World world, ServerlessWork work, ServerlessCache cache, String name) {
        return work.step(WorkKind.TAKE_SNAPSHOT, () -> {
            ServerlessCacheSnapshots.in(world).written(name, cache.bytes());
            world.report(
                    SourceType.SERVERLESS_CACHE_SNAPSHOT,
                    name,
                    "Snapshot " + name + " created for cache " + cache.name() + ".");
        });
    }
}
