package io.elasticachemock.bench;

import static io.elasticachemock.bench.Populated.GROUPS;
import static io.elasticachemock.bench.Populated.MEMCACHED;
import static io.elasticachemock.bench.Populated.SERVERLESS;
import static io.elasticachemock.bench.Populated.SINGLE_NODES;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Measures the server beside a bare Vert.x server that answers the same bytes, and the engine alone, in about four
 * minutes. {@code docs/benchmarks.md} says how, and holds figures.
 */
public final class Benchmark {
    private static final PrintStream OUT = new PrintStream(System.out, true, StandardCharsets.UTF_8);

    private Benchmark() {}

    /** @param args none */
    public static void main(String[] args) throws IOException {
        OUT.println("ElastiCache Mock's benchmark. Leave the machine alone for four minutes.");
        OUT.println(machine());
        List<Result> results = new ArrayList<>();
        Result ofTen;
        Result ofMany;
        try (Servers servers = new Servers()) {
            Describing describing = new Describing(servers);
            Creating creating = new Creating(servers);
            add(results, describing.page("Describe, 1 group in the page", 0.7, GROUPS, 1));
            add(results, describing.page("Describe, 100 groups in the page", 0.6, GROUPS, 100));
            add(results, describing.page("Describe, 100 Memcached clusters", 0.6, MEMCACHED, 100));
            add(results, describing.page("Describe, 50 serverless caches", 0.6, SERVERLESS, 50));
            ofTen = add(results, describing.one("Describe, one id of 10", 0.7, GROUPS, 10));
            add(results, describing.one("Describe, one id of 1,000", 0.7, GROUPS, 1_000));
            ofMany = add(results, describing.one("Describe, one id of 10,000", 0.7, GROUPS, 10_000));
            add(results, creating.of("Create, 1 node", 0.5, SINGLE_NODES));
            add(results, creating.of("Create, 1 shard of 3 nodes", 0.5, GROUPS));
            add(results, creating.of("Create, Memcached of 3 nodes", 0.5, MEMCACHED));
            add(results, creating.of("Create, serverless cache", 0.5, SERVERLESS));
        }
        Week.Figures week = Week.measure();
        double eventsPerSecond = EngineEvents.perSecond();
        OUT.println();
        OUT.println(Result.HEADER);
        results.forEach(OUT::println);
        OUT.println();
        OUT.printf(
                "One id of 10,000 takes %.2f times as long as one of 10 (aim: at most 1.20).%n",
                ofTen.real().rate() / ofMany.real().rate());
        OUT.printf(
                "A week of 300 groups that are upgraded, in one call: %.2f s the first time, %.2f s in the median (aim: 2 s);"
                        + " the engine alone %.2f s, so %.2f of the call is the simulation.%n",
                week.first(), week.median(), week.engine(), week.engine() / week.median());
        OUT.printf("The engine alone runs %,.0f events per second (aim: 300,000).%n", eventsPerSecond);
    }

    private static Result add(List<Result> results, Result result) {
        results.add(result);
        OUT.printf(
                "%s: %,.0f requests/s, %.2f of bare; the load generator was busy %.0f%% and %.0f%% of the time%n",
                result.name(),
                result.real().rate(),
                result.ratio(),
                100 * result.real().generatorAtWork(),
                100 * result.bare().generatorAtWork());
        return result;
    }

    private static String machine() throws IOException {
        Path cpus = Path.of("/proc/cpuinfo");
        String model = "unknown processor";
        if (Files.exists(cpus)) {
            try (Stream<String> lines = Files.lines(cpus)) {
                model = lines.filter(line -> line.startsWith("model name"))
                        .map(line -> line.substring(line.indexOf(':') + 1).trim())
                        .findFirst()
                        .orElse(model);
            }
        }
        return Runtime.getRuntime().availableProcessors() + " cores, " + model + "; " + System.getProperty("os.name")
                + " " + System.getProperty("os.version") + "; " + System.getProperty("java.vm.name") + " "
                + Runtime.version() + "; " + collectors();
    }

    private static String collectors() {
        return java.lang.management.ManagementFactory.getGarbageCollectorMXBeans().stream()
                .map(java.lang.management.MemoryManagerMXBean::getName)
                .toList()
                .toString();
    }
}
