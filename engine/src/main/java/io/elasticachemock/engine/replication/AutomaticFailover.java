package io.elasticachemock.engine.replication;

import io.elasticachemock.engine.world.LifeCycle;

/** Whether a replica takes over when its primary fails (API reference, ReplicationGroup.AutomaticFailover). */
public enum AutomaticFailover {
    DISABLED,
    ENABLING,
    ENABLED,
    DISABLING;

    static final LifeCycle<AutomaticFailover> LIFE_CYCLE = LifeCycle.of("automatic-failover", AutomaticFailover.class)
            .beginsAs(DISABLED)
            .beginsAs(ENABLING)
            .beginsAs(ENABLED)
            .moves(DISABLED, ENABLING)
            .moves(ENABLING, ENABLED)
            .moves(ENABLED, DISABLING)
            .moves(DISABLING, DISABLED)
            .moves(ENABLING, DISABLED)
            .moves(DISABLING, ENABLED);

    /** Whether it was asked for, if not yet in force. */
    public boolean isWanted() {
        return this == ENABLING || this == ENABLED;
    }
}
