package io.elasticachemock.engine.user;

import static org.assertj.core.api.Assertions.assertThat;

import io.elasticachemock.engine.ElastiCacheFault;
import io.elasticachemock.engine.Fault;
import io.elasticachemock.engine.quota.Quotas;
import io.elasticachemock.engine.replication.AuthTokenUpdate;
import io.elasticachemock.engine.replication.ReplicationGroup;
import io.elasticachemock.engine.replication.TransitEncryptionMode;
import io.elasticachemock.engine.stage.CreateRequest;
import io.elasticachemock.engine.stage.ModifyRequest;
import io.elasticachemock.engine.stage.Stage;
import io.elasticachemock.engine.tag.Tags;
import io.elasticachemock.engine.world.Command;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Users, user groups, and what they are attached to. */
class UserTest {
    private static final RequestedAuthentication PASSWORD = proof("password", "a-password-of-19-ch");
    private static final RequestedAuthentication NONE = new RequestedAuthentication(null, List.of(), List.of(), true);

    private final Stage stage = Stage.set();

    @Test
    void every_account_has_a_default_user_that_stays() {
        assertThat(Users.in(stage.world()).all().keySet()).containsExactly("default");
        refuses(Fault.INVALID_PARAMETER_VALUE_EXCEPTION, new DeleteUser("default"));
        refuses(
                Fault.INVALID_PARAMETER_VALUE_EXCEPTION,
                new ModifyUser("default", null, "on ~* +@all", null, RequestedAuthentication.NONE));
        stage.execute(new CreateUserGroup("shop", "redis", List.of("default"), Tags.NONE));
        refuses(Fault.DEFAULT_USER_ASSOCIATED_TO_USER_GROUP_FAULT, new DeleteUser("default"));
    }

    @Test
    void a_user_is_active_at_once_modified_for_a_while_and_gone_after_a_while() {
        assertThat(create("sam", "redis", PASSWORD).status()).isEqualTo(UserStatus.ACTIVE);
        stage.execute(new ModifyUser("SAM", null, null, "+get", RequestedAuthentication.NONE));
        refuses(Fault.INVALID_USER_STATE_FAULT, new DeleteUser("sam"));
        stage.settle();
        assertThat(Users.in(stage.world()).get("sam").accessString()).isEqualTo("on ~* +@all +get");
        stage.execute(new DeleteUser("sam"));
        stage.settle();

        assertThat(stage.trace()).isEqualTo("""
                mon 00:00 user sam: active to modifying
                mon 00:01 user sam: modifying to active
                mon 00:01 user sam: active to deleting
                mon 00:02 user sam: deleting to -
                """);
        refuses(Fault.USER_NOT_FOUND_FAULT, new DeleteUser("sam"));
        create("sam", "redis", PASSWORD);
    }

    @Test
    void what_a_user_cannot_be() {
        create("sam", "redis", PASSWORD);

        refused(create("SAM", "sam", "redis", PASSWORD), Fault.USER_ALREADY_EXISTS_FAULT, "User sam already exists.");
        refused(
                create("a", "a", "memcached", PASSWORD),
                Fault.INVALID_PARAMETER_VALUE_EXCEPTION,
                "Invalid engine: memcached. Users and user groups are of the engine redis or valkey.");
        refused(
                create("a", "a", "redis", RequestedAuthentication.NONE),
                Fault.INVALID_PARAMETER_VALUE_EXCEPTION,
                "No password was provided. If you want to create/update the user without password, please use the"
                        + " NoPasswordRequired flag.");
        refused(
                create("a", "a", "redis", proof("secret")),
                Fault.INVALID_PARAMETER_VALUE_EXCEPTION,
                "Input Authentication type: secret is not in the allowed list: [password,no-password-required,iam]");
        refused(
                create("a", "a", "redis", new RequestedAuthentication("iam", List.of(), List.of(), true)),
                Fault.INVALID_PARAMETER_COMBINATION_EXCEPTION,
                "No password required flag is true but provided authentication type is iam");
        refused(
                create("a", "a", "redis", proof("iam", "a-password-of-19-ch")),
                Fault.INVALID_PARAMETER_COMBINATION_EXCEPTION,
                "Password field is not allowed with authentication type: iam");
        refused(
                create("a", "a", "redis", proof("password")),
                Fault.INVALID_PARAMETER_COMBINATION_EXCEPTION,
                "A user with Authentication Mode: password, must have at least one password");
        List<UserPassword> one = List.of(UserPassword.of("a-password-of-19-ch"));
        refused(
                create("a", "a", "redis", new RequestedAuthentication("password", one, one, null)),
                Fault.INVALID_PARAMETER_COMBINATION_EXCEPTION,
                "Passwords provided via multiple arguments. Use only one argument");
        refused(
                create("a", "b", "redis", proof("iam")),
                Fault.INVALID_PARAMETER_COMBINATION_EXCEPTION,
                "User Id and User name must be same for authentication type: iam");
        refuses(
                Fault.INVALID_PARAMETER_VALUE_EXCEPTION,
                create(
                        "a",
                        "a",
                        "redis",
                        proof("password", "first-of-password", "second-of-password", "third-of-password")));
        refuses(Fault.INVALID_PARAMETER_VALUE_EXCEPTION, create("a", "a b", "redis", PASSWORD));
        refuses(Fault.INVALID_PARAMETER_VALUE_EXCEPTION, create("1a", "a", "redis", PASSWORD));
        assertThat(Users.in(stage.world()).all()).hasSize(2);
    }

