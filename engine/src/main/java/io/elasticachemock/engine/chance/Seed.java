package io.elasticachemock.engine.chance;

import java.util.SplittableRandom;
import java.util.random.RandomGenerator;

/**
 * The one source of everything random. A draw depends on the seed and on what it is for, never on how many draws came
 * before: so a refused request uses nothing up, and a plan that is printed has the same durations as when it runs.
 */
public record Seed(long value) {
    private static final long FNV_OFFSET = 0xcbf29ce484222325L;
    private static final long FNV_PRIME = 0x100000001b3L;

    /**
     * A generator for one purpose.
     *
     * @param key what the draw is for; the same key gives the same numbers
     */
    public RandomGenerator draw(String... key) {
        return new SplittableRandom(hash(key));
    }

    /** The seed of all draws whose keys begin alike: they draw from it by the rest of their keys. */
    public Seed of(String... beginning) {
        return new Seed(hash(beginning) ^ FNV_OFFSET);
    }

    private long hash(String... key) {
        long hash = FNV_OFFSET ^ value;
        for (String part : key) {
            for (int i = 0; i < part.length(); i++) {
                hash = (hash ^ part.charAt(i)) * FNV_PRIME;
            }
            // A separator, so that ("a", "bc") and ("ab", "c") differ.
            hash = (hash ^ 0xffff) * FNV_PRIME;
        }
        return hash;
    }
}
