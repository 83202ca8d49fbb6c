package io.elasticachemock.bench;

import java.io.IOException;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.util.ArrayList;
import java.util.List;

/**
 * Sends the same request over and over on 16 connections, each with one request under way, from one thread: plain NIO
 * that neither parses nor allocates more than it must, so that the server is what is measured. It never sleeps: waking it
 * would be work of the server's thread, and all the more of it the more slowly a server answers.
 */
final class LoadGenerator implements AutoCloseable {
    static final int CONNECTIONS = 16;
    private static final int NEVER = Integer.MAX_VALUE;

    private final Selector selector = Selector.open();
    private final List<Connection> connections = new ArrayList<>();
    private final Latencies latencies = new Latencies();
    private int nextNumber;
    private int toSend;
    private int received;
    private int underWay;
    private long endAt;

    LoadGenerator(int port, HttpRequest request, int bodyLength) throws IOException {
        for (int i = 0; i < CONNECTIONS; i++) {
            Connection connection = new Connection(port, request, bodyLength);
            connection.channel().register(selector, SelectionKey.OP_READ, connection);
            connections.add(connection);
        }
    }

    /** Sends for that long. */
    Load sendFor(long millis) throws IOException {
        return send(NEVER, System.nanoTime() + millis * 1_000_000);
    }

    /** Sends that many, numbered from a first number on. */
    Load sendNumbered(int first, int count) throws IOException {
        nextNumber = first;
        return send(count, Long.MAX_VALUE);
    }

    private Load send(int count, long until) throws IOException {
        latencies.clear();
        toSend = count;
        received = 0;
        endAt = until;
        long begin = System.nanoTime();
        for (Connection connection : connections) {
            sendNext(connection);
        }
        long now = begin;
        long idle = 0;
        while (underWay > 0) {
            long before = now;
            int ready = selector.selectNow(this::ready);
            now = System.nanoTime();
            if (ready == 0) {
                idle += now - before;
                Thread.onSpinWait();
            }
        }
        return new Load(received, now - begin, idle, latencies.micros(0.5), latencies.micros(0.99));
    }

    private void ready(SelectionKey key) {
        Connection connection = (Connection) key.attachment();
        try {
            if (connection.receive()) {
                long now = System.nanoTime();
                latencies.add(now - connection.sentAt());
                received++;
                underWay--;
                if (now < endAt) {
                    sendNext(connection);
                }
            }
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private void sendNext(Connection connection) throws IOException {
        if (toSend > 0) {
            toSend--;
            underWay++;
            connection.send(nextNumber++);
        }
    }

    @Override
    public void close() throws IOException {
        for (Connection connection : connections) {
            connection.close();
        }
        selector.close();
    }

    /**
     * What was sent and answered.
     *
     * @param nanos how long it took
     * @param idle how long of it there was nothing to receive, in nanoseconds
     * @param p50 in microseconds, as {@code p99}
     */
    record Load(int requests, long nanos, long idle, double p50, double p99) {}
}
