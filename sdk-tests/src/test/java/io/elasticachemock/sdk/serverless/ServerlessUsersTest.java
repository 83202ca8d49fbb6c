package io.elasticachemock.sdk.serverless;

import static io.elasticachemock.sdk.serverless.Caches.available;
import static io.elasticachemock.sdk.serverless.Caches.cache;
import static io.elasticachemock.sdk.serverless.Caches.modify;
import static io.elasticachemock.sdk.support.Parts.tag;
import static io.elasticachemock.sdk.support.Refusal.INVALID_PARAMETER_COMBINATION;
import static io.elasticachemock.sdk.support.Refusal.INVALID_USER_GROUP_STATE;
import static io.elasticachemock.sdk.support.Refusal.USER_GROUP_NOT_FOUND;
import static org.assertj.core.api.Assertions.assertThat;

import io.elasticachemock.sdk.support.Aws;
import io.elasticachemock.sdk.support.Loan;
import java.util.List;
import org.junit.jupiter.api.Test;

/** User groups and tags of serverless caches, as a client sees them. */
class ServerlessUsersTest {
    @Test
    void a_user_group_lists_the_caches_that_use_it_and_cannot_be_deleted_meanwhile() {
        Loan.manual(aws -> {
            userGroup(aws, "shop");
            available(aws, "flash", cache -> cache.userGroupId("shop"));

            assertThat(cache(aws, "flash").userGroupId()).isEqualTo("shop");
            assertThat(caches(aws)).containsExactly("flash");
            INVALID_USER_GROUP_STATE.meets(() -> aws.client().deleteUserGroup(group -> group.userGroupId("shop")));
            modify(aws, "flash", cache -> cache.removeUserGroup(true));
            assertThat(cache(aws, "flash").userGroupId()).isEqualTo("shop");
            aws.clock().advanceBy(Loan.MODIFY_SERVERLESS);

            assertThat(cache(aws, "flash").userGroupId()).isNull();
            assertThat(caches(aws)).isEmpty();
            aws.client().deleteUserGroup(group -> group.userGroupId("shop"));
        });
    }

    @Test
    void a_change_of_its_users_flows_to_the_cache() {
        Loan.manual(aws -> {
            aws.client().createUser(user -> user.userId("sam")
                    .userName("sam")
                    .engine("redis")
                    .accessString("on ~* +@all")
                    .noPasswordRequired(true));
            userGroup(aws, "shop");
            available(aws, "flash", cache -> cache.engine("redis").userGroupId("shop"));

            aws.client().modifyUserGroup(group -> group.userGroupId("shop").userIdsToAdd("sam"));
            assertThat(cache(aws, "flash").status()).isEqualTo("modifying");
            aws.clock().advanceBy(Loan.UPDATE_USERS);
            assertThat(cache(aws, "flash").status()).isEqualTo("available");

            aws.client().modifyUser(user -> user.userId("sam").accessString("on ~* +get"));
            assertThat(cache(aws, "flash").status()).isEqualTo("modifying");
        });
    }

    @Test
    void a_user_group_that_does_not_fit_is_refused() {
        Loan.manual(aws -> {
            userGroup(aws, "shop");
            USER_GROUP_NOT_FOUND.meets(
                    () -> Caches.create(aws, "flash", cache -> cache.userGroupId("none")),
                    "User group none not found.");
            INVALID_PARAMETER_COMBINATION.meets(() -> Caches.create(
                    aws, "flash", cache -> cache.engine("memcached").userGroupId("shop")));
            available(aws, "flash", cache -> {});
            INVALID_PARAMETER_COMBINATION.meets(() ->
                    modify(aws, "flash", cache -> cache.userGroupId("shop").removeUserGroup(true)));
        });
    }

    @Test
    void tags_are_added_and_removed_and_told_as_an_event() {
        Loan.manual(aws -> {
            String arn =
                    available(aws, "flash", cache -> cache.tags(tag("a", "1"))).arn();

            aws.client().addTagsToResource(request -> request.resourceName(arn).tags(tag("b", "2")));
            modify(aws, "flash", cache -> cache.description("d"));
            assertThat(aws.client()
                            .removeTagsFromResource(
                                    request -> request.resourceName(arn).tagKeys("a"))
                            .tagList())
                    .as("also while it is modified")
                    .containsExactly(tag("b", "2"));
            assertThat(aws.client().describeEvents(all -> {}).events())
                    .anyMatch(event -> event.message().equals("Tags updated for the cache flash."));
        });
    }

    private static void userGroup(Aws aws, String id) {
        aws.client()
                .createUserGroup(users -> users.userGroupId(id).engine("redis").userIds("default"));
        aws.clock().advanceUntilIdle();
    }

    private static List<String> caches(Aws aws) {
        return aws.client()
                .describeUserGroups(all -> all.userGroupId("shop"))
                .userGroups()
                .get(0)
                .serverlessCaches();
    }
}
