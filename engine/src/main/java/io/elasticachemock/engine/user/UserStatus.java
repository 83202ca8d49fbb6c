package io.elasticachemock.engine.user;

import io.elasticachemock.engine.world.LifeCycle;

/** How a user fares (API reference, User). */
public enum UserStatus {
    ACTIVE,
    MODIFYING,
    DELETING;

    static final LifeCycle<UserStatus> LIFE_CYCLE = LifeCycle.of("user", UserStatus.class)
            .beginsAs(ACTIVE)
            .moves(ACTIVE, MODIFYING)
            .moves(MODIFYING, ACTIVE)
            .moves(ACTIVE, DELETING);
}
