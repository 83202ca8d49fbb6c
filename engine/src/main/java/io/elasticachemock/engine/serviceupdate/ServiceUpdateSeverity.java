package io.elasticachemock.engine.serviceupdate;

import java.time.Duration;

/** How urgent an update is; after how long AWS recommends to have it applied (user guide, "Managing service updates"). */
public enum ServiceUpdateSeverity {
    CRITICAL(14),
    IMPORTANT(30),
    MEDIUM(60),
    LOW(90);

    private final Duration applyWithin;

    ServiceUpdateSeverity(int days) {
        this.applyWithin = Duration.ofDays(days);
    }

    /** The time from its release within which it should be applied. */
    public Duration applyWithin() {
        return applyWithin;
    }
}
