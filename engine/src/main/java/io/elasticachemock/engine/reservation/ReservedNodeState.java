package io.elasticachemock.engine.reservation;

import io.elasticachemock.engine.world.LifeCycle;
import java.util.Locale;

/** How a reservation fares (API reference, ReservedCacheNode). */
public enum ReservedNodeState {
    PAYMENT_PENDING,
    ACTIVE,
    RETIRED;

    private final String word = name().toLowerCase(Locale.ROOT).replace('_', '-');

    static final LifeCycle<ReservedNodeState> LIFE_CYCLE = LifeCycle.of("reserved-node", ReservedNodeState.class)
            .beginsAs(PAYMENT_PENDING)
            .moves(PAYMENT_PENDING, ACTIVE)
            .moves(ACTIVE, RETIRED);

    /** AWS's word for it. */
    public String word() {
        return word;
    }
}
