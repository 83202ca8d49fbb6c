package io.elasticachemock.server;

import java.time.Duration;

/**
 * Closes the server when the program is told to end. A server that moves a long span of time does not listen until it has arrived,
 * which may be never: it is not waited for longer than a while, and ends with the program.
 */
final class Closing implements Runnable {
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final Runnable close;
    private final Duration patience;

    Closing(ElastiCacheMock server) {
        this(server::close, PATIENCE);
    }

    Closing(Runnable close, Duration patience) {
        this.close = close;
        this.patience = patience;
    }

    @Override
    public void run() {
        Thread closing = new Thread(close, "closing the server");
        closing.setDaemon(true);
        closing.start();
        try {
            closing.join(patience.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
