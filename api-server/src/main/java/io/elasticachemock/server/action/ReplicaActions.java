package io.elasticachemock.server.action;

import static io.elasticachemock.server.query.Operations.DECREASE_REPLICA_COUNT;
import static io.elasticachemock.server.query.Operations.INCREASE_REPLICA_COUNT;

import io.elasticachemock.engine.Scope;
import io.elasticachemock.engine.Simulation;
import io.elasticachemock.engine.replica.DecreaseReplicaCount;
import io.elasticachemock.engine.replica.IncreaseReplicaCount;
import io.elasticachemock.engine.replica.ShardReplicas;
import io.elasticachemock.server.query.Actions;
import io.elasticachemock.server.view.ReplicationGroupView;
import java.util.List;
import software.amazon.awssdk.services.elasticache.model.ConfigureShard;
import software.amazon.awssdk.services.elasticache.model.DecreaseReplicaCountRequest;
import software.amazon.awssdk.services.elasticache.model.DecreaseReplicaCountResponse;
import software.amazon.awssdk.services.elasticache.model.IncreaseReplicaCountRequest;
import software.amazon.awssdk.services.elasticache.model.IncreaseReplicaCountResponse;

/** Adding replicas to replication groups, and removing them. */
final class ReplicaActions {
    private final Simulation simulation;

    private ReplicaActions(Simulation simulation) {
        this.simulation = simulation;
    }

    static void add(Actions actions, Simulation simulation) {
        ReplicaActions replicas = new ReplicaActions(simulation);
        actions.on(
                        INCREASE_REPLICA_COUNT,
                        replicas::increase,
                        refuse -> refuse.inEach(
                                IncreaseReplicaCountRequest::replicaConfiguration,
                                shard -> shard.member(ConfigureShard::preferredOutpostArns)))
                .on(
                        DECREASE_REPLICA_COUNT,
                        replicas::decrease,
                        refuse -> refuse.inEach(
                                DecreaseReplicaCountRequest::replicaConfiguration,
                                shard -> shard.member(ConfigureShard::preferredOutpostArns)));
    }

    private IncreaseReplicaCountResponse increase(Scope scope, IncreaseReplicaCountRequest request) {
        var increased = simulation.execute(
                scope,
                new IncreaseReplicaCount(
                        request.replicationGroupId(),
                        request.applyImmediately(),
                        request.newReplicaCount(),
                        shards(request.replicaConfiguration())));
        return IncreaseReplicaCountResponse.builder()
                .replicationGroup(ReplicationGroupView.of(scope, increased))
                .build();
    }

    private DecreaseReplicaCountResponse decrease(Scope scope, DecreaseReplicaCountRequest request) {
        var decreased = simulation.execute(
                scope,
                new DecreaseReplicaCount(
                        request.replicationGroupId(),
                        request.applyImmediately(),
                        request.newReplicaCount(),
                        shards(request.replicaConfiguration()),
                        request.replicasToRemove()));
        return DecreaseReplicaCountResponse.builder()
                .replicationGroup(ReplicationGroupView.of(scope, decreased))
                .build();
    }

    private static List<ShardReplicas> shards(List<ConfigureShard> shards) {
        return shards.stream()
                .map(shard -> new ShardReplicas(
                        shard.nodeGroupId(), shard.newReplicaCount(), shard.preferredAvailabilityZones()))
                .toList();
    }
}
