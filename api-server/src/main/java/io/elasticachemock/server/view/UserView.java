package io.elasticachemock.server.view;

import io.elasticachemock.engine.Scope;
import io.elasticachemock.engine.identifier.Arn;
import io.elasticachemock.engine.identifier.ResourceType;
import io.elasticachemock.engine.user.User;
import io.elasticachemock.engine.user.UserGroup;
import io.elasticachemock.engine.user.UserGroups;
import io.elasticachemock.engine.world.World;
import software.amazon.awssdk.services.elasticache.model.Authentication;
import software.amazon.awssdk.services.elasticache.model.AuthenticationType;

/** A user (API reference, User). No answer shows a password, only how many there are. */
public final class UserView {
    private UserView() {}

    /** The user, with the groups that it is in. */
    public static software.amazon.awssdk.services.elasticache.model.User of(World world, Scope scope, User user) {
        return software.amazon.awssdk.services.elasticache.model.User.builder()
                .userId(user.id())
                .userName(user.name())
                .status(user.status().word())
                .engine(user.engine().wireName())
                .minimumEngineVersion(user.minimumEngineVersion())
                .accessString(user.accessString())
                .userGroupIds(UserGroups.in(world).of(user.id()).stream()
                        .map(UserGroup::id)
                        .toList())
                .authentication(authentication(user.authentication()))
                .arn(Arn.of(scope, ResourceType.USER, user.id()).toString())
                .build();
    }

    private static Authentication authentication(io.elasticachemock.engine.user.Authentication authentication) {
        int passwords = authentication.passwords().size();
        return Authentication.builder()
                .type(Words.sdk(AuthenticationType.class, authentication.type()))
                .passwordCount(passwords == 0 ? null : passwords)
                .build();
    }
}
