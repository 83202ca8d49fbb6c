package io.elasticachemock.engine.user;

import io.elasticachemock.engine.version.Engine;
import java.util.List;

/**
 * The users that may connect to what it is attached to.
 *
 * @param userIds in the order in which they came
 * @param toAdd what will come while it is modified
 * @param toRemove what will go while it is modified
 */
public record UserGroup(
        String id,
        Engine engine,
        List<String> userIds,
        UserGroupStatus status,
        List<String> toAdd,
        List<String> toRemove) {
    /** A user group's lists do not change. */
    public UserGroup {
        userIds = List.copyOf(userIds);
        toAdd = List.copyOf(toAdd);
        toRemove = List.copyOf(toRemove);
    }

    UserGroup in(UserGroupStatus newStatus) {
        return new UserGroup(id, engine, userIds, newStatus, toAdd, toRemove);
    }

    UserGroup of(Engine newEngine) {
        return new UserGroup(id, newEngine, userIds, status, toAdd, toRemove);
    }

    UserGroup changing(List<String> comingIds, List<String> goingIds) {
        return new UserGroup(id, engine, userIds, UserGroupStatus.MODIFYING, comingIds, goingIds);
    }

    UserGroup with(List<String> newUserIds) {
        return new UserGroup(id, engine, newUserIds, UserGroupStatus.ACTIVE, List.of(), List.of());
    }
}
