package io.elasticachemock.server.action;

import static io.elasticachemock.server.query.Operations.CREATE_GLOBAL_REPLICATION_GROUP;
import static io.elasticachemock.server.query.Operations.DELETE_GLOBAL_REPLICATION_GROUP;
import static io.elasticachemock.server.query.Operations.DESCRIBE_GLOBAL_REPLICATION_GROUPS;
import static io.elasticachemock.server.query.Operations.DISASSOCIATE_GLOBAL_REPLICATION_GROUP;
import static io.elasticachemock.server.query.Operations.FAILOVER_GLOBAL_REPLICATION_GROUP;

import io.elasticachemock.engine.Scope;
import io.elasticachemock.engine.Simulation;
import io.elasticachemock.engine.global.GlobalDatastore;
import io.elasticachemock.engine.global.GlobalDatastores;
import io.elasticachemock.engine.global.GlobalRule;
import io.elasticachemock.engine.globaldatastore.CreateGlobalReplicationGroup;
import io.elasticachemock.engine.globaldatastore.DeleteGlobalReplicationGroup;
import io.elasticachemock.engine.globaldatastore.DisassociateGlobalReplicationGroup;
import io.elasticachemock.engine.globaldatastore.FailoverGlobalReplicationGroup;
import io.elasticachemock.engine.world.World;
import io.elasticachemock.server.action.Paging.Page;
import io.elasticachemock.server.query.Actions;
import io.elasticachemock.server.query.CommonErrors;
import io.elasticachemock.server.view.GlobalReplicationGroupView;
import java.util.Collection;
import java.util.List;
import software.amazon.awssdk.services.elasticache.model.CreateGlobalReplicationGroupRequest;
import software.amazon.awssdk.services.elasticache.model.CreateGlobalReplicationGroupResponse;
import software.amazon.awssdk.services.elasticache.model.DeleteGlobalReplicationGroupRequest;
import software.amazon.awssdk.services.elasticache.model.DeleteGlobalReplicationGroupResponse;
import software.amazon.awssdk.services.elasticache.model.DescribeGlobalReplicationGroupsRequest;
import software.amazon.awssdk.services.elasticache.model.DescribeGlobalReplicationGroupsResponse;
import software.amazon.awssdk.services.elasticache.model.DisassociateGlobalReplicationGroupRequest;
import software.amazon.awssdk.services.elasticache.model.DisassociateGlobalReplicationGroupResponse;
import software.amazon.awssdk.services.elasticache.model.FailoverGlobalReplicationGroupRequest;
import software.amazon.awssdk.services.elasticache.model.FailoverGlobalReplicationGroupResponse;

/** Who is in global datastores; {@link GlobalModificationActions} change what the members have in common. */
final class GlobalReplicationGroupActions {
    private final Simulation simulation;

    private GlobalReplicationGroupActions(Simulation simulation) {
        this.simulation = simulation;
    }

    static void add(Actions actions, Simulation simulation) {
        GlobalReplicationGroupActions groups = new GlobalReplicationGroupActions(simulation);
        actions.on(CREATE_GLOBAL_REPLICATION_GROUP, groups::create)
                .on(DESCRIBE_GLOBAL_REPLICATION_GROUPS, groups::describe)
                .on(DISASSOCIATE_GLOBAL_REPLICATION_GROUP, groups::disassociate)
                .on(FAILOVER_GLOBAL_REPLICATION_GROUP, groups::failover)
                .on(DELETE_GLOBAL_REPLICATION_GROUP, groups::delete);
    }

    private CreateGlobalReplicationGroupResponse create(Scope scope, CreateGlobalReplicationGroupRequest request) {
        if (GlobalRule.prefix(scope.region()).isEmpty()) {
            throw CommonErrors.accessDenied("Access Denied to API Version: APIGlobalDatastore");
        }
        String description = request.globalReplicationGroupDescription();
        GlobalDatastore created = simulation.execute(
                scope,
                new CreateGlobalReplicationGroup(
                        request.globalReplicationGroupIdSuffix(),
                        description == null ? " " : description,
                        request.primaryReplicationGroupId()));
        return CreateGlobalReplicationGroupResponse.builder()
                .globalReplicationGroup(GlobalReplicationGroupView.withMembers(simulation.world(scope), created))
                .build();
    }

    private DescribeGlobalReplicationGroupsResponse describe(
            Scope scope, DescribeGlobalReplicationGroupsRequest request) {
        World world = simulation.world(scope);
        Paging paging = Paging.of(DESCRIBE_GLOBAL_REPLICATION_GROUPS, request.maxRecords(), request.marker());
        GlobalDatastores datastores = GlobalDatastores.in(world);
        Collection<GlobalDatastore> asked = request.globalReplicationGroupId() == null
                ? datastores.all().values()
                : List.of(datastores.get(request.globalReplicationGroupId()));
        Page<GlobalDatastore> page = paging.of(asked.iterator(), GlobalDatastore::id);
        boolean showMembers = Boolean.TRUE.equals(request.showMemberInfo());
        return DescribeGlobalReplicationGroupsResponse.builder()
                .globalReplicationGroups(page.each(datastore -> showMembers
                        ? GlobalReplicationGroupView.withMembers(world, datastore)
                        : GlobalReplicationGroupView.of(world, datastore)))
                .marker(page.marker())
                .build();
    }

    private DisassociateGlobalReplicationGroupResponse disassociate(
            Scope scope, DisassociateGlobalReplicationGroupRequest request) {
        GlobalDatastore left = simulation.execute(
                scope,
                new DisassociateGlobalReplicationGroup(
                        request.globalReplicationGroupId(),
                        request.replicationGroupId(),
                        request.replicationGroupRegion()));
        return DisassociateGlobalReplicationGroupResponse.builder()
                .globalReplicationGroup(GlobalReplicationGroupView.withMembers(simulation.world(scope), left))
                .build();
    }

    private FailoverGlobalReplicationGroupResponse failover(
            Scope scope, FailoverGlobalReplicationGroupRequest request) {
        GlobalDatastore failing = simulation.execute(
                scope,
                new FailoverGlobalReplicationGroup(
                        request.globalReplicationGroupId(),
                        request.primaryRegion(),
                        request.primaryReplicationGroupId()));
        return FailoverGlobalReplicationGroupResponse.builder()
                .globalReplicationGroup(GlobalReplicationGroupView.withMembers(simulation.world(scope), failing))
                .build();
    }

    private DeleteGlobalReplicationGroupResponse delete(Scope scope, DeleteGlobalReplicationGroupRequest request) {
        GlobalDatastore deleting = simulation.execute(
                scope,
                new DeleteGlobalReplicationGroup(
                        request.globalReplicationGroupId(), request.retainPrimaryReplicationGroup()));
        return DeleteGlobalReplicationGroupResponse.builder()
                .globalReplicationGroup(GlobalReplicationGroupView.withMembers(simulation.world(scope), deleting))
                .build();
    }
}
