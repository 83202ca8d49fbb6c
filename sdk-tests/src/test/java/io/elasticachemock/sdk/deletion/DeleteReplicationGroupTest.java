package io.elasticachemock.sdk.deletion;

import static io.elasticachemock.sdk.support.Parts.tag;
import static io.elasticachemock.sdk.support.Refusal.CACHE_CLUSTER_NOT_FOUND;
import static io.elasticachemock.sdk.support.Refusal.INVALID_PARAMETER_VALUE;
import static io.elasticachemock.sdk.support.Refusal.INVALID_REPLICATION_GROUP_STATE;
import static io.elasticachemock.sdk.support.Refusal.REPLICATION_GROUP_NOT_FOUND;
import static io.elasticachemock.sdk.support.Refusal.SNAPSHOT_ALREADY_EXISTS;
import static io.elasticachemock.sdk.support.Refusal.SNAPSHOT_QUOTA_EXCEEDED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.elasticachemock.sdk.support.Aws;
import io.elasticachemock.sdk.support.Loan;
import io.elasticachemock.sdk.support.Trace;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import software.amazon.awssdk.services.elasticache.model.CacheCluster;
import software.amazon.awssdk.services.elasticache.model.CacheClusterAlreadyExistsException;
import software.amazon.awssdk.services.elasticache.model.InvalidParameterCombinationException;
import software.amazon.awssdk.services.elasticache.model.ReplicationGroup;
import software.amazon.awssdk.services.elasticache.model.Tag;

/** A group is deleted with its members, after its final snapshot if one is asked for. */
class DeleteReplicationGroupTest {
    @Test
    void the_answer_tells_what_the_group_was_set_to_but_not_what_it_consisted_of() {
        Loan.manual(aws -> {
            aws.available("orders", group -> group.numCacheClusters(2)
                    .snapshotRetentionLimit(3)
                    .snapshotWindow("04:00-05:00")
                    .transitEncryptionEnabled(true));

            ReplicationGroup answer = delete(aws);

            assertThat(answer.replicationGroupId()).isEqualTo("orders");
            assertThat(answer.description()).isEqualTo("for a test");
            assertThat(answer.status()).isEqualTo("deleting");
            assertThat(answer.automaticFailoverAsString()).isEqualTo("disabled");
            assertThat(answer.multiAZAsString()).isEqualTo("disabled");
            assertThat(answer.snapshotRetentionLimit()).isEqualTo(3);
            assertThat(answer.snapshotWindow()).isEqualTo("04:00-05:00");
            assertThat(answer.snapshottingClusterId()).isEqualTo("orders-002");
            assertThat(answer.transitEncryptionEnabled()).isTrue();
            assertThat(answer.atRestEncryptionEnabled()).isFalse();
            assertThat(answer.hasMemberClusters()).isFalse();
            assertThat(answer.hasNodeGroups()).isFalse();
            assertThat(answer.clusterEnabled()).isNull();
            assertThat(answer.cacheNodeType()).isNull();
        });
    }

    @Test
    void it_is_deleting_with_its_members_and_then_nobody_knows_them() {
        Loan.manual(aws -> {
            aws.available("orders", group -> group.numCacheClusters(2));
            aws.clock().advanceTo(Loan.START.plusSeconds(3600));
            delete(aws);

            aws.clock().advanceBy(Loan.DELETE.minusMillis(1));
            assertThat(aws.group("orders").status()).isEqualTo("deleting");
            assertThat(aws.client().describeCacheClusters().cacheClusters())
                    .hasSize(2)
                    .allSatisfy(
                            member -> assertThat(member.cacheClusterStatus()).isEqualTo("deleting"));

            aws.clock().advanceBy(Duration.ofMillis(1));
            REPLICATION_GROUP_NOT_FOUND.meets(() -> aws.group("orders"));
            CACHE_CLUSTER_NOT_FOUND.meets(() -> aws.cluster("orders-001"), "CacheCluster not found: orders-001");
            assertThat(aws.client().describeReplicationGroups().replicationGroups())
                    .isEmpty();
            assertThat(aws.client().describeCacheClusters().cacheClusters()).isEmpty();
            assertThat(aws.clock().nextDue()).isEmpty();
            assertThat(Trace.described(aws.client()))
                    .endsWith(
                            "01:03:00 orders-001: Cache cluster deleted", "01:03:00 orders-002: Cache cluster deleted");
        });
    }

