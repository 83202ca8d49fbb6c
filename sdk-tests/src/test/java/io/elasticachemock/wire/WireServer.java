package io.elasticachemock.wire;

import io.elasticachemock.server.query.Actions;
import io.elasticachemock.server.query.Answer;
import io.elasticachemock.server.query.Fragments;
import io.elasticachemock.server.query.QueryFrontDoor;
import io.elasticachemock.server.query.QueryRequest;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServer;
import io.vertx.core.http.HttpServerRequest;
import java.net.URI;
import java.time.Duration;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.elasticache.ElastiCacheClient;

/** The front door behind a bare HTTP server on a free port, with actions that a test supplies. */
final class WireServer implements AutoCloseable {
    private final Vertx vertx = Vertx.vertx();
    private final HttpServer http;
    private final QueryFrontDoor door;

    WireServer(Actions actions, Fragments fragments) {
        door = new QueryFrontDoor(actions, fragments, new SplittableRandom(1), operation -> {});
        http = vertx.createHttpServer()
                .requestHandler(request -> request.body().onSuccess(body -> answer(request, body)))
                .listen(0, "127.0.0.1")
                .toCompletionStage()
                .toCompletableFuture()
                .orTimeout(30, TimeUnit.SECONDS)
                .join();
    }

    URI endpoint() {
        return URI.create("http://127.0.0.1:" + http.actualPort());
    }

    /** The SDK's synchronous client, which tries each request once. */
    ElastiCacheClient client() {
        return ElastiCacheClient.builder()
                .endpointOverride(endpoint())
                .region(Region.EU_WEST_1)
                .credentialsProvider(
                        StaticCredentialsProvider.create(AwsBasicCredentials.create("123456789012", "secret")))
                .httpClientBuilder(UrlConnectionHttpClient.builder().socketTimeout(Duration.ofSeconds(30)))
                .overrideConfiguration(configuration -> configuration.retryStrategy(retry -> retry.maxAttempts(1)))
                .build();
    }

    private void answer(HttpServerRequest request, Buffer body) {
        Answer answer = door.answer(new QueryRequest(
                request.method().name(),
                request.path(),
                request.query(),
                request.getHeader("Content-Type"),
                request.getHeader("Authorization"),
                body.getBytes()));
        request.response()
                .setStatusCode(answer.status())
                .putHeader("Content-Type", answer.contentType())
                .putHeader("x-amzn-RequestId", answer.requestId())
                .end(Buffer.buffer(answer.body().toByteArray()));
    }

    @Override
    public void close() {
        vertx.close()
                .toCompletionStage()
                .toCompletableFuture()
                .orTimeout(30, TimeUnit.SECONDS)
                .join();
    }
}
