package io.elasticachemock.server.control;

import io.vertx.core.json.JsonObject;
import java.util.function.Function;

/** Tells that the server runs. */
final class HealthCall implements Function<ControlRequest, JsonObject> {
    private final String version;

    HealthCall(String version) {
        this.version = version;
    }

    @Override
    public JsonObject apply(ControlRequest request) {
        return new JsonObject()
                .put("status", "running")
                .put("services", new JsonObject().put("elasticache", "running"))
                .put("version", version);
    }
}
