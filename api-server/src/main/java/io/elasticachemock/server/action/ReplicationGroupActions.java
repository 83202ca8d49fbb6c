package io.elasticachemock.server.action;

import static io.elasticachemock.server.query.Operations.CREATE_REPLICATION_GROUP;
import static io.elasticachemock.server.query.Operations.DELETE_REPLICATION_GROUP;
import static io.elasticachemock.server.query.Operations.DESCRIBE_REPLICATION_GROUPS;
import static io.elasticachemock.server.query.Operations.MODIFY_REPLICATION_GROUP;
import static io.elasticachemock.server.query.Operations.TEST_FAILOVER;

import io.elasticachemock.engine.Scope;
import io.elasticachemock.engine.Simulation;
import io.elasticachemock.engine.deletion.DeleteReplicationGroup;
import io.elasticachemock.engine.failover.TestFailover;
import io.elasticachemock.engine.replication.ReplicationGroup;
import io.elasticachemock.engine.replication.ReplicationGroups;
import io.elasticachemock.engine.world.RecentRecords;
import io.elasticachemock.engine.world.World;
import io.elasticachemock.server.action.Paging.Page;
import io.elasticachemock.server.query.Actions;
import io.elasticachemock.server.query.Fragments;
import io.elasticachemock.server.view.KeptViews;
import io.elasticachemock.server.view.ReplicationGroupView;
import java.util.Collection;
import java.util.List;
import software.amazon.awssdk.services.elasticache.model.CreateReplicationGroupRequest;
import software.amazon.awssdk.services.elasticache.model.CreateReplicationGroupResponse;
import software.amazon.awssdk.services.elasticache.model.DeleteReplicationGroupRequest;
import software.amazon.awssdk.services.elasticache.model.DeleteReplicationGroupResponse;
import software.amazon.awssdk.services.elasticache.model.DescribeReplicationGroupsRequest;
import software.amazon.awssdk.services.elasticache.model.DescribeReplicationGroupsResponse;
import software.amazon.awssdk.services.elasticache.model.ModifyReplicationGroupRequest;
import software.amazon.awssdk.services.elasticache.model.ModifyReplicationGroupResponse;
import software.amazon.awssdk.services.elasticache.model.TestFailoverRequest;
import software.amazon.awssdk.services.elasticache.model.TestFailoverResponse;

/** What can be done with replication groups. */
final class ReplicationGroupActions {
    private final Simulation simulation;
    private final RecentRecords recent = new RecentRecords();
    private final KeptViews<software.amazon.awssdk.services.elasticache.model.ReplicationGroup> views;

    private ReplicationGroupActions(Simulation simulation, Fragments fragments) {
        this.simulation = simulation;
        this.views =
                new KeptViews<>(fragments, world -> ReplicationGroups.in(world).all());
    }

    static void add(Actions actions, Simulation simulation, Fragments fragments) {
        ReplicationGroupActions groups = new ReplicationGroupActions(simulation, fragments);
        actions.on(CREATE_REPLICATION_GROUP, groups::create, NewReplicationGroup::refuse)
                .on(DESCRIBE_REPLICATION_GROUPS, groups::describe)
                .on(MODIFY_REPLICATION_GROUP, groups::modify)
                .on(TEST_FAILOVER, groups::testFailover)
                .on(DELETE_REPLICATION_GROUP, groups::delete);
    }

    private CreateReplicationGroupResponse create(Scope scope, CreateReplicationGroupRequest request) {
        ReplicationGroup created = request.primaryClusterId() == null
                ? simulation.execute(scope, NewReplicationGroup.command(request, recent))
                : simulation.execute(scope, NewReplicationGroup.aroundCluster(request));
        return CreateReplicationGroupResponse.builder()
                .replicationGroup(ReplicationGroupView.of(scope, created))
                .build();
    }

    private DescribeReplicationGroupsResponse describe(Scope scope, DescribeReplicationGroupsRequest request) {
        World world = simulation.world(scope);
        Paging paging = Paging.of(DESCRIBE_REPLICATION_GROUPS, request.maxRecords(), request.marker());
        ReplicationGroups groups = ReplicationGroups.in(world);
        Collection<ReplicationGroup> asked = request.replicationGroupId() == null
                ? groups.all().tailMap(paging.after(), false).values()
                : List.of(groups.get(request.replicationGroupId()));
        Page<ReplicationGroup> page = paging.of(asked.iterator(), ReplicationGroup::id);
        return DescribeReplicationGroupsResponse.builder()
                .replicationGroups(page.each(
                        group -> views.of(world, group.id(), group, () -> ReplicationGroupView.of(scope, group))))
                .marker(page.marker())
                .build();
    }

    private ModifyReplicationGroupResponse modify(Scope scope, ModifyReplicationGroupRequest request) {
        ReplicationGroup modified = simulation.execute(scope, ReplicationGroupChange.command(request));
        return ModifyReplicationGroupResponse.builder()
                .replicationGroup(ReplicationGroupView.of(scope, modified))
                .build();
    }

    private DeleteReplicationGroupResponse delete(Scope scope, DeleteReplicationGroupRequest request) {
        ReplicationGroup deleting = simulation.execute(
                scope,
                new DeleteReplicationGroup(
                        request.replicationGroupId(),
                        Boolean.TRUE.equals(request.retainPrimaryCluster()),
                        request.finalSnapshotIdentifier()));
        return DeleteReplicationGroupResponse.builder()
                .replicationGroup(ReplicationGroupView.of(scope, deleting))
                .build();
    }

    private TestFailoverResponse testFailover(Scope scope, TestFailoverRequest request) {
        ReplicationGroup answered =
                simulation.execute(scope, new TestFailover(request.replicationGroupId(), request.nodeGroupId()));
        return TestFailoverResponse.builder()
                .replicationGroup(ReplicationGroupView.of(scope, answered))
                .build();
    }
}
