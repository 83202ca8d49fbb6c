package io.elasticachemock.engine;

import io.elasticachemock.engine.Deed.Ask;
import io.elasticachemock.engine.deletion.DeleteReplicationGroup;
import io.elasticachemock.engine.failure.InjectFault;
import io.elasticachemock.engine.fault.FaultKind;
import io.elasticachemock.engine.globaldatastore.CreateGlobalReplicationGroup;
import io.elasticachemock.engine.globaldatastore.DecreaseNodeGroupsInGlobalReplicationGroup;
import io.elasticachemock.engine.globaldatastore.DeleteGlobalReplicationGroup;
import io.elasticachemock.engine.globaldatastore.DisassociateGlobalReplicationGroup;
import io.elasticachemock.engine.globaldatastore.FailoverGlobalReplicationGroup;
import io.elasticachemock.engine.globaldatastore.IncreaseNodeGroupsInGlobalReplicationGroup;
import io.elasticachemock.engine.globaldatastore.ModifyGlobalReplicationGroup;
import io.elasticachemock.engine.globaldatastore.RebalanceSlotsInGlobalReplicationGroup;
import io.elasticachemock.engine.replica.DecreaseReplicaCount;
import io.elasticachemock.engine.replica.IncreaseReplicaCount;
import io.elasticachemock.engine.stage.CreateRequest;
import io.elasticachemock.engine.stage.ModifyRequest;
import io.elasticachemock.engine.world.Command;
import java.time.Duration;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** Random requests about one global datastore and the groups that may be its members. */
final class GlobalDeeds {
    private static final String ID = "ldgnf-g";

    private GlobalDeeds() {}

    static Arbitrary<Deed> all() {
        return Arbitraries.frequencyOf(
                Tuple.of(3, groups().map(id -> new Ask(new CreateGlobalReplicationGroup("g", "random", id)))),
                Tuple.of(4, joins()),
                Tuple.of(3, in(modifications())),
                Tuple.of(1, in(nodeGroups())),
                Tuple.of(2, in(members(FailoverGlobalReplicationGroup::new))),
                Tuple.of(
                        1,
                        in(members((id, region, group) -> new DisassociateGlobalReplicationGroup(id, group, region)))),
                Tuple.of(
                        1, in(Arbitraries.of(true, true, false).map(all -> new DeleteGlobalReplicationGroup(ID, all)))),
                Tuple.of(
                        2,
                        Combinators.combine(Arbitraries.of("eu-west-1", "us-west-2"), elsewhere())
                                .as(Ask::new)));
    }

    private static Arbitrary<Deed> in(Arbitrary<? extends Command<?>> commands) {
        return Combinators.combine(regions(), commands).as(Ask::new);
    }

    private static Arbitrary<Deed> joins() {
        return Combinators.combine(
                        regions(),
                        groups(),
                        Arbitraries.integers().between(1, 3).injectNull(0.5))
                .as((region, id, nodes) -> {
                    CreateRequest request = CreateRequest.of(id).globalReplicationGroupId(ID);
                    return new Ask(region, (nodes == null ? request : request.numCacheClusters(nodes)).get());
                });
    }

    private static Arbitrary<Command<?>> modifications() {
        return Arbitraries.of(
                modify("cache.r6g.xlarge", null, null, null, null),
                modify("cache.r6g.large", null, null, null, null),
                modify("cache.m6g.large", null, null, null, null),
                modify(null, "valkey", "8.1", "default.valkey8", null),
                modify(null, "valkey", "8.1", "default.valkey8.cluster.on", null),
                modify(null, null, "8.2", null, null),
                modify("cache.r6g.xlarge", null, "8.2", null, null),
                modify(null, null, null, null, true),
                modify(null, null, null, null, false));
    }

    private static Command<?> modify(
            String nodeType, String engine, String version, String parameterGroup, Boolean failover) {
        return new ModifyGlobalReplicationGroup(ID, true, null, nodeType, engine, version, parameterGroup, failover);
    }

    private static Arbitrary<Command<?>> nodeGroups() {
        return Arbitraries.of(
                new IncreaseNodeGroupsInGlobalReplicationGroup(ID, 3, true, List.of()),
                new IncreaseNodeGroupsInGlobalReplicationGroup(ID, 2, true, List.of()),
                new DecreaseNodeGroupsInGlobalReplicationGroup(ID, 1, true, List.of(), List.of(ID + "-0001")),
                new DecreaseNodeGroupsInGlobalReplicationGroup(ID, 2, true, List.of(ID + "-0003"), List.of()),
                new RebalanceSlotsInGlobalReplicationGroup(ID, true));
    }

    private static Arbitrary<Command<?>> members(Combinators.F3<String, String, String, Command<?>> command) {
        return Combinators.combine(Arbitraries.just(ID), regions(), groups()).as(command);
    }

    /** What befalls the groups of the other regions. */
    private static Arbitrary<Command<?>> elsewhere() {
        Arbitrary<Command<?>> deletions = groups().map(id -> new DeleteReplicationGroup(id, null));
        Arbitrary<Command<?>> changes = groups().map(id -> ModifyRequest.of(id)
                .cacheNodeType("cache.r6g.xlarge")
                .applyImmediately()
                .get());
        Arbitrary<Command<?>> replicas = Combinators.combine(
                        groups(), Arbitraries.integers().between(0, 2))
                .as((id, n) -> n == 0
                        ? new DecreaseReplicaCount(id, true, 0, List.of(), List.of())
                        : new IncreaseReplicaCount(id, true, n, List.of()));
        Arbitrary<Command<?>> failures = Arbitraries.of("a-001", "a-002", "b-0001-001", "a-0001-001")
                .map(node -> new InjectFault(FaultKind.NODE_FAILURE, node, null, null, null, null, null));
        Arbitrary<Command<?>> lasting = Combinators.combine(
                        Arbitraries.of(FaultKind.REPLICATION_FAILURE, FaultKind.INSUFFICIENT_MEMORY), groups())
                .as((kind, id) -> new InjectFault(kind, id, null, null, Duration.ofMinutes(9), null, null));
        return Arbitraries.oneOf(deletions, changes, replicas, failures, lasting);
    }

    private static Arbitrary<String> regions() {
        return Arbitraries.of("us-east-1", "eu-west-1", "us-west-2");
    }

    private static Arbitrary<String> groups() {
        return Arbitraries.of("a", "B", "a-0001");
    }
}
