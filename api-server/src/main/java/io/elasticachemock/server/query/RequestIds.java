package io.elasticachemock.server.query;

import java.util.UUID;
import java.util.random.RandomGenerator;

/** Makes the ids of requests, from a source of their own: how many requests there were must not change what is simulated. */
final class RequestIds {
    private static final long VERSION_BITS = 0xF000L;
    private static final long VERSION_4 = 0x4000L;

    private final RandomGenerator random;

    RequestIds(RandomGenerator random) {
        this.random = random;
    }

    /** A random UUID. */
    String next() {
        long high = (random.nextLong() & ~VERSION_BITS) | VERSION_4;
        long low = (random.nextLong() & (Long.MAX_VALUE >>> 1)) | Long.MIN_VALUE;
        return new UUID(high, low).toString();
    }
}
