package io.elasticachemock.server;

import io.elasticachemock.engine.Simulation;
import io.elasticachemock.engine.time.ClockMode;
import io.elasticachemock.server.query.QueryRequest;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.InstantSource;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;

/**
 * What can be made ready while the command line is still being read: the listener, and the classes that the first
 * request needs, which are loaded by answering one on an emulation that is thrown away. Most of a start is the loading
 * of classes, and two threads load them almost twice as fast as one.
 */
final class Preparation implements Supplier<Listener> {
    private static final byte[] REQUEST = "Action=DescribeReplicationGroups".getBytes(StandardCharsets.US_ASCII);

    private final CompletableFuture<Listener> listener = new CompletableFuture<>();

    /** Begins, and does not wait. */
    static Preparation begin() {
        Preparation preparation = new Preparation();
        Thread thread = new Thread(preparation::prepare, "preparation");
        thread.setDaemon(true);
        thread.start();
        return preparation;
    }

    /** The listener, as soon as it is there. */
    @Override
    public Listener get() {
        return listener.join();
    }

    private void prepare() {
        try {
            listener.complete(new Listener());
        } catch (RuntimeException | Error e) {
            listener.completeExceptionally(e);
        }
        answerOnce();
    }

    private static void answerOnce() {
        new Emulation(new Simulation.Settings(Instant.EPOCH, 0), ClockMode.MANUAL, InstantSource.system())
                .frontDoor()
                .answer(new QueryRequest("POST", "/", null, null, null, REQUEST))
                .body()
                .toByteArray();
    }
}
