package io.elasticachemock.server.action;

import static io.elasticachemock.server.query.Operations.MODIFY_REPLICATION_GROUP_SHARD_CONFIGURATION;

import io.elasticachemock.engine.Scope;
import io.elasticachemock.engine.Simulation;
import io.elasticachemock.engine.reshard.ModifyReplicationGroupShardConfiguration;
import io.elasticachemock.engine.reshard.ReshardingConfiguration;
import io.elasticachemock.server.query.Actions;
import io.elasticachemock.server.view.ReplicationGroupView;
import software.amazon.awssdk.services.elasticache.model.ModifyReplicationGroupShardConfigurationRequest;
import software.amazon.awssdk.services.elasticache.model.ModifyReplicationGroupShardConfigurationResponse;

/** Adding shards to replication groups, removing them, and rebalancing their slots. */
final class ShardActions {
    private ShardActions() {}

    static void add(Actions actions, Simulation simulation) {
        actions.on(
                MODIFY_REPLICATION_GROUP_SHARD_CONFIGURATION, (scope, request) -> modify(simulation, scope, request));
    }

    private static ModifyReplicationGroupShardConfigurationResponse modify(
            Simulation simulation, Scope scope, ModifyReplicationGroupShardConfigurationRequest request) {
        var modified = simulation.execute(
                scope,
                new ModifyReplicationGroupShardConfiguration(
                        request.replicationGroupId(),
                        request.nodeGroupCount(),
                        request.applyImmediately(),
                        request.reshardingConfiguration().stream()
                                .map(shard -> new ReshardingConfiguration(
                                        shard.nodeGroupId(), shard.preferredAvailabilityZones()))
                                .toList(),
                        request.nodeGroupsToRemove(),
                        request.nodeGroupsToRetain()));
        return ModifyReplicationGroupShardConfigurationResponse.builder()
                .replicationGroup(ReplicationGroupView.of(scope, modified))
                .build();
    }
}
