package io.elasticachemock.engine.modification;

import static io.elasticachemock.engine.Fault.INVALID_PARAMETER_COMBINATION_EXCEPTION;
import static io.elasticachemock.engine.replication.TransitEncryptionMode.PREFERRED;
import static io.elasticachemock.engine.replication.TransitEncryptionMode.REQUIRED;
import static org.assertj.core.api.Assertions.assertThat;

import io.elasticachemock.engine.failure.InjectFault;
import io.elasticachemock.engine.fault.FaultKind;
import io.elasticachemock.engine.plan.StepRun;
import io.elasticachemock.engine.replication.Change;
import io.elasticachemock.engine.replication.ReplicationGroup;
import io.elasticachemock.engine.replication.ReplicationGroups;
import io.elasticachemock.engine.replication.TransitEncryptionMode;
import io.elasticachemock.engine.stage.CreateRequest;
import io.elasticachemock.engine.stage.ModifyRequest;
import io.elasticachemock.engine.stage.Refused;
import io.elasticachemock.engine.stage.Stage;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Encryption in transit of a running group, which goes from off to preferred to required and back. */
class TransitEncryptionTest {
    private static final String SUNDAY = "2026-01-11T05:00:00Z";
    private static final String NOTHING = "No modifications were requested";

    private final Stage stage = Stage.set();

    @Test
    void is_switched_on_node_by_node_replicas_before_their_primary_while_all_serve() {
        stage.after(orders().numCacheClusters(3).get());

        ReplicationGroup answered = stage.execute(preferred().applyImmediately().get());

        assertThat(answered.settings().encryption().inTransit()).isFalse();
        assertThat(answered.pending().find(Change.TransitEncryption.class))
                .isEqualTo(new Change.TransitEncryption(PREFERRED));
        stage.passMinutes(5);
        assertThat(stage.group("orders").nodes()).noneMatch(node -> node.isDown());
        assertThat(stage.group("orders").settings().encryption().inTransit()).isFalse();
        stage.settle();
        assertThat(stage.group("orders").settings().encryption().inTransit()).isTrue();
        assertThat(mode()).isEqualTo(PREFERRED);
        assertThat(stage.group("orders").pending().isEmpty()).isTrue();
        assertThat(stage.trace()).isEqualTo("""
                mon 00:07 replication-group orders: available to modifying
                mon 00:07 node-group orders/0001: available to modifying
                mon 00:07 cache-cluster orders-001: available to modifying
                mon 00:07 cache-cluster orders-002: available to modifying
                mon 00:07 cache-cluster orders-003: available to modifying
                mon 00:09 cache-cluster orders-002: modifying to available
                mon 00:11 cache-cluster orders-003: modifying to available
                mon 00:13 node-group orders/0001: modifying to available
                mon 00:13 cache-cluster orders-001: modifying to available
                mon 00:13 replication-group orders: modifying to available
                """);
    }

    @Test
    void is_switched_in_all_shards_side_by_side_and_on_one_primary_at_a_time() {
        stage.after(orders().numNodeGroups(2).get());

        stage.execute(preferred().applyImmediately().get());

        assertThat(steps()).isEqualTo(List.of("orders-0001-001 00:05 00:07", "orders-0002-001 00:07 00:09"));
    }

    /** Scenario 29. */
    @Test
    void goes_to_required_and_back_one_step_at_a_time() {
        stage.after(orders().get());
        refuses(
                "required in one step",
                ModifyRequest.of("orders").transitEncryptionEnabled(true).transitEncryptionMode(REQUIRED));

        stage.after(preferred().applyImmediately().get());
        stage.after(mode(REQUIRED).applyImmediately().get());
        assertThat(mode()).isEqualTo(REQUIRED);

        refuses("off in one step", off());
        stage.after(mode(PREFERRED).applyImmediately().get());
        assertThat(mode()).isEqualTo(PREFERRED);
        stage.after(off().applyImmediately().get());
        assertThat(mode()).isNull();
        assertThat(stage.group("orders").settings().encryption().inTransit()).isFalse();
    }

    /** Scenario 29. */
    @Test
    void waits_for_the_window_unless_it_is_applied_immediately() {
        stage.after(orders().get());

        ReplicationGroup answered = stage.execute(preferred().get());

        assertThat(answered.isAvailable()).isTrue();
        assertThat(answered.settings().encryption().inTransit()).isFalse();
        assertThat(answered.pending().find(Change.TransitEncryption.class))
                .isEqualTo(new Change.TransitEncryption(PREFERRED));
        stage.passTo(SUNDAY);
        assertThat(stage.group("orders").isAvailable()).isFalse();
        stage.settle();
        assertThat(mode()).isEqualTo(PREFERRED);
        assertThat(stage.simulation().nextDue()).isEmpty();
    }