    @Test
    void its_name_is_free_again_and_the_next_of_that_name_inherits_nothing() {
        Loan.manual(aws -> {
            aws.available("orders", group -> group.tags(tag("team", "checkout")).numCacheClusters(3));
            delete(aws);
            aws.clock().advanceUntilIdle();

            ReplicationGroup next = aws.available("orders");

            assertThat(next.memberClusters()).containsExactly("orders-001");
            assertThat(aws.client()
                            .listTagsForResource(request -> request.resourceName(next.arn()))
                            .tagList())
                    .isEmpty();
            assertThat(aws.client()
                            .listTagsForResource(request -> request.resourceName(
                                    aws.cluster("orders-001").arn()))
                            .tagList())
                    .isEmpty();
        });
    }

    @Test
    void a_final_snapshot_is_available_before_the_group_goes_and_outlives_it() {
        Loan.manual(aws -> {
            aws.available("orders", group -> group.numCacheClusters(2));
            aws.clock().advanceTo(Loan.START.plusSeconds(3600));

            ReplicationGroup answer = aws.client()
                    .deleteReplicationGroup(
                            request -> request.replicationGroupId("orders").finalSnapshotIdentifier("Last"))
                    .replicationGroup();
            assertThat(answer.status()).isEqualTo("deleting");
            assertThat(aws.snapshot("last").snapshotStatus()).isEqualTo("creating");
            assertThat(aws.snapshot("last").nodeSnapshots())
                    .singleElement()
                    .satisfies(node -> assertThat(node.cacheClusterId()).isEqualTo("orders-001"));

            aws.clock().advanceBy(Loan.SNAPSHOT);
            assertThat(aws.snapshot("last").snapshotStatus()).isEqualTo("available");
            assertThat(aws.group("orders").status()).isEqualTo("deleting");

            aws.clock().advanceBy(Loan.DELETE);
            REPLICATION_GROUP_NOT_FOUND.meets(() -> aws.group("orders"));
            assertThat(aws.snapshot("last").snapshotStatus()).isEqualTo("available");
            assertThat(aws.snapshot("last").replicationGroupId()).isEqualTo("orders");
            assertThat(Trace.described(aws.client()))
                    .endsWith(
                            "01:02:00 orders: Snapshot succeeded for snapshot with ID 'last' of replication group with ID"
                                    + " 'orders'",
                            "01:05:00 orders-001: Cache cluster deleted",
                            "01:05:00 orders-002: Cache cluster deleted");
        });
    }

    @Test
    void the_name_of_the_final_snapshot_must_be_free_and_well_formed() {
        Loan.manual(aws -> {
            aws.available("orders");
            aws.client().createSnapshot(request -> request.snapshotName("last").replicationGroupId("orders"));
            aws.clock().advanceUntilIdle();

            SNAPSHOT_ALREADY_EXISTS.meets(
                    () -> aws.client().deleteReplicationGroup(request -> request.replicationGroupId("orders")
                            .finalSnapshotIdentifier("last")));
            INVALID_PARAMETER_VALUE.meets(
                    () -> aws.client().deleteReplicationGroup(request -> request.replicationGroupId("orders")
                            .finalSnapshotIdentifier("-last")));
            assertThat(aws.group("orders").status()).isEqualTo("available");
        });
    }

    @Test
    void a_final_snapshot_counts_as_any_other() {
        Loan.manual(aws -> {
            aws.available("orders");
            for (int i = 1; i <= 20; i++) {
                String name = "snapshot" + i;
                aws.client()
                        .createSnapshot(request -> request.snapshotName(name).replicationGroupId("orders"));
                aws.clock().advanceUntilIdle();
            }

            SNAPSHOT_QUOTA_EXCEEDED.meets(
                    () -> aws.client().deleteReplicationGroup(request -> request.replicationGroupId("orders")
                            .finalSnapshotIdentifier("last")));
            assertThat(aws.group("orders").status()).isEqualTo("available");
            assertThat(delete(aws).status()).isEqualTo("deleting");
        });
    }

