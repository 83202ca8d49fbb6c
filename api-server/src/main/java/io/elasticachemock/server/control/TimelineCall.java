package io.elasticachemock.server.control;

import io.elasticachemock.engine.plan.StepRun;
import io.elasticachemock.engine.replication.ReplicationGroups;
import io.elasticachemock.engine.serverless.ServerlessCache;
import io.elasticachemock.engine.serverless.ServerlessCaches;
import io.elasticachemock.engine.world.World;
import io.elasticachemock.server.clock.SimulationClock;
import io.vertx.core.json.JsonObject;
import java.util.List;
import java.util.function.Function;

/**
 * Shows the work on a replication group, on a cache cluster outside any, or on a serverless cache: what was done, is being done,
 * and is planned.
 */
final class TimelineCall implements Function<ControlRequest, JsonObject> {
    private static final String GROUP = "replicationGroupId";
    private static final String CLUSTER = "cacheClusterId";
    private static final String CACHE = "serverlessCache";

    private final SimulationClock clock;

    TimelineCall(SimulationClock clock) {
        this.clock = clock;
    }

    @Override
    public JsonObject apply(ControlRequest request) {
        Members parameters = request.parameters(List.of(GROUP, CLUSTER, CACHE, "region", "account"));
        boolean serverless = parameters.has(CACHE);
        if (serverless) {
            parameters.onlyOneOf(List.of(GROUP, CLUSTER, CACHE));
        }
        clock.catchUp();
        World world = clock.simulation().world(Scopes.read(parameters));
        List<StepRun> steps = serverless
                ? ofCache(world, parameters.text(CACHE))
                : ReplicationGroups.in(world)
                        .steps(NamedGroup.in(world, parameters).id());
        return new JsonObject().put("steps", StepJson.of(steps));
    }

    private static List<StepRun> ofCache(World world, String name) {
        ServerlessCache found = ServerlessCaches.in(world)
                .find(name)
                .orElseThrow(() -> ControlRefusal.noServerlessCache(name, world.scope()));
        return world.works().steps(ServerlessCaches.work(found.name()));
    }
}
