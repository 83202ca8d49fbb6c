package io.elasticachemock.engine;

import static io.elasticachemock.engine.DeedNames.groups;
import static io.elasticachemock.engine.DeedNames.members;
import static io.elasticachemock.engine.DeedNames.names;
import static io.elasticachemock.engine.DeedNames.parameterGroups;
import static io.elasticachemock.engine.DeedNames.windows;

import io.elasticachemock.engine.deletion.DeleteReplicationGroup;
import io.elasticachemock.engine.replica.DecreaseReplicaCount;
import io.elasticachemock.engine.replica.IncreaseReplicaCount;
import io.elasticachemock.engine.replication.AuthTokenUpdate;
import io.elasticachemock.engine.replication.ClusterMode;
import io.elasticachemock.engine.replication.LogDelivery;
import io.elasticachemock.engine.replication.LogDeliveryRequest;
import io.elasticachemock.engine.replication.TransitEncryptionMode;
import io.elasticachemock.engine.reshard.ModifyReplicationGroupShardConfiguration;
import io.elasticachemock.engine.stage.CreateRequest;
import io.elasticachemock.engine.stage.ModifyRequest;
import io.elasticachemock.engine.world.Command;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Random requests about replication groups. */
final class GroupDeeds {
    private GroupDeeds() {}

    static Arbitrary<Command<?>> creations() {
        return Combinators.combine(requests(), names().injectNull(0.8))
                .as((request, snapshot) -> (snapshot == null ? request : request.snapshotName(snapshot)).get());
    }

    private static Arbitrary<CreateRequest> requests() {
        return Combinators.combine(
                        groups(),
                        Arbitraries.integers().between(0, 3),
                        Arbitraries.integers().between(-1, 3),
                        Arbitraries.of(true, false),
                        windows(),
                        Arbitraries.of(0, 0, 1, 3),
                        parameterGroups().injectNull(0.6),
                        Arbitraries.of(TransitEncryptionMode.class).injectNull(0.5))
                .as((id, shards, replicas, failover, window, retention, parameterGroup, transit) -> {
                    CreateRequest request = CreateRequest.of(id)
                            .preferredMaintenanceWindow(window)
                            .snapshotWindow(null)
                            .snapshotRetentionLimit(retention)
                            .tag("of", id.toLowerCase(Locale.ROOT));
                    if (parameterGroup != null) {
                        request.cacheParameterGroupName(parameterGroup);
                    }
                    if (retention == 3) {
                        request.cacheSubnetGroupName("net");
                    }
                    if (transit != null) {
                        request.transitEncryptionEnabled(true).transitEncryptionMode(transit);
                    }
                    if (shards == 0) {
                        request.numCacheClusters(replicas + 1)
                                .automaticFailoverEnabled(failover)
                                .multiAzEnabled(failover && retention == 1);
                    } else {
                        request.numNodeGroups(shards).replicasPerNodeGroup(replicas);
                    }
                    return request;
                });
    }

    static Arbitrary<Command<?>> modifications() {
        Arbitrary<String> types = Arbitraries.of(
                CreateRequest.NODE_TYPE, "cache.r6g.xlarge", "cache.m6g.large", "cache.t4g.micro", "cache.r6gd.xlarge");
        return Combinators.combine(
                        groups(),
                        Arbitraries.of(true, false),
                        types.injectNull(0.3),
                        windows(),
                        Arbitraries.of("a", "b").injectNull(0.7),
                        more())
                .as((id, immediately, type, window, description, more) -> {
                    ModifyRequest request = ModifyRequest.of(id);
                    if (immediately) {
                        request.applyImmediately();
                    }
                    if (type != null) {
                        request.cacheNodeType(type);
                    }
                    if (window != null) {
                        request.preferredMaintenanceWindow(window);
                    }
                    if (description != null) {
                        request.description(description);
                    }
                    more.accept(request);
                    return request.get();
                });
    }

