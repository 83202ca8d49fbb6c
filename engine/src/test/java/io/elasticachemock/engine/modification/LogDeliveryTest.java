package io.elasticachemock.engine.modification;

import static org.assertj.core.api.Assertions.assertThat;

import io.elasticachemock.engine.Fault;
import io.elasticachemock.engine.replication.LogDelivery;
import io.elasticachemock.engine.replication.LogDelivery.DestinationType;
import io.elasticachemock.engine.replication.LogDelivery.LogFormat;
import io.elasticachemock.engine.replication.LogDelivery.LogType;
import io.elasticachemock.engine.replication.LogDelivery.Status;
import io.elasticachemock.engine.replication.LogDeliveryRequest;
import io.elasticachemock.engine.stage.CreateRequest;
import io.elasticachemock.engine.stage.ModifyRequest;
import io.elasticachemock.engine.stage.Refused;
import io.elasticachemock.engine.stage.Stage;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Where the logs of a running group go. */
class LogDeliveryTest {
    private static final LogDeliveryRequest SLOW = to(LogType.SLOW_LOG, "slow");
    private static final LogDeliveryRequest ENGINE = to(LogType.ENGINE_LOG, "engine");

    private final Stage stage = Stage.set();

    @Test
    void a_delivery_is_enabled_changed_and_disabled_and_the_other_stays() {
        stage.after(CreateRequest.of("orders").logDelivery(SLOW).get());

        stage.execute(ModifyRequest.of("orders")
                .logDeliveries(ENGINE, to(LogType.SLOW_LOG, "elsewhere"))
                .applyImmediately()
                .get());
        assertThat(deliveries()).containsExactly("SLOW_LOG slow MODIFYING", "ENGINE_LOG engine ENABLING");
        stage.settle();
        assertThat(stage.trace()).isEqualTo("""
                mon 00:05 replication-group orders: available to modifying
                mon 00:05 node-group orders/0001: available to modifying
                mon 00:05 cache-cluster orders-001: available to modifying
                mon 00:05 log-delivery orders/slow-log: active to modifying
                mon 00:05 log-delivery orders/engine-log: - to enabling
                mon 00:06 log-delivery orders/slow-log: modifying to active
                mon 00:06 log-delivery orders/engine-log: enabling to active
                mon 00:06 replication-group orders: modifying to available
                mon 00:06 node-group orders/0001: modifying to available
                mon 00:06 cache-cluster orders-001: modifying to available
                """);
        assertThat(deliveries()).containsExactly("SLOW_LOG elsewhere ACTIVE", "ENGINE_LOG engine ACTIVE");

        stage.execute(ModifyRequest.of("orders")
                .logDeliveries(off(LogType.SLOW_LOG))
                .applyImmediately()
                .get());
        assertThat(deliveries()).containsExactly("SLOW_LOG elsewhere DISABLING", "ENGINE_LOG engine ACTIVE");
        stage.settle();
        assertThat(deliveries()).containsExactly("ENGINE_LOG engine ACTIVE");
    }

    @Test
    void it_waits_for_the_window_and_later_requests_join_what_waits() {
        stage.after(CreateRequest.of("orders")
                .preferredMaintenanceWindow("tue:05:00-tue:06:00")
                .get());

        stage.execute(ModifyRequest.of("orders").logDeliveries(SLOW).get());
        stage.execute(ModifyRequest.of("orders").logDeliveries(ENGINE).get());
        assertThat(deliveries()).isEmpty();
        stage.passTo("2026-01-06T05:01:00Z");

        assertThat(deliveries()).containsExactly("SLOW_LOG slow ACTIVE", "ENGINE_LOG engine ACTIVE");
    }

    @Test
    void a_delivery_keeps_the_destination_that_is_not_said_again() {
        stage.after(CreateRequest.of("orders").logDelivery(SLOW).get());
        LogDelivery before = stage.group("orders").settings().logDeliveries().get(0);
        LogDelivery.LogFormat other = before.logFormat() == LogDelivery.LogFormat.TEXT
                ? LogDelivery.LogFormat.JSON
                : LogDelivery.LogFormat.TEXT;

        stage.after(ModifyRequest.of("orders")
                .logDeliveries(new LogDeliveryRequest(LogType.SLOW_LOG, null, null, null, other, null))
                .applyImmediately()
                .get());

        assertThat(stage.group("orders").settings().logDeliveries())
                .containsExactly(new LogDelivery(
                        LogType.SLOW_LOG, before.destinationType(), "slow", other, LogDelivery.Status.ACTIVE));
    }

    @Test
    void what_is_so_already_cancels_what_waits_and_else_is_no_modification() {
        stage.after(CreateRequest.of("orders").logDelivery(SLOW).get());

        stage.refuses(Refused.of(
                "the same again",
                ModifyRequest.of("orders").logDeliveries(SLOW),
                Fault.INVALID_PARAMETER_COMBINATION_EXCEPTION,
                "No modifications were requested"));
        assertThat(stage.refusal(ModifyRequest.of("orders")
                        .logDeliveries(off(LogType.ENGINE_LOG))
                        .get()))
                .hasMessage("No modifications were requested");
        stage.execute(ModifyRequest.of("orders").logDeliveries(ENGINE).get());
        stage.execute(ModifyRequest.of("orders")
                .logDeliveries(off(LogType.ENGINE_LOG))
                .get());
        assertThat(stage.group("orders").queued().isEmpty()).isTrue();
    }

    @Test
    void a_log_needs_the_version_that_runs_not_the_one_that_comes() {
        stage.after(CreateRequest.of("orders").engineVersion("5.0.6").get());

        stage.refuses(Refused.of(
                "not yet",
                ModifyRequest.of("orders")
                        .engineVersion("7.1")
                        .logDeliveries(SLOW)
                        .applyImmediately(),
                Fault.INVALID_PARAMETER_VALUE_EXCEPTION,
                "slow-log log delivery is not available for this redis engine version."));
        assertThat(stage.refusal(ModifyRequest.of("orders")
                        .logDeliveries(new LogDeliveryRequest(LogType.SLOW_LOG, null, null, null, null, true))
                        .get()))
                .hasMessageContaining("slow-log");
    }

    private List<String> deliveries() {
        return stage.group("orders").settings().logDeliveries().stream()
                .map(LogDeliveryTest::line)
                .toList();
    }

    private static String line(LogDelivery delivery) {
        Status status = delivery.status();
        return delivery.logType() + " " + delivery.destination() + " " + status;
    }

    private static LogDeliveryRequest to(LogType type, String logGroup) {
        return new LogDeliveryRequest(type, DestinationType.CLOUDWATCH_LOGS, logGroup, null, LogFormat.JSON, true);
    }

    private static LogDeliveryRequest off(LogType type) {
        return new LogDeliveryRequest(type, null, null, null, null, false);
    }
}
