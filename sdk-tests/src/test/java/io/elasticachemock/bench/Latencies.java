package io.elasticachemock.bench;

import java.util.Arrays;

/** How long requests took, counted by the half microsecond up to 200 ms. */
final class Latencies {
    private static final long NANOS_PER_BUCKET = 500;
    private static final int BUCKETS = 400_000;

    private final int[] counts = new int[BUCKETS];
    private long count;

    void add(long nanos) {
        counts[(int) Math.min(nanos / NANOS_PER_BUCKET, BUCKETS - 1)]++;
        count++;
    }

    void clear() {
        Arrays.fill(counts, 0);
        count = 0;
    }

    /** What that share of the requests stayed under, in microseconds. */
    double micros(double share) {
        long wanted = (long) Math.ceil(count * share);
        long seen = 0;
        int bucket = 0;
        while (bucket < BUCKETS - 1 && (seen += counts[bucket]) < wanted) {
            bucket++;
        }
        return (bucket + 1) * NANOS_PER_BUCKET / 1000.0;
    }
}
