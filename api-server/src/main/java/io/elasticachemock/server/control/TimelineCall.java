package io.elasticachemock.server.control;

import io.elasticachemock.engine.replication.ReplicationGroups;
import io.elasticachemock.engine.world.World;
import io.elasticachemock.server.clock.SimulationClock;
import io.vertx.core.json.JsonObject;
import java.util.List;
import java.util.function.Function;

/** Shows the work on a replication group, or on a cache cluster outside any: what was done, is being done, and is planned. */
final class TimelineCall implements Function<ControlRequest, JsonObject> {
    private final SimulationClock clock;

    TimelineCall(SimulationClock clock) {
        this.clock = clock;
    }

    @Override
    public JsonObject apply(ControlRequest request) {
        Members parameters = request.parameters(List.of("replicationGroupId", "cacheClusterId", "region", "account"));
        clock.catchUp();
        World world = clock.simulation().world(Scopes.read(parameters));
        String found = NamedGroup.in(world, parameters).id();
        return new JsonObject()
                .put("steps", StepJson.of(ReplicationGroups.in(world).steps(found)));
    }
}
