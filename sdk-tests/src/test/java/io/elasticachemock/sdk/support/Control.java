package io.elasticachemock.sdk.support;

import io.vertx.core.json.JsonObject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;

/** The control API as a client without any library of ours sees it. */
public final class Control {
    private final URI endpoint;

    Control(URI endpoint) {
        this.endpoint = endpoint;
    }

    /** Reads. */
    public JsonObject get(String path) {
        return send(HttpRequest.newBuilder(endpoint.resolve(path)).build());
    }

    /** Moves time as {@code POST /_mock/clock/advance} does. */
    public JsonObject advance(JsonObject goal) {
        return send(HttpRequest.newBuilder(endpoint.resolve("/_mock/clock/advance"))
                .POST(BodyPublishers.ofString(goal.encode()))
                .build());
    }

    private static JsonObject send(HttpRequest request) {
        try {
            HttpResponse<String> answer = HttpClient.newHttpClient().send(request, BodyHandlers.ofString());
            if (answer.statusCode() != 200) {
                throw new AssertionError(answer.statusCode() + " " + answer.body());
            }
            return new JsonObject(answer.body());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }
}