    /** Mostly nothing more. */
    private static Arbitrary<Consumer<ModifyRequest>> more() {
        return Arbitraries.of(List.<Consumer<ModifyRequest>>of(
                request -> {},
                request -> {},
                request -> {},
                request -> request.engineVersion("7.1"),
                request -> request.engine("valkey").engineVersion("8.2"),
                request -> request.automaticFailoverEnabled(true),
                request -> request.automaticFailoverEnabled(false),
                request -> request.multiAzEnabled(true),
                request -> request.multiAzEnabled(false),
                request -> request.snapshotRetentionLimit(2).snapshottingClusterId("a-001"),
                request -> request.snapshotRetentionLimit(0),
                request -> request.primaryClusterId("a-002"),
                request ->
                        request.transitEncryptionEnabled(true).transitEncryptionMode(TransitEncryptionMode.PREFERRED),
                request -> request.transitEncryptionMode(TransitEncryptionMode.PREFERRED),
                request -> request.transitEncryptionMode(TransitEncryptionMode.REQUIRED),
                request -> request.transitEncryptionEnabled(false),
                request -> request.authToken("the-first-of-tokens"),
                request -> request.authToken("the-second-of-tokens"),
                request -> request.authToken("the-first-of-tokens").authTokenUpdateStrategy(AuthTokenUpdate.SET),
                request -> request.authToken("the-second-of-tokens").authTokenUpdateStrategy(AuthTokenUpdate.SET),
                request -> request.authTokenUpdateStrategy(AuthTokenUpdate.DELETE),
                request -> request.userGroupIdsToAdd("ug"),
                request -> request.userGroupIdsToAdd("vg"),
                request -> request.userGroupIdsToAdd("ug").userGroupIdsToRemove("vg"),
                request -> request.userGroupIdsToAdd("ug").authTokenUpdateStrategy(AuthTokenUpdate.DELETE),
                request -> request.removeUserGroups(),
                request -> request.removeUserGroups().authToken("the-first-of-tokens"),
                request -> request.clusterMode(ClusterMode.COMPATIBLE),
                request -> request.clusterMode(ClusterMode.ENABLED),
                request -> request.clusterMode(ClusterMode.DISABLED),
                request -> request.logDeliveries(logs(LogDelivery.LogType.SLOW_LOG, true)),
                request -> request.logDeliveries(
                        logs(LogDelivery.LogType.SLOW_LOG, false), logs(LogDelivery.LogType.ENGINE_LOG, true)),
                request -> request.cacheParameterGroupName("default.redis7")));
    }

    static LogDeliveryRequest logs(LogDelivery.LogType type, boolean enabled) {
        return new LogDeliveryRequest(
                type, LogDelivery.DestinationType.CLOUDWATCH_LOGS, "logs", null, LogDelivery.LogFormat.JSON, enabled);
    }

    static Arbitrary<Command<?>> deletions() {
        return Combinators.combine(groups(), Arbitraries.of(false, false, true), names().injectNull(0.5))
                .as(DeleteReplicationGroup::new);
    }

    static Arbitrary<Command<?>> replicas() {
        Arbitrary<Integer> counts = Arbitraries.integers().between(0, 3);
        Arbitrary<Command<?>> increases =
                Combinators.combine(groups(), counts).as((id, n) -> new IncreaseReplicaCount(id, true, n, List.of()));
        Arbitrary<Command<?>> decreases = Combinators.combine(groups(), counts)
                .as((id, n) -> new DecreaseReplicaCount(id, true, n, List.of(), List.of()));
        Arbitrary<Command<?>> named = Combinators.combine(groups(), members())
                .as((id, member) -> new DecreaseReplicaCount(id, true, null, List.of(), List.of(member)));
        return Arbitraries.oneOf(increases, decreases, named);
    }

    static Arbitrary<Command<?>> resharding() {
        Arbitrary<List<String>> shards =
                Arbitraries.of("0001", "0002", "0003", "0004").list().ofMaxSize(2);
        return Combinators.combine(
                        groups(), Arbitraries.integers().between(1, 4), shards, shards, Arbitraries.of(true, false))
                .as((id, count, remove, retain, which) -> new ModifyReplicationGroupShardConfiguration(
                        id, count, true, List.of(), which ? remove : List.of(), which ? List.of() : retain));
    }
}
