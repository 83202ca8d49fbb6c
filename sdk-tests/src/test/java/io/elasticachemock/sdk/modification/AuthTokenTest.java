package io.elasticachemock.sdk.modification;

import static io.elasticachemock.sdk.support.Refusal.INVALID_PARAMETER_COMBINATION;
import static io.elasticachemock.sdk.support.Refusal.INVALID_PARAMETER_VALUE;
import static org.assertj.core.api.Assertions.assertThat;
import static software.amazon.awssdk.services.elasticache.model.AuthTokenUpdateStrategyType.DELETE;
import static software.amazon.awssdk.services.elasticache.model.AuthTokenUpdateStrategyType.ROTATE;
import static software.amazon.awssdk.services.elasticache.model.AuthTokenUpdateStrategyType.SET;

import io.elasticachemock.sdk.support.Aws;
import io.elasticachemock.sdk.support.Loan;
import io.elasticachemock.sdk.support.Members;
import io.elasticachemock.sdk.support.Refusal;
import io.elasticachemock.sdk.support.Trace;
import io.vertx.core.json.JsonObject;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import software.amazon.awssdk.services.elasticache.model.AuthTokenUpdateStatus;
import software.amazon.awssdk.services.elasticache.model.CreateReplicationGroupRequest;
import software.amazon.awssdk.services.elasticache.model.ModifyReplicationGroupRequest;
import software.amazon.awssdk.services.elasticache.model.ReplicationGroup;
import software.amazon.awssdk.services.elasticache.model.TransitEncryptionMode;

/** The AUTH token of a running group: rotated, set, never shown. */
class AuthTokenTest {
    private static final Instant SUNDAY = Instant.parse("2026-01-11T05:00:00Z");
    private static final JsonObject HALF_A_MINUTE = new JsonObject().put("by", "PT30S");
    private static final String FIRST = "correct-horse-battery";
    private static final String SECOND = "staple-for-the-battery";

    /** Each node takes 30 seconds; the primary comes last. */
    @Test
    void a_rotation_goes_node_by_node_and_is_pending_on_the_group_and_its_members_until_all_have_it() {
        Loan.manual(aws -> {
            orders(aws, group -> group.numCacheClusters(2).authToken(FIRST));
            Instant created = aws.group("orders").authTokenLastModifiedDate();
            aws.clock().advanceTo(Loan.START.plus(Duration.ofHours(1)));

            ReplicationGroup answer = modify(aws, change -> rotate(change, SECOND));

            assertThat(answer.status()).isEqualTo("modifying");
            assertPending(aws, AuthTokenUpdateStatus.ROTATING);
            assertThat(Trace.changes(aws.control().advance(HALF_A_MINUTE)))
                    .containsExactly("01:00:30 orders-002: modifying > available");
            assertPending(aws, AuthTokenUpdateStatus.ROTATING);
            assertThat(aws.group("orders").authTokenLastModifiedDate()).isEqualTo(created);
            assertThat(Trace.changes(aws.control().advance(HALF_A_MINUTE)))
                    .containsExactly(
                            "01:01:00 orders/0001: modifying > available",
                            "01:01:00 orders-001: modifying > available",
                            "01:01:00 orders: modifying > available");
            assertToken(aws, Loan.START.plus(Duration.ofMinutes(61)));
        });
    }

