package io.elasticachemock.engine.reservation;

import java.time.Duration;

/** For how long nodes are reserved. */
public enum Term {
    ONE_YEAR(1),
    THREE_YEARS(3);

    private final int years;

    Term(int years) {
        this.years = years;
    }

    /** The years. */
    public int years() {
        return years;
    }

    /** A year of AWS's has 365 days. */
    public Duration duration() {
        return Duration.ofDays(365L * years);
    }
}
