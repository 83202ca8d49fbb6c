package io.elasticachemock.sdk.snapshot;

import static io.elasticachemock.sdk.support.Parts.tag;
import static io.elasticachemock.sdk.support.Refusal.CACHE_CLUSTER_NOT_FOUND;
import static io.elasticachemock.sdk.support.Refusal.INVALID_CACHE_CLUSTER_STATE;
import static io.elasticachemock.sdk.support.Refusal.INVALID_PARAMETER_COMBINATION;
import static io.elasticachemock.sdk.support.Refusal.INVALID_PARAMETER_VALUE;
import static io.elasticachemock.sdk.support.Refusal.INVALID_REPLICATION_GROUP_STATE;
import static io.elasticachemock.sdk.support.Refusal.REPLICATION_GROUP_NOT_FOUND;
import static io.elasticachemock.sdk.support.Refusal.SNAPSHOT_ALREADY_EXISTS;
import static io.elasticachemock.sdk.support.Refusal.SNAPSHOT_QUOTA_EXCEEDED;
import static org.assertj.core.api.Assertions.assertThat;

import io.elasticachemock.sdk.support.Aws;
import io.elasticachemock.sdk.support.Loan;
import io.elasticachemock.sdk.support.Trace;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.elasticache.model.CacheCluster;
import software.amazon.awssdk.services.elasticache.model.Snapshot;

/** Taking snapshots of groups and of members: states, quota, refusals. */
class CreateSnapshotTest {
    @Test
    void the_group_and_the_node_that_is_written_are_snapshotting_meanwhile() {
        Loan.manual(aws -> {
            aws.available("orders", group -> group.numCacheClusters(3));
            aws.clock().advanceTo(Loan.START.plusSeconds(3600));

            ofGroup(aws, "before");
            assertThat(aws.group("orders").status()).isEqualTo("snapshotting");
            assertThat(statuses(aws)).containsExactly("available", "snapshotting", "available");

            aws.clock().advanceBy(Loan.SNAPSHOT);
            assertThat(aws.group("orders").status()).isEqualTo("available");
            assertThat(statuses(aws)).containsExactly("available", "available", "available");
            assertThat(aws.snapshot("before").snapshotStatus()).isEqualTo("available");
            assertThat(Trace.described(aws.client()))
                    .endsWith("01:02:00 orders: Snapshot succeeded for snapshot with ID 'before' of replication group"
                            + " with ID 'orders'");
        });
    }

    @Test
    void a_member_of_a_group_without_cluster_mode_can_be_snapshotted_by_itself() {
        Loan.manual(aws -> {
            aws.available("orders", group -> group.numCacheClusters(2));
            aws.clock().advanceTo(Loan.START.plusSeconds(3600));

            ofCluster(aws, "before", "orders-001");
            assertThat(statuses(aws)).containsExactly("snapshotting", "available");

            aws.clock().advanceUntilIdle();
            assertThat(Trace.described(aws.client()))
                    .endsWith("01:02:00 orders-001: Snapshot succeeded for snapshot with ID 'before' of cache cluster"
                            + " with ID 'orders-001'");
        });
    }

    @Test
    void a_member_of_a_group_with_cluster_mode_cannot() {
        Loan.manual(aws -> {
            aws.available("orders", group -> group.numNodeGroups(2));

            INVALID_PARAMETER_COMBINATION.meets(() -> ofCluster(aws, "before", "orders-0001-001"));
            assertThat(aws.client().describeSnapshots().snapshots()).isEmpty();
        });
    }

    @Test
    void exactly_one_source_is_needed() {
        Loan.manual(aws -> {
            aws.available("orders");

            INVALID_PARAMETER_COMBINATION.meets(
                    () -> aws.client().createSnapshot(request -> request.snapshotName("before")
                            .replicationGroupId("orders")
                            .cacheClusterId("orders-001")));
            INVALID_PARAMETER_COMBINATION.meets(
                    () -> aws.client().createSnapshot(request -> request.snapshotName("before")));
        });
    }

    @Test
    void an_unknown_source_is_refused() {
        Loan.manual(aws -> {
            REPLICATION_GROUP_NOT_FOUND.meets(() -> ofGroup(aws, "before"));
            CACHE_CLUSTER_NOT_FOUND.meets(
                    () -> ofCluster(aws, "before", "orders-001"), "CacheCluster not found: orders-001");
        });
    }

