package io.elasticachemock.sdk.snapshot;

import static org.assertj.core.api.Assertions.assertThat;

import io.elasticachemock.sdk.support.Aws;
import io.elasticachemock.sdk.support.Loan;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.elasticache.model.DescribeSnapshotsRequest;
import software.amazon.awssdk.services.elasticache.model.Snapshot;

/** A retention limit means a snapshot each day when the window opens, kept as many days. */
class AutomaticSnapshotsTest {
    private static final Instant TUESDAY = Instant.parse("2026-01-06T07:30:00Z");

    /** Scenario 30. */
    @Test
    void one_is_taken_each_day_and_the_oldest_goes() {
        Loan.manual(aws -> {
            backedUp(aws, 2);

            aws.clock().advanceTo(TUESDAY.plus(Duration.ofDays(1)).minusMillis(1));
            assertThat(names(aws, all -> {}))
                    .containsExactly("automatic.orders-002-2026-01-05-07-30", "automatic.orders-002-2026-01-06-07-30");

            aws.clock().advanceTo(TUESDAY.plus(Duration.ofDays(1)).plus(Duration.ofHours(1)));
            assertThat(names(aws, all -> {}))
                    .containsExactly("automatic.orders-002-2026-01-06-07-30", "automatic.orders-002-2026-01-07-07-30");
        });
    }

    @Test
    void they_are_the_systems_and_manual_ones_the_users() {
        Loan.manual(aws -> {
            backedUp(aws, 1);
            aws.client().createSnapshot(request -> request.snapshotName("mine").replicationGroupId("orders"));
            aws.clock().advanceTo(TUESDAY.minusSeconds(3600));

            assertThat(names(aws, request -> request.snapshotSource("system")))
                    .containsExactly("automatic.orders-002-2026-01-05-07-30");
            assertThat(names(aws, request -> request.snapshotSource("user"))).containsExactly("mine");
            Snapshot automatic = aws.snapshot("automatic.orders-002-2026-01-05-07-30");
            assertThat(automatic.snapshotSource()).isEqualTo("automated");
            assertThat(automatic.snapshotStatus()).isEqualTo("available");
            assertThat(automatic.cacheClusterId()).isEqualTo("orders-002");
        });
    }

    @Test
    void their_node_is_snapshotting_when_the_window_opens() {
        Loan.manual(aws -> {
            backedUp(aws, 1);

            aws.clock().advanceTo(TUESDAY);
            assertThat(aws.group("orders").status()).isEqualTo("snapshotting");
            assertThat(aws.cluster("orders-002").cacheClusterStatus()).isEqualTo("snapshotting");
            assertThat(aws.cluster("orders-001").cacheClusterStatus()).isEqualTo("available");

            aws.clock().advanceBy(Loan.SNAPSHOT);
            assertThat(aws.group("orders").status()).isEqualTo("available");
        });
    }

    @Test
    void with_cluster_mode_they_are_of_the_group() {
        Loan.manual(aws -> {
            aws.available(
                    "orders",
                    group -> group.numNodeGroups(2).snapshotRetentionLimit(1).snapshotWindow("07:30-08:30"));
            aws.clock().advanceTo(TUESDAY.plus(Loan.SNAPSHOT));

            assertThat(names(aws, request -> request.replicationGroupId("orders")))
                    .contains("automatic.orders-2026-01-06-07-30");
            assertThat(aws.snapshot("automatic.orders-2026-01-06-07-30").nodeSnapshots())
                    .hasSize(2);
        });
    }

    @Test
    void they_go_with_their_group_and_manual_ones_stay() {
        Loan.manual(aws -> {
            backedUp(aws, 5);
            aws.client().createSnapshot(request -> request.snapshotName("mine").replicationGroupId("orders"));
            aws.clock().advanceTo(TUESDAY.plus(Duration.ofHours(1)));
            assertThat(names(aws, all -> {})).hasSize(3);

            aws.client().deleteReplicationGroup(request -> request.replicationGroupId("orders"));
            aws.clock().advanceUntilIdle();

            assertThat(names(aws, all -> {})).containsExactly("mine");
            assertThat(aws.clock().nextDue()).isEmpty();
        });
    }

    @Test
    void one_can_be_deleted_before_its_days_are_over() {
        Loan.manual(aws -> {
            backedUp(aws, 5);
            aws.clock().advanceTo(TUESDAY.minusSeconds(3600));

            aws.client().deleteSnapshot(request -> request.snapshotName("automatic.orders-002-2026-01-05-07-30"));
            aws.clock().advanceBy(Loan.DELETE_SNAPSHOT);

            assertThat(names(aws, all -> {})).isEmpty();
        });
    }

    private static void backedUp(Aws aws, int days) {
        aws.available(
                "orders",
                group -> group.numCacheClusters(2).snapshotRetentionLimit(days).snapshotWindow("07:30-08:30"));
    }

    private static List<String> names(Aws aws, Consumer<DescribeSnapshotsRequest.Builder> asked) {
        return aws.client().describeSnapshots(asked).snapshots().stream()
                .map(Snapshot::snapshotName)
                .toList();
    }
}
