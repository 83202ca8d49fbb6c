package io.elasticachemock.engine.serverless;

import io.elasticachemock.engine.event.SourceType;
import io.elasticachemock.engine.plan.Outcome;
import io.elasticachemock.engine.plan.Plan;
import io.elasticachemock.engine.plan.StepFailure;
import io.elasticachemock.engine.wording.UncertainServerlessWording;
import io.elasticachemock.engine.world.World;
import java.util.Objects;

/**
 * A cache is {@code modifying} until it has its new settings. A limit below what is stored is not applied (user guide, "Scaling
 * ElastiCache", "Serverless cache events").
 */
final class ServerlessModification {
    private static final String OPERATION = "ModifyServerlessCache";

    private ServerlessModification() {}

    static ServerlessCache begin(World world, ServerlessCache cache, ServerlessChange change) {
        String userGroup = change.after().userGroup();
        boolean otherUsers = !Objects.equals(userGroup, cache.settings().userGroup());
        ServerlessCache modifying = ServerlessCaches.in(world)
                .put(cache.in(ServerlessCacheStatus.MODIFYING).expecting(otherUsers ? userGroup : null));
        ServerlessWork work = new ServerlessWork(world, cache, OPERATION);
        Plan plan = work.step(
                change.kind(), () -> checkFits(ServerlessCaches.in(world).get(cache.name()), change));
        work.start(plan, outcome -> conclude(world, cache.name(), cache.settings(), change, outcome));
        return modifying;
    }

    private static void checkFits(ServerlessCache cache, ServerlessChange change) {
        if (!change.after().limits().hold(cache.bytes())) {
            throw new StepFailure(UncertainServerlessWording.limitBelowData(cache.name()));
        }
    }

    private static void conclude(
            World world, String name, ServerlessSettings before, ServerlessChange change, Outcome outcome) {
        ServerlessCaches caches = ServerlessCaches.in(world);
        if (outcome.kind() == Outcome.Kind.FAILED) {
            caches.change(
                    name, cache -> cache.in(ServerlessCacheStatus.AVAILABLE).expecting(null));
            world.report(SourceType.SERVERLESS_CACHE, name, String.valueOf(outcome.reason()));
            return;
        }
        ServerlessCache modified = caches.change(
                name, cache -> cache.with(change.after()).expecting(null).in(ServerlessCacheStatus.AVAILABLE));
        if (change.updated() != null) {
            world.report(SourceType.SERVERLESS_CACHE, name, change.updated() + " updated for the cache " + name + ".");
        }
        if (!modified.settings().backup().equals(before.backup())) {
            DailySnapshots.changed(world, modified);
        }
    }
}
