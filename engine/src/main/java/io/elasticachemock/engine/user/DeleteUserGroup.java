package io.elasticachemock.engine.user;

import io.elasticachemock.engine.ElastiCacheFault;
import io.elasticachemock.engine.Fault;
import io.elasticachemock.engine.identifier.ResourceType;
import io.elasticachemock.engine.tag.TagBook;
import io.elasticachemock.engine.wording.UncertainUserWording;
import io.elasticachemock.engine.world.Command;
import io.elasticachemock.engine.world.World;

/** Deletes a user group that is attached to nothing; its users stay (API reference, DeleteUserGroup). */
public record DeleteUserGroup(String id) implements Command<UserGroup> {
    @Override
    public Accepted<UserGroup> validate(World world) {
        UserGroups groups = UserGroups.in(world);
        UserGroup group = groups.active(id);
        if (groups.isAttached(group.id())) {
            throw new ElastiCacheFault(
                    Fault.INVALID_USER_GROUP_STATE_FAULT, UncertainUserWording.userGroupAttached(group.id()));
        }
        return () -> {
            UserGroup deleting = groups.put(group.in(UserGroupStatus.DELETING));
            new UserWork(world, "DeleteUserGroup").start(UserWork.userGroup(group.id()), group.engine(), () -> {
                groups.remove(group.id());
                TagBook.in(world).forget(ResourceType.USER_GROUP, group.id());
                world.works().forget(UserWork.userGroup(group.id()));
            });
            return deleting;
        };
    }
}
