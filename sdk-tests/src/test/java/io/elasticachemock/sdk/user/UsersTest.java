package io.elasticachemock.sdk.user;

import static io.elasticachemock.sdk.support.Refusal.INVALID_PARAMETER_COMBINATION;
import static io.elasticachemock.sdk.support.Refusal.INVALID_PARAMETER_VALUE;
import static io.elasticachemock.sdk.support.Refusal.USER_GROUP_NOT_FOUND;
import static io.elasticachemock.sdk.support.Refusal.USER_NOT_FOUND;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.elasticachemock.sdk.support.Aws;
import io.elasticachemock.sdk.support.Loan;
import io.vertx.core.json.JsonObject;
import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.elasticache.model.Authentication;
import software.amazon.awssdk.services.elasticache.model.AuthenticationType;
import software.amazon.awssdk.services.elasticache.model.CreateUserRequest;
import software.amazon.awssdk.services.elasticache.model.CreateUserResponse;
import software.amazon.awssdk.services.elasticache.model.DefaultUserRequiredException;
import software.amazon.awssdk.services.elasticache.model.Filter;
import software.amazon.awssdk.services.elasticache.model.InvalidUserGroupStateException;
import software.amazon.awssdk.services.elasticache.model.InvalidUserStateException;
import software.amazon.awssdk.services.elasticache.model.ReplicationGroup;
import software.amazon.awssdk.services.elasticache.model.Tag;
import software.amazon.awssdk.services.elasticache.model.User;
import software.amazon.awssdk.services.elasticache.model.UserAlreadyExistsException;
import software.amazon.awssdk.services.elasticache.model.UserGroup;

/** Users and user groups, as a client sees them. */
class UsersTest {
    private static final String PASSWORD = "a-password-of-19-ch";

    @Test
    void the_default_user_is_there_from_the_start() {
        Loan.manual(aws -> assertThat(aws.client().describeUsers(all -> {}).users())
                .containsExactly(User.builder()
                        .userId("default")
                        .userName("default")
                        .status("active")
                        .engine("redis")
                        .minimumEngineVersion("6.0")
                        .accessString("on ~* +@all")
                        .userGroupIds(List.of())
                        .authentication(Authentication.builder()
                                .type(AuthenticationType.NO_PASSWORD)
                                .build())
                        .arn("arn:aws:elasticache:us-east-1:123456789012:user:default")
                        .build()));
    }

    @Test
    void a_user_is_created_modified_and_deleted() {
        Loan.manual(aws -> {
            CreateUserResponse created = create(aws, "Sam", user -> user.tags(tag("team", "shop")));
            assertThat(created.userId()).isEqualTo("sam");
            assertThat(created.status()).isEqualTo("active");
            assertThat(created.engine()).isEqualTo("redis");
            assertThat(created.accessString()).isEqualTo("on ~app::* -@all +@read");
            assertThat(created.authentication().passwordCount()).isEqualTo(1);
            assertThat(created.toString()).doesNotContain(PASSWORD);
            assertThat(aws.client()
                            .listTagsForResource(request -> request.resourceName(created.arn()))
                            .tagList())
                    .containsExactly(tag("team", "shop"));

            assertThat(aws.client()
                            .modifyUser(user -> user.userId("sam").appendAccessString("+@write"))
                            .status())
                    .isEqualTo("modifying");
            assertThatThrownBy(() -> aws.client().deleteUser(user -> user.userId("sam")))
                    .isInstanceOf(InvalidUserStateException.class)
                    .hasMessageContaining("User sam has status modifying. Only active users can be modified.");
            USER_NOT_FOUND.meets(
                    () -> aws.client().listTagsForResource(request -> request.resourceName(created.arn())),
                    "sam is not available for tagging");
            aws.clock().advanceBy(Loan.UPDATE_USERS);
            assertThat(user(aws, "sam").status()).isEqualTo("active");
            assertThat(user(aws, "sam").accessString()).isEqualTo("on ~app::* -@all +@read +@write");

            assertThat(aws.client().deleteUser(user -> user.userId("sam")).status())
                    .isEqualTo("deleting");
            aws.clock().advanceBy(Loan.UPDATE_USERS);
            USER_NOT_FOUND.meets(() -> user(aws, "sam"), "User sam not found.");
        });
    }

