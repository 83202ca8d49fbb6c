package io.elasticachemock.engine.user;

import io.elasticachemock.engine.world.World;
import java.util.ArrayList;
import java.util.List;

/**
 * Users come to a user group and leave it. While that flows to what the group is attached to, it is {@code modifying} and its
 * users are still the old ones (API reference, UserGroup.PendingChanges).
 */
final class UserGroupChange {
    private UserGroupChange() {}

    /** Begins now. The group is active. */
    static UserGroup begin(World world, String operation, UserGroup group, List<String> toAdd, List<String> toRemove) {
        UserGroups groups = UserGroups.in(world);
        UserGroup changing = groups.put(group.changing(toAdd, toRemove));
        UserWork work = new UserWork(world, operation);
        work.start(
                UserWork.userGroup(group.id()),
                group.engine(),
                () -> groups.change(group.id(), current -> current.with(after(current.userIds(), toAdd, toRemove))));
        work.flowFrom(group.id());
        return changing;
    }

    /** The users that a group will have. */
    static List<String> after(List<String> userIds, List<String> toAdd, List<String> toRemove) {
        List<String> after = new ArrayList<>(userIds);
        after.removeAll(toRemove);
        after.addAll(toAdd);
        return after;
    }
}
