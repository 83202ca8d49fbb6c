package io.elasticachemock.server.view;

import io.elasticachemock.engine.Scope;
import io.elasticachemock.engine.identifier.Arn;
import io.elasticachemock.engine.identifier.ResourceType;
import io.elasticachemock.engine.replication.ReplicationGroup;
import io.elasticachemock.engine.user.UserGroup;
import io.elasticachemock.engine.user.UserGroups;
import io.elasticachemock.engine.world.World;
import software.amazon.awssdk.services.elasticache.model.UserGroupPendingChanges;

/** A user group (API reference, UserGroup). PendingChanges is there only while it is modified. */
public final class UserGroupView {
    private UserGroupView() {}

    /** The user group, with what it is attached to. */
    public static software.amazon.awssdk.services.elasticache.model.UserGroup of(
            World world, Scope scope, UserGroup group) {
        boolean changing = !group.toAdd().isEmpty() || !group.toRemove().isEmpty();
        return software.amazon.awssdk.services.elasticache.model.UserGroup.builder()
                .userGroupId(group.id())
                .status(group.status().word())
                .engine(group.engine().wireName())
                .userIds(group.userIds())
                .minimumEngineVersion(UserGroups.in(world).minimumEngineVersion(group))
                .pendingChanges(
                        changing
                                ? UserGroupPendingChanges.builder()
                                        .userIdsToAdd(group.toAdd())
                                        .userIdsToRemove(group.toRemove())
                                        .build()
                                : null)
                .replicationGroups(UserGroups.in(world).users(group.id()).stream()
                        .map(ReplicationGroup::id)
                        .toList())
                .serverlessCaches(UserGroups.in(world).serverlessCaches(group.id()))
                .arn(Arn.of(scope, ResourceType.USER_GROUP, group.id()).toString())
                .build();
    }
}
