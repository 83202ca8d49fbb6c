package io.elasticachemock.sdk.migration;

import static io.elasticachemock.sdk.support.Refusal.INVALID_REPLICATION_GROUP_STATE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.elasticachemock.sdk.support.Aws;
import io.elasticachemock.sdk.support.Loan;
import io.elasticachemock.sdk.support.Trace;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.elasticache.model.CustomerNodeEndpoint;
import software.amazon.awssdk.services.elasticache.model.ReplicationGroup;
import software.amazon.awssdk.services.elasticache.model.ReplicationGroupAlreadyUnderMigrationException;
import software.amazon.awssdk.services.elasticache.model.ReplicationGroupNotUnderMigrationException;

/** An online migration, as a client sees it. */
class MigrationTest {
    private static final CustomerNodeEndpoint SOURCE =
            CustomerNodeEndpoint.builder().address("10.0.0.1").port(6379).build();

    @Test
    void it_is_tested_started_and_completed() {
        Loan.manual(aws -> {
            orders(aws);
            ReplicationGroup before = aws.group("orders");
            aws.client().testMigration(test -> test.replicationGroupId("orders").customerNodeEndpointList(SOURCE));
            assertThat(aws.group("orders")).isEqualTo(before);

            assertThat(aws.client()
                            .startMigration(
                                    start -> start.replicationGroupId("orders").customerNodeEndpointList(SOURCE))
                            .replicationGroup()
                            .status())
                    .isEqualTo("modifying");
            aws.clock().advanceBy(Loan.CONNECT_SOURCE.plus(Loan.SYNCHRONIZE));
            assertThat(aws.group("orders").status()).isEqualTo("migrating");
            assertThatThrownBy(() -> aws.client().startMigration(start -> start.replicationGroupId("orders")
                            .customerNodeEndpointList(SOURCE)))
                    .isInstanceOf(ReplicationGroupAlreadyUnderMigrationException.class);
            INVALID_REPLICATION_GROUP_STATE.meets(
                    () -> aws.client().deleteReplicationGroup(group -> group.replicationGroupId("orders")));

            assertThat(aws.client()
                            .completeMigration(complete -> complete.replicationGroupId("orders"))
                            .replicationGroup()
                            .status())
                    .isEqualTo("modifying");
            aws.clock().advanceUntilIdle();
            assertThat(aws.group("orders")).isEqualTo(before);
            assertThat(Trace.described(aws.client()))
                    .endsWith(
                            "00:07:00 orders: Migration operation succeeded for replication group orders.",
                            "00:08:20 orders: Complete Migration successful for orders");
        });
    }

    @Test
    void what_cannot_be_migrated_is_refused() {
        Loan.manual(aws -> {
            aws.available("single");
            INVALID_REPLICATION_GROUP_STATE.meetsWithPart(
                    () -> aws.client().startMigration(start -> start.replicationGroupId("single")
                            .customerNodeEndpointList(SOURCE)),
                    "Multi-AZ");
            assertThatThrownBy(() -> aws.client().completeMigration(complete -> complete.replicationGroupId("single")))
                    .isInstanceOf(ReplicationGroupNotUnderMigrationException.class);
        });
    }

    private static void orders(Aws aws) {
        aws.available("orders", group -> group.numCacheClusters(2)
                .automaticFailoverEnabled(true)
                .multiAZEnabled(true));
    }
}