    @Test
    void a_name_is_needed_well_formed_and_free() {
        Loan.manual(aws -> {
            aws.available("orders");
            ofGroup(aws, "before");
            aws.clock().advanceUntilIdle();

            INVALID_PARAMETER_VALUE.meets(
                    () -> aws.client().createSnapshot(request -> request.replicationGroupId("orders")),
                    "The parameter SnapshotName must be provided and must not be blank.");
            INVALID_PARAMETER_VALUE.meetsWithPart(
                    () -> ofGroup(aws, "not--this"), "The parameter SnapshotName is not a valid identifier.");
            SNAPSHOT_ALREADY_EXISTS.meets(() -> ofGroup(aws, "BEFORE"));
        });
    }

    @Test
    void a_source_that_is_not_available_is_refused() {
        Loan.manual(aws -> {
            aws.create("orders", group -> group.numCacheClusters(2));

            INVALID_REPLICATION_GROUP_STATE.meets(() -> ofGroup(aws, "before"));
            INVALID_CACHE_CLUSTER_STATE.meets(() -> ofCluster(aws, "before", "orders-001"));

            aws.clock().advanceUntilIdle();
            ofGroup(aws, "before");
            INVALID_REPLICATION_GROUP_STATE.meets(() -> ofGroup(aws, "again"));
            INVALID_CACHE_CLUSTER_STATE.meets(() -> ofCluster(aws, "again", "orders-002"));
            assertThat(aws.client().describeSnapshots().snapshots()).hasSize(1);
        });
    }

    /** Scenario 31. */
    @Test
    void twenty_a_day_are_allowed_and_the_first_counts_for_24_hours() {
        Loan.manual(aws -> {
            aws.available("orders");
            aws.clock().advanceTo(Loan.START.plusSeconds(3600));
            for (int i = 1; i <= 20; i++) {
                ofGroup(aws, "snapshot" + i);
                aws.clock().advanceUntilIdle();
            }

            SNAPSHOT_QUOTA_EXCEEDED.meets(
                    () -> ofGroup(aws, "snapshot21"),
                    "The maximum number of manual snapshots for this cluster taken within 24 hours has been reached");
            aws.client().deleteSnapshot(request -> request.snapshotName("snapshot1"));
            SNAPSHOT_QUOTA_EXCEEDED.meets(() -> ofGroup(aws, "snapshot21"));
            SNAPSHOT_QUOTA_EXCEEDED.meets(
                    () -> ofCluster(aws, "snapshot21", "orders-001"),
                    "The maximum number of manual snapshots for this node taken within 24 hours has been reached its"
                            + " quota of 20");

            aws.clock()
                    .advanceTo(Loan.START
                            .plusSeconds(3600)
                            .plus(Duration.ofHours(24))
                            .minusMillis(1));
            SNAPSHOT_QUOTA_EXCEEDED.meets(() -> ofGroup(aws, "snapshot21"));
            aws.clock().advanceBy(Duration.ofMillis(1));
            assertThat(ofGroup(aws, "snapshot21").snapshotStatus()).isEqualTo("creating");
        });
    }

    @Test
    void it_bears_its_own_tags_or_else_those_of_its_source() {
        Loan.manual(aws -> {
            aws.available("orders", group -> group.tags(tag("team", "checkout")));
            Snapshot inheriting = ofGroup(aws, "inheriting");
            aws.clock().advanceUntilIdle();
            Snapshot own = aws.client()
                    .createSnapshot(request -> request.snapshotName("own")
                            .replicationGroupId("orders")
                            .tags(tag("kept", "long")))
                    .snapshot();
            aws.clock().advanceUntilIdle();

            assertThat(aws.client()
                            .listTagsForResource(request -> request.resourceName(inheriting.arn()))
                            .tagList())
                    .containsExactly(tag("team", "checkout"));
            assertThat(aws.client()
                            .listTagsForResource(request -> request.resourceName(own.arn()))
                            .tagList())
                    .contains(tag("kept", "long"));
        });
    }

    private static Snapshot ofGroup(Aws aws, String name) {
        return aws.client()
                .createSnapshot(request -> request.snapshotName(name).replicationGroupId("orders"))
                .snapshot();
    }

    private static Snapshot ofCluster(Aws aws, String name, String cluster) {
        return aws.client()
                .createSnapshot(request -> request.snapshotName(name).cacheClusterId(cluster))
                .snapshot();
    }

    private static List<String> statuses(Aws aws) {
        return aws.client().describeCacheClusters().cacheClusters().stream()
                .map(CacheCluster::cacheClusterStatus)
                .toList();
    }
}
