package io.elasticachemock.engine;

import java.time.Duration;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;

/** The few names that random requests are about. */
final class DeedNames {
    private DeedNames() {}

    /** The members of the third could bear the ids of the first's. */
    static Arbitrary<String> groups() {
        return Arbitraries.of("a", "B", "a-0001");
    }

    static Arbitrary<String> members() {
        return Arbitraries.of("a-001", "A-002", "a-0001-001", "b-0002-001", "b-001", "w", "w/0002", "r");
    }

    static Arbitrary<String> clusters() {
        return Arbitraries.of("w", "w", "R", "b-001");
    }

    static Arbitrary<String> names() {
        return Arbitraries.of("s", "T");
    }

    static Arbitrary<String> parameterGroups() {
        return Arbitraries.of("p", "Q");
    }

    static Arbitrary<String> windows() {
        return Arbitraries.of("mon:00:20-mon:02:00", "wed:05:00-wed:06:00", "sun:23:30-mon:00:30")
                .injectNull(0.5);
    }

    static Arbitrary<Duration> durations() {
        return Arbitraries.of("PT0S", "PT1M", "PT4M", "PT5M", "PT7M", "PT33M17.25S", "PT20H", "P2D", "P15D")
                .map(Duration::parse);
    }

    static Arbitrary<Boolean> flag() {
        return Arbitraries.of(true, false);
    }
}
