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

    /** Sends an object. */
    public JsonObject post(String path, JsonObject body) {
        return send(HttpRequest.newBuilder(endpoint.resolve(path))
                .POST(BodyPublishers.ofString(body.encode()))
                .build());
    }

    /** Sends an object in the place of what is there. */
    public JsonObject put(String path, JsonObject body) {
        return send(HttpRequest.newBuilder(endpoint.resolve(path))
                .PUT(BodyPublishers.ofString(body.encode()))
                .build());
    }

    /** Removes. */
    public JsonObject delete(String path) {
        return send(HttpRequest.newBuilder(endpoint.resolve(path)).DELETE().build());
    }

    /** Sends an object that is refused, and returns the status and the reason. */
    public String refused(String method, String path, JsonObject body) {
        HttpResponse<String> answer = exchange(HttpRequest.newBuilder(endpoint.resolve(path))
                .method(method, BodyPublishers.ofString(body.encode()))
                .build());
        return answer.statusCode() + " " + new JsonObject(answer.body()).getString("error");
    }

    /** Moves time as {@code POST /_mock/clock/advance} does. */
    public JsonObject advance(JsonObject goal) {
        return send(HttpRequest.newBuilder(endpoint.resolve("/_mock/clock/advance"))
                .POST(BodyPublishers.ofString(goal.encode()))
                .build());
    }

    private static JsonObject send(HttpRequest request) {
        HttpResponse<String> answer = exchange(request);
        if (answer.statusCode() != 200) {
            throw new AssertionError(answer.statusCode() + " " + answer.body());
        }
        return new JsonObject(answer.body());
    }

    private static HttpResponse<String> exchange(HttpRequest request) {
        try {
            return HttpClient.newHttpClient().send(request, BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }
}
