package io.elasticachemock.sdk.clock;

import static io.elasticachemock.sdk.support.Refusal.INVALID_REPLICATION_GROUP_STATE;
import static org.assertj.core.api.Assertions.assertThat;

import io.elasticachemock.sdk.support.Aws;
import io.elasticachemock.sdk.support.Loan;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.elasticache.model.ReplicationGroup;

/**
 * What becomes of clients that forget to wait: on the default clock a change that is sent before anyone has looked is
 * refused, as AWS refuses it; on the instant one nothing ever has to be waited for.
 */
class ImpatienceTest {
    @Test
    void on_the_default_clock_a_change_of_a_new_group_is_refused_until_somebody_looks() {
        Loan.auto(aws -> {
            assertThat(aws.create("orders").status()).isEqualTo("creating");
            INVALID_REPLICATION_GROUP_STATE.meets(
                    () -> scale(aws, "cache.r6g.xlarge"), "Replication group must be in available state to modify.");

            assertThat(aws.group("orders").status()).isEqualTo("available");
            assertThat(scale(aws, "cache.r6g.xlarge").status()).isEqualTo("modifying");
            INVALID_REPLICATION_GROUP_STATE.meets(
                    () -> scale(aws, "cache.r6g.2xlarge"), "Replication group must be in available state to modify.");
            INVALID_REPLICATION_GROUP_STATE.meets(
                    () -> delete(aws),
                    "Replication group orders has status modifying which is not valid for deletion.");

            assertThat(aws.group("orders").cacheNodeType()).isEqualTo("cache.r6g.xlarge");
            assertThat(delete(aws).status()).isEqualTo("deleting");
        });
    }

    @Test
    void looking_at_anything_is_looking() {
        Loan.auto(aws -> {
            aws.create("orders");
            aws.client().describeCacheEngineVersions();

            assertThat(scale(aws, "cache.r6g.xlarge").status()).isEqualTo("modifying");
        });
    }

    @Test
    void on_the_instant_clock_a_change_is_never_refused_for_haste() {
        Loan.instant(aws -> {
            assertThat(aws.create("orders").status()).isEqualTo("creating");
            assertThat(scale(aws, "cache.r6g.xlarge").status()).isEqualTo("modifying");
            assertThat(scale(aws, "cache.r6g.2xlarge").status()).isEqualTo("modifying");
            assertThat(aws.client()
                            .createSnapshot(
                                    request -> request.snapshotName("before").replicationGroupId("orders"))
                            .snapshot()
                            .snapshotStatus())
                    .isEqualTo("creating");
            assertThat(delete(aws).status()).isEqualTo("deleting");
            assertThat(aws.create("orders").status()).isEqualTo("creating");
            assertThat(aws.group("orders").cacheNodeType()).isEqualTo("cache.r6g.large");
        });
    }

    /** A window does not open because somebody looks: it is an appointment, which time has to come to. */
    @Test
    void looking_does_not_bring_the_maintenance_window() {
        Loan.auto(aws -> {
            aws.available("orders", group -> group.preferredMaintenanceWindow("sun:05:00-sun:06:00"));
            aws.client().modifyReplicationGroup(request -> request.replicationGroupId("orders")
                    .cacheNodeType("cache.r6g.xlarge"));

            assertThat(aws.group("orders").cacheNodeType()).isEqualTo("cache.r6g.large");
            assertThat(aws.cluster("orders-001").pendingModifiedValues().cacheNodeType())
                    .isEqualTo("cache.r6g.xlarge");
        });
    }

    private static ReplicationGroup scale(Aws aws, String nodeType) {
        return aws.client()
                .modifyReplicationGroup(request -> request.replicationGroupId("orders")
                        .cacheNodeType(nodeType)
                        .applyImmediately(true))
                .replicationGroup();
    }

    private static ReplicationGroup delete(Aws aws) {
        return aws.client()
                .deleteReplicationGroup(request -> request.replicationGroupId("orders"))
                .replicationGroup();
    }
}