    @Test
    void an_unknown_group_is_refused() {
        Loan.manual(aws -> REPLICATION_GROUP_NOT_FOUND.meets(() -> delete(aws)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"creating", "modifying", "snapshotting", "deleting"})
    void a_busy_group_is_refused(String status) {
        Loan.manual(aws -> {
            aws.create("orders");
            if (!status.equals("creating")) {
                aws.clock().advanceUntilIdle();
            }
            switch (status) {
                case "modifying" ->
                    aws.client().modifyReplicationGroup(request -> request.replicationGroupId("orders")
                            .cacheNodeType("cache.r6g.xlarge")
                            .applyImmediately(true));
                case "snapshotting" ->
                    aws.client()
                            .createSnapshot(request -> request.snapshotName("s").replicationGroupId("orders"));
                case "deleting" -> delete(aws);
                default -> {}
            }

            INVALID_REPLICATION_GROUP_STATE.meets(
                    () -> delete(aws),
                    "Replication group orders has status " + status + " which is not valid for deletion.");
        });
    }

    @Test
    void a_primary_that_is_retained_goes_on_as_a_standalone_cluster() {
        Loan.manual(aws -> {
            aws.available("orders", group -> group.numCacheClusters(2)
                    .cacheParameterGroupName("default.redis7")
                    .tags(tag("of", "orders")));
            CacheCluster before = aws.cluster("orders-001");

            aws.client().deleteReplicationGroup(request -> request.replicationGroupId("orders")
                    .retainPrimaryCluster(true));

            assertThat(aws.group("orders").status()).isEqualTo("deleting");
            assertThat(aws.cluster("orders-001").cacheClusterStatus()).isEqualTo("available");
            assertThat(aws.cluster("orders-002").cacheClusterStatus()).isEqualTo("deleting");
            aws.clock().advanceUntilIdle();

            assertThat(aws.client().describeReplicationGroups().replicationGroups())
                    .isEmpty();
            CacheCluster standalone = aws.cluster("orders-001");
            assertThat(standalone)
                    .isEqualTo(before.toBuilder().replicationGroupId(null).build());
            assertThat(standalone.cacheNodes().get(0).endpoint().address())
                    .startsWith("orders-001.")
                    .isEqualTo(before.cacheNodes().get(0).endpoint().address());
            assertThat(aws.client()
                            .describeCacheClusters(request -> request.showCacheClustersNotInReplicationGroups(true))
                            .cacheClusters())
                    .extracting(CacheCluster::cacheClusterId)
                    .containsExactly("orders-001");
            assertThat(aws.client()
                            .listTagsForResource(request -> request.resourceName(standalone.arn()))
                            .tagList())
                    .extracting(Tag::value)
                    .containsExactly("orders");
            assertThat(Trace.described(aws.client())).last().asString().endsWith("orders-002: Cache cluster deleted");
        });
    }

    @Test
    void the_id_of_a_standalone_cluster_is_taken_and_it_can_be_rebooted_and_saved() {
        Loan.auto(aws -> {
            aws.available("orders", group -> {});
            aws.client().deleteReplicationGroup(request -> request.replicationGroupId("orders")
                    .retainPrimaryCluster(true));

            assertThatThrownBy(() -> aws.create("orders")).isInstanceOf(CacheClusterAlreadyExistsException.class);
            aws.client().rebootCacheCluster(request -> request.cacheClusterId("orders-001")
                    .cacheNodeIdsToReboot("0001"));
            aws.cluster("orders-001");
            aws.client().createSnapshot(request -> request.cacheClusterId("orders-001")
                    .snapshotName("s"));
            assertThat(aws.snapshot("s").cacheClusterId()).isEqualTo("orders-001");
            aws.create("carts", group -> group.numNodeGroups(2).replicasPerNodeGroup(0));
            aws.group("carts");
            assertThatThrownBy(() -> aws.client().deleteReplicationGroup(request -> request.replicationGroupId("carts")
                            .retainPrimaryCluster(true)))
                    .isInstanceOf(InvalidParameterCombinationException.class)
                    .hasMessageContaining("cluster mode disabled");
        });
    }

    private static ReplicationGroup delete(Aws aws) {
        return aws.client()
                .deleteReplicationGroup(request -> request.replicationGroupId("orders"))
                .replicationGroup();
    }
}
