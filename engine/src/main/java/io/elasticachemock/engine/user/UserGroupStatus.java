package io.elasticachemock.engine.user;

import io.elasticachemock.engine.world.LifeCycle;
import java.util.Locale;

/** How a user group fares (API reference, UserGroup). */
public enum UserGroupStatus {
    CREATING,
    ACTIVE,
    MODIFYING,
    DELETING;

    private final String word = name().toLowerCase(Locale.ROOT).replace('_', '-');

    static final LifeCycle<UserGroupStatus> LIFE_CYCLE = LifeCycle.of("user-group", UserGroupStatus.class)
            .beginsAs(CREATING)
            .moves(CREATING, ACTIVE)
            .moves(ACTIVE, MODIFYING)
            .moves(MODIFYING, ACTIVE)
            .moves(ACTIVE, DELETING);

    /** AWS's word for it. */
    public String word() {
        return word;
    }
}
