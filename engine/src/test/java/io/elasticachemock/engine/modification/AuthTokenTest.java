package io.elasticachemock.engine.modification;

import static io.elasticachemock.engine.Fault.INVALID_PARAMETER_COMBINATION_EXCEPTION;
import static io.elasticachemock.engine.Fault.INVALID_PARAMETER_VALUE_EXCEPTION;
import static io.elasticachemock.engine.replication.AuthTokenUpdate.DELETE;
import static io.elasticachemock.engine.replication.AuthTokenUpdate.ROTATE;
import static io.elasticachemock.engine.replication.AuthTokenUpdate.SET;
import static io.elasticachemock.engine.replication.TransitEncryptionMode.PREFERRED;
import static io.elasticachemock.engine.replication.TransitEncryptionMode.REQUIRED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.elasticachemock.engine.ElastiCacheFault;
import io.elasticachemock.engine.failure.InjectFault;
import io.elasticachemock.engine.fault.FaultKind;
import io.elasticachemock.engine.replication.AuthToken;
import io.elasticachemock.engine.replication.AuthTokens;
import io.elasticachemock.engine.replication.Change;
import io.elasticachemock.engine.replication.ReplicationGroup;
import io.elasticachemock.engine.replication.Settings.Encryption;
import io.elasticachemock.engine.stage.CreateRequest;
import io.elasticachemock.engine.stage.ModifyRequest;
import io.elasticachemock.engine.stage.Refused;
import io.elasticachemock.engine.stage.Stage;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The AUTH token of a running group. */
class AuthTokenTest {
    private static final String FIRST = "correct-horse-battery";
    private static final String SECOND = "staple-for-the-battery";
    private static final String THIRD = "no-more-horses-please";
    private static final String NOTHING = "No modifications were requested";

    private final Stage stage = Stage.set();

    @Test
    void is_rotated_in_all_shards_node_by_node_replicas_before_their_primary() {
        stage.after(protectedOrders().numNodeGroups(2).replicasPerNodeGroup(1).get());

        ReplicationGroup answered = stage.execute(rotate(SECOND).get());

        assertThat(answered.pending().find(Change.Auth.class)).isEqualTo(new Change.Auth(ROTATE, AuthToken.of(SECOND)));
        assertThat(tokens()).isEqualTo(AuthTokens.only(AuthToken.of(FIRST)));
        stage.passMinutes(2);
        assertThat(tokens()).isEqualTo(AuthTokens.only(AuthToken.of(FIRST)));
        assertThat(stage.group("orders").pending().has(Change.Auth.class)).isTrue();
        stage.settle();
        assertThat(tokens()).isEqualTo(new AuthTokens(AuthToken.of(SECOND), true, AuthToken.of(FIRST)));
        assertThat(encryption().authTokenModified()).isEqualTo(Instant.parse("2026-01-05T00:10:00Z"));
        assertThat(stage.group("orders").pending().isEmpty()).isTrue();
        assertThat(stage.trace()).isEqualTo("""
                mon 00:07 replication-group orders: available to modifying
                mon 00:07 node-group orders/0001: available to modifying
                mon 00:07 cache-cluster orders-0001-001: available to modifying
                mon 00:07 cache-cluster orders-0001-002: available to modifying
                mon 00:07 node-group orders/0002: available to modifying
                mon 00:07 cache-cluster orders-0002-001: available to modifying
                mon 00:07 cache-cluster orders-0002-002: available to modifying
                mon 00:08 cache-cluster orders-0001-002: modifying to available
                mon 00:08 cache-cluster orders-0002-002: modifying to available
                mon 00:09 node-group orders/0001: modifying to available
                mon 00:09 cache-cluster orders-0001-001: modifying to available
                mon 00:10 node-group orders/0002: modifying to available
                mon 00:10 cache-cluster orders-0002-001: modifying to available
                mon 00:10 replication-group orders: modifying to available
                """);
    }

    @Test
    void the_two_newest_tokens_are_taken_until_one_is_set() {
        stage.after(protectedOrders().get());

        stage.after(rotate(SECOND).get());
        stage.after(rotate(THIRD).get());
        assertThat(tokens()).isEqualTo(new AuthTokens(AuthToken.of(THIRD), true, AuthToken.of(SECOND)));

        stage.after(set(THIRD).get());
        assertThat(tokens()).isEqualTo(AuthTokens.only(AuthToken.of(THIRD)));
    }

