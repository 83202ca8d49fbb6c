package io.elasticachemock.sdk.example;

import static org.assertj.core.api.Assertions.assertThat;

import io.elasticachemock.sdk.support.Aws;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.elasticache.ElastiCacheClient;
import software.amazon.awssdk.services.elasticache.model.CreateUserResponse;
import software.amazon.awssdk.services.elasticache.model.ModifyUserGroupResponse;
import software.amazon.awssdk.services.elasticache.model.ModifyUserResponse;
import software.amazon.awssdk.services.elasticache.model.User;

class UserExamplesTest {
    @Test
    @ExampleOf({"CreateUser", "DescribeUsers"})
    void a_user_with_a_password_is_created_and_described_beside_the_default_one() {
        Oregon.manual((aws, client) -> {
            CreateUserResponse created = create(aws, client, "user1");

            assertThat(created.userName()).isEqualTo("myUser");
            assertThat(created.status()).isEqualTo("active");
            assertThat(created.accessString()).startsWith("on ~app::* -@all +@read");
            assertThat(created.userGroupIds()).isEmpty();
            assertThat(created.authentication().typeAsString()).isEqualTo("password");
            assertThat(created.authentication().passwordCount()).isEqualTo(1);
            assertThat(created.arn()).isEqualTo("arn:aws:elasticache:us-west-2:" + Aws.ACCOUNT + ":user:user1");
            assertThat(client.describeUsers(all -> {}).users())
                    .extracting(User::userId)
                    .containsExactly("default", "user1");
        });
    }

    @Test
    @ExampleOf({"ModifyUser", "DeleteUser"})
    void its_access_string_is_appended_to_and_it_is_deleted() {
        Oregon.manual((aws, client) -> {
            create(aws, client, "user2");

            ModifyUserResponse modified =
                    client.modifyUser(user -> user.userId("user2").appendAccessString("on ~* +@all"));
            assertThat(modified.status()).isEqualTo("modifying");
            assertThat(modified.accessString()).endsWith("on ~* +@all");
            aws.clock().advanceUntilIdle();
            assertThat(client.deleteUser(user -> user.userId("user2")).status()).isEqualTo("deleting");
        });
    }

    @Test
    @ExampleOf({"CreateUserGroup", "DescribeUserGroups", "ModifyUserGroup", "DeleteUserGroup"})
    void a_user_group_is_created_gets_a_user_and_is_deleted() {
        Oregon.manual((aws, client) -> {
            create(aws, client, "user1");
            assertThat(client.createUserGroup(group -> group.userGroupId("myusergroup")
                                    .engine("redis")
                                    .userIds("default"))
                            .status())
                    .isEqualTo("creating");
            aws.clock().advanceUntilIdle();

            ModifyUserGroupResponse modified = client.modifyUserGroup(
                    group -> group.userGroupId("myusergroup").userIdsToAdd("user1"));
            assertThat(modified.status()).isEqualTo("modifying");
            assertThat(modified.userIds()).containsExactly("default");
            assertThat(modified.pendingChanges().userIdsToAdd()).containsExactly("user1");
            aws.clock().advanceUntilIdle();
            assertThat(client.describeUserGroups(all -> {}).userGroups())
                    .singleElement()
                    .satisfies(group -> assertThat(group.status()).isEqualTo("active"));
            assertThat(client.deleteUserGroup(group -> group.userGroupId("myusergroup"))
                            .status())
                    .isEqualTo("deleting");
        });
    }

    @Test
    @ExampleOf({"CreateUser", "CreateUserGroup"})
    void the_default_user_is_replaced_with_the_engine_in_capitals() {
        Oregon.manual((aws, client) -> {
            client.createUser(user -> user.userId("new-default-user")
                    .userName("default")
                    .engine("VALKEY")
                    .passwords("a-str0ng-pa))word")
                    .accessString("off +get ~keys*"));
            aws.clock().advanceUntilIdle();

            assertThat(client.createUserGroup(group -> group.userGroupId("new-group-2")
                                    .engine("VALKEY")
                                    .userIds("new-default-user"))
                            .engine())
                    .isEqualTo("valkey");
        });
    }

    private static CreateUserResponse create(Aws aws, ElastiCacheClient client, String id) {
        CreateUserResponse created = client.createUser(user -> user.userId(id)
                .userName("myUser")
                .passwords("mYnuUzrpAxXw2rdzx")
                .engine("redis")
                .accessString("on ~app::* -@all +@read"));
        aws.clock().advanceUntilIdle();
        return created;
    }
}
