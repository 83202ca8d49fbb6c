package io.elasticachemock.engine.parameter;

import io.elasticachemock.engine.world.LifeCycle;
import java.util.Locale;

/**
 * Whether a cache cluster runs with the values of its parameter group. The API reference names only {@code in-sync}; the
 * other word is that of RDS.
 */
public enum ApplyStatus {
    IN_SYNC,
    PENDING_REBOOT;

    static final LifeCycle<ApplyStatus> LIFE_CYCLE = LifeCycle.of("parameter-apply-status", ApplyStatus.class)
            .moves(IN_SYNC, PENDING_REBOOT)
            .moves(PENDING_REBOOT, IN_SYNC);

    private final String word = name().toLowerCase(Locale.ROOT).replace('_', '-');

    /** AWS's word for it. */
    public String word() {
        return word;
    }
}
