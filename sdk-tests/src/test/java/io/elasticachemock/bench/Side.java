package io.elasticachemock.bench;

import io.elasticachemock.bench.LoadGenerator.Load;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToDoubleFunction;

/** One of the two servers under one kind of load, and what was measured of it. */
final class Side implements AutoCloseable {
    private final Thread eventLoop;
    private final LoadGenerator generator;
    private final List<Round> rounds = new ArrayList<>();

    /** @param eventLoop what the server's work is done by */
    Side(int port, Thread eventLoop, HttpRequest request, int bodyLength) throws IOException {
        this.eventLoop = eventLoop;
        this.generator = new LoadGenerator(port, request, bodyLength);
    }

    LoadGenerator generator() {
        return generator;
    }

    /** Measures one round of load. */
    void measure(Loading loading) throws IOException {
        long before = Cpu.of(eventLoop);
        Load load = loading.on(generator);
        rounds.add(new Round(load, Cpu.of(eventLoop) - before));
    }

    double requestsPerSecond() {
        return median(Round::rate);
    }

    /**
     * How many times as many requests per second it answers as another. Each round is compared with that round of the other
     * beside which it ran, since what else the machine does changes from one to the next.
     */
    double rateBeside(Side other) {
        double[] ratios = new double[rounds.size()];
        for (int i = 0; i < ratios.length; i++) {
            ratios[i] = rounds.get(i).rate() / other.rounds.get(i).rate();
        }
        Arrays.sort(ratios);
        return ratios[ratios.length / 2];
    }

    /** In microseconds. */
    double p50() {
        return median(round -> round.load.p50());
    }

    /** In microseconds. */
    double p99() {
        return median(round -> round.load.p99());
    }

    /** Of the server's event loop, in microseconds. */
    double cpuPerRequest() {
        return median(round -> round.cpu / 1e3 / round.load.requests());
    }

    /** Which part of the time the load generator was at work. */
    double generatorAtWork() {
        return median(round -> 1 - (double) round.load.idle() / round.load.nanos());
    }

    /** How far apart the rounds' rates lie: the fastest's distance from the slowest, as a part of the median. */
    double spread() {
        double[] rates = rounds.stream().mapToDouble(Round::rate).sorted().toArray();
        return (rates[rates.length - 1] - rates[0]) / requestsPerSecond();
    }

    private double median(ToDoubleFunction<Round> figure) {
        List<Round> sorted = new ArrayList<>(rounds);
        sorted.sort(Comparator.comparingDouble(figure));
        return figure.applyAsDouble(sorted.get(sorted.size() / 2));
    }

    @Override
    public void close() throws IOException {
        generator.close();
    }

    /** A round's load. */
    interface Loading {
        Load on(LoadGenerator generator) throws IOException;
    }

    private record Round(Load load, long cpu) {
        double rate() {
            return load.requests() * 1e9 / load.nanos();
        }
    }
}