    @Test
    void a_token_is_set_after_its_rotation_and_leaves_no_other() {
        Loan.auto(aws -> {
            orders(aws, group -> group.authToken(FIRST));
            modify(aws, change -> rotate(change, SECOND));
            aws.group("orders");

            ReplicationGroup answer =
                    modify(aws, change -> rotate(change, SECOND).authTokenUpdateStrategy(SET));

            assertThat(answer.pendingModifiedValues().authTokenStatus()).isEqualTo(AuthTokenUpdateStatus.SETTING);
            assertThat(Members.of(aws.group("orders").pendingModifiedValues())).isEmpty();
            INVALID_PARAMETER_COMBINATION.meets(
                    () -> modify(aws, change -> rotate(change, SECOND).authTokenUpdateStrategy(SET)),
                    "No modifications were requested");
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"ROTATE", "SET"})
    void a_group_that_had_none_gets_its_first_token(String strategy) {
        Loan.auto(aws -> {
            ReplicationGroup before = orders(aws, group -> {});
            assertThat(before.authTokenEnabled()).isFalse();
            assertThat(before.authTokenLastModifiedDate()).isNull();

            modify(aws, change -> rotate(change, FIRST).authTokenUpdateStrategy(strategy));

            assertThat(aws.group("orders").authTokenEnabled()).isTrue();
            assertThat(aws.cluster("orders-001").authTokenEnabled()).isTrue();
            assertThat(aws.group("orders").authTokenLastModifiedDate()).isNotNull();
        });
    }

    @Test
    void a_token_that_waits_for_the_window_is_pending_while_the_group_is_available() {
        Loan.manual(aws -> {
            orders(aws, group -> group.authToken(FIRST));

            ReplicationGroup answer = modify(aws, change -> change.authToken(SECOND));

            assertThat(answer.status()).isEqualTo("available");
            assertPending(aws, AuthTokenUpdateStatus.ROTATING);
            assertThat(aws.clock().nextDue()).contains(SUNDAY);
            aws.clock().advanceTo(SUNDAY);
            aws.clock().advanceUntilIdle();
            assertToken(aws, SUNDAY.plusSeconds(30));
        });
    }

    @Test
    void no_answer_shows_a_token() {
        Loan.manual(aws -> {
            orders(aws, group -> group.authToken(FIRST));

            ReplicationGroup answer = modify(aws, change -> rotate(change, SECOND));

            assertThat(answer.toString()).doesNotContain(FIRST, SECOND);
            assertThat(aws.cluster("orders-001").toString()).doesNotContain(FIRST, SECOND);
        });
    }

    static Stream<Arguments> refusals() {
        String delete = "Auth token update strategy delete is not supported currently";
        return Stream.of(
                row(
                        "a token that is too short",
                        group -> {},
                        change -> change.authToken("fifteen-letters"),
                        "Invalid AuthToken provided."),
                row(
                        "a token with a space",
                        group -> {},
                        change -> change.authToken("sixteen letters."),
                        "Invalid AuthToken provided."),
                row(
                        "no encryption",
                        group -> group.transitEncryptionEnabled(false),
                        change -> change.authToken(FIRST),
                        "The AUTH token is only supported when encryption-in-transit is enabled"),
                row(
                        "deletion without user groups",
                        group -> group.authToken(FIRST),
                        change -> change.authTokenUpdateStrategy(DELETE),
                        delete),
                row(
                        "deletion of a token by its name",
                        group -> group.authToken(FIRST),
                        change -> change.authToken(FIRST).authTokenUpdateStrategy(DELETE),
                        delete),
                row(
                        "set without a rotation",
                        group -> group.authToken(FIRST),
                        change -> change.authToken(SECOND).authTokenUpdateStrategy(SET),
                        null));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("refusals")
    void it_is_refused_and_nothing_is_pending(
            String when,
            Consumer<CreateReplicationGroupRequest.Builder> created,
            Consumer<ModifyReplicationGroupRequest.Builder> change,
            String text) {
        assertRefused(INVALID_PARAMETER_VALUE, created, change, text);
    }

    static Stream<Arguments> refusedCombinations() {
        return Stream.of(
                row(
                        "encryption that is preferred only",
                        group -> group.transitEncryptionMode(TransitEncryptionMode.PREFERRED),
                        change -> change.authToken(FIRST),
                        "Transit encryption preferred is not supported with redis access control."),
                row(
                        "encryption that becomes preferred in the same request",
                        group -> {},
                        change -> change.authToken(FIRST).transitEncryptionMode(TransitEncryptionMode.PREFERRED),
                        "Transit encryption preferred is not supported with redis access control."),
                row("a strategy without a token", group -> {}, change -> change.authTokenUpdateStrategy(ROTATE), null),
                row(
                        "redis below 5.0.6",
                        group -> group.engineVersion("5.0.5").cacheNodeType("cache.r5.large"),
                        change -> change.authToken(FIRST),
                        null));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("refusedCombinations")
    void it_is_refused_in_combination_and_nothing_is_pending(
            String when,
            Consumer<CreateReplicationGroupRequest.Builder> created,
            Consumer<ModifyReplicationGroupRequest.Builder> change,
            String text) {
        assertRefused(INVALID_PARAMETER_COMBINATION, created, change, text);
    }

    /** @param text null where nobody has seen AWS's */
    private static void assertRefused(
            Refusal refusal,
            Consumer<CreateReplicationGroupRequest.Builder> created,
            Consumer<ModifyReplicationGroupRequest.Builder> change,
            String text) {
        Loan.manual(aws -> {
            ReplicationGroup before = orders(aws, created);
            Optional<Instant> due = aws.clock().nextDue();

            if (text == null) {
                refusal.meets(() -> modify(aws, change));
            } else {
                refusal.meets(() -> modify(aws, change), text);
            }

            assertThat(aws.group("orders")).isEqualTo(before);
            assertThat(aws.clock().nextDue()).isEqualTo(due);
        });
    }

    private static void assertPending(Aws aws, AuthTokenUpdateStatus status) {
        ReplicationGroup group = aws.group("orders");
        assertThat(group.pendingModifiedValues().authTokenStatus()).isEqualTo(status);
        for (String member : group.memberClusters()) {
            assertThat(aws.cluster(member).pendingModifiedValues().authTokenStatus())
                    .isEqualTo(status);
        }
    }

    private static void assertToken(Aws aws, Instant modified) {
        ReplicationGroup group = aws.group("orders");
        assertThat(group.status()).isEqualTo("available");
        assertThat(group.authTokenEnabled()).isTrue();
        assertThat(group.authTokenLastModifiedDate()).isEqualTo(modified);
        assertThat(Members.of(group.pendingModifiedValues())).isEmpty();
        for (String member : group.memberClusters()) {
            assertThat(aws.cluster(member).authTokenLastModifiedDate()).isEqualTo(modified);
            assertThat(Members.of(aws.cluster(member).pendingModifiedValues())).isEmpty();
        }
    }

    private static ModifyReplicationGroupRequest.Builder rotate(
            ModifyReplicationGroupRequest.Builder change, String token) {
        return change.authToken(token).authTokenUpdateStrategy(ROTATE).applyImmediately(true);
    }

    private static ReplicationGroup orders(Aws aws, Consumer<CreateReplicationGroupRequest.Builder> created) {
        return aws.available("orders", group -> {
            group.transitEncryptionEnabled(true).preferredMaintenanceWindow("sun:05:00-sun:06:00");
            created.accept(group);
        });
    }

    private static ReplicationGroup modify(Aws aws, Consumer<ModifyReplicationGroupRequest.Builder> what) {
        return aws.client()
                .modifyReplicationGroup(change -> {
                    change.replicationGroupId("orders");
                    what.accept(change);
                })
                .replicationGroup();
    }

    private static Arguments row(
            String when,
            Consumer<CreateReplicationGroupRequest.Builder> created,
            Consumer<ModifyReplicationGroupRequest.Builder> change,
            String text) {
        return Arguments.of(when, created, change, text);
    }
}