    @Test
    void a_user_group_is_modified_with_its_pending_users_and_so_is_what_it_is_attached_to() {
        create("sam", "redis", PASSWORD);
        stage.after(new CreateUserGroup("shop", "redis", List.of("default"), Tags.NONE));
        stage.after(orders().userGroupIds("shop").get());
        assertThat(group().settings().encryption().userGroup()).isEqualTo("shop");

        UserGroup changing = stage.execute(new ModifyUserGroup("shop", null, List.of("Sam"), List.of()));

        assertThat(changing.userIds()).containsExactly("default");
        assertThat(changing.toAdd()).containsExactly("sam");
        refuses(Fault.INVALID_USER_GROUP_STATE_FAULT, new DeleteUserGroup("shop"));
        stage.settle();
        assertThat(stage.trace()).isEqualTo("""
                mon 00:06 user-group shop: active to modifying
                mon 00:06 replication-group orders: available to modifying
                mon 00:06 node-group orders/0001: available to modifying
                mon 00:06 cache-cluster orders-001: available to modifying
                mon 00:07 user-group shop: modifying to active
                mon 00:07 replication-group orders: modifying to available
                mon 00:07 node-group orders/0001: modifying to available
                mon 00:07 cache-cluster orders-001: modifying to available
                """);
        assertThat(UserGroups.in(stage.world()).get("shop").userIds()).containsExactly("default", "sam");

        stage.execute(new ModifyUser("sam", null, "on ~a +get", null, RequestedAuthentication.NONE));
        assertThat(UserGroups.in(stage.world()).get("shop").status()).isEqualTo(UserGroupStatus.MODIFYING);
        assertThat(group().isAvailable()).isFalse();
        stage.settle();
        stage.after(new DeleteUser("sam"));
        assertThat(UserGroups.in(stage.world()).get("shop").userIds()).containsExactly("default");
        refuses(Fault.INVALID_USER_GROUP_STATE_FAULT, new DeleteUserGroup("shop"));
        stage.after(ModifyRequest.of("orders").removeUserGroups().get());
        stage.after(new DeleteUserGroup("shop"));
        assertThat(UserGroups.in(stage.world()).all()).isEmpty();
    }

    @Test
    void who_cannot_be_together_in_a_group() {
        create("sam", "redis", PASSWORD);
        stage.execute(create("again", "sam", "redis", PASSWORD));
        create("val", "valkey", PASSWORD);
        create("open", "valkey", NONE);

        refuses(Fault.DEFAULT_USER_REQUIRED, new CreateUserGroup("g", "redis", List.of("sam"), Tags.NONE));
        refuses(
                Fault.DUPLICATE_USER_NAME_FAULT,
                new CreateUserGroup("g", "redis", List.of("default", "sam", "again"), Tags.NONE));
        refuses(
                Fault.INVALID_PARAMETER_VALUE_EXCEPTION,
                new CreateUserGroup("g", "redis", List.of("default", "val"), Tags.NONE));
        refuses(
                Fault.INVALID_PARAMETER_VALUE_EXCEPTION,
                new CreateUserGroup("g", "valkey", List.of("open"), Tags.NONE));
        refuses(Fault.USER_NOT_FOUND_FAULT, new CreateUserGroup("g", "redis", List.of("nobody"), Tags.NONE));
        stage.after(new CreateUserGroup("g", "valkey", List.of("val"), Tags.NONE));
        refuses(Fault.INVALID_PARAMETER_VALUE_EXCEPTION, new ModifyUser("val", null, null, null, NONE));
        refuses(Fault.INVALID_PARAMETER_VALUE_EXCEPTION, new ModifyUserGroup("g", null, List.of(), List.of("sam")));
        refuses(Fault.INVALID_PARAMETER_VALUE_EXCEPTION, new ModifyUserGroup("g", null, List.of("val"), List.of()));
        refuses(Fault.INVALID_PARAMETER_COMBINATION_EXCEPTION, new ModifyUserGroup("g", null, List.of(), List.of()));
        refuses(Fault.DEFAULT_USER_REQUIRED, new ModifyUserGroup("g", "redis", List.of("sam"), List.of("val")));
        refuses(
                Fault.USER_GROUP_ALREADY_EXISTS_FAULT,
                new CreateUserGroup("G", "redis", List.of("default"), Tags.NONE));
        refuses(Fault.USER_GROUP_NOT_FOUND_FAULT, new DeleteUserGroup("none"));
    }

