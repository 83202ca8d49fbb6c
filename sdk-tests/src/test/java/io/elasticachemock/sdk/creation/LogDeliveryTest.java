package io.elasticachemock.sdk.creation;

import static io.elasticachemock.sdk.support.Parts.log;
import static org.assertj.core.api.Assertions.assertThat;

import io.elasticachemock.sdk.support.Loan;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.elasticache.model.CreateReplicationGroupRequest;
import software.amazon.awssdk.services.elasticache.model.LogDeliveryConfiguration;

/** Where logs go. */
class LogDeliveryTest {
    @Test
    void a_delivery_is_enabling_until_the_group_is_available() {
        Loan.manual(aws -> {
            assertThat(aws.create("orders", LogDeliveryTest::withSlowLog).logDeliveryConfigurations())
                    .extracting(LogDeliveryConfiguration::statusAsString)
                    .containsExactly("enabling");

            aws.clock().advanceUntilIdle();

            assertThat(aws.group("orders").logDeliveryConfigurations())
                    .extracting(LogDeliveryConfiguration::statusAsString)
                    .containsExactly("active");
        });
    }

    @Test
    void members_say_that_their_group_delivers_the_logs() {
        Loan.manual(aws -> {
            aws.available("orders", LogDeliveryTest::withSlowLog);
            aws.available("sessions");

            assertThat(aws.cluster("orders-001").replicationGroupLogDeliveryEnabled())
                    .isTrue();
            assertThat(aws.cluster("sessions-001").replicationGroupLogDeliveryEnabled())
                    .isFalse();
        });
    }

    @Test
    void a_delivery_that_is_not_enabled_is_none() {
        Loan.manual(aws -> assertThat(aws.available(
                                "orders",
                                group -> group.logDeliveryConfigurations(log("slow-log", slow -> slow.enabled(false))))
                        .logDeliveryConfigurations())
                .isEmpty());
    }

    private static void withSlowLog(CreateReplicationGroupRequest.Builder group) {
        group.logDeliveryConfigurations(log("slow-log", as -> {}));
    }
}
