package io.elasticachemock.server.control;

import io.elasticachemock.engine.global.GlobalDatastore;
import io.elasticachemock.engine.global.GlobalDatastores;
import io.elasticachemock.engine.global.GlobalMember;
import io.elasticachemock.engine.global.GlobalWork;
import io.elasticachemock.engine.plan.StepRun;
import io.elasticachemock.engine.replication.ReplicationGroups;
import io.elasticachemock.engine.serverless.ServerlessCache;
import io.elasticachemock.engine.serverless.ServerlessCaches;
import io.elasticachemock.engine.world.World;
import io.elasticachemock.server.clock.SimulationClock;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Shows the work on a replication group, on a cache cluster outside any, on a serverless cache, or on a global datastore and its
 * members: what was done, is being done, and is planned.
 */
final class TimelineCall implements Function<ControlRequest, JsonObject> {
    private static final String GROUP = "replicationGroupId";
    private static final String CLUSTER = "cacheClusterId";
    private static final String CACHE = "serverlessCache";
    private static final String GLOBAL = "globalReplicationGroup";
    private static final List<String> KINDS = List.of(GROUP, CLUSTER, CACHE, GLOBAL);
    private static final List<String> PARAMETERS =
            Stream.concat(KINDS.stream(), Stream.of("region", "account")).toList();

    private final SimulationClock clock;

    TimelineCall(SimulationClock clock) {
        this.clock = clock;
    }

    @Override
    public JsonObject apply(ControlRequest request) {
        Members parameters = request.parameters(PARAMETERS);
        String kind = parameters.onlyOneOf(KINDS);
        clock.catchUp();
        World world = clock.simulation().world(Scopes.read(parameters));
        JsonArray steps =
                switch (kind) {
                    case CACHE -> StepJson.of(ofCache(world, parameters.text(CACHE)));
                    case GLOBAL -> ofGlobal(world, parameters.text(GLOBAL));
                    default ->
                        StepJson.of(ReplicationGroups.in(world)
                                .steps(NamedGroup.in(world, parameters).id()));
                };
        return new JsonObject().put("steps", steps);
    }

    private static List<StepRun> ofCache(World world, String name) {
        ServerlessCache found = ServerlessCaches.in(world)
                .find(name)
                .orElseThrow(() -> ControlRefusal.noServerlessCache(name, world.scope()));
        return world.works().steps(ServerlessCaches.work(found.name()));
    }

    /** The datastore's own steps and those of its members, each of which tells whose it is. */
    private static JsonArray ofGlobal(World world, String id) {
        GlobalDatastores datastores = GlobalDatastores.in(world);
        GlobalDatastore found =
                datastores.find(id).orElseThrow(() -> ControlRefusal.noGlobalDatastore(id, world.scope()));
        List<JsonObject> steps = new ArrayList<>();
        datastores
                .homeOf(found)
                .works()
                .steps(GlobalWork.book(found.id()))
                .forEach(step -> steps.add(StepJson.of(step)));
        for (GlobalMember member : found.members()) {
            ReplicationGroups.in(datastores.worldOf(member))
                    .steps(member.replicationGroupId())
                    .forEach(step -> steps.add(StepJson.of(step)
                            .put("region", member.region())
                            .put("replicationGroup", member.replicationGroupId())));
        }
        steps.sort(Comparator.comparing(step -> Instant.parse(step.getString("begin"))));
        return new JsonArray(steps);
    }
}