    @Test
    void a_user_group_is_for_the_versions_that_all_its_users_can_connect_to() {
        create("sam", "redis", PASSWORD);
        create("iam", "redis", proof("iam"));
        stage.after(new CreateUserGroup("roles", "redis", List.of("default", "sam"), Tags.NONE));
        assertThat(minimumEngineVersion()).isEqualTo("6.0");

        stage.execute(new ModifyUserGroup("roles", null, List.of("iam"), List.of()));
        assertThat(minimumEngineVersion()).as("as long as it is pending").isEqualTo("6.0");
        stage.settle();
        assertThat(minimumEngineVersion()).isEqualTo("7.0");

        stage.after(new ModifyUserGroup("roles", null, List.of(), List.of("iam")));
        assertThat(minimumEngineVersion()).isEqualTo("6.0");
        stage.after(new ModifyUserGroup("roles", null, List.of("iam"), List.of()));
        stage.after(new DeleteUser("iam"));
        assertThat(minimumEngineVersion()).isEqualTo("6.0");
        stage.after(new ModifyUserGroup("roles", "valkey", List.of(), List.of("default")));
        assertThat(minimumEngineVersion()).isEqualTo("7.2");
    }

    @Test
    void where_a_user_group_may_be_attached() {
        stage.execute(create("iam", "iam", "redis", proof("iam")));
        stage.after(new CreateUserGroup("shop", "redis", List.of("default"), Tags.NONE));
        stage.after(new CreateUserGroup("roles", "redis", List.of("default", "iam"), Tags.NONE));
        create("val", "valkey", PASSWORD);
        stage.after(new CreateUserGroup("newer", "valkey", List.of("val"), Tags.NONE));

        String noTls =
                "User group based access control requires encryption-in-transit to be enabled on the replication group.";
        Fault combination = Fault.INVALID_PARAMETER_COMBINATION_EXCEPTION;
        refused(CreateRequest.of("orders").userGroupIds("shop").get(), combination, noTls);
        refused(
                orders().transitEncryptionMode(TransitEncryptionMode.PREFERRED)
                        .userGroupIds("shop")
                        .get(),
                combination,
                "Transit encryption preferred is not supported with redis access control.");
        refuses(
                combination,
                orders().engineVersion("5.0.6").userGroupIds("shop").get());
        refuses(combination, orders().engineVersion("6.2").userGroupIds("roles").get());
        refuses(combination, orders().userGroupIds("newer").get());
        refuses(combination, orders().userGroupIds("shop", "roles").get());
        refuses(
                combination,
                orders().userGroupIds("shop").authToken("a-token-of-18-char").get());
        refuses(Fault.USER_GROUP_NOT_FOUND_FAULT, orders().userGroupIds("none").get());
        stage.after(orders().userGroupIds("roles").get());
        refuses(
                combination,
                ModifyRequest.of("orders").userGroupIdsToAdd("shop").get());
        refuses(
                Fault.INVALID_PARAMETER_VALUE_EXCEPTION,
                ModifyRequest.of("orders").userGroupIdsToRemove("shop").get());
        refuses(
                combination,
                ModifyRequest.of("orders")
                        .transitEncryptionMode(TransitEncryptionMode.PREFERRED)
                        .get());
        refuses(
                combination,
                ModifyRequest.of("orders").authToken("a-token-of-18-char").get());
        stage.after(ModifyRequest.of("orders")
                .userGroupIdsToAdd("shop")
                .userGroupIdsToRemove("roles")
                .get());
        assertThat(group().settings().encryption().userGroup()).isEqualTo("shop");
    }

