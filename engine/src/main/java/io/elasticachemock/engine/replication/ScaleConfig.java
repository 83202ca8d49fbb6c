package io.elasticachemock.engine.replication;

/**
 * How gradually a Memcached cluster is scaled (API reference, ScaleConfig).
 *
 * @param percentage how many of its nodes at once, rounded up: 10 to 100
 * @param intervalMinutes how long is waited between: 2 to 30
 */
public record ScaleConfig(int percentage, int intervalMinutes) {
    /** What is taken where nothing is said. */
    public static final ScaleConfig DEFAULT = new ScaleConfig(20, 5);

    /** How many of so many nodes are scaled at once. */
    public int atOnce(int nodes) {
        return Math.max(1, (nodes * percentage + 99) / 100);
    }
}
