package io.elasticachemock.bench;

/**
 * A line of the table: the medians of the real server's rounds, beside those of the bare one's.
 *
 * @param aim the least that the ratio of the two should be
 */
record Result(String name, double aim, int bodyLength, double ratio, Figures real, Figures bare) {
    static final String HEADER = """
            | | body | requests/s | bare | ratio | aim | p50 | p99 | bare p99 | server CPU/request | bare | spread | bare |
            |---|---:|---:|---:|---:|---:|---:|---:|---:|---:|---:|---:|---:|""";

    static Result of(String name, double aim, int bodyLength, Side real, Side bare) {
        return new Result(name, aim, bodyLength, real.rateBeside(bare), Figures.of(real), Figures.of(bare));
    }

    /** As a line of Markdown. */
    @Override
    public String toString() {
        return String.format(
                "| %s | %,d B | %,.0f | %,.0f | **%.2f** | %.2f | %.0f µs | %.0f µs | %.0f µs | %.1f µs | %.1f µs"
                        + " | %.0f%% | %.0f%% |",
                name,
                bodyLength,
                real.rate,
                bare.rate,
                ratio(),
                aim,
                real.p50,
                real.p99,
                bare.p99,
                real.cpu,
                bare.cpu,
                100 * real.spread,
                100 * bare.spread);
    }

    record Figures(double rate, double p50, double p99, double cpu, double generatorAtWork, double spread) {
        static Figures of(Side side) {
            return new Figures(
                    side.requestsPerSecond(),
                    side.p50(),
                    side.p99(),
                    side.cpuPerRequest(),
                    side.generatorAtWork(),
                    side.spread());
        }
    }
}