    @Test
    void is_kept_only_as_its_hash() {
        stage.after(protectedOrders().get());

        stage.execute(rotate(SECOND).get());

        assertThat(stage.simulation().journal().toString()).doesNotContain(FIRST, SECOND);
        assertThat(stage.group("orders").toString()).doesNotContain(FIRST, SECOND);
    }

    @Test
    void is_rotated_unless_the_request_says_otherwise() {
        stage.after(protectedOrders().get());

        ReplicationGroup answered =
                stage.execute(ModifyRequest.of("orders").authToken(SECOND).get());

        assertThat(answered.queued().find(Change.Auth.class)).isEqualTo(new Change.Auth(ROTATE, AuthToken.of(SECOND)));
    }

    @Test
    void a_group_without_a_token_takes_its_first_beside_none_until_it_is_set() {
        stage.after(encryptedOrders().get());

        stage.after(rotate(FIRST).get());
        assertThat(tokens()).isEqualTo(new AuthTokens(AuthToken.of(FIRST), true, null));

        stage.after(set(FIRST).get());
        assertThat(tokens()).isEqualTo(AuthTokens.only(AuthToken.of(FIRST)));
    }

    @Test
    void the_first_token_may_be_set_without_a_rotation() {
        stage.after(encryptedOrders().get());

        stage.after(set(FIRST).get());

        assertThat(tokens()).isEqualTo(AuthTokens.only(AuthToken.of(FIRST)));
    }

    @Test
    void waits_for_the_window_unless_it_is_applied_immediately() {
        stage.after(protectedOrders().get());

        ReplicationGroup answered =
                stage.execute(ModifyRequest.of("orders").authToken(SECOND).get());

        assertThat(answered.isAvailable()).isTrue();
        stage.passTo("2026-01-11T05:00:00Z");
        stage.settle();
        assertThat(tokens().newest()).isEqualTo(AuthToken.of(SECOND));
        assertThat(stage.simulation().nextDue()).isEmpty();
    }

    @Test
    void the_present_token_cancels_what_waits_and_is_no_modification_when_nothing_does() {
        stage.after(protectedOrders().get());
        stage.execute(ModifyRequest.of("orders").authToken(SECOND).get());

        stage.execute(set(FIRST).get());

        assertThat(stage.group("orders").pending().isEmpty()).isTrue();
        assertThat(stage.group("orders").isAvailable()).isTrue();
        for (ModifyRequest present : List.of(set(FIRST), rotate(FIRST))) {
            stage.refuses(Refused.of("the present token", present, INVALID_PARAMETER_COMBINATION_EXCEPTION, NOTHING));
        }
    }

    @Test
    void begins_anew_after_a_node_that_failed_is_recovered() {
        stage.after(protectedOrders().numCacheClusters(2).get());
        stage.execute(rotate(SECOND).get());

        stage.execute(new InjectFault(FaultKind.NODE_FAILURE, "orders-002", null, null, null, null, null));
        stage.passMinutes(5);
        assertThat(tokens()).isEqualTo(AuthTokens.only(AuthToken.of(FIRST)));
        stage.settle();

        assertThat(tokens()).isEqualTo(new AuthTokens(AuthToken.of(SECOND), true, AuthToken.of(FIRST)));
        assertThat(stage.group("orders").isAvailable()).isTrue();
    }

