package io.elasticachemock.engine.serverless;

import static org.assertj.core.api.Assertions.assertThat;

import io.elasticachemock.engine.Fault;
import io.elasticachemock.engine.stage.Refused;
import io.elasticachemock.engine.stage.ServerlessRequest;
import io.elasticachemock.engine.stage.Stage;
import io.elasticachemock.engine.tag.Tags;
import io.elasticachemock.engine.user.CreateUser;
import io.elasticachemock.engine.user.CreateUserGroup;
import io.elasticachemock.engine.user.DeleteUserGroup;
import io.elasticachemock.engine.user.ModifyUser;
import io.elasticachemock.engine.user.ModifyUserGroup;
import io.elasticachemock.engine.user.RequestedAuthentication;
import io.elasticachemock.engine.user.UserGroups;
import io.elasticachemock.engine.user.UserPassword;
import io.elasticachemock.engine.world.Command;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** User groups that serverless caches use. */
class ServerlessUserGroupTest {
    private final Stage stage = Stage.set();

    @BeforeEach
    void there_are_user_groups() {
        user("sam", "redis");
        user("val", "valkey");
        stage.execute(new CreateUserGroup("shop", "redis", List.of("default", "sam"), Tags.NONE));
        stage.execute(new CreateUserGroup("more", "redis", List.of("default"), Tags.NONE));
        stage.after(new CreateUserGroup("newer", "valkey", List.of("val"), Tags.NONE));
    }

    @Test
    void a_cache_has_one_from_its_creation_until_it_is_taken_away() {
        stage.after(flash().userGroupId("Shop").get());
        assertThat(attachedTo("shop")).containsExactly("flash");

        stage.execute(ServerlessChangeRequest.userGroup("more", false));
        assertThat(attachedTo("shop")).containsExactly("flash");
        assertThat(attachedTo("more")).as("it will be").containsExactly("flash");
        refuses(Fault.INVALID_USER_GROUP_STATE_FAULT, new DeleteUserGroup("shop"));
        refuses(Fault.INVALID_USER_GROUP_STATE_FAULT, new DeleteUserGroup("more"));
        stage.settle();
        assertThat(attachedTo("shop")).isEmpty();

        stage.after(ServerlessChangeRequest.userGroup(null, true));
        assertThat(attachedTo("more")).isEmpty();
        refuses(Fault.INVALID_PARAMETER_COMBINATION_EXCEPTION, ServerlessChangeRequest.userGroup(null, true));
        stage.execute(new DeleteUserGroup("more"));
    }

    @Test
    void what_becomes_of_users_and_user_groups_flows_to_their_caches() {
        stage.after(flash().userGroupId("shop").get());

        stage.execute(new ModifyUser("sam", null, null, "+get", RequestedAuthentication.NONE));
        stage.settle().execute(new ModifyUserGroup("shop", null, List.of(), List.of("sam")));
        stage.settle();

        assertThat(stage.trace()).isEqualTo("""
                mon 00:02 user sam: active to modifying
                mon 00:02 user-group shop: active to modifying
                mon 00:02 serverless-cache flash: available to modifying
                mon 00:03 user sam: modifying to active
                mon 00:03 user-group shop: modifying to active
                mon 00:03 serverless-cache flash: modifying to available
                mon 00:03 user-group shop: active to modifying
                mon 00:03 serverless-cache flash: available to modifying
                mon 00:04 user-group shop: modifying to active
                mon 00:04 serverless-cache flash: modifying to available
                """);
    }

    @Test
    void a_cache_that_is_busy_takes_it_beside_what_it_does() {
        stage.after(flash().userGroupId("shop").get());
        stage.execute(new CreateServerlessCacheSnapshot("s", "flash", null, Tags.NONE));
        stage.forgetting().execute(new ModifyUser("sam", null, null, "+get", RequestedAuthentication.NONE));
        stage.settle();

        assertThat(stage.trace()).doesNotContain("serverless-cache flash");
    }

    @Test
    void one_for_valkey_is_for_valkey_only_and_memcached_has_none() {
        Fault combination = Fault.INVALID_PARAMETER_COMBINATION_EXCEPTION;
        refuses(combination, flash().userGroupId("newer").get());
        refuses(combination, flash().engine("memcached").userGroupId("shop").get());
        stage.after(flash().userGroupId("shop").get());
        refuses(combination, ServerlessChangeRequest.userGroup("newer", false));
        refuses(combination, new ModifyUserGroup("shop", "valkey", List.of("val"), List.of("default", "sam")));
        stage.after(ServerlessChangeRequest.engine("valkey", null));
        stage.after(ServerlessChangeRequest.userGroup("newer", false));
        assertThat(attachedTo("newer")).containsExactly("flash");
    }

    @Test
    void one_that_is_changing_cannot_be_used() {
        stage.execute(new ModifyUserGroup("shop", null, List.of(), List.of("sam")));

        refuses(
                Fault.INVALID_USER_GROUP_STATE_FAULT,
                flash().userGroupId("shop").get());
    }

    @Test
    void a_cache_that_is_gone_uses_none() {
        stage.after(flash().userGroupId("shop").get());
        stage.after(new DeleteServerlessCache("flash", null));

        assertThat(attachedTo("shop")).isEmpty();
        stage.execute(new DeleteUserGroup("shop"));
    }

    private List<String> attachedTo(String userGroup) {
        return UserGroups.in(stage.world()).serverlessCaches(userGroup);
    }

    private void user(String id, String engine) {
        stage.execute(new CreateUser(
                id,
                id,
                engine,
                "on ~* +@all",
                new RequestedAuthentication(
                        "password", List.of(UserPassword.of("a-password-of-19-ch")), List.of(), null),
                Tags.NONE));
    }

    private void refuses(Fault fault, Command<?> command) {
        stage.refuses(new Refused("refused", command, fault, null));
    }

    private static ServerlessRequest flash() {
        return ServerlessRequest.of("flash");
    }
}
