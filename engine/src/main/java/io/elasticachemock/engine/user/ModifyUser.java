package io.elasticachemock.engine.user;

import static io.elasticachemock.engine.ElastiCacheFault.invalidParameterCombination;
import static io.elasticachemock.engine.ElastiCacheFault.invalidParameterValue;

import io.elasticachemock.engine.version.Engine;
import io.elasticachemock.engine.wording.UncertainUserWording;
import io.elasticachemock.engine.world.Command;
import io.elasticachemock.engine.world.World;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Changes a user. The change flows to its user groups, which are {@code modifying} meanwhile, and to what these are attached
 * to; connections that are open stay. The default user cannot be changed (API reference, ModifyUser).
 *
 * @param accessString takes the place of the present one; null for none
 * @param appendAccessString comes behind the present one; null for none
 */
public record ModifyUser(
        String id,
        @Nullable String engine,
        @Nullable String accessString,
        @Nullable String appendAccessString,
        RequestedAuthentication authentication)
        implements Command<User> {
    @Override
    public Accepted<User> validate(World world) {
        Users users = Users.in(world);
        User before = users.active(id);
        if (before.id().equals(User.DEFAULT)) {
            throw invalidParameterValue(UncertainUserWording.defaultUserStays());
        }
        User after = after(before);
        if (after.equals(before) && !authentication.isGiven()) {
            throw invalidParameterCombination("No modifications were requested");
        }
        List<UserGroup> groups = UserGroups.in(world).of(before.id());
        for (UserGroup group : groups) {
            UserGroups.in(world).active(group.id());
            checkFits(group, after);
        }
        return () -> {
            users.put(after.in(UserStatus.MODIFYING));
            UserWork work = new UserWork(world, "ModifyUser");
            work.start(UserWork.user(after.id()), after.engine(), () -> users.put(after));
            for (UserGroup group : groups) {
                UserGroups.in(world).put(group.in(UserGroupStatus.MODIFYING));
                work.start(UserWork.userGroup(group.id()), group.engine(), () -> UserGroups.in(world)
                        .change(group.id(), current -> current.in(UserGroupStatus.ACTIVE)));
                work.flowFrom(group.id());
            }
            return after.in(UserStatus.MODIFYING);
        };
    }

    private User after(User before) {
        if (accessString != null && appendAccessString != null) {
            throw invalidParameterCombination(UncertainUserWording.oneAccessString());
        }
        String access = accessString != null
                ? AccessString.normalise(accessString)
                : appendAccessString != null
                        ? AccessString.normalise(before.accessString() + " " + appendAccessString)
                        : before.accessString();
        Authentication proof = authentication.isGiven() ? authentication.resolve() : before.authentication();
        if (proof.type() == AuthenticationType.IAM && !before.id().equalsIgnoreCase(before.name())) {
            throw invalidParameterCombination("User Id and User name must be same for authentication type: iam");
        }
        Engine its = engine == null ? before.engine() : CreateUser.engine(engine);
        return new User(before.id(), before.name(), its, access, proof, UserStatus.ACTIVE);
    }

    private static void checkFits(UserGroup group, User after) {
        if (group.engine() == Engine.REDIS && after.engine() != Engine.REDIS) {
            throw invalidParameterValue(UncertainUserWording.userOfOtherEngine(after.id()));
        }
        if (group.engine() == Engine.VALKEY && after.authentication().type() == AuthenticationType.NO_PASSWORD) {
            throw invalidParameterValue(UncertainUserWording.userWithoutPassword(after.id()));
        }
    }
}
