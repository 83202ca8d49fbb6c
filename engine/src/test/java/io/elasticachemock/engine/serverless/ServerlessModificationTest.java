package io.elasticachemock.engine.serverless;

import static org.assertj.core.api.Assertions.assertThat;

import io.elasticachemock.engine.Fault;
import io.elasticachemock.engine.failure.InjectFault;
import io.elasticachemock.engine.fault.FaultKind;
import io.elasticachemock.engine.stage.Refused;
import io.elasticachemock.engine.stage.ServerlessRequest;
import io.elasticachemock.engine.stage.Stage;
import io.elasticachemock.engine.tag.Tags;
import io.elasticachemock.engine.user.CreateUserGroup;
import io.elasticachemock.engine.world.Command;
import java.time.LocalTime;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Serverless caches are modified, one field at a time. */
class ServerlessModificationTest {
    private static final Fault VALUE = Fault.INVALID_PARAMETER_VALUE_EXCEPTION;
    private static final Fault COMBINATION = Fault.INVALID_PARAMETER_COMBINATION_EXCEPTION;
    private static final String ONE_FIELD =
            "Serverless Cache modifications only support modifying one field per request.";

    private final Stage stage = Stage.set();

    @Test
    void is_modifying_until_it_has_its_new_value() {
        stage.after(flash().get());

        ServerlessCache answer = stage.execute(ServerlessChangeRequest.securityGroups("sg-2", "sg-1"));
        assertThat(answer.status()).isEqualTo(ServerlessCacheStatus.MODIFYING);
        assertThat(answer.settings().securityGroupIds()).doesNotContain("sg-1");
        stage.settle();

        assertThat(stage.trace()).isEqualTo("""
                mon 00:01 serverless-cache flash: available to modifying
                mon 00:03 serverless-cache flash: modifying to available
                mon 00:03 serverless-cache flash "SecurityGroups updated for the cache flash."
                """);
        assertThat(settings().securityGroupIds()).containsExactly("sg-2", "sg-1");
        refused(ServerlessChangeRequest.securityGroups("sg-1", "sg-2"), COMBINATION, "No modifications were requested");
    }

    @Test
    void has_another_description_and_another_backup() {
        stage.after(flash().get());

        stage.after(ServerlessChangeRequest.description("for carts"));
        stage.after(ServerlessChangeRequest.backup(null, "23:30"));
        assertThat(settings().backup().next(stage.simulation().now()))
                .as("nothing is taken yet")
                .isNull();
        stage.after(ServerlessChangeRequest.backup(3, null));

        assertThat(settings().description()).isEqualTo("for carts");
        assertThat(settings().backup()).isEqualTo(new DailyBackup(3, LocalTime.of(23, 30)));
    }

    @Test
    void scales_up_to_a_higher_minimum_for_longer_than_it_takes_to_lower_it_and_0_removes_it() {
        stage.after(flash().limits(null, 100, null, 5_000).get());

        stage.execute(ServerlessChangeRequest.limits(new RequestedUsageLimits(10, null, null, null)));
        stage.settle().execute(ServerlessChangeRequest.limits(new RequestedUsageLimits(0, 50, null, 0)));
        stage.settle();

        assertThat(stage.trace()).isEqualTo("""
                mon 00:01 serverless-cache flash: available to modifying
                mon 00:31 serverless-cache flash: modifying to available
                mon 00:31 serverless-cache flash "Limits updated for the cache flash."
                mon 00:31 serverless-cache flash: available to modifying
                mon 00:33 serverless-cache flash: modifying to available
                mon 00:33 serverless-cache flash "Limits updated for the cache flash."
                """);
        assertThat(settings().limits()).isEqualTo(new UsageLimits(new UsageLimit(null, 50), UsageLimit.NONE));
    }

    @Test
    void goes_from_redis_to_valkey_and_on_to_a_later_major_version_but_not_back() {
        stage.after(flash().get());

        stage.execute(ServerlessChangeRequest.engine("valkey", "7"));
        assertThat(settings().version().version()).isEqualTo("7.1");
        stage.settle();
        assertThat(settings().version().version()).isEqualTo("7.2");
        stage.after(ServerlessChangeRequest.engine(null, "8"));
        assertThat(settings().version().version()).isEqualTo("8.2");
        assertThat(settings().version().engine().wireName()).isEqualTo("valkey");
        refused(ServerlessChangeRequest.engine("valkey", "7"), COMBINATION, null);
        refused(
                ServerlessChangeRequest.engine("redis", "7"),
                VALUE,
                "This API supports only cross-engine upgrades to Valkey engine currently");
        refused(ServerlessChangeRequest.engine("valkey", "8"), COMBINATION, "No modifications were requested");
        refused(
                ServerlessChangeRequest.engine("valkey", "4"),
                VALUE,
                "Specified engine does not support major engine version 4");
    }

