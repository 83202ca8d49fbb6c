package io.elasticachemock.engine.user;

import io.elasticachemock.engine.ElastiCacheFault;
import io.elasticachemock.engine.Fault;
import io.elasticachemock.engine.identifier.ResourceType;
import io.elasticachemock.engine.quota.Quota;
import io.elasticachemock.engine.tag.TagBook;
import io.elasticachemock.engine.tag.Tags;
import io.elasticachemock.engine.version.Engine;
import io.elasticachemock.engine.wording.UncertainUserWording;
import io.elasticachemock.engine.world.Command;
import io.elasticachemock.engine.world.World;
import java.util.List;

/** Creates a user group (API reference, CreateUserGroup). */
public record CreateUserGroup(String id, String engine, List<String> userIds, Tags tags) implements Command<UserGroup> {
    /** A command's lists do not change. */
    public CreateUserGroup {
        userIds = List.copyOf(userIds);
    }

    @Override
    public Accepted<UserGroup> validate(World world) {
        UserGroups groups = UserGroups.in(world);
        String checkedId = CreateUser.id("UserGroupId", id);
        if (groups.find(checkedId).isPresent()) {
            throw new ElastiCacheFault(
                    Fault.USER_GROUP_ALREADY_EXISTS_FAULT, UncertainUserWording.userGroupExists(checkedId));
        }
        Engine checkedEngine = CreateUser.engine(engine);
        List<String> ids = UserGroupMembers.ids(world, userIds);
        UserGroupMembers.check(world, checkedEngine, ids);
        int most = world.quotas().get(Quota.USER_GROUPS_PER_REGION);
        if (groups.count() >= most) {
            throw new ElastiCacheFault(
                    Fault.USER_GROUP_QUOTA_EXCEEDED_FAULT, UncertainUserWording.tooManyUserGroups(most));
        }
        UserGroup group = new UserGroup(checkedId, checkedEngine, ids, UserGroupStatus.CREATING, List.of(), List.of());
        return () -> {
            groups.put(group);
            TagBook.in(world).set(ResourceType.USER_GROUP, group.id(), tags);
            new UserWork(world, "CreateUserGroup")
                    .start(
                            UserWork.userGroup(group.id()),
                            group.engine(),
                            () -> groups.change(group.id(), current -> current.in(UserGroupStatus.ACTIVE)));
            return group;
        };
    }
}