    @Test
    void needs_encryption_that_is_required_and_stays_so() {
        String needsEncryption = "The AUTH token is only supported when encryption-in-transit is enabled";
        String needsRequired = "Transit encryption preferred is not supported with redis access control.";
        stage.after(CreateRequest.of("orders").get());

        refuses("no encryption", rotate(FIRST), needsEncryption);
        refuses(
                "no encryption before this request",
                rotate(FIRST).transitEncryptionEnabled(true).transitEncryptionMode(PREFERRED),
                needsEncryption);

        stage.after(ModifyRequest.of("orders")
                .transitEncryptionEnabled(true)
                .transitEncryptionMode(PREFERRED)
                .applyImmediately()
                .get());
        ModifyRequest beside = rotate(FIRST).transitEncryptionMode(REQUIRED);
        for (ModifyRequest request : List.of(rotate(FIRST), beside)) {
            stage.refuses(Refused.of(
                    "preferred encryption", request, INVALID_PARAMETER_COMBINATION_EXCEPTION, needsRequired));
        }

        stage.after(ModifyRequest.of("orders")
                .transitEncryptionMode(REQUIRED)
                .applyImmediately()
                .get());
        stage.execute(
                ModifyRequest.of("orders").transitEncryptionMode(PREFERRED).get());
        stage.refuses(Refused.of(
                "encryption that will be preferred",
                rotate(FIRST),
                INVALID_PARAMETER_COMBINATION_EXCEPTION,
                needsRequired));
        stage.execute(ModifyRequest.of("orders")
                .authToken(FIRST)
                .transitEncryptionMode(REQUIRED)
                .get());
        assertThat(stage.group("orders").queued())
                .extracting(queued -> queued.list())
                .isEqualTo(List.of(new Change.Auth(ROTATE, AuthToken.of(FIRST))));
        stage.refuses(Refused.of(
                "other encryption while a token waits",
                ModifyRequest.of("orders").transitEncryptionMode(PREFERRED),
                INVALID_PARAMETER_COMBINATION_EXCEPTION,
                "Modification of transit encryption is not supported for access control enabled clusters."));
    }

    @Test
    void what_aws_refuses_is_refused() {
        stage.after(protectedOrders().get());
        stage.after(CreateRequest.of("old")
                .engineVersion("5.0.5")
                .cacheNodeType("cache.r5.large")
                .transitEncryptionEnabled(true)
                .get());

        ModifyRequest deletion = ModifyRequest.of("orders").authTokenUpdateStrategy(DELETE);
        for (ModifyRequest request : List.of(deletion, rotate(FIRST).authTokenUpdateStrategy(DELETE))) {
            refuses("deletion", request, "Auth token update strategy delete is not supported currently");
        }
        stage.refuses(Refused.of("set without a rotation to it", set(SECOND), INVALID_PARAMETER_VALUE_EXCEPTION));
        stage.refuses(Refused.of(
                "a strategy without a token",
                ModifyRequest.of("orders").authTokenUpdateStrategy(SET),
                INVALID_PARAMETER_COMBINATION_EXCEPTION));
        stage.refuses(Refused.of(
                "a version that does not change tokens",
                ModifyRequest.of("old").authToken(FIRST),
                INVALID_PARAMETER_COMBINATION_EXCEPTION));

        stage.after(rotate(SECOND).get());
        stage.refuses(Refused.of("set to the former", set(FIRST), INVALID_PARAMETER_VALUE_EXCEPTION));
        stage.execute(ModifyRequest.of("orders").authToken(THIRD).get());
        stage.refuses(Refused.of("set while the rotation to it waits", set(THIRD), INVALID_PARAMETER_VALUE_EXCEPTION));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "fifteen-letters", "with-a-space in it", "with-a-slash/-in-it", "with-ünderscores-"})
    void keeps_to_the_rules_of_tokens(String secret) {
        assertThatThrownBy(() -> ModifyRequest.of("orders").authToken(secret))
                .isInstanceOfSatisfying(ElastiCacheFault.class, refusal -> assertThat(refusal.fault())
                        .isEqualTo(INVALID_PARAMETER_VALUE_EXCEPTION))
                .hasMessage("Invalid AuthToken provided.");
    }

    private void refuses(String when, ModifyRequest request, String message) {
        stage.refuses(Refused.of(when, request, INVALID_PARAMETER_VALUE_EXCEPTION, message));
    }

    private AuthTokens tokens() {
        AuthTokens tokens = encryption().authTokens();
        assertThat(tokens).isNotNull();
        return tokens;
    }

    private Encryption encryption() {
        return stage.group("orders").settings().encryption();
    }

    private static CreateRequest encryptedOrders() {
        return CreateRequest.of("orders").transitEncryptionEnabled(true);
    }

    private static CreateRequest protectedOrders() {
        return encryptedOrders().authToken(FIRST);
    }

    private static ModifyRequest rotate(String token) {
        return ModifyRequest.of("orders")
                .authToken(token)
                .authTokenUpdateStrategy(ROTATE)
                .applyImmediately();
    }

    private static ModifyRequest set(String token) {
        return rotate(token).authTokenUpdateStrategy(SET);
    }
}