    @Test
    void users_are_found_by_id_engine_and_filter() {
        Loan.manual(aws -> {
            create(aws, "sam", user -> {});
            create(aws, "val", user -> user.engine("VALKEY"));

            assertThat(ids(aws, new JsonObject())).containsExactly("default", "sam", "val");
            assertThat(ids(aws, new JsonObject().put("engine", "valkey"))).containsExactly("val");
            assertThat(ids(aws, new JsonObject().put("filter", "user-name").put("value", "sam")))
                    .containsExactly("sam");
            INVALID_PARAMETER_VALUE.meets(
                    () -> ids(aws, new JsonObject().put("filter", "age").put("value", "9")));
            assertThat(aws.client().describeUsersPaginator(all -> {}).users().stream()
                            .map(User::userId))
                    .containsExactly("default", "sam", "val");
        });
    }

    @Test
    void what_a_user_cannot_be_is_refused() {
        Loan.manual(aws -> {
            create(aws, "sam", user -> {});
            assertThatThrownBy(() -> create(aws, "sam", user -> {}))
                    .isInstanceOf(UserAlreadyExistsException.class)
                    .hasMessageContaining("User sam already exists.");
            INVALID_PARAMETER_VALUE.meets(
                    () -> create(aws, "pat", user -> user.passwords("short")),
                    "Passwords length must be between 16-128 characters.");
            INVALID_PARAMETER_VALUE.meets(
                    () -> create(aws, "pat", user -> user.authenticationMode(mode -> mode.type("secret"))),
                    "Input Authentication type: secret is not in the allowed list: [password,no-password-required,iam]");
            INVALID_PARAMETER_COMBINATION.meets(
                    () -> create(aws, "pat", user -> user.authenticationMode(
                                    mode -> mode.type("iam").passwords(PASSWORD))
                            .passwords(List.of())),
                    "Password field is not allowed with authentication type: iam");
            assertThat(ids(aws, new JsonObject())).containsExactly("default", "sam");
        });
    }

    @Test
    void a_user_group_is_created_modified_and_deleted_and_shows_its_pending_changes() {
        Loan.manual(aws -> {
            create(aws, "sam", user -> {});
            assertThatThrownBy(() -> aws.client()
                            .createUserGroup(group ->
                                    group.userGroupId("shop").engine("redis").userIds("sam")))
                    .isInstanceOf(DefaultUserRequiredException.class)
                    .hasMessageContaining("User group needs to contain a user with the user name default.");
            assertThat(aws.client()
                            .createUserGroup(group ->
                                    group.userGroupId("shop").engine("Redis").userIds("default"))
                            .status())
                    .isEqualTo("creating");
            aws.clock().advanceBy(Loan.UPDATE_USERS);
            assertThat(group(aws).status()).isEqualTo("active");
            assertThat(group(aws).pendingChanges()).isNull();

            var modified = aws.client()
                    .modifyUserGroup(group -> group.userGroupId("shop").userIdsToAdd("sam"));
            assertThat(modified.status()).isEqualTo("modifying");
            assertThat(modified.userIds()).containsExactly("default");
            assertThat(modified.pendingChanges().userIdsToAdd()).containsExactly("sam");
            aws.clock().advanceBy(Loan.UPDATE_USERS);
            assertThat(group(aws).userIds()).containsExactly("default", "sam");
            assertThat(user(aws, "sam").userGroupIds()).containsExactly("shop");
            INVALID_PARAMETER_VALUE.meetsWithPart(
                    () -> aws.client()
                            .modifyUserGroup(group -> group.userGroupId("shop").userIdsToRemove("pat")),
                    "is not a member of user group");

            assertThat(aws.client()
                            .deleteUserGroup(group -> group.userGroupId("shop"))
                            .status())
                    .isEqualTo("deleting");
            aws.clock().advanceBy(Loan.UPDATE_USERS);
            USER_GROUP_NOT_FOUND.meets(() -> group(aws));
        });
    }

