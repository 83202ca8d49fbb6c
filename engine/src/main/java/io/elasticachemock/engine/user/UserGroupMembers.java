package io.elasticachemock.engine.user;

import static io.elasticachemock.engine.ElastiCacheFault.invalidParameterValue;

import io.elasticachemock.engine.ElastiCacheFault;
import io.elasticachemock.engine.Fault;
import io.elasticachemock.engine.quota.Quota;
import io.elasticachemock.engine.version.Engine;
import io.elasticachemock.engine.wording.UncertainUserWording;
import io.elasticachemock.engine.world.World;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Who may be together in a user group: up to 100 users, no two of the same name. A group for Redis holds users for Redis only,
 * one of them named {@code default}; a group for Valkey holds no user without a password (API reference, CreateUserGroup; user
 * guide, "Role-Based Access Control").
 */
final class UserGroupMembers {
    private UserGroupMembers() {}

    /**
     * The users' ids, each once.
     *
     * @throws ElastiCacheFault if there is no such user
     */
    static List<String> ids(World world, List<String> asked) {
        Set<String> ids = new LinkedHashSet<>();
        for (String id : asked) {
            User user = Users.in(world).get(id);
            if (user.status() == UserStatus.DELETING) {
                throw new ElastiCacheFault(Fault.USER_NOT_FOUND_FAULT, "User " + id + " not found.");
            }
            ids.add(user.id());
        }
        return new ArrayList<>(ids);
    }

    /** @throws ElastiCacheFault if these users cannot be together in a group */
    static void check(World world, Engine engine, List<String> ids) {
        int most = world.quotas().get(Quota.USERS_PER_USER_GROUP);
        if (ids.size() > most) {
            throw invalidParameterValue(UncertainUserWording.tooManyUsersInGroup(most));
        }
        Set<String> names = new TreeSet<>();
        for (String id : ids) {
            User user = Users.in(world).get(id);
            if (!names.add(user.name())) {
                throw new ElastiCacheFault(
                        Fault.DUPLICATE_USER_NAME_FAULT, UncertainUserWording.duplicateUserName(user.name()));
            }
            if (engine == Engine.REDIS && user.engine() != Engine.REDIS) {
                throw invalidParameterValue(UncertainUserWording.userOfOtherEngine(id));
            }
            if (engine == Engine.VALKEY && user.authentication().type() == AuthenticationType.NO_PASSWORD) {
                throw invalidParameterValue(UncertainUserWording.userWithoutPassword(id));
            }
        }
        if (engine == Engine.REDIS && !names.contains(User.DEFAULT)) {
            throw new ElastiCacheFault(
                    Fault.DEFAULT_USER_REQUIRED, "User group needs to contain a user with the user name default.");
        }
    }
}
