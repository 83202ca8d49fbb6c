package io.elasticachemock.bench;

import io.vertx.core.Vertx;
import io.vertx.core.VertxOptions;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerOptions;
import io.vertx.core.http.HttpServerRequest;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The least that a Vert.x server can do for the same exchange: it reads the body, and answers bytes and headers that were
 * made beforehand. Its options are those of the real server's listener.
 */
final class BareServer implements AutoCloseable {
    private final Vertx vertx = Vertx.vertx(new VertxOptions()
            .setEventLoopPoolSize(1)
            .setWorkerPoolSize(1)
            .setInternalBlockingPoolSize(1)
            .setPreferNativeTransport(false));
    private final int port;
    private volatile Map<CharSequence, CharSequence> headers = Map.of();
    private volatile Buffer body = Buffer.buffer();

    BareServer() {
        this.port = vertx.createHttpServer(new HttpServerOptions()
                        .setHandle100ContinueAutomatically(true)
                        .setHttp2ClearTextEnabled(false)
                        .setMaxInitialLineLength(2 * 1024 * 1024)
                        .setMaxHeaderSize(64 * 1024))
                .requestHandler(request -> request.body().onSuccess(form -> answer(request)))
                .listen(0, "127.0.0.1")
                .toCompletionStage()
                .toCompletableFuture()
                .join()
                .actualPort();
    }

    int port() {
        return port;
    }

    /** From now on every answer is like this one. */
    void answerLike(HttpResponse response) {
        Map<CharSequence, CharSequence> same = new LinkedHashMap<>();
        response.headers().forEach((name, value) -> {
            if (!name.equals("content-length")) {
                same.put(HttpHeaders.createOptimized(name), HttpHeaders.createOptimized(value));
            }
        });
        headers = same;
        body = Buffer.buffer(response.body());
    }

    private void answer(HttpServerRequest request) {
        headers.forEach(request.response().headers()::set);
        request.response().end(body);
    }

    @Override
    public void close() {
        vertx.close().toCompletionStage().toCompletableFuture().join();
    }
}