    @Test
    void a_user_group_with_a_user_who_proves_itself_by_iam_is_for_later_versions() {
        Loan.manual(aws -> {
            create(aws, "iam", user -> user.authenticationMode(mode -> mode.type("iam"))
                    .passwords(List.of()));
            assertThat(user(aws, "iam").minimumEngineVersion()).isEqualTo("7.0");
            var created = aws.client()
                    .createUserGroup(
                            group -> group.userGroupId("shop").engine("redis").userIds("default", "iam"));
            assertThat(created.minimumEngineVersion()).isEqualTo("7.0");
            aws.clock().advanceUntilIdle();
            assertThat(group(aws).minimumEngineVersion()).isEqualTo("7.0");

            aws.client().modifyUserGroup(group -> group.userGroupId("shop").userIdsToRemove("iam"));
            aws.clock().advanceUntilIdle();
            assertThat(group(aws).minimumEngineVersion()).isEqualTo("6.0");
        });
    }

    @Test
    void a_user_group_controls_who_connects_to_a_replication_group() {
        Loan.manual(aws -> {
            aws.client()
                    .createUserGroup(
                            group -> group.userGroupId("shop").engine("redis").userIds("default"));
            aws.clock().advanceUntilIdle();
            INVALID_PARAMETER_COMBINATION.meets(
                    () -> aws.create("plain", group -> group.userGroupIds("shop")),
                    "User group based access control requires encryption-in-transit to be enabled on the replication"
                            + " group.");
            aws.available("orders", group -> group.transitEncryptionEnabled(true));

            ReplicationGroup answer = aws.client()
                    .modifyReplicationGroup(
                            change -> change.replicationGroupId("orders").userGroupIdsToAdd("shop"))
                    .replicationGroup();
            assertThat(answer.status()).isEqualTo("modifying");
            assertThat(answer.pendingModifiedValues().userGroups().userGroupIdsToAdd())
                    .containsExactly("shop");
            assertThat(answer.userGroupIds()).isEmpty();
            aws.clock().advanceBy(Loan.UPDATE_USERS);
            assertThat(aws.group("orders").userGroupIds()).containsExactly("shop");
            assertThat(aws.group("orders").pendingModifiedValues().userGroups()).isNull();
            assertThat(group(aws).replicationGroups()).containsExactly("orders");

            create(aws, "sam", user -> {});
            aws.client().modifyUserGroup(group -> group.userGroupId("shop").userIdsToAdd("sam"));
            assertThat(aws.group("orders").status()).as("it flows to the group").isEqualTo("modifying");
            aws.clock().advanceUntilIdle();
            assertThatThrownBy(() -> aws.client().deleteUserGroup(group -> group.userGroupId("shop")))
                    .isInstanceOf(InvalidUserGroupStateException.class);
            aws.client().modifyReplicationGroup(change -> change.replicationGroupId("orders")
                    .userGroupIdsToRemove("shop")
                    .applyImmediately(true));
            aws.clock().advanceBy(Duration.ofMinutes(1));
            assertThat(aws.group("orders").userGroupIds()).isEmpty();
            aws.client().deleteUserGroup(group -> group.userGroupId("shop"));
        });
    }

    private static CreateUserResponse create(Aws aws, String id, Consumer<CreateUserRequest.Builder> more) {
        return aws.client().createUser(user -> {
            user.userId(id)
                    .userName(id)
                    .engine("redis")
                    .accessString("on ~app::* +@read")
                    .passwords(PASSWORD);
            more.accept(user);
        });
    }

    private static Tag tag(String key, String value) {
        return Tag.builder().key(key).value(value).build();
    }

    private static User user(Aws aws, String id) {
        return aws.client().describeUsers(request -> request.userId(id)).users().get(0);
    }

    private static UserGroup group(Aws aws) {
        return aws.client()
                .describeUserGroups(request -> request.userGroupId("shop"))
                .userGroups()
                .get(0);
    }

    private static List<String> ids(Aws aws, JsonObject asked) {
        return aws
                .client()
                .describeUsers(request -> {
                    request.engine(asked.getString("engine"));
                    if (asked.containsKey("filter")) {
                        request.filters(Filter.builder()
                                .name(asked.getString("filter"))
                                .values(asked.getString("value"))
                                .build());
                    }
                })
                .users()
                .stream()
                .map(User::userId)
                .toList();
    }
}
