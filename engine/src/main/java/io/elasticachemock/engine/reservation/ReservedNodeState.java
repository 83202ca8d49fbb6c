package io.elasticachemock.engine.reservation;

import io.elasticachemock.engine.world.LifeCycle;

/** How a reservation fares (API reference, ReservedCacheNode). */
public enum ReservedNodeState {
    PAYMENT_PENDING,
    ACTIVE,
    RETIRED;

    static final LifeCycle<ReservedNodeState> LIFE_CYCLE = LifeCycle.of("reserved-node", ReservedNodeState.class)
            .beginsAs(PAYMENT_PENDING)
            .moves(PAYMENT_PENDING, ACTIVE)
            .moves(ACTIVE, RETIRED);
}
