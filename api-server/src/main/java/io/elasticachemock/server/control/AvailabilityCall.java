package io.elasticachemock.server.control;

import io.elasticachemock.engine.Scope;
import io.elasticachemock.engine.replication.Outages;
import io.elasticachemock.engine.replication.ReplicationGroup;
import io.elasticachemock.engine.world.World;
import io.elasticachemock.server.clock.SimulationClock;
import io.vertx.core.json.JsonObject;
import java.time.Instant;
import java.util.List;
import java.util.function.Function;

/** Tells when the shards of a replication group did not serve reads or writes, and why. */
final class AvailabilityCall implements Function<ControlRequest, JsonObject> {
    private final SimulationClock clock;

    AvailabilityCall(SimulationClock clock) {
        this.clock = clock;
    }

    @Override
    public JsonObject apply(ControlRequest request) {
        Members parameters =
                request.parameters(List.of("replicationGroupId", "cacheClusterId", "from", "to", "region", "account"));
        Scope scope = Scopes.read(parameters);
        Instant from = parameters.instantOrNull("from");
        Instant to = parameters.instantOrNull("to");
        if (from != null && to != null && to.isBefore(from)) {
            throw ControlRefusal.badRequest("'to' must not be before 'from'.");
        }
        clock.catchUp();
        World world = clock.simulation().world(scope);
        ReplicationGroup group = NamedGroup.in(world, parameters);
        return AvailabilityJson.of(
                group,
                Outages.in(world).of(group.id()),
                from == null ? group.createTime() : from,
                to == null || to.isAfter(world.now()) ? world.now() : to);
    }
}
