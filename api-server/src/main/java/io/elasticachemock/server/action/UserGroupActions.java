package io.elasticachemock.server.action;

import static io.elasticachemock.server.query.Operations.CREATE_USER_GROUP;
import static io.elasticachemock.server.query.Operations.DELETE_USER_GROUP;
import static io.elasticachemock.server.query.Operations.DESCRIBE_USER_GROUPS;
import static io.elasticachemock.server.query.Operations.MODIFY_USER_GROUP;

import io.elasticachemock.engine.Scope;
import io.elasticachemock.engine.Simulation;
import io.elasticachemock.engine.user.CreateUserGroup;
import io.elasticachemock.engine.user.DeleteUserGroup;
import io.elasticachemock.engine.user.ModifyUserGroup;
import io.elasticachemock.engine.user.UserGroup;
import io.elasticachemock.engine.user.UserGroups;
import io.elasticachemock.engine.world.World;
import io.elasticachemock.server.action.Paging.Page;
import io.elasticachemock.server.query.Actions;
import io.elasticachemock.server.view.UserGroupView;
import java.util.Collection;
import java.util.List;
import software.amazon.awssdk.services.elasticache.model.CreateUserGroupRequest;
import software.amazon.awssdk.services.elasticache.model.CreateUserGroupResponse;
import software.amazon.awssdk.services.elasticache.model.DeleteUserGroupRequest;
import software.amazon.awssdk.services.elasticache.model.DeleteUserGroupResponse;
import software.amazon.awssdk.services.elasticache.model.DescribeUserGroupsRequest;
import software.amazon.awssdk.services.elasticache.model.DescribeUserGroupsResponse;
import software.amazon.awssdk.services.elasticache.model.ModifyUserGroupRequest;
import software.amazon.awssdk.services.elasticache.model.ModifyUserGroupResponse;

/** What can be done with user groups. */
final class UserGroupActions {
    private final Simulation simulation;

    private UserGroupActions(Simulation simulation) {
        this.simulation = simulation;
    }

    static void add(Actions actions, Simulation simulation) {
        UserGroupActions groups = new UserGroupActions(simulation);
        actions.on(CREATE_USER_GROUP, groups::create)
                .on(DESCRIBE_USER_GROUPS, groups::describe)
                .on(MODIFY_USER_GROUP, groups::modify)
                .on(DELETE_USER_GROUP, groups::delete);
    }

    private CreateUserGroupResponse create(Scope scope, CreateUserGroupRequest request) {
        var group = view(
                scope,
                simulation.execute(
                        scope,
                        new CreateUserGroup(
                                request.userGroupId(),
                                request.engine(),
                                request.userIds(),
                                RequestedTags.of(request.tags()))));
        return CreateUserGroupResponse.builder()
                .userGroupId(group.userGroupId())
                .status(group.status())
                .engine(group.engine())
                .userIds(group.userIds())
                .minimumEngineVersion(group.minimumEngineVersion())
                .pendingChanges(group.pendingChanges())
                .replicationGroups(group.replicationGroups())
                .serverlessCaches(group.serverlessCaches())
                .arn(group.arn())
                .build();
    }

    private ModifyUserGroupResponse modify(Scope scope, ModifyUserGroupRequest request) {
        var group = view(
                scope,
                simulation.execute(
                        scope,
                        new ModifyUserGroup(
                                request.userGroupId(),
                                request.engine(),
                                request.userIdsToAdd(),
                                request.userIdsToRemove())));
        return ModifyUserGroupResponse.builder()
                .userGroupId(group.userGroupId())
                .status(group.status())
                .engine(group.engine())
                .userIds(group.userIds())
                .minimumEngineVersion(group.minimumEngineVersion())
                .pendingChanges(group.pendingChanges())
                .replicationGroups(group.replicationGroups())
                .serverlessCaches(group.serverlessCaches())
                .arn(group.arn())
                .build();
    }

    private DeleteUserGroupResponse delete(Scope scope, DeleteUserGroupRequest request) {
        var group = view(scope, simulation.execute(scope, new DeleteUserGroup(request.userGroupId())));
        return DeleteUserGroupResponse.builder()
                .userGroupId(group.userGroupId())
                .status(group.status())
                .engine(group.engine())
                .userIds(group.userIds())
                .minimumEngineVersion(group.minimumEngineVersion())
                .pendingChanges(group.pendingChanges())
                .replicationGroups(group.replicationGroups())
                .serverlessCaches(group.serverlessCaches())
                .arn(group.arn())
                .build();
    }

    private DescribeUserGroupsResponse describe(Scope scope, DescribeUserGroupsRequest request) {
        Paging paging = Paging.of(DESCRIBE_USER_GROUPS, request.maxRecords(), request.marker());
        World world = simulation.world(scope);
        UserGroups groups = UserGroups.in(world);
        Collection<UserGroup> asked =
                request.userGroupId() == null ? groups.all().values() : List.of(groups.get(request.userGroupId()));
        Page<UserGroup> page = paging.of(asked.iterator(), UserGroup::id);
        return DescribeUserGroupsResponse.builder()
                .userGroups(page.each(group -> UserGroupView.of(world, scope, group)))
                .marker(page.marker())
                .build();
    }

    private software.amazon.awssdk.services.elasticache.model.UserGroup view(Scope scope, UserGroup group) {
        return UserGroupView.of(simulation.world(scope), scope, group);
    }
}
