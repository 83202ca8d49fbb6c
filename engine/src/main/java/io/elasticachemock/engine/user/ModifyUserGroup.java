package io.elasticachemock.engine.user;

import static io.elasticachemock.engine.ElastiCacheFault.invalidParameterCombination;
import static io.elasticachemock.engine.ElastiCacheFault.invalidParameterValue;

import io.elasticachemock.engine.replication.ReplicationGroup;
import io.elasticachemock.engine.version.Engine;
import io.elasticachemock.engine.version.EngineVersion;
import io.elasticachemock.engine.wording.UncertainUserWording;
import io.elasticachemock.engine.world.Command;
import io.elasticachemock.engine.world.World;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Has users come to a user group and leave it, or makes it one for another engine (API reference, ModifyUserGroup).
 *
 * @param engine null for the present one
 */
public record ModifyUserGroup(
        String id, @Nullable String engine, List<String> userIdsToAdd, List<String> userIdsToRemove)
        implements Command<UserGroup> {
    /** A command's lists do not change. */
    public ModifyUserGroup {
        userIdsToAdd = List.copyOf(userIdsToAdd);
        userIdsToRemove = List.copyOf(userIdsToRemove);
    }

    @Override
    public Accepted<UserGroup> validate(World world) {
        UserGroup group = UserGroups.in(world).active(id);
        Engine wanted = engine == null ? group.engine() : CreateUser.engine(engine);
        if (userIdsToAdd.isEmpty() && userIdsToRemove.isEmpty() && wanted == group.engine()) {
            throw invalidParameterCombination("No modifications were requested");
        }
        List<String> adding = UserGroupMembers.ids(world, userIdsToAdd);
        List<String> removing = userIdsToRemove.stream()
                .map(each -> each.toLowerCase(Locale.ROOT))
                .distinct()
                .toList();
        for (String each : removing) {
            if (!group.userIds().contains(each)) {
                throw invalidParameterValue("User " + each + " is not a member of user group " + group.id() + ".");
            }
        }
        for (String each : adding) {
            if (group.userIds().contains(each)) {
                throw invalidParameterValue(UncertainUserWording.userInGroup(each, group.id()));
            }
        }
        UserGroupMembers.check(world, wanted, UserGroupChange.after(group.userIds(), adding, removing));
        if (wanted == Engine.VALKEY) {
            for (ReplicationGroup user : UserGroups.in(world).users(group.id())) {
                checkRunsValkey(group, user.settings().software().version());
            }
            CacheAttachments.in(world).of(group.id()).forEach(attached -> checkRunsValkey(group, attached.version()));
        }
        return () -> UserGroupChange.begin(world, "ModifyUserGroup", group.of(wanted), adding, removing);
    }

    private static void checkRunsValkey(UserGroup group, EngineVersion version) {
        if (version.engine() != Engine.VALKEY) {
            throw invalidParameterCombination(UncertainUserWording.userGroupNotForVersion(
                    group.id(), version.engine().wireName(), version.version()));
        }
    }
}
