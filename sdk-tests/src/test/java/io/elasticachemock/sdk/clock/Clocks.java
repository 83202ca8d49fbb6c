package io.elasticachemock.sdk.clock;

import io.elasticachemock.engine.duration.Durations;
import io.elasticachemock.engine.duration.WorkKind;
import io.elasticachemock.engine.time.ClockMode;
import io.elasticachemock.sdk.support.Loan;
import java.time.Duration;

/** The clocks that go by themselves; work takes a few milliseconds of the wall's time on each. */
enum Clocks {
    AUTO("auto", 240_000),
    INSTANT("instant", 240_000),
    REAL("real", 20),
    X600("x600", 12_000);

    private final String mode;
    private final long millis;

    /** @param millis how long each step of work takes, in virtual time */
    Clocks(String mode, long millis) {
        this.mode = mode;
        this.millis = millis;
    }

    /** Lends a server with this clock. */
    void lend(Loan.Use use) {
        Loan.of(server -> server.clockMode(ClockMode.parse(mode)).durations(durations()), use);
    }

    private Durations durations() {
        Durations same = Durations.USUAL;
        for (WorkKind kind : WorkKind.values()) {
            same = same.with(kind, Duration.ofMillis(millis));
        }
        return same;
    }
}
