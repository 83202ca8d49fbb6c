package io.elasticachemock.server;

import io.elasticachemock.engine.Simulation;
import io.elasticachemock.engine.behaviour.Behaviour;
import io.elasticachemock.engine.duration.Durations;
import io.elasticachemock.engine.quota.Quotas;
import io.elasticachemock.engine.time.ClockMode;
import io.elasticachemock.server.ec2.Ec2Subnets;
import java.net.URI;
import java.time.Instant;
import java.time.InstantSource;
import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;

/**
 * An ElastiCache Mock that listens.
 *
 * <pre>{@code
 * try (ElastiCacheMock mock = ElastiCacheMock.builder().clockMode(ClockMode.MANUAL).start();
 *         ElastiCacheClient client = ElastiCacheClient.builder().endpointOverride(mock.endpoint()) … .build()) {
 *     client.createReplicationGroup(…);
 *     mock.clock().advanceBy(Duration.ofMinutes(2));
 * }
 * }</pre>
 *
 * <p>Any thread may use it.
 */
public final class ElastiCacheMock implements AutoCloseable {
    private final Listener listener;
    private final Emulation emulation;
    private final MockClock clock;
    private final String host;
    private final int port;

    private ElastiCacheMock(Builder built, Listener listener) {
        Instant start = built.start == null ? Instant.ofEpochMilli(built.wall.millis()) : built.start;
        long seed = built.seed == null ? randomSeed() : built.seed;
        Simulation.Settings settings =
                new Simulation.Settings(start, seed, built.durations, built.quotas, built.behaviour);
        this.listener = listener;
        this.emulation = new Emulation(settings, built.mode, built.wall);
        this.clock = new MockClock(listener.loop(), emulation.clock());
        this.host = built.host;
        Ec2Subnets subnets = built.ec2Endpoint == null ? null : listener.subnetsAt(built.ec2Endpoint);
        this.port = listener.listen(host, built.port, new HttpDoor(emulation, new WallDate(built.wall), subnets));
    }

    /** Starts one on a free port of the loopback interface, with the clock in mode {@code auto}. */
    public static ElastiCacheMock start() {
        return builder().start();
    }

    /** Settings to start one with. */
    public static Builder builder() {
        return new Builder();
    }

    /** Where clients find it. */
    public URI endpoint() {
        return URI.create("http://" + HostNames.toConnectTo(host) + ":" + port);
    }

    /** The port that it listens on. */
    public int port() {
        return port;
    }

    /** Its clock. */
    public MockClock clock() {
        return clock;
    }

    /** What its simulation is made of: the same settings make the same simulation again. */
    public Simulation.Settings settings() {
        return emulation.clock().settings();
    }

    /** Empties every world; clock, seed and mode are as at the start again. */
    public void reset() {
        listener.loop().run(emulation::reset);
    }

    /** Stops listening, closes all connections and ends all of its threads. */
    @Override
    public void close() {
        listener.close();
    }

    /** Not negative and not long, so that it is easily said again. */
    private static long randomSeed() {
        return new SplittableRandom().nextInt(Integer.MAX_VALUE);
    }

    /** What an {@link ElastiCacheMock} is started with. */
    public static final class Builder {
        private int port;
        private String host = "127.0.0.1";
        private ClockMode mode = ClockMode.AUTO;
        private InstantSource wall = InstantSource.system();
        private Durations durations = Durations.USUAL;
        private Quotas quotas = Quotas.DEFAULT;
        private Behaviour behaviour = Behaviour.USUAL;
        private @Nullable Instant start;
        private @Nullable Long seed;
        private @Nullable URI ec2Endpoint;

        private Builder() {}

        /** The port to listen on; by default 0, which picks a free one. */
        public Builder port(int newPort) {
            this.port = newPort;
            return this;
        }

        /** The address to listen on; by default 127.0.0.1. */
        public Builder host(String newHost) {
            this.host = newHost;
            return this;
        }

        /** What moves time; by default {@link ClockMode#AUTO}. */
        public Builder clockMode(ClockMode newMode) {
            this.mode = newMode;
            return this;
        }

        /** The first virtual instant; by default the wall clock's now. */
        public Builder startingAt(Instant newStart) {
            this.start = newStart;
            return this;
        }

        /** The seed of everything random; by default another one each time. */
        public Builder seed(long newSeed) {
            this.seed = newSeed;
            return this;
        }

        /** How long work takes; by default {@link Durations#USUAL}. */
        public Builder durations(Durations newDurations) {
            this.durations = newDurations;
            return this;
        }

        /** What an account may have; by default {@link Quotas#DEFAULT}. */
        public Builder quotas(Quotas newQuotas) {
            this.quotas = newQuotas;
            return this;
        }

        /** What is a matter of choice; by default {@link Behaviour#USUAL}. */
        public Builder behaviour(Behaviour newBehaviour) {
            this.behaviour = newBehaviour;
            return this;
        }

        /** Where subnets are looked up, another emulator's; by default nowhere, and any are taken. */
        public Builder ec2Endpoint(URI newEndpoint) {
            this.ec2Endpoint = newEndpoint;
            return this;
        }

        /** The wall clock; by default the machine's. */
        public Builder wallClock(InstantSource newWall) {
            this.wall = newWall;
            return this;
        }

        /**
         * Starts it.
         *
         * @throws java.io.UncheckedIOException if it cannot listen there
         * @throws IllegalArgumentException if it cannot start at that instant
         */
        public ElastiCacheMock start() {
            return start(new Listener());
        }

        /** Starts it on a listener, which it closes if it cannot start. */
        ElastiCacheMock start(Listener listener) {
            try {
                return new ElastiCacheMock(this, listener);
            } catch (RuntimeException e) {
                listener.close();
                throw e;
            }
        }
    }
}
