package io.elasticachemock.engine.user;

import io.elasticachemock.engine.world.LifeCycle;
import java.util.Locale;

/** How a user fares (API reference, User). */
public enum UserStatus {
    ACTIVE,
    MODIFYING,
    DELETING;

    private final String word = name().toLowerCase(Locale.ROOT).replace('_', '-');

    static final LifeCycle<UserStatus> LIFE_CYCLE = LifeCycle.of("user", UserStatus.class)
            .beginsAs(ACTIVE)
            .moves(ACTIVE, MODIFYING)
            .moves(MODIFYING, ACTIVE)
            .moves(ACTIVE, DELETING);

    /** AWS's word for it. */
    public String word() {
        return word;
    }
}
