package io.elasticachemock.server.control;

import io.elasticachemock.engine.Scope;
import io.elasticachemock.engine.serverless.ServerlessCache;
import io.elasticachemock.engine.serverless.ServerlessCaches;
import io.elasticachemock.engine.serverless.SetServerlessData;
import io.elasticachemock.server.clock.SimulationClock;
import io.vertx.core.json.JsonObject;
import java.util.List;

/** How much simulated data a serverless cache holds. */
final class ServerlessDataCalls {
    private final SimulationClock clock;

    ServerlessDataCalls(SimulationClock clock) {
        this.clock = clock;
    }

    JsonObject show(ControlRequest request) {
        Scope scope = Scopes.read(request.parameters(List.of("region", "account")));
        clock.catchUp();
        return json(find(scope, request.pathParameter()));
    }

    JsonObject set(ControlRequest request) {
        Members members = request.members(List.of("bytes", "region", "account"));
        Scope scope = Scopes.read(members);
        long bytes = members.bytes("bytes");
        clock.beforeCall(false);
        ServerlessCache cache = find(scope, request.pathParameter());
        return json(clock.simulation().execute(scope, new SetServerlessData(cache.name(), bytes)));
    }

    private ServerlessCache find(Scope scope, String name) {
        return ServerlessCaches.in(clock.simulation().world(scope))
                .find(name)
                .orElseThrow(() -> ControlRefusal.noServerlessCache(name, scope));
    }

    private static JsonObject json(ServerlessCache cache) {
        return new JsonObject().put("serverlessCache", cache.name()).put("bytes", cache.bytes());
    }
}
