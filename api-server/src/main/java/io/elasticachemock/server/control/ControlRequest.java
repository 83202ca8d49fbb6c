package io.elasticachemock.server.control;

import io.netty.handler.codec.http.QueryStringDecoder;
import io.vertx.core.json.JsonObject;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A call of the control API. */
final class ControlRequest {
    private final @Nullable String queryString;
    private final byte[] body;
    private final String pathParameter;

    /**
     * @param queryString what stands behind the question mark, still encoded; null if nothing does
     * @param body the bytes of the body; empty if there is none
     * @param pathParameter what stands in the path where its pattern has a star; empty if it has none
     */
    ControlRequest(@Nullable String queryString, byte[] body, String pathParameter) {
        this.queryString = queryString;
        this.body = body;
        this.pathParameter = pathParameter;
    }

    /** What stands in the path where its pattern has a star. */
    String pathParameter() {
        return pathParameter;
    }

    /**
     * The members of the JSON object in the body.
     *
     * @param known the names that it may have
     */
    Members members(List<String> known) {
        return new Members(Json.read(body), known);
    }

    /** The JSON object in the body, whatever its members are called. */
    JsonObject json() {
        return Json.read(body);
    }

    /** Checks that nothing is asked that would have to be ignored. */
    void checkHasNoMembers() {
        if (body.length > 0) {
            members(List.of());
        }
    }

    /**
     * The parameters of the query string.
     *
     * @param known the names that it may have
     */
    Members parameters(List<String> known) {
        JsonObject parameters = new JsonObject();
        if (queryString != null) {
            decode(queryString, parameters);
        }
        return new Members(parameters, known);
    }

    private static void decode(String queryString, JsonObject into) {
        try {
            new QueryStringDecoder(queryString, false)
                    .parameters()
                    .forEach((name, values) -> into.put(name, values.size() == 1 ? values.get(0) : values));
        } catch (IllegalArgumentException e) {
            throw ControlRefusal.badRequest("The query string is malformed.");
        }
    }
}