    @Test
    void memcached_does_not_become_valkey() {
        stage.after(flash().engine("memcached").get());

        refused(ServerlessChangeRequest.engine("valkey", "8"), VALUE, null);
    }

    static Stream<Refused> what_is_refused() {
        RequestedUsageLimits same = new RequestedUsageLimits(null, 100, null, null);
        return Stream.of(
                Refused.of(
                        "nothing",
                        () -> ServerlessChangeRequest.description(null),
                        COMBINATION,
                        "No modifications were requested"),
                Refused.of(
                        "the same",
                        () -> ServerlessChangeRequest.limits(same),
                        COMBINATION,
                        "No modifications were requested"),
                Refused.of("two fields", () -> all("d", RequestedUsageLimits.NONE, null, 2), COMBINATION, ONE_FIELD),
                Refused.of("the same limits beside a field", () -> all("d", same, null, null), COMBINATION, ONE_FIELD),
                Refused.of(
                        "the same user group beside a field",
                        () -> all("d", RequestedUsageLimits.NONE, "shop", null),
                        COMBINATION,
                        ONE_FIELD),
                Refused.of("removed and set", () -> ServerlessChangeRequest.userGroup("shop", true), COMBINATION),
                Refused.of(
                        "an unknown user group",
                        () -> ServerlessChangeRequest.userGroup("none", false),
                        Fault.USER_GROUP_NOT_FOUND_FAULT),
                Refused.of("36 days", () -> ServerlessChangeRequest.backup(36, null), VALUE),
                Refused.of("no time of day", () -> ServerlessChangeRequest.backup(null, "9:00"), VALUE),
                Refused.of("no security group", () -> ServerlessChangeRequest.securityGroups("x"), VALUE),
                Refused.of(
                        "little storage",
                        () -> ServerlessChangeRequest.limits(new RequestedUsageLimits(101, null, null, null)),
                        VALUE));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void what_is_refused(Refused row) {
        stage.after(new CreateUserGroup("shop", "redis", List.of("default"), Tags.NONE));
        stage.after(flash().limits(null, 100, null, null).userGroupId("shop").get());

        stage.refuses(row);
    }

    @Test
    void a_field_that_stays_as_it_is_may_come_with_one_that_does_not() {
        stage.after(flash().description("d").get());

        stage.after(all("d", RequestedUsageLimits.NONE, null, 2));

        assertThat(settings().backup().retentionDays()).isEqualTo(2);
    }

    @Test
    void data_that_came_while_a_lower_limit_was_applied_keeps_the_old_one() {
        stage.after(flash().limits(null, 9, null, null).get());
        stage.execute(ServerlessChangeRequest.limits(new RequestedUsageLimits(null, 2, null, null)));
        refused(new SetServerlessData("flash", 10L << 30), VALUE, null);
        stage.execute(new SetServerlessData("flash", 3L << 30));
        stage.settle();

        assertThat(settings().limits().storage().maximum()).isEqualTo(9);
        stage.execute(ServerlessRequest.of("new").get());
        refused(new SetServerlessData("new", 1), VALUE, null);
    }

    @Test
    void takes_longer_where_steps_are_slow() {
        stage.after(flash().get());
        stage.execute(new InjectFault(FaultKind.SLOW_STEPS, "flash", null, null, null, 3.0, 1));
        stage.after(ServerlessChangeRequest.description("d"));

        assertThat(stage.simulation().now()).isEqualTo(Stage.START.plusSeconds(60 + 3 * 120));
    }

    private static ModifyServerlessCache all(
            String description, RequestedUsageLimits limits, String userGroup, Integer retention) {
        return new ModifyServerlessCache(
                "flash", description, limits, false, userGroup, List.of(), retention, null, null, null);
    }

    private void refused(Command<?> command, Fault fault, String message) {
        stage.refuses(new Refused("refused", command, fault, message));
    }

    private ServerlessSettings settings() {
        return ServerlessCaches.in(stage.world()).get("flash").settings();
    }

    private static ServerlessRequest flash() {
        return ServerlessRequest.of("flash");
    }
}
