package io.elasticachemock.engine;

import static io.elasticachemock.engine.DeedNames.clusters;
import static io.elasticachemock.engine.DeedNames.flag;
import static io.elasticachemock.engine.DeedNames.groups;
import static io.elasticachemock.engine.DeedNames.members;
import static io.elasticachemock.engine.DeedNames.names;

import io.elasticachemock.engine.creation.AvailabilityRequest;
import io.elasticachemock.engine.creation.CreateGroupAroundCluster;
import io.elasticachemock.engine.creation.PrimaryAsSaid;
import io.elasticachemock.engine.deletion.DeleteCacheCluster;
import io.elasticachemock.engine.replica.CreateReplica;
import io.elasticachemock.engine.replication.LogDelivery;
import io.elasticachemock.engine.stage.ClusterChange;
import io.elasticachemock.engine.stage.ClusterRequest;
import io.elasticachemock.engine.stage.CreateRequest;
import io.elasticachemock.engine.tag.Tags;
import io.elasticachemock.engine.world.Command;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** Random requests about cache clusters that are none of the usual members. */
final class ClusterDeeds {
    private ClusterDeeds() {}

    static Arbitrary<Command<?>> creations() {
        Arbitrary<Command<?>> memcached = Combinators.combine(
                        Arbitraries.integers().between(1, 4), Arbitraries.of("1.5.16", "1.6.22"), flag())
                .as((nodes, version, several) -> ClusterRequest.memcached("w", nodes)
                        .engineVersion(version)
                        .azMode(several)
                        .get());
        Arbitrary<Command<?>> redis = Combinators.combine(clusters(), Arbitraries.of(0, 0, 2), names().injectNull(0.7))
                .as((id, retention, snapshot) -> {
                    ClusterRequest request =
                            ClusterRequest.redis(id).engineVersion("7.0").snapshotRetentionLimit(retention);
                    return (snapshot == null ? request : request.snapshotName(snapshot)).get();
                });
        Arbitrary<Command<?>> replicas = Combinators.combine(clusters(), groups())
                .as((id, group) -> new CreateReplica(id, group, null, Tags.NONE));
        Arbitrary<Command<?>> around = Combinators.combine(
                        groups(), clusters(), Arbitraries.integers().between(1, 3))
                .as((group, id, count) -> new CreateGroupAroundCluster(
                        group,
                        "x",
                        id,
                        PrimaryAsSaid.NOTHING,
                        count,
                        new AvailabilityRequest(count > 1, count > 2),
                        Tags.NONE));
        return Arbitraries.frequencyOf(
                Tuple.of(3, memcached), Tuple.of(3, redis), Tuple.of(1, replicas), Tuple.of(1, around));
    }

    static Arbitrary<Command<?>> changes() {
        Arbitrary<Command<?>> counts = Combinators.combine(
                        Arbitraries.integers().between(1, 6),
                        Arbitraries.of("0001", "0002", "0003", "0005")
                                .list()
                                .uniqueElements()
                                .ofMaxSize(2),
                        flag(),
                        flag())
                .as((count, remove, immediately, gradually) -> {
                    ClusterChange change = ClusterChange.of("w")
                            .numCacheNodes(count)
                            .cacheNodeIdsToRemove(remove.toArray(String[]::new));
                    if (gradually) {
                        change.scaleConfig(50, 2);
                    }
                    return (immediately ? change.applyImmediately() : change).get();
                });
        Arbitrary<Command<?>> others = Combinators.combine(
                        clusters(),
                        Arbitraries.of("1.6.22", "7.1").injectNull(0.5),
                        Arbitraries.of(CreateRequest.NODE_TYPE, "cache.r6g.xlarge")
                                .injectNull(0.5),
                        Arbitraries.integers().between(1, 4).injectNull(0.7),
                        flag())
                .as((id, version, type, count, immediately) -> {
                    ClusterChange change = ClusterChange.of(id)
                            .engineVersion(version)
                            .cacheNodeType(type)
                            .numCacheNodes(count);
                    return (immediately ? change.applyImmediately() : change).get();
                });
        Arbitrary<Command<?>> settings = Combinators.combine(
                        clusters(), Arbitraries.of("tue:01:00-tue:02:00", "wed:09:00-wed:10:00"), Arbitraries.of(0, 1))
                .as((id, window, retention) -> ClusterChange.of(id)
                        .preferredMaintenanceWindow(window)
                        .snapshotRetentionLimit(retention)
                        .get());
        Arbitrary<Command<?>> logs = Combinators.combine(clusters(), flag()).as((id, enabled) -> ClusterChange.of(id)
                .logDeliveries(GroupDeeds.logs(LogDelivery.LogType.SLOW_LOG, enabled))
                .applyImmediately()
                .get());
        return Arbitraries.frequencyOf(
                Tuple.of(3, counts), Tuple.of(3, others), Tuple.of(1, settings), Tuple.of(1, logs));
    }

    static Arbitrary<Command<?>> ends() {
        return Combinators.combine(Arbitraries.oneOf(clusters(), members()), names().injectNull(0.5))
                .as(DeleteCacheCluster::new);
    }
}
