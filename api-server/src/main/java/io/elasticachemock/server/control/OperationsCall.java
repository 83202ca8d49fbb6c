package io.elasticachemock.server.control;

import io.elasticachemock.server.query.Actions;
import io.elasticachemock.server.query.Operation;
import io.elasticachemock.server.query.Operations;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;

/** Lists all operations of ElastiCache's API, and whether each is simulated. */
final class OperationsCall {
    private OperationsCall() {}

    static JsonObject answer(Actions actions) {
        JsonArray operations = new JsonArray();
        for (Operation<?, ?> operation : Operations.all()) {
            operations.add(new JsonObject()
                    .put("name", operation.name())
                    .put("state", actions.simulates(operation) ? "simulated" : "not-implemented"));
        }
        return new JsonObject().put("operations", operations);
    }
}
