package io.elasticachemock.sdk.example;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.elasticache.model.CustomerNodeEndpoint;
import software.amazon.awssdk.services.elasticache.model.ReplicationGroup;

class MigrationExamplesTest {
    private static final CustomerNodeEndpoint SOURCE =
            CustomerNodeEndpoint.builder().address("10.0.0.241").port(6379).build();

    @Test
    @ExampleOf({"TestMigration", "StartMigration", "CompleteMigration"})
    void a_migration_is_tested_started_and_completed() {
        Oregon.manual((aws, client) -> {
            Oregon.group(aws, client, "test-cluster", group -> group.numCacheClusters(3)
                    .automaticFailoverEnabled(true)
                    .multiAZEnabled(true)
                    .snapshotRetentionLimit(1));

            client.testMigration(test -> test.replicationGroupId("test-cluster").customerNodeEndpointList(SOURCE));
            aws.clock().advanceUntilIdle();
            ReplicationGroup started = client.startMigration(
                            start -> start.replicationGroupId("test-cluster").customerNodeEndpointList(SOURCE))
                    .replicationGroup();
            assertThat(started.status()).isEqualTo("modifying");
            assertThat(started.snapshottingClusterId()).isEqualTo("test-cluster-002");
            aws.clock().advanceUntilIdle();
            client.completeMigration(complete -> complete.replicationGroupId("test-cluster"));
            aws.clock().advanceUntilIdle();
            assertThat(client.describeReplicationGroups()
                            .replicationGroups()
                            .get(0)
                            .status())
                    .isEqualTo("available");
        });
    }
}
