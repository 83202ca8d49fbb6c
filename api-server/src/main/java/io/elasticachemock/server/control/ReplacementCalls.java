package io.elasticachemock.server.control;

import io.elasticachemock.engine.Scope;
import io.elasticachemock.engine.replacement.ScheduleNodeReplacement;
import io.elasticachemock.engine.replacement.ScheduledReplacement;
import io.elasticachemock.engine.replacement.ScheduledReplacements;
import io.elasticachemock.server.clock.SimulationClock;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.util.List;

/** Has AWS replace nodes in the maintenance window, and shows which replacements wait for it. */
final class ReplacementCalls {
    private final SimulationClock clock;

    ReplacementCalls(SimulationClock clock) {
        this.clock = clock;
    }

    JsonObject schedule(ControlRequest request) {
        Members members = request.members(List.of("cacheCluster", "region", "account"));
        Scope scope = Scopes.read(members);
        ScheduleNodeReplacement command = new ScheduleNodeReplacement(members.text("cacheCluster"));
        clock.beforeCall(false);
        return json(clock.simulation().execute(scope, command));
    }

    JsonObject list(ControlRequest request) {
        Scope scope = Scopes.read(request.parameters(List.of("region", "account")));
        clock.catchUp();
        JsonArray replacements = new JsonArray();
        ScheduledReplacements.in(clock.simulation().world(scope))
                .all()
                .forEach(replacement -> replacements.add(json(replacement)));
        return new JsonObject().put("replacements", replacements);
    }

    private static JsonObject json(ScheduledReplacement replacement) {
        return new JsonObject()
                .put("cacheCluster", replacement.nodeId())
                .put("start", replacement.start().toString())
                .put("end", replacement.end().toString());
    }
}
