package io.elasticachemock.engine.serverless;

import io.elasticachemock.engine.duration.WorkKind;
import io.elasticachemock.engine.event.SourceType;
import io.elasticachemock.engine.identifier.ResourceType;
import io.elasticachemock.engine.plan.Effect;
import io.elasticachemock.engine.plan.Plan;
import io.elasticachemock.engine.serverlesssnapshot.ManualServerlessSnapshots;
import io.elasticachemock.engine.serverlesssnapshot.ServerlessCacheSnapshots;
import io.elasticachemock.engine.serverlesssnapshot.ServerlessSnapshotType;
import io.elasticachemock.engine.tag.TagBook;
import io.elasticachemock.engine.tag.Tags;
import io.elasticachemock.engine.world.Command;
import io.elasticachemock.engine.world.World;
import org.jspecify.annotations.Nullable;

/**
 * Deletes a serverless cache that is available or could not be created, and its automatic snapshots with it. It is
 * {@code deleting} from the answer on, also while the final snapshot is taken, of Memcached too (API reference,
 * DeleteServerlessCache).
 *
 * @param finalSnapshotName null for none
 */
public record DeleteServerlessCache(String name, @Nullable String finalSnapshotName)
        implements Command<ServerlessCache> {
    @Override
    public Accepted<ServerlessCache> validate(World world) {
        ServerlessCaches caches = ServerlessCaches.in(world);
        ServerlessCache cache = caches.get(name);
        boolean failed = cache.status() == ServerlessCacheStatus.CREATE_FAILED;
        if (!caches.isFree(cache) && (!failed || finalSnapshotName != null)) {
            throw ServerlessCaches.notAvailable();
        }
        String last = finalSnapshotName == null
                ? null
                : ServerlessCacheSnapshots.in(world).newName("FinalSnapshotName", finalSnapshotName);
        return () -> apply(world, cache, last);
    }

    private static ServerlessCache apply(World world, ServerlessCache cache, @Nullable String finalSnapshot) {
        ServerlessCache deleting = ServerlessCaches.in(world).put(cache.in(ServerlessCacheStatus.DELETING));
        DailySnapshots.end(world, cache.name());
        ServerlessWork work = new ServerlessWork(world, cache, "DeleteServerlessCache");
        Plan plan = work.step(WorkKind.DELETE_SERVERLESS_CACHE, Effect.NONE);
        if (finalSnapshot != null) {
            TakeServerlessSnapshot.begin(
                    world, cache, finalSnapshot, ServerlessSnapshotType.MANUAL, cache.kmsKeyArn(), Tags.NONE);
            plan = Plan.inOrder(TakeServerlessSnapshot.step(world, work, cache, finalSnapshot), plan);
        }
        work.start(plan, outcome -> conclude(world, cache.name()));
        return deleting;
    }

    private static void conclude(World world, String name) {
        ServerlessCaches.in(world).remove(name);
        TagBook.in(world).forget(ResourceType.SERVERLESS_CACHE, name);
        ManualServerlessSnapshots.forget(world, name);
        world.report(SourceType.SERVERLESS_CACHE, name, "Cache " + name + " was deleted.");
        DailySnapshots.goWith(world, name);
    }
}
