package io.elasticachemock.engine.version;

import io.elasticachemock.engine.ElastiCacheFault;
import io.elasticachemock.engine.wording.UncertainWording;
import java.util.Locale;
import java.util.Optional;

/** A cache engine, in the alphabetical order in which ElastiCache lists them. */
public enum Engine {
    MEMCACHED,
    REDIS,
    VALKEY;

    private final String wireName = name().toLowerCase(Locale.ROOT);

    /** The engine's name as ElastiCache stores and answers it: lower case. */
    public String wireName() {
        return wireName;
    }

    /** The port on which it listens where nobody says another. */
    public int usualPort() {
        return this == MEMCACHED ? 11211 : 6379;
    }

    /** The engine of that name in any case ({@code Redis} is accepted), or nothing. */
    public static Optional<Engine> find(String name) {
        for (Engine engine : values()) {
            if (engine.wireName.equalsIgnoreCase(name)) {
                return Optional.of(engine);
            }
        }
        return Optional.empty();
    }

    /**
     * The engine of that name in any case.
     *
     * @throws ElastiCacheFault InvalidParameterValue if there is none
     */
    public static Engine parse(String name) {
        return find(name)
                .orElseThrow(() -> ElastiCacheFault.invalidParameterValue(UncertainWording.invalidEngine(name)));
    }

    @Override
    public String toString() {
        return wireName;
    }
}
