package io.elasticachemock.server.control;

import io.vertx.core.json.JsonObject;

/**
 * An answer of the control API.
 *
 * @param status the HTTP status
 * @param json the body
 * @param allow the header {@code Allow}; empty for none
 */
public record ControlAnswer(int status, String json, String allow) {
    /** The answer to a body that was too large to be read. */
    public static ControlAnswer bodyTooLarge(int limit) {
        return error(413, "The body is larger than " + limit + " bytes.");
    }

    static ControlAnswer ok(JsonObject body) {
        return new ControlAnswer(200, Json.write(body), "");
    }

    static ControlAnswer error(int status, String reason) {
        return new ControlAnswer(status, Json.write(new JsonObject().put("error", reason)), "");
    }

    static ControlAnswer methodNotAllowed(String allow) {
        return new ControlAnswer(405, Json.write(new JsonObject().put("error", "Use " + allow + " here.")), allow);
    }
}
