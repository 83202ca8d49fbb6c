package io.elasticachemock.sdk.snapshot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.elasticachemock.sdk.support.Aws;
import io.elasticachemock.sdk.support.Loan;
import io.elasticachemock.sdk.support.Trace;
import io.vertx.core.json.JsonObject;
import java.util.List;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.elasticache.model.CacheCluster;
import software.amazon.awssdk.services.elasticache.model.InvalidParameterCombinationException;
import software.amazon.awssdk.services.elasticache.model.InvalidParameterValueException;
import software.amazon.awssdk.services.elasticache.model.NodeGroup;
import software.amazon.awssdk.services.elasticache.model.ReplicationGroup;

/** Groups that are created from snapshots. */
class RestoreTest {
    @Test
    void the_snapshot_is_restoring_while_the_group_is_created_as_it_was() {
        Loan.manual(aws -> {
            snapshotOfOldVersion(aws);

            ReplicationGroup answer = aws.client()
                    .createReplicationGroup(group -> group.replicationGroupId("copy")
                            .replicationGroupDescription("a copy")
                            .snapshotName("before"))
                    .replicationGroup();

            assertThat(answer.status()).isEqualTo("creating");
            assertThat(answer.cacheNodeType()).isEqualTo("cache.r6g.large");
            assertThat(status(aws)).isEqualTo("restoring");
            JsonObject advanced = aws.control().advance(new JsonObject().put("until", "idle"));
            assertThat(Trace.changes(advanced))
                    .containsExactly(
                            "00:13:00 copy/0001: creating > available",
                            "00:13:00 copy-001: creating > available",
                            "00:13:00 before: restoring > available",
                            "00:13:00 copy: creating > available");
            assertThat(aws.cluster("copy-001").engineVersion()).isEqualTo("6.2.6");
        });
    }

    /** User guide, "Upgrading engine versions": from cluster mode disabled to enabled by way of a snapshot. */
    @Test
    void cluster_mode_comes_with_a_new_group_from_a_snapshot_of_the_old_one_that_is_then_scaled_out() {
        Loan.auto(aws -> {
            snapshotOfOldVersion(aws);

            aws.client().createReplicationGroup(group -> group.replicationGroupId("sharded")
                    .replicationGroupDescription("with cluster mode")
                    .snapshotName("before")
                    .engineVersion("7.1")
                    .cacheParameterGroupName("default.redis7.cluster.on")
                    .numNodeGroups(1)
                    .replicasPerNodeGroup(1)
                    .automaticFailoverEnabled(true));
            assertThat(aws.group("sharded").clusterEnabled()).isTrue();
            aws.client().deleteReplicationGroup(group -> group.replicationGroupId("orders"));
            aws.client().modifyReplicationGroupShardConfiguration(group -> group.replicationGroupId("sharded")
                    .nodeGroupCount(3)
                    .applyImmediately(true));

            assertThat(aws.group("sharded").nodeGroups())
                    .extracting(NodeGroup::slots)
                    .containsExactly("0-5461", "5462-10922", "10923-16383");
            assertThat(aws.client().describeCacheClusters().cacheClusters())
                    .hasSize(6)
                    .extracting(CacheCluster::engineVersion)
                    .containsOnly("7.1.0");
            JsonObject data = aws.control().get("/_mock/replication-groups/sharded/data?account=" + Aws.ACCOUNT);
            assertThat(data.getJsonArray("shards").stream()
                            .map(JsonObject.class::cast)
                            .mapToLong(shard -> shard.getLong("bytes"))
                            .sum())
                    .isEqualTo(3L << 30);
        });
    }

    @Test
    void what_cannot_be_restored_is_refused_and_leaves_the_snapshot_alone() {
        Loan.manual(aws -> {
            snapshotOfOldVersion(aws);

            assertThatThrownBy(() -> restore(aws, "nothing", "6.2"))
                    .isInstanceOf(InvalidParameterValueException.class)
                    .hasMessageContaining("Snapshot nothing not found.");
            assertThatThrownBy(() -> restore(aws, "before", "5.0.6"))
                    .isInstanceOf(InvalidParameterCombinationException.class)
                    .hasMessageContaining("cannot be restored with redis 5.0.6");
            assertThatThrownBy(() -> aws.create("files", group -> group.snapshotArns("arn:aws:s3:::bucket/a,b.rdb")))
                    .isInstanceOf(InvalidParameterValueException.class)
                    .hasMessageContaining("must not contain commas");
            assertThatThrownBy(() -> aws.create("files", group -> group.snapshotArns("arn:aws:s3:::bucket/a.rdb")
                            .numNodeGroups(2)
                            .replicasPerNodeGroup(0)))
                    .isInstanceOf(InvalidParameterCombinationException.class)
                    .hasMessageContaining(
                            "Slots must be provided when restoring from snapshot ARNs with cluster mode enabled");
            assertThat(status(aws)).isEqualTo("available");
            assertThat(aws.client().describeReplicationGroups().replicationGroups())
                    .extracting(ReplicationGroup::replicationGroupId)
                    .isEqualTo(List.of("orders"));
        });
    }

    private static void restore(Aws aws, String snapshot, String version) {
        aws.create("copy", group -> group.snapshotName(snapshot).engineVersion(version));
    }

    private static String status(Aws aws) {
        return aws.client()
                .describeSnapshots(request -> request.snapshotName("before"))
                .snapshots()
                .get(0)
                .snapshotStatus();
    }

    private static void snapshotOfOldVersion(Aws aws) {
        aws.available("orders", group -> group.engineVersion("6.2"));
        aws.control()
                .put(
                        "/_mock/replication-groups/orders/data",
                        new JsonObject().put("bytes", 3L << 30).put("account", Aws.ACCOUNT));
        aws.client().createSnapshot(request -> request.snapshotName("before").replicationGroupId("orders"));
        aws.clock().advanceUntilIdle();
    }
}
