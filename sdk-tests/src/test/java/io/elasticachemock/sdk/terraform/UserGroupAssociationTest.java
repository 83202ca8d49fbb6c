package io.elasticachemock.sdk.terraform;

import static io.elasticachemock.sdk.support.Refusal.INVALID_PARAMETER_VALUE;
import static io.elasticachemock.sdk.support.Refusal.INVALID_USER_GROUP_STATE;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The life of {@code aws_elasticache_user_group_association}s, of which Terraform applies several at a time. */
class UserGroupAssociationTest {
    @Test
    void two_are_applied_one_after_the_other_and_destroyed() {
        Provider.playsAtWork(provider -> {
            UserGroupTest.user(provider, "tf-sam");
            UserGroupTest.user(provider, "tf-pat");
            UserGroupResource group = new UserGroupResource(provider, "tf-shop");
            group.create(request -> request.engine("redis").userIds("default"));

            group.modify(request -> request.userIdsToAdd("tf-sam"));
            INVALID_USER_GROUP_STATE.meets(() -> group.modify(request -> request.userIdsToAdd("tf-pat")));
            group.awaitModified();
            group.modify(request -> request.userIdsToAdd("tf-pat"));
            group.awaitModified();
            assertThat(group.read().userIds()).contains("tf-sam", "tf-pat");

            group.update(request -> request.userIdsToRemove("tf-sam"));
            assertThat(group.read().userIds()).contains("tf-pat").doesNotContain("tf-sam");
            INVALID_PARAMETER_VALUE.meetsWithPart(
                    () -> group.modify(request -> request.userIdsToRemove("tf-sam")), "not a member");
            group.update(request -> request.userIdsToRemove("tf-pat"));
            assertThat(group.read().userIds()).containsExactly("default");
        });
    }

    /** A user that is destroyed before its association leaves the group by itself. */
    @Test
    void one_whose_user_is_gone_is_gone_too() {
        Provider.plays(provider -> {
            UserGroupTest.user(provider, "tf-sam");
            UserGroupResource group = new UserGroupResource(provider, "tf-shop");
            group.create(request -> request.engine("redis").userIds("default"));
            group.update(request -> request.userIdsToAdd("tf-sam"));

            new UserResource(provider, "tf-sam").delete();
            group.awaitModified();
            assertThat(group.read().userIds()).containsExactly("default");
        });
    }
}
