package io.elasticachemock.sdk.terraform;

import static io.elasticachemock.sdk.terraform.Provider.attributes;
import static io.elasticachemock.sdk.terraform.Provider.changed;
import static io.elasticachemock.sdk.terraform.Provider.list;
import static io.elasticachemock.sdk.terraform.Provider.set;
import static io.elasticachemock.sdk.terraform.Provider.showsNoDifference;

import java.util.Map;
import org.junit.jupiter.api.Test;

/** The life of an {@code aws_elasticache_user_group}. */
class UserGroupTest {
    @Test
    void one_is_applied_changed_tagged_and_destroyed() {
        Provider.plays(provider -> {
            user(provider, "tf-sam");
            user(provider, "tf-pat");
            UserGroupResource group = new UserGroupResource(provider, "tf-shop");
            group.create(request ->
                    request.engine("redis").userIds("tf-sam", "default").tags(list(Map.of("team", "checkout"))));
            Map<String, Object> wanted = attributes(
                    "user_group_id",
                    "tf-shop",
                    "engine",
                    "redis",
                    "user_ids",
                    set("default", "tf-sam"),
                    "tags",
                    Map.of("team", "checkout"));
            showsNoDifference(wanted, group::state);

            group.update(request -> request.userIdsToAdd("tf-pat").userIdsToRemove("tf-sam"));
            wanted = changed(wanted, "user_ids", set("default", "tf-pat"));
            showsNoDifference(wanted, group::state);

            provider.changeTags(group.read().arn(), Map.of("team", "search"));
            showsNoDifference(changed(wanted, "tags", Map.of("team", "search")), group::state);
            group.delete();
        });
    }

    @Test
    void one_for_valkey_goes_without_a_default_user() {
        Provider.plays(provider -> {
            new UserResource(provider, "tf-val").create(request -> request.userName("val")
                    .engine("valkey")
                    .accessString("on ~* +@all")
                    .passwords("password-number-one"));
            UserGroupResource group = new UserGroupResource(provider, "tf-shop");
            group.create(request -> request.engine("valkey").userIds("tf-val"));
            showsNoDifference(
                    attributes("engine", "valkey", "user_ids", set("tf-val"), "tags", Map.of()), group::state);
            group.delete();
        });
    }

    static void user(Provider provider, String id) {
        new UserResource(provider, id).create(request -> request.userName(id)
                .engine("redis")
                .accessString("on ~* +@all")
                .passwords("password-number-one"));
    }
}
