package io.elasticachemock.engine.user;

import static io.elasticachemock.engine.ElastiCacheFault.invalidParameterValue;

import io.elasticachemock.engine.ElastiCacheFault;
import io.elasticachemock.engine.Fault;
import io.elasticachemock.engine.identifier.ResourceType;
import io.elasticachemock.engine.tag.TagBook;
import io.elasticachemock.engine.version.Engine;
import io.elasticachemock.engine.wording.UncertainUserWording;
import io.elasticachemock.engine.world.Command;
import io.elasticachemock.engine.world.World;
import java.util.List;

/**
 * Deletes a user, who leaves its user groups first. The default user of a group for Redis cannot be deleted while it is in one
 * (API reference, DeleteUser).
 */
public record DeleteUser(String id) implements Command<User> {
    @Override
    public Accepted<User> validate(World world) {
        Users users = Users.in(world);
        User user = users.active(id);
        List<UserGroup> groups = UserGroups.in(world).of(user.id());
        boolean needed = groups.stream().anyMatch(group -> group.engine() == Engine.REDIS) && user.isNamedDefault();
        if (needed) {
            throw new ElastiCacheFault(
                    Fault.DEFAULT_USER_ASSOCIATED_TO_USER_GROUP_FAULT,
                    UncertainUserWording.defaultUserInGroup(user.id()));
        }
        if (user.id().equals(User.DEFAULT)) {
            throw invalidParameterValue(UncertainUserWording.defaultUserStays());
        }
        groups.forEach(group -> UserGroups.in(world).active(group.id()));
        return () -> {
            User deleting = user.in(UserStatus.DELETING);
            users.put(deleting);
            groups.forEach(group -> UserGroupChange.begin(world, "DeleteUser", group, List.of(), List.of(user.id())));
            new UserWork(world, "DeleteUser").start(UserWork.user(user.id()), user.engine(), () -> {
                users.remove(user.id());
                TagBook.in(world).forget(ResourceType.USER, user.id());
                world.works().forget(UserWork.user(user.id()));
            });
            return deleting;
        };
    }
}