    @Test
    void the_present_mode_cancels_what_waits_and_is_no_modification_when_nothing_does() {
        stage.after(orders().transitEncryptionEnabled(true).get());
        stage.execute(mode(PREFERRED).get());

        stage.execute(ModifyRequest.of("orders").transitEncryptionEnabled(true).get());

        assertThat(stage.group("orders").pending().isEmpty()).isTrue();
        assertThat(stage.simulation().nextDue()).isEmpty();
        for (ModifyRequest present :
                List.of(mode(REQUIRED), ModifyRequest.of("orders").transitEncryptionEnabled(true))) {
            stage.refuses(Refused.of("the present mode", present, INVALID_PARAMETER_COMBINATION_EXCEPTION, NOTHING));
        }
    }

    @Test
    void begins_anew_after_a_node_that_failed_is_recovered() {
        stage.after(orders().numCacheClusters(2).get());
        stage.execute(preferred().applyImmediately().get());
        stage.passMinutes(1);

        stage.execute(new InjectFault(FaultKind.NODE_FAILURE, "orders-002", null, null, null, null, null));
        stage.passMinutes(2);
        assertThat(stage.group("orders").pending().has(Change.TransitEncryption.class))
                .isTrue();
        assertThat(mode()).isNull();
        stage.settle();

        assertThat(mode()).isEqualTo(PREFERRED);
        assertThat(stage.group("orders").isAvailable()).isTrue();
        assertThat(steps())
                .isEqualTo(List.of("orders-002 00:07 00:09", "orders-002 00:16 00:18", "orders-001 00:18 00:20"));
    }

    @Test
    void is_refused_in_the_words_of_aws() {
        stage.after(orders().get());
        stage.after(CreateRequest.of("old").engineVersion("6.2").get());
        stage.after(CreateRequest.of("carts")
                .transitEncryptionEnabled(true)
                .authToken("correct-horse-battery")
                .get());

        String encryptionIsOff = "To modify transit encryption mode, set encryption-in-transit as enabled.";
        refuses("a mode without encryption", mode(PREFERRED), encryptionIsOff);
        refuses("a mode beside no encryption", off().transitEncryptionMode(REQUIRED), encryptionIsOff);
        refuses("on without a mode", ModifyRequest.of("orders").transitEncryptionEnabled(true));
        refuses(
                "a version that cannot be switched",
                ModifyRequest.of("old").transitEncryptionEnabled(true).transitEncryptionMode(PREFERRED),
                "Transit encryption mode is not supported for engine version 6.2.6."
                        + " Please use engine version 7.0.5 or higher.");
        for (ModifyRequest request : List.of(
                ModifyRequest.of("carts").transitEncryptionMode(PREFERRED),
                ModifyRequest.of("carts").transitEncryptionEnabled(false),
                ModifyRequest.of("carts").transitEncryptionEnabled(true).description("new"))) {
            refuses(
                    "anything while AUTH is used",
                    request,
                    "Modification of transit encryption is not supported for access control enabled clusters.");
        }
    }

    private void refuses(String when, ModifyRequest request) {
        stage.refuses(Refused.of(when, request, INVALID_PARAMETER_COMBINATION_EXCEPTION));
    }

    private void refuses(String when, ModifyRequest request, String message) {
        stage.refuses(Refused.of(when, request, INVALID_PARAMETER_COMBINATION_EXCEPTION, message));
    }

    /** The nodes that were switched or will be, each with when its turn begins and ends. */
    private List<String> steps() {
        return stage.world().works().steps(ReplicationGroups.work("orders")).stream()
                .filter(step -> step.label().kind().equals("switch-encryption"))
                .filter(step -> step.state() != StepRun.State.DROPPED)
                .map(TransitEncryptionTest::line)
                .toList();
    }

    private static String line(StepRun step) {
        return step.label().node() + " " + time(step.begin().toString()) + " "
                + time(step.end().toString());
    }

    private static String time(String instant) {
        return instant.substring("2026-01-05T".length(), "2026-01-05T00:00".length());
    }

    private @Nullable TransitEncryptionMode mode() {
        return stage.group("orders").settings().encryption().transitMode();
    }

    private static CreateRequest orders() {
        return CreateRequest.of("orders");
    }

    private static ModifyRequest preferred() {
        return mode(PREFERRED).transitEncryptionEnabled(true);
    }

    private static ModifyRequest mode(TransitEncryptionMode mode) {
        return ModifyRequest.of("orders").transitEncryptionMode(mode);
    }

    private static ModifyRequest off() {
        return ModifyRequest.of("orders").transitEncryptionEnabled(false);
    }
}
