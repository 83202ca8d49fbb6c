package io.elasticachemock.engine.serviceupdate;

import io.elasticachemock.engine.world.LifeCycle;

/** Whether an update can be applied (API reference, ServiceUpdate). */
public enum ServiceUpdateStatus {
    AVAILABLE,
    CANCELLED,
    EXPIRED;

    static final LifeCycle<ServiceUpdateStatus> LIFE_CYCLE = LifeCycle.of("service-update", ServiceUpdateStatus.class)
            .beginsAs(AVAILABLE)
            .moves(AVAILABLE, CANCELLED)
            .moves(AVAILABLE, EXPIRED);
}
