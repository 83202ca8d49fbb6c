package io.elasticachemock.engine.failover;

import io.elasticachemock.engine.ElastiCacheFault;
import io.elasticachemock.engine.Fault;
import io.elasticachemock.engine.quota.Quota;
import io.elasticachemock.engine.wording.UncertainReplicaWording;
import io.elasticachemock.engine.world.Kind;
import io.elasticachemock.engine.world.World;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * How many shards an account has failed over by TestFailover in a region within the last 24 hours; AWS allows 15 by default (API
 * reference, TestFailover).
 */
final class FailoverTests {
    private static final Duration SPAN = Duration.ofHours(24);
    private static final String ALL = "all";
    private static final Kind<Tally> TALLY = new Kind<>("failover-tests", Tally::name, (before, after, report) -> {});

    private FailoverTests() {}

    /** @throws ElastiCacheFault if there were as many as there may be */
    static void check(World world) {
        int most = world.quotas().get(Quota.TEST_FAILOVERS_PER_DAY);
        if (recent(world).size() >= most) {
            throw new ElastiCacheFault(
                    Fault.API_CALL_RATE_FOR_CUSTOMER_EXCEEDED_FAULT,
                    UncertainReplicaWording.tooManyFailoverTests(most));
        }
    }

    static void count(World world) {
        List<Instant> calls = new ArrayList<>(recent(world));
        calls.add(world.now());
        world.resources(TALLY).put(new Tally(ALL, calls));
    }

    private static List<Instant> recent(World world) {
        Instant horizon = world.now().minus(SPAN);
        return world.resources(TALLY)
                .find(ALL)
                .map(tally ->
                        tally.calls.stream().filter(at -> at.isAfter(horizon)).toList())
                .orElse(List.of());
    }

    private record Tally(String name, List<Instant> calls) {}
}
