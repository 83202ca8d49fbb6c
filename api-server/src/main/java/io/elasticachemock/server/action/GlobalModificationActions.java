package io.elasticachemock.server.action;

import static io.elasticachemock.server.query.Operations.DECREASE_NODE_GROUPS_IN_GLOBAL_REPLICATION_GROUP;
import static io.elasticachemock.server.query.Operations.INCREASE_NODE_GROUPS_IN_GLOBAL_REPLICATION_GROUP;
import static io.elasticachemock.server.query.Operations.MODIFY_GLOBAL_REPLICATION_GROUP;
import static io.elasticachemock.server.query.Operations.REBALANCE_SLOTS_IN_GLOBAL_REPLICATION_GROUP;

import io.elasticachemock.engine.Scope;
import io.elasticachemock.engine.Simulation;
import io.elasticachemock.engine.global.GlobalDatastore;
import io.elasticachemock.engine.globaldatastore.DecreaseNodeGroupsInGlobalReplicationGroup;
import io.elasticachemock.engine.globaldatastore.IncreaseNodeGroupsInGlobalReplicationGroup;
import io.elasticachemock.engine.globaldatastore.ModifyGlobalReplicationGroup;
import io.elasticachemock.engine.globaldatastore.RebalanceSlotsInGlobalReplicationGroup;
import io.elasticachemock.engine.globaldatastore.RegionalConfiguration;
import io.elasticachemock.engine.reshard.ReshardingConfiguration;
import io.elasticachemock.engine.world.Command;
import io.elasticachemock.server.query.Actions;
import io.elasticachemock.server.view.GlobalReplicationGroupView;
import software.amazon.awssdk.services.elasticache.model.DecreaseNodeGroupsInGlobalReplicationGroupRequest;
import software.amazon.awssdk.services.elasticache.model.DecreaseNodeGroupsInGlobalReplicationGroupResponse;
import software.amazon.awssdk.services.elasticache.model.GlobalReplicationGroup;
import software.amazon.awssdk.services.elasticache.model.IncreaseNodeGroupsInGlobalReplicationGroupRequest;
import software.amazon.awssdk.services.elasticache.model.IncreaseNodeGroupsInGlobalReplicationGroupResponse;
import software.amazon.awssdk.services.elasticache.model.ModifyGlobalReplicationGroupRequest;
import software.amazon.awssdk.services.elasticache.model.ModifyGlobalReplicationGroupResponse;
import software.amazon.awssdk.services.elasticache.model.RebalanceSlotsInGlobalReplicationGroupRequest;
import software.amazon.awssdk.services.elasticache.model.RebalanceSlotsInGlobalReplicationGroupResponse;

/** Changing what the members of global datastores have in common. */
final class GlobalModificationActions {
    private final Simulation simulation;

    private GlobalModificationActions(Simulation simulation) {
        this.simulation = simulation;
    }

    static void add(Actions actions, Simulation simulation) {
        GlobalModificationActions groups = new GlobalModificationActions(simulation);
        actions.on(MODIFY_GLOBAL_REPLICATION_GROUP, groups::modify)
                .on(INCREASE_NODE_GROUPS_IN_GLOBAL_REPLICATION_GROUP, groups::increase)
                .on(DECREASE_NODE_GROUPS_IN_GLOBAL_REPLICATION_GROUP, groups::decrease)
                .on(REBALANCE_SLOTS_IN_GLOBAL_REPLICATION_GROUP, groups::rebalance);
    }

    private ModifyGlobalReplicationGroupResponse modify(Scope scope, ModifyGlobalReplicationGroupRequest request) {
        return ModifyGlobalReplicationGroupResponse.builder()
                .globalReplicationGroup(execute(
                        scope,
                        new ModifyGlobalReplicationGroup(
                                request.globalReplicationGroupId(),
                                request.applyImmediately(),
                                request.globalReplicationGroupDescription(),
                                request.cacheNodeType(),
                                request.engine(),
                                request.engineVersion(),
                                request.cacheParameterGroupName(),
                                request.automaticFailoverEnabled())))
                .build();
    }

    private IncreaseNodeGroupsInGlobalReplicationGroupResponse increase(
            Scope scope, IncreaseNodeGroupsInGlobalReplicationGroupRequest request) {
        return IncreaseNodeGroupsInGlobalReplicationGroupResponse.builder()
                .globalReplicationGroup(execute(
                        scope,
                        new IncreaseNodeGroupsInGlobalReplicationGroup(
                                request.globalReplicationGroupId(),
                                request.nodeGroupCount(),
                                request.applyImmediately(),
                                request.regionalConfigurations().stream()
                                        .map(GlobalModificationActions::configuration)
                                        .toList())))
                .build();
    }

    private static RegionalConfiguration configuration(
            software.amazon.awssdk.services.elasticache.model.RegionalConfiguration region) {
        return new RegionalConfiguration(
                region.replicationGroupId(),
                region.replicationGroupRegion(),
                region.reshardingConfiguration().stream()
                        .map(shard ->
                                new ReshardingConfiguration(shard.nodeGroupId(), shard.preferredAvailabilityZones()))
                        .toList());
    }

    private DecreaseNodeGroupsInGlobalReplicationGroupResponse decrease(
            Scope scope, DecreaseNodeGroupsInGlobalReplicationGroupRequest request) {
        return DecreaseNodeGroupsInGlobalReplicationGroupResponse.builder()
                .globalReplicationGroup(execute(
                        scope,
                        new DecreaseNodeGroupsInGlobalReplicationGroup(
                                request.globalReplicationGroupId(),
                                request.nodeGroupCount(),
                                request.applyImmediately(),
                                request.globalNodeGroupsToRemove(),
                                request.globalNodeGroupsToRetain())))
                .build();
    }

    private RebalanceSlotsInGlobalReplicationGroupResponse rebalance(
            Scope scope, RebalanceSlotsInGlobalReplicationGroupRequest request) {
        return RebalanceSlotsInGlobalReplicationGroupResponse.builder()
                .globalReplicationGroup(execute(
                        scope,
                        new RebalanceSlotsInGlobalReplicationGroup(
                                request.globalReplicationGroupId(), request.applyImmediately())))
                .build();
    }

    private GlobalReplicationGroup execute(Scope scope, Command<GlobalDatastore> command) {
        return GlobalReplicationGroupView.withMembers(simulation.world(scope), simulation.execute(scope, command));
    }
}
