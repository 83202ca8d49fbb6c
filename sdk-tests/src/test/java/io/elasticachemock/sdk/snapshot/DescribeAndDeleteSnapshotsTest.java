package io.elasticachemock.sdk.snapshot;

import static io.elasticachemock.sdk.support.Refusal.INVALID_PARAMETER_VALUE;
import static io.elasticachemock.sdk.support.Refusal.INVALID_SNAPSHOT_STATE;
import static io.elasticachemock.sdk.support.Refusal.SNAPSHOT_NOT_FOUND;
import static org.assertj.core.api.Assertions.assertThat;

import io.elasticachemock.sdk.support.Aws;
import io.elasticachemock.sdk.support.Loan;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.elasticache.model.DescribeSnapshotsRequest;
import software.amazon.awssdk.services.elasticache.model.Snapshot;

/** Listing snapshots by their source, and deleting them. */
class DescribeAndDeleteSnapshotsTest {
    @Test
    void they_are_listed_by_name_and_found_by_group_cluster_and_source() {
        Loan.manual(aws -> {
            aws.available("orders", group -> group.numCacheClusters(2));
            aws.available("sessions");
            take(aws, "c-of-orders", "orders", null);
            take(aws, "a-of-sessions", "sessions", null);
            take(aws, "b-of-a-member", null, "orders-002");

            assertThat(names(aws, all -> {})).containsExactly("a-of-sessions", "b-of-a-member", "c-of-orders");
            assertThat(names(aws, request -> request.replicationGroupId("orders")))
                    .containsExactly("c-of-orders");
            assertThat(names(aws, request -> request.cacheClusterId("orders-002")))
                    .containsExactly("b-of-a-member");
            assertThat(names(aws, request -> request.snapshotName("A-of-sessions")))
                    .containsExactly("a-of-sessions");
            assertThat(names(aws, request -> request.snapshotSource("user"))).hasSize(3);
            assertThat(names(aws, request -> request.snapshotSource("system"))).isEmpty();
        });
    }

    @Test
    void an_unknown_name_is_refused_and_an_unknown_group_has_none() {
        Loan.manual(aws -> {
            SNAPSHOT_NOT_FOUND.meets(() -> aws.snapshot("before"));
            assertThat(names(aws, request -> request.replicationGroupId("orders")))
                    .isEmpty();
        });
    }

    @Test
    void an_unknown_source_word_is_refused() {
        Loan.manual(
                aws -> INVALID_PARAMETER_VALUE.meets(() -> names(aws, request -> request.snapshotSource("manually"))));
    }

    @Test
    void a_deleted_snapshot_is_deleting_and_then_nobody_knows_it() {
        Loan.manual(aws -> {
            aws.available("orders");
            take(aws, "before", "orders", null);

            Snapshot answer = aws.client()
                    .deleteSnapshot(request -> request.snapshotName("before"))
                    .snapshot();
            assertThat(answer.snapshotStatus()).isEqualTo("deleting");
            assertThat(aws.snapshot("before").snapshotStatus()).isEqualTo("deleting");
            INVALID_SNAPSHOT_STATE.meets(() -> aws.client().deleteSnapshot(request -> request.snapshotName("before")));

            aws.clock().advanceBy(Loan.DELETE_SNAPSHOT);
            SNAPSHOT_NOT_FOUND.meets(() -> aws.snapshot("before"));
            SNAPSHOT_NOT_FOUND.meets(() -> aws.client().deleteSnapshot(request -> request.snapshotName("before")));
            take(aws, "before", "orders", null);
            assertThat(aws.snapshot("before").snapshotStatus()).isEqualTo("available");
        });
    }

    @Test
    void a_snapshot_that_is_being_written_cannot_be_deleted() {
        Loan.manual(aws -> {
            aws.available("orders");
            aws.client()
                    .createSnapshot(request -> request.snapshotName("before").replicationGroupId("orders"));

            INVALID_SNAPSHOT_STATE.meets(() -> aws.client().deleteSnapshot(request -> request.snapshotName("before")));
            assertThat(aws.snapshot("before").snapshotStatus()).isEqualTo("creating");
        });
    }

    @Test
    void manual_snapshots_outlive_their_group() {
        Loan.manual(aws -> {
            aws.available("orders");
            take(aws, "before", "orders", null);
            aws.client().deleteReplicationGroup(request -> request.replicationGroupId("orders"));
            aws.clock().advanceUntilIdle();

            assertThat(names(aws, request -> request.replicationGroupId("orders")))
                    .containsExactly("before");
        });
    }

    private static void take(Aws aws, String name, String group, String cluster) {
        aws.client()
                .createSnapshot(request ->
                        request.snapshotName(name).replicationGroupId(group).cacheClusterId(cluster));
        aws.clock().advanceUntilIdle();
    }

    private static List<String> names(Aws aws, Consumer<DescribeSnapshotsRequest.Builder> asked) {
        return aws.client().describeSnapshots(asked).snapshots().stream()
                .map(Snapshot::snapshotName)
                .toList();
    }
}
