package io.elasticachemock.sdk.modification;

import static io.elasticachemock.sdk.support.Parts.log;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.elasticachemock.sdk.support.Aws;
import io.elasticachemock.sdk.support.Loan;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.elasticache.model.InvalidParameterValueException;
import software.amazon.awssdk.services.elasticache.model.LogDeliveryConfigurationRequest;
import software.amazon.awssdk.services.elasticache.model.ModifyReplicationGroupRequest;
import software.amazon.awssdk.services.elasticache.model.ReplicationGroup;

/** Logs of a running group are sent elsewhere. */
class LogDeliveryTest {
    @Test
    void a_delivery_is_enabling_until_it_is_active_and_disabling_until_it_is_gone() {
        Loan.manual(aws -> {
            aws.available("orders");

            ReplicationGroup answer = modify(aws, change -> change.logDeliveryConfigurations(slow(same -> {}))
                    .applyImmediately(true));

            assertThat(answer.status()).isEqualTo("modifying");
            assertThat(logs(answer)).containsExactly("slow-log enabling");
            assertThat(answer.pendingModifiedValues().logDeliveryConfigurations())
                    .hasSize(1);
            aws.clock().advanceUntilIdle();
            assertThat(logs(aws.group("orders"))).containsExactly("slow-log active");
            assertThat(aws.group("orders").pendingModifiedValues().logDeliveryConfigurations())
                    .isEmpty();
            assertThat(aws.cluster("orders-001").replicationGroupLogDeliveryEnabled())
                    .isTrue();

            modify(aws, change -> change.logDeliveryConfigurations(LogDeliveryConfigurationRequest.builder()
                            .logType("slow-log")
                            .enabled(false)
                            .build())
                    .applyImmediately(true));
            assertThat(logs(aws.group("orders"))).containsExactly("slow-log disabling");
            aws.clock().advanceUntilIdle();
            assertThat(logs(aws.group("orders"))).isEmpty();
        });
    }

    @Test
    void a_delivery_that_waits_for_the_window_is_pending_on_the_group_and_on_its_members() {
        Loan.manual(aws -> {
            aws.available("orders", group -> group.preferredMaintenanceWindow("mon:05:00-mon:06:00"));

            ReplicationGroup answer = modify(aws, change -> change.logDeliveryConfigurations(slow(same -> {})));

            assertThat(answer.status()).isEqualTo("available");
            assertThat(logs(answer)).isEmpty();
            assertThat(answer.pendingModifiedValues().logDeliveryConfigurations())
                    .hasSize(1);
            assertThat(aws.cluster("orders-001").pendingModifiedValues().logDeliveryConfigurations())
                    .hasSize(1);
            aws.clock().advanceTo(Loan.START.plusSeconds(5 * 3600 + 60));
            assertThat(logs(aws.group("orders"))).containsExactly("slow-log active");
        });
    }

    @Test
    void a_version_without_the_log_refuses_it_even_if_the_same_request_upgrades() {
        Loan.manual(aws -> {
            aws.available("orders", group -> group.engineVersion("5.0.6"));

            assertThatThrownBy(() -> modify(aws, change -> change.engineVersion("7.1")
                            .logDeliveryConfigurations(slow(same -> {}))
                            .applyImmediately(true)))
                    .isInstanceOf(InvalidParameterValueException.class)
                    .hasMessageContaining("slow-log log delivery is not available for this redis engine version.");
            assertThat(aws.group("orders").status()).isEqualTo("available");
        });
    }

    private static LogDeliveryConfigurationRequest slow(Consumer<LogDeliveryConfigurationRequest.Builder> more) {
        return log("slow-log", more);
    }

    private static ReplicationGroup modify(Aws aws, Consumer<ModifyReplicationGroupRequest.Builder> more) {
        return aws.client()
                .modifyReplicationGroup(change -> {
                    change.replicationGroupId("orders");
                    more.accept(change);
                })
                .replicationGroup();
    }

    private static List<String> logs(ReplicationGroup group) {
        return group.logDeliveryConfigurations().stream()
                .map(delivery -> delivery.logTypeAsString() + " " + delivery.statusAsString())
                .toList();
    }
}
