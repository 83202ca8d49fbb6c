package io.elasticachemock.sdk.migration;

import static io.elasticachemock.sdk.support.Refusal.INVALID_REPLICATION_GROUP_STATE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.elasticachemock.sdk.support.Aws;
import io.elasticachemock.sdk.support.Loan;
import io.elasticachemock.sdk.support.Trace;
import io.vertx.core.json.JsonObject;
import java.time.Duration;
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
    void one_that_fails_does_so_after_its_primary_has_tried_to_connect() {
        Loan.manual(aws -> {
            orders(aws);
            aws.control()
                    .post(
                            "/_mock/faults",
                            new JsonObject()
                                    .put("account", Aws.ACCOUNT)
                                    .put("kind", "replication-failure")
                                    .put("target", "orders")
                                    .put("for", "PT30M"));

            aws.client()
                    .startMigration(start -> start.replicationGroupId("orders").customerNodeEndpointList(SOURCE));
            aws.clock().advanceBy(Loan.CONNECT_SOURCE.minusSeconds(1));
            assertThat(aws.group("orders").status()).isEqualTo("modifying");
            assertThat(Trace.described(aws.client())).noneMatch(line -> line.contains("Migration"));

            aws.clock().advanceBy(Duration.ofSeconds(1));
            assertThat(aws.group("orders").status()).isEqualTo("available");
            assertThat(Trace.described(aws.client()))
                    .last()
                    .isEqualTo("00:06:00 orders: Migration operation failed for replication group orders.");
            assertThatThrownBy(() -> aws.client().completeMigration(complete -> complete.replicationGroupId("orders")))
                    .isInstanceOf(ReplicationGroupNotUnderMigrationException.class);
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
