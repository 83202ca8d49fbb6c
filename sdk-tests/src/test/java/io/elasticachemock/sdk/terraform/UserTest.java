package io.elasticachemock.sdk.terraform;

import static io.elasticachemock.sdk.terraform.Provider.attributes;
import static io.elasticachemock.sdk.terraform.Provider.changed;
import static io.elasticachemock.sdk.terraform.Provider.list;
import static io.elasticachemock.sdk.terraform.Provider.showsNoDifference;

import java.util.Map;
import org.junit.jupiter.api.Test;

/** The life of an {@code aws_elasticache_user}, with each way to authenticate. */
class UserTest {
    private static final String READER = "on ~app::* -@all +@read";

    @Test
    void one_with_passwords_is_applied_changed_tagged_and_destroyed() {
        Provider.plays(provider -> {
            UserResource user = new UserResource(provider, "tf-sam");
            user.create(request -> request.userName("sam")
                    .engine("REDIS")
                    .accessString(READER)
                    .passwords("password-number-one", "password-number-two")
                    .tags(list(Map.of("team", "checkout"))));
            Map<String, Object> wanted = attributes(
                    "user_id", "tf-sam",
                    "user_name", "sam",
                    "engine", "redis",
                    "access_string", READER,
                    "authentication_mode", "password",
                    "password_count", 2,
                    "tags", Map.of("team", "checkout"));
            showsNoDifference(wanted, user::state);

            user.update(request -> request.accessString("on ~* +@all"));
            user.update(request -> request.passwords("password-number-three"));
            wanted = changed(wanted, "access_string", "on ~* +@all", "password_count", 1);
            showsNoDifference(wanted, user::state);

            provider.changeTags(user.read().arn(), Map.of("team", "search"));
            showsNoDifference(changed(wanted, "tags", Map.of("team", "search")), user::state);
            user.delete();
        });
    }

    @Test
    void one_with_an_authentication_mode_is_applied_changed_and_destroyed() {
        Provider.plays(provider -> {
            UserResource user = new UserResource(provider, "tf-pat");
            user.create(request -> request.userName("pat")
                    .engine("valkey")
                    .accessString(READER)
                    .authenticationMode(mode -> mode.type("password").passwords("password-number-one")));
            Map<String, Object> wanted = attributes(
                    "user_name",
                    "pat",
                    "engine",
                    "valkey",
                    "access_string",
                    READER,
                    "authentication_mode",
                    "password",
                    "password_count",
                    1,
                    "tags",
                    Map.of());
            showsNoDifference(wanted, user::state);

            user.update(request -> request.authenticationMode(mode -> mode.type("no-password-required")));
            showsNoDifference(
                    changed(wanted, "authentication_mode", "no-password", "password_count", null), user::state);
            user.delete();
        });
    }

    @Test
    void one_by_iam_is_named_as_its_id() {
        Provider.plays(provider -> {
            UserResource user = new UserResource(provider, "tf-iam");
            user.create(request -> request.userName("tf-iam")
                    .engine("redis")
                    .accessString(READER)
                    .authenticationMode(mode -> mode.type("iam")));
            showsNoDifference(attributes("user_name", "tf-iam", "authentication_mode", "iam"), user::state);
            user.delete();
        });
    }
}
