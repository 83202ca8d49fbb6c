package io.elasticachemock.engine.upgrade;

import static org.assertj.core.api.Assertions.assertThat;

import io.elasticachemock.engine.Fault;
import io.elasticachemock.engine.stage.CreateRequest;
import io.elasticachemock.engine.stage.ModifyRequest;
import io.elasticachemock.engine.stage.Stage;
import org.junit.jupiter.api.Test;

/** What an engine upgrade is refused for; a refusal leaves no trace (Stage.refusal checks that). */
class UpgradeRefusalsTest {
    private final Stage stage = Stage.set();

    @Test
    void a_version_does_not_go_back() {
        stage.after(CreateRequest.of("orders").engineVersion("7.1").get());

        refuses(ModifyRequest.of("orders").engineVersion("6.2"), "Cannot modify redis from 7.1 to 6.2");
    }

    @Test
    void valkey_after_7_2_does_not_go_back_to_redis() {
        stage.after(
                CreateRequest.of("orders").engine("valkey").engineVersion("8.0").get());

        refuses(
                ModifyRequest.of("orders").engine("redis").engineVersion("7.1"),
                "Cannot modify valkey from 8.0 to 7.1");
    }

    @Test
    void a_patch_cannot_be_chosen() {
        stage.after(CreateRequest.of("orders").engineVersion("6.0").get());

        var refusal =
                stage.refusal(ModifyRequest.of("orders").engineVersion("6.2.6").get());

        assertThat(refusal.fault()).isEqualTo(Fault.INVALID_PARAMETER_VALUE_EXCEPTION);
        assertThat(refusal).hasMessage("Specific version selection is not allowed for '6.2.6', please use '6.2'");
    }

    @Test
    void another_engine_needs_a_version() {
        stage.after(CreateRequest.of("orders").get());

        assertThat(stage.refusal(ModifyRequest.of("orders").engine("valkey").get())
                        .fault())
                .isEqualTo(Fault.INVALID_PARAMETER_COMBINATION_EXCEPTION);
    }

    @Test
    void an_immediate_upgrade_is_blocked_while_a_scale_up_waits_and_the_other_way_round() {
        stage.after(CreateRequest.of("orders").engineVersion("7.0").get());
        stage.after(CreateRequest.of("carts").engineVersion("7.0").get());
        stage.execute(
                ModifyRequest.of("orders").cacheNodeType("cache.r6g.xlarge").get());
        stage.execute(ModifyRequest.of("carts").engineVersion("7.1").get());

        assertThat(stage.refusal(ModifyRequest.of("orders")
                        .engineVersion("7.1")
                        .applyImmediately()
                        .get()))
                .hasMessageContaining("a scale-up is pending");
        assertThat(stage.refusal(ModifyRequest.of("carts")
                        .cacheNodeType("cache.r6g.xlarge")
                        .applyImmediately()
                        .get()))
                .hasMessageContaining("an engine upgrade is pending");

        // One of the ways out: both in one call.
        stage.after(ModifyRequest.of("orders")
                .cacheNodeType("cache.r6g.xlarge")
                .engineVersion("7.1")
                .applyImmediately()
                .get());
        assertThat(stage.node("orders", "orders-001").version().version()).isEqualTo("7.1");
        assertThat(stage.node("orders", "orders-001").nodeType().name()).isEqualTo("cache.r6g.xlarge");
        assertThat(stage.group("orders").pending().isEmpty()).isTrue();
    }

    private void refuses(ModifyRequest request, String message) {
        var refusal = stage.refusal(request.get());
        assertThat(refusal.fault()).isEqualTo(Fault.INVALID_PARAMETER_COMBINATION_EXCEPTION);
        assertThat(refusal).hasMessage(message);
    }
}
