package io.elasticachemock.engine.user;

import io.elasticachemock.engine.world.LifeCycle;

/** How a user group fares (API reference, UserGroup). */
public enum UserGroupStatus {
    CREATING,
    ACTIVE,
    MODIFYING,
    DELETING;

    static final LifeCycle<UserGroupStatus> LIFE_CYCLE = LifeCycle.of("user-group", UserGroupStatus.class)
            .beginsAs(CREATING)
            .moves(CREATING, ACTIVE)
            .moves(ACTIVE, MODIFYING)
            .moves(MODIFYING, ACTIVE)
            .moves(ACTIVE, DELETING);
}
