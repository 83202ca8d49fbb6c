package io.elasticachemock.sdk.terraform;

import static io.elasticachemock.sdk.terraform.Provider.attributes;
import static org.assertj.core.api.Assertions.assertThat;

import io.elasticachemock.sdk.support.Refusal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import software.amazon.awssdk.services.elasticache.model.CreateUserRequest;
import software.amazon.awssdk.services.elasticache.model.ModifyUserRequest;
import software.amazon.awssdk.services.elasticache.model.User;

/** {@code aws_elasticache_user}: its calls, and how it reads what it compares. */
record UserResource(Provider provider, String id) {
    void create(Consumer<CreateUserRequest.Builder> configuration) {
        provider.client()
                .createUser(user -> user.userId(id).noPasswordRequired(false).applyMutation(configuration));
        provider.awaits("active", Set.of("creating"), () -> find().status());
    }

    void update(Consumer<ModifyUserRequest.Builder> changes) {
        provider.client().modifyUser(user -> user.userId(id).applyMutation(changes));
        provider.awaits("active", Set.of("modifying"), () -> find().status());
    }

    void delete() {
        provider.client().deleteUser(user -> user.userId(id));
        provider.awaitsEnd(Set.of("deleting"), () -> find().status());
        Refusal.USER_NOT_FOUND.meets(this::find);
    }

    /** Each read waits, and does not know that a user may be creating. */
    User read() {
        provider.awaits("active", Set.of("modifying"), () -> find().status());
        return find();
    }

    private User find() {
        List<User> users =
                provider.client().describeUsers(request -> request.userId(id)).users();
        assertThat(users).hasSize(1);
        return users.get(0);
    }

    Map<String, Object> state() {
        User user = read();
        return attributes(
                "user_id", user.userId(),
                "user_name", user.userName(),
                "engine", user.engine().toLowerCase(Locale.ROOT),
                "access_string", user.accessString(),
                "authentication_mode", user.authentication().typeAsString(),
                "password_count", user.authentication().passwordCount(),
                "tags", provider.tags(user.arn()));
    }
}
