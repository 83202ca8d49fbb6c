package io.elasticachemock.engine.serverless;

import io.elasticachemock.engine.duration.WorkKind;
import io.elasticachemock.engine.plan.Effect;
import io.elasticachemock.engine.world.World;

/**
 * A cache takes over what its users and user group have become: it is {@code modifying} meanwhile, unless it is busy and takes
 * it over beside what it does (user guide, "Role-Based Access Control").
 */
final class ServerlessUserUpdate {
    private ServerlessUserUpdate() {}

    static void begin(World world, String name, String operation) {
        ServerlessCaches caches = ServerlessCaches.in(world);
        caches.find(name).filter(caches::isFree).ifPresent(cache -> {
            caches.put(cache.in(ServerlessCacheStatus.MODIFYING));
            ServerlessWork work = new ServerlessWork(world, cache, operation);
            work.start(
                    work.step(WorkKind.UPDATE_USERS, Effect.NONE),
                    outcome -> caches.change(name, current -> current.in(ServerlessCacheStatus.AVAILABLE)));
        });
    }
}
