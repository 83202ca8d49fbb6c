package io.elasticachemock.engine.user;

import static io.elasticachemock.engine.ElastiCacheFault.invalidParameterCombination;
import static io.elasticachemock.engine.ElastiCacheFault.invalidParameterValue;

import io.elasticachemock.engine.ElastiCacheFault;
import io.elasticachemock.engine.Fault;
import io.elasticachemock.engine.identifier.Identifiers;
import io.elasticachemock.engine.identifier.ResourceType;
import io.elasticachemock.engine.quota.Quota;
import io.elasticachemock.engine.tag.TagBook;
import io.elasticachemock.engine.tag.Tags;
import io.elasticachemock.engine.version.Engine;
import io.elasticachemock.engine.wording.UncertainUserWording;
import io.elasticachemock.engine.world.Command;
import io.elasticachemock.engine.world.World;
import java.util.regex.Pattern;

/** Creates a user, who is active at once. With IAM its id is its name (API reference, CreateUser). */
public record CreateUser(
        String id, String name, String engine, String accessString, RequestedAuthentication authentication, Tags tags)
        implements Command<User> {
    private static final Pattern ID = Pattern.compile("[a-zA-Z][a-zA-Z0-9-]*");

    @Override
    public Accepted<User> validate(World world) {
        Users users = Users.in(world);
        String checkedId = id("UserId", id);
        if (users.find(checkedId).isPresent()) {
            throw new ElastiCacheFault(Fault.USER_ALREADY_EXISTS_FAULT, "User " + checkedId + " already exists.");
        }
        if (name.isBlank() || name.chars().anyMatch(Character::isWhitespace)) {
            throw invalidParameterValue(UncertainUserWording.badUserName(name));
        }
        Engine checkedEngine = engine(engine);
        Authentication resolved = authentication.resolve();
        if (resolved.type() == AuthenticationType.IAM && !checkedId.equalsIgnoreCase(name)) {
            throw invalidParameterCombination("User Id and User name must be same for authentication type: iam");
        }
        int most = world.quotas().get(Quota.USERS_PER_REGION);
        if (users.count() >= most) {
            throw new ElastiCacheFault(Fault.USER_QUOTA_EXCEEDED_FAULT, UncertainUserWording.tooManyUsers(most));
        }
        User user = new User(
                checkedId, name, checkedEngine, AccessString.normalise(accessString), resolved, UserStatus.ACTIVE);
        return () -> {
            users.put(user);
            TagBook.in(world).set(ResourceType.USER, user.id(), tags);
            return user;
        };
    }

    /** @throws ElastiCacheFault if it does not begin with a letter, or has anything but letters, digits and hyphens */
    static String id(String parameter, String id) {
        if (!ID.matcher(id).matches()) {
            throw invalidParameterValue(UncertainUserWording.badUserId(parameter));
        }
        return Identifiers.lowerCase(id);
    }

    /** @throws ElastiCacheFault if it is none that has users */
    static Engine engine(String name) {
        return Engine.find(name)
                .filter(each -> each != Engine.MEMCACHED)
                .orElseThrow(() -> invalidParameterValue(UncertainUserWording.engineWithoutUsers(name)));
    }
}
