package io.elasticachemock.server;

import io.elasticachemock.server.ec2.Ec2Subnets;
import io.vertx.core.Future;
import io.vertx.core.Handler;
import io.vertx.core.Vertx;
import io.vertx.core.VertxOptions;
import io.vertx.core.file.FileSystemOptions;
import io.vertx.core.http.HttpServer;
import io.vertx.core.http.HttpServerOptions;
import io.vertx.core.http.HttpServerRequest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** The HTTP server, and the one event loop that it runs on. */
final class Listener implements AutoCloseable {
    /** A query string may be as long as a body: some clients send everything in it. */
    private static final int LONGEST_FIRST_LINE = RequestBody.LIMIT;

    /** Session tokens in headers have no documented length; the largest seen are a few KB. */
    private static final int LONGEST_HEADERS = 64 * 1024;

    private final Vertx vertx;
    private final EventLoop loop;
    private @Nullable HttpServer server;
    private boolean closed;

    Listener() {
        this.vertx = Vertx.vertx(new VertxOptions()
                .setEventLoopPoolSize(1)
                .setWorkerPoolSize(1)
                .setInternalBlockingPoolSize(1)
                .setPreferNativeTransport(false)
                // There are no files to serve, so none to cache in a temporary directory.
                .setFileSystemOptions(
                        new FileSystemOptions().setFileCachingEnabled(false).setClassPathResolvingEnabled(false))
                // Moving a long span of time keeps the loop busy, as it should: it owns the simulation.
                .setMaxEventLoopExecuteTime(Long.MAX_VALUE)
                .setBlockedThreadCheckInterval(1)
                .setBlockedThreadCheckIntervalUnit(TimeUnit.DAYS));
        this.loop = new EventLoop(vertx);
    }

    EventLoop loop() {
        return loop;
    }

    /** Looks subnets up at an endpoint of EC2's. */
    Ec2Subnets subnetsAt(URI endpoint) {
        return new Ec2Subnets(vertx, endpoint);
    }

    /**
     * Begins to listen.
     *
     * @return the port
     * @throws UncheckedIOException if that is not possible
     */
    synchronized int listen(String host, int port, Handler<HttpServerRequest> door) {
        HttpServer created = vertx.createHttpServer(new HttpServerOptions()
                        .setHandle100ContinueAutomatically(true)
                        .setHttp2ClearTextEnabled(false)
                        .setMaxInitialLineLength(LONGEST_FIRST_LINE)
                        .setMaxHeaderSize(LONGEST_HEADERS))
                .requestHandler(door)
                // A client that hangs up half way is no concern of ours.
                .exceptionHandler(hungUp -> {});
        server = created;
        try {
            return await(created.listen(port, host)).actualPort();
        } catch (CompletionException e) {
            IOException cause = e.getCause() instanceof IOException io ? io : new IOException(e.getCause());
            throw new UncheckedIOException(
                    "Cannot listen on " + host + ", port " + port + ": " + cause.getMessage() + ".", cause);
        }
    }

    /** Closes all connections, and ends all threads. Once is enough; any thread may ask for it. */
    @Override
    public synchronized void close() {
        if (closed) {
            return;
        }
        closed = true;
        loop.close();
        if (server != null) {
            // Before the loop goes, lest it is handed one more connection.
            await(server.close());
        }
        await(vertx.close());
    }

    private static <T> T await(Future<T> future) {
        return future.toCompletionStage().toCompletableFuture().join();
    }
}
