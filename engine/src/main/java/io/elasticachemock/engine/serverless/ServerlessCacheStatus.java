package io.elasticachemock.engine.serverless;

import io.elasticachemock.engine.world.LifeCycle;
import java.util.Locale;

/** Where a serverless cache is in its life (API reference, ServerlessCache.Status; in lower case on the wire). */
public enum ServerlessCacheStatus {
    CREATING,
    AVAILABLE,
    MODIFYING,
    DELETING,
    CREATE_FAILED;

    private final String word = name().toLowerCase(Locale.ROOT).replace('_', '-');

    static final LifeCycle<ServerlessCacheStatus> LIFE_CYCLE = LifeCycle.of(
                    "serverless-cache", ServerlessCacheStatus.class)
            .beginsAs(CREATING)
            .moves(CREATING, AVAILABLE)
            .moves(CREATING, CREATE_FAILED)
            .moves(AVAILABLE, MODIFYING)
            .moves(MODIFYING, AVAILABLE)
            .moves(AVAILABLE, DELETING)
            .moves(CREATE_FAILED, DELETING);

    /** AWS's word for it. */
    public String word() {
        return word;
    }
}
