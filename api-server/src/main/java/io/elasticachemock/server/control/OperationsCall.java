package io.elasticachemock.server.control;

import io.elasticachemock.server.query.Actions;
import io.elasticachemock.server.query.Operation;
import io.elasticachemock.server.query.Operations;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;

/**
 * Lists all operations of ElastiCache's API, whether each is simulated, which parameters it refuses yet, and which of what it does
 * is not certain to be what AWS does.
 */
final class OperationsCall {
    private OperationsCall() {}

    static JsonObject answer(Actions actions) {
        Uncertainties uncertainties = Uncertainties.read();
        JsonArray operations = new JsonArray();
        for (Operation<?, ?> operation : Operations.all()) {
            JsonObject described = new JsonObject()
                    .put("name", operation.name())
                    .put("state", actions.simulates(operation) ? "simulated" : "not-implemented");
            if (actions.simulates(operation)) {
                described.put("refusedParameters", new JsonArray(actions.refusedMembers(operation)));
            }
            operations.add(described.put("uncertain", new JsonArray(uncertainties.of(operation.name()))));
        }
        return new JsonObject()
                .put("operations", operations)
                .put("uncertainOfAll", new JsonArray(uncertainties.ofAll()));
    }
}
