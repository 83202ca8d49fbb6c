package io.elasticachemock.engine;

import static io.elasticachemock.engine.DeedNames.clusters;
import static io.elasticachemock.engine.DeedNames.groups;
import static io.elasticachemock.engine.DeedNames.members;

import io.elasticachemock.engine.data.SetData;
import io.elasticachemock.engine.failure.InjectFault;
import io.elasticachemock.engine.failure.RemoveFault;
import io.elasticachemock.engine.fault.FaultKind;
import io.elasticachemock.engine.migration.CompleteMigration;
import io.elasticachemock.engine.migration.CustomerEndpoint;
import io.elasticachemock.engine.migration.StartMigration;
import io.elasticachemock.engine.migration.TestMigration;
import io.elasticachemock.engine.quotagrant.GrantQuotas;
import io.elasticachemock.engine.replication.DataSet;
import io.elasticachemock.engine.reservation.Offerings;
import io.elasticachemock.engine.reservation.PurchaseReservedCacheNodesOffering;
import io.elasticachemock.engine.serviceupdate.BatchApplyUpdateAction;
import io.elasticachemock.engine.serviceupdate.BatchStopUpdateAction;
import io.elasticachemock.engine.serviceupdate.CancelServiceUpdate;
import io.elasticachemock.engine.serviceupdate.ReleaseServiceUpdate;
import io.elasticachemock.engine.serviceupdate.ServiceUpdateSeverity;
import io.elasticachemock.engine.tag.Tags;
import io.elasticachemock.engine.version.Engine;
import io.elasticachemock.engine.world.Command;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** What befalls the resources from outside: data, faults, service updates, and AWS's doings. */
final class OutsideDeeds {
    private OutsideDeeds() {}

    static Arbitrary<Command<?>> data() {
        long mebi = 1L << 20;
        return Combinators.combine(
                        groups(),
                        Arbitraries.of("0001", "0002").injectNull(0.5),
                        Arbitraries.of(
                                DataSet.EMPTY,
                                DataSet.of(9_000 * mebi),
                                DataSet.of(300 * mebi),
                                new DataSet(700 * mebi, 300 * mebi)))
                .as(SetData::new);
    }

    static Arbitrary<Command<?>> faults() {
        Arbitrary<Command<?>> failures = Combinators.combine(
                        members(),
                        Arbitraries.of("launch-node", "patch-node", "take-snapshot")
                                .injectNull(0.7))
                .as((node, when) -> new InjectFault(FaultKind.NODE_FAILURE, node, null, when, null, null, null));
        Arbitrary<Command<?>> outages = Arbitraries.of("us-east-1a", "us-east-1b")
                .map(zone -> new InjectFault(
                        FaultKind.AVAILABILITY_ZONE_OUTAGE, zone, null, null, Duration.ofMinutes(20), null, null));
        Arbitrary<Command<?>> shortages = Arbitraries.of("*", "us-east-1b", "cache.r6g.xlarge")
                .map(target -> new InjectFault(
                        FaultKind.INSUFFICIENT_CAPACITY, target, null, null, Duration.ofMinutes(9), null, null));
        Arbitrary<Command<?>> slow = Arbitraries.of("*", "launch-node", "a")
                .map(target -> new InjectFault(FaultKind.SLOW_STEPS, target, null, null, null, 3.0, 2));
        Arbitrary<Command<?>> copying = Combinators.combine(
                        Arbitraries.of(FaultKind.REPLICATION_FAILURE, FaultKind.INSUFFICIENT_MEMORY), groups())
                .as((kind, id) -> new InjectFault(kind, id, null, null, Duration.ofMinutes(9), null, null));
        Arbitrary<Command<?>> ends =
                Arbitraries.of("fault-0001", "fault-0002").injectNull(0.3).map(RemoveFault::new);
        return Arbitraries.oneOf(failures, failures, outages, shortages, slow, copying, ends);
    }

    static Arbitrary<Command<?>> serviceUpdates() {
        Arbitrary<String> updates = Arbitraries.of("u", "v", "elc-20260105-001");
        Arbitrary<Command<?>> releases = Combinators.combine(
                        updates,
                        Arbitraries.of("7.1", "7.0").injectNull(0.6),
                        Arbitraries.of(true, false),
                        Arbitraries.of(true, false, false))
                .as((name, target, autoUpdate, mandatory) -> new ReleaseServiceUpdate(
                        name,
                        null,
                        ServiceUpdateSeverity.CRITICAL,
                        target == null ? List.of(Engine.REDIS, Engine.MEMCACHED) : List.of(Engine.REDIS),
                        null,
                        target,
                        null,
                        null,
                        autoUpdate,
                        mandatory,
                        null));
        Arbitrary<Command<?>> applications = Combinators.combine(updates, groups(), clusters())
                .as((name, id, cluster) -> new BatchApplyUpdateAction(name, List.of(id), List.of(cluster)));
        Arbitrary<Command<?>> stops = Combinators.combine(updates, groups(), clusters())
                .as((name, id, cluster) -> new BatchStopUpdateAction(name, List.of(id), List.of(cluster)));
        Arbitrary<Command<?>> cancellations = updates.map(CancelServiceUpdate::new);
        return Arbitraries.frequencyOf(
                Tuple.of(4, releases), Tuple.of(4, applications), Tuple.of(2, stops), Tuple.of(1, cancellations));
    }

    static Arbitrary<Command<?>> purchases() {
        String offering = Offerings.catalogue().firstKey();
        return Combinators.combine(
                        Arbitraries.of("r1", "R2").injectNull(0.5),
                        Arbitraries.of(1, 20, 21).injectNull(0.5))
                .as((id, count) -> new PurchaseReservedCacheNodesOffering(offering, id, count, Tags.NONE));
    }

    static Arbitrary<Command<?>> migrations() {
        List<CustomerEndpoint> source = List.of(new CustomerEndpoint("10.0.0.1", 6379));
        Arbitrary<Command<?>> tests = groups().map(id -> new TestMigration(id, source));
        Arbitrary<Command<?>> starts = groups().map(id -> new StartMigration(id, source));
        Arbitrary<Command<?>> ends = Combinators.combine(groups(), Arbitraries.of(true, false, false))
                .as(CompleteMigration::new);
        return Arbitraries.oneOf(tests, starts, ends, ends);
    }

    /** Few enough that they are reached, or as many as usual. */
    static Arbitrary<Command<?>> quotas() {
        return Combinators.combine(
                        Arbitraries.of(
                                "nodes-per-region",
                                "nodes-per-replication-group",
                                "users-per-region",
                                "serverless-caches-per-region",
                                "nodes-per-memcached-cluster"),
                        Arbitraries.of(1, 4, 300))
                .as((quota, limit) -> new GrantQuotas(Map.of(quota, limit)));
    }
}