    @Test
    void from_auth_to_a_user_group_and_back() {
        stage.after(new CreateUserGroup("shop", "redis", List.of("default"), Tags.NONE));
        stage.after(orders().authToken("a-token-of-18-char").get());

        refused(
                ModifyRequest.of("orders").userGroupIdsToAdd("shop").get(),
                Fault.INVALID_PARAMETER_COMBINATION_EXCEPTION,
                "User group can't be associated with auth token enabled. Pass AuthStrategy delete to proceed");
        stage.after(ModifyRequest.of("orders")
                .userGroupIdsToAdd("shop")
                .authTokenUpdateStrategy(AuthTokenUpdate.DELETE)
                .get());
        assertThat(group().settings().encryption().authTokens()).isNull();
        assertThat(group().settings().encryption().userGroup()).isEqualTo("shop");

        stage.after(ModifyRequest.of("orders")
                .removeUserGroups()
                .authToken("another-token-of-24-char")
                .applyImmediately()
                .get());
        assertThat(group().settings().encryption().authTokens()).isNotNull();
        assertThat(group().settings().encryption().userGroup()).isNull();
    }

    /** Scenario 23, the part about users. */
    @Test
    void with_a_user_group_for_valkey_there_is_no_way_back_to_redis() {
        create("val", "valkey", PASSWORD);
        stage.after(new CreateUserGroup("newer", "valkey", List.of("val"), Tags.NONE));
        stage.after(orders().engine("valkey")
                .engineVersion("7.2")
                .userGroupIds("newer")
                .get());
        ModifyRequest back = ModifyRequest.of("orders").engine("redis").engineVersion("7.1");

        refuses(Fault.INVALID_PARAMETER_COMBINATION_EXCEPTION, back.get());
        stage.after(ModifyRequest.of("orders").removeUserGroups().get());
        stage.after(back.applyImmediately().get());

        assertThat(group().settings().software().version().engine().wireName()).isEqualTo("redis");
        refuses(
                Fault.INVALID_PARAMETER_COMBINATION_EXCEPTION,
                ModifyRequest.of("orders").userGroupIdsToAdd("newer").get());
    }

    @Test
    void an_account_has_no_more_of_them_than_its_quotas() {
        Stage small = Stage.with(Quotas.DEFAULT.with("users-per-region", 1).with("user-groups-per-region", 1));
        small.execute(create("sam", "sam", "redis", PASSWORD));
        small.after(new CreateUserGroup("shop", "redis", List.of("default"), Tags.NONE));

        assertThat(small.refusal(create("pat", "pat", "redis", PASSWORD)).fault())
                .isEqualTo(Fault.USER_QUOTA_EXCEEDED_FAULT);
        assertThat(small.refusal(new CreateUserGroup("more", "redis", List.of("default"), Tags.NONE))
                        .fault())
                .isEqualTo(Fault.USER_GROUP_QUOTA_EXCEEDED_FAULT);
    }

    private User create(String id, String engine, RequestedAuthentication proof) {
        User user = stage.execute(create(id, id, engine, proof));
        stage.forgetting();
        return user;
    }

    private static CreateUser create(String id, String name, String engine, RequestedAuthentication proof) {
        return new CreateUser(id, name, engine, "on ~* +@all", proof, Tags.NONE);
    }

    private static RequestedAuthentication proof(String type, String... passwords) {
        return new RequestedAuthentication(
                type, List.of(passwords).stream().map(UserPassword::of).toList(), List.of(), null);
    }

    private String minimumEngineVersion() {
        UserGroups groups = UserGroups.in(stage.world());
        return groups.minimumEngineVersion(groups.get("roles"));
    }

    private static CreateRequest orders() {
        return CreateRequest.of("orders").transitEncryptionEnabled(true);
    }

    private ReplicationGroup group() {
        return stage.group("orders");
    }

    private void refuses(Fault fault, Command<?> command) {
        refused(command, fault, null);
    }

    private void refused(Command<?> command, Fault fault, @Nullable String message) {
        ElastiCacheFault refusal = stage.refusal(command);
        assertThat(refusal.fault()).as(refusal.getMessage()).isEqualTo(fault);
        if (message != null) {
            assertThat(refusal).hasMessage(message);
        }
    }
}
