package io.elasticachemock.server;

import io.vertx.core.Context;
import io.vertx.core.Vertx;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Supplier;

/** The one thread that owns the simulation. Other threads hop onto it and wait. */
final class EventLoop {
    private final Context context;
    private final Thread owner;
    private volatile boolean closed;

    /** @param vertx with a single event loop */
    EventLoop(Vertx vertx) {
        this.context = vertx.getOrCreateContext();
        CompletableFuture<Thread> thread = new CompletableFuture<>();
        context.runOnContext(ignored -> thread.complete(Thread.currentThread()));
        this.owner = thread.join();
    }

    /**
     * Has the owner do something, and waits for it.
     *
     * @return what the owner found
     * @throws IllegalStateException if the server is closed
     */
    <T> T call(Supplier<T> what) {
        if (Thread.currentThread() == owner) {
            return what.get();
        }
        if (closed) {
            throw new IllegalStateException("This ElastiCacheMock is closed.");
        }
        CompletableFuture<T> found = new CompletableFuture<>();
        context.runOnContext(ignored -> {
            try {
                found.complete(what.get());
            } catch (RuntimeException | Error e) {
                found.completeExceptionally(e);
            }
        });
        try {
            return found.join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof RuntimeException thrown) {
                throw thrown;
            }
            throw e;
        }
    }

    /** Has the owner do something, and waits until it is done. */
    void run(Runnable what) {
        call(() -> {
            what.run();
            return true;
        });
    }

    /** Lets nobody hop on any more. */
    void close() {
        closed = true;
    }
}
