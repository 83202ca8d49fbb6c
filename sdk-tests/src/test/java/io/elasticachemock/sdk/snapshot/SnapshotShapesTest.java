package io.elasticachemock.sdk.snapshot;

import static io.elasticachemock.sdk.support.Parts.shard;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import io.elasticachemock.sdk.support.Loan;
import io.elasticachemock.sdk.support.Members;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.elasticache.model.AutomaticFailoverStatus;
import software.amazon.awssdk.services.elasticache.model.DataTieringStatus;
import software.amazon.awssdk.services.elasticache.model.NodeSnapshot;
import software.amazon.awssdk.services.elasticache.model.Snapshot;

/** What a snapshot tells of its source, and of each node. */
class SnapshotShapesTest {
    private static final Set<String> ALWAYS = Set.of(
            "SnapshotName",
            "SnapshotStatus",
            "SnapshotSource",
            "CacheNodeType",
            "Engine",
            "EngineVersion",
            "PreferredMaintenanceWindow",
            "Port",
            "CacheParameterGroupName",
            "CacheSubnetGroupName",
            "VpcId",
            "AutoMinorVersionUpgrade",
            "SnapshotRetentionLimit",
            "SnapshotWindow",
            "NodeSnapshots",
            "ARN",
            "DataTiering");

    @Test
    void a_snapshot_of_a_group_tells_the_group() {
        Loan.manual(aws -> {
            aws.available("orders", group -> group.numCacheClusters(2)
                    .automaticFailoverEnabled(true)
                    .port(6380)
                    .preferredMaintenanceWindow("sun:05:00-sun:06:00")
                    .snapshotWindow("02:00-03:00")
                    .snapshotRetentionLimit(4));

            Snapshot answer = aws.client()
                    .createSnapshot(request -> request.snapshotName("Before").replicationGroupId("orders"))
                    .snapshot();
            Set<String> expected = new TreeSet<>(ALWAYS);
            expected.addAll(
                    Set.of("ReplicationGroupId", "ReplicationGroupDescription", "NumNodeGroups", "AutomaticFailover"));
            assertThat(Members.of(answer)).isEqualTo(expected);
            assertThat(answer.snapshotStatus()).isEqualTo("creating");

            aws.clock().advanceUntilIdle();
            Snapshot snapshot = aws.snapshot("before");
            assertThat(Members.of(snapshot)).isEqualTo(expected);
            assertThat(snapshot.snapshotName()).isEqualTo("before");
            assertThat(snapshot.snapshotStatus()).isEqualTo("available");
            assertThat(snapshot.snapshotSource()).isEqualTo("manual");
            assertThat(snapshot.replicationGroupId()).isEqualTo("orders");
            assertThat(snapshot.replicationGroupDescription()).isEqualTo("for a test");
            assertThat(snapshot.numNodeGroups()).isEqualTo(1);
            assertThat(snapshot.automaticFailover()).isEqualTo(AutomaticFailoverStatus.ENABLED);
            assertThat(snapshot.cacheNodeType()).isEqualTo("cache.r6g.large");
            assertThat(snapshot.engine()).isEqualTo("redis");
            assertThat(snapshot.engineVersion()).isEqualTo("7.1.0");
            assertThat(snapshot.preferredMaintenanceWindow()).isEqualTo("sun:05:00-sun:06:00");
            assertThat(snapshot.port()).isEqualTo(6380);
            assertThat(snapshot.cacheParameterGroupName()).isEqualTo("default.redis7");
            assertThat(snapshot.cacheSubnetGroupName()).isEqualTo("default");
            assertThat(snapshot.vpcId()).startsWith("vpc-");
            assertThat(snapshot.autoMinorVersionUpgrade()).isTrue();
            assertThat(snapshot.snapshotRetentionLimit()).isEqualTo(4);
            assertThat(snapshot.snapshotWindow()).isEqualTo("02:00-03:00");
            assertThat(snapshot.dataTiering()).isEqualTo(DataTieringStatus.DISABLED);
            assertThat(snapshot.arn()).isEqualTo("arn:aws:elasticache:us-east-1:123456789012:snapshot:before");
        });
    }

    @Test
    void a_snapshot_of_a_cluster_tells_the_cluster() {
        Loan.manual(aws -> {
            aws.available("orders", group -> group.numCacheClusters(2));

            Snapshot snapshot = aws.client()
                    .createSnapshot(request -> request.snapshotName("before").cacheClusterId("orders-002"))
                    .snapshot();

            Set<String> expected = new TreeSet<>(ALWAYS);
            expected.addAll(
                    Set.of("CacheClusterId", "NumCacheNodes", "PreferredAvailabilityZone", "CacheClusterCreateTime"));
            assertThat(Members.of(snapshot)).isEqualTo(expected);
            assertThat(snapshot.cacheClusterId()).isEqualTo("orders-002");
            assertThat(snapshot.numCacheNodes()).isEqualTo(1);
            assertThat(snapshot.preferredAvailabilityZone()).isEqualTo("us-east-1b");
            assertThat(snapshot.cacheClusterCreateTime())
                    .isEqualTo(Loan.START.plus(Loan.LAUNCH).plus(Loan.SYNCHRONIZE));
        });
    }

    @Test
    void a_node_has_no_size_until_it_is_written() {
        Loan.manual(aws -> {
            aws.available("orders", group -> group.numCacheClusters(2));
            aws.clock().advanceTo(Instant.parse("2026-01-05T01:00:00.678Z"));
            aws.client()
                    .createSnapshot(request -> request.snapshotName("before").replicationGroupId("orders"));

            NodeSnapshot node = aws.client()
                    .describeSnapshots()
                    .snapshots()
                    .get(0)
                    .nodeSnapshots()
                    .get(0);
            assertThat(node.cacheSize()).isEmpty();
            assertThat(node.cacheClusterId()).isEqualTo("orders-002");
            assertThat(node.cacheNodeId()).isEqualTo("0001");
            assertThat(node.cacheNodeCreateTime())
                    .isEqualTo(Loan.START.plus(Loan.LAUNCH).plus(Loan.SYNCHRONIZE));
            assertThat(node.snapshotCreateTime()).isEqualTo(Instant.parse("2026-01-05T01:00:00Z"));

            aws.clock().advanceUntilIdle();
            assertThat(aws.snapshot("before").nodeSnapshots().get(0).cacheSize())
                    .isEqualTo("4 MB");
        });
    }

    @Test
    void a_snapshot_of_a_group_with_cluster_mode_has_a_node_of_each_shard() {
        Loan.manual(aws -> {
            aws.available("orders", group -> group.numNodeGroups(3).replicasPerNodeGroup(1));

            aws.client()
                    .createSnapshot(request -> request.snapshotName("before").replicationGroupId("orders"));

            assertThat(aws.snapshot("before").numNodeGroups()).isEqualTo(3);
            assertThat(aws.snapshot("before").nodeSnapshots())
                    .extracting(NodeSnapshot::nodeGroupId, NodeSnapshot::cacheClusterId)
                    .containsExactly(
                            tuple("0001", "orders-0001-002"),
                            tuple("0002", "orders-0002-002"),
                            tuple("0003", "orders-0003-002"));
        });
    }

    @Test
    void the_shards_are_shown_only_when_they_are_asked_for() {
        Loan.manual(aws -> {
            aws.available(
                    "orders",
                    group -> group.nodeGroupConfiguration(
                            shard(first -> first.slots("0-99")
                                    .primaryAvailabilityZone("us-east-1c")
                                    .replicaAvailabilityZones("us-east-1a", "us-east-1b")),
                            shard(second ->
                                    second.slots("100-16383").replicaCount(0).primaryAvailabilityZone("us-east-1b"))));
            aws.client()
                    .createSnapshot(request -> request.snapshotName("before").replicationGroupId("orders"));

            assertThat(aws.client().describeSnapshots().snapshots().get(0).nodeSnapshots())
                    .allSatisfy(
                            node -> assertThat(node.nodeGroupConfiguration()).isNull());
            assertThat(aws.snapshot("before").nodeSnapshots())
                    .extracting(NodeSnapshot::nodeGroupConfiguration)
                    .extracting(
                            shard -> shard.nodeGroupId(),
                            shard -> shard.slots(),
                            shard -> shard.replicaCount(),
                            shard -> shard.primaryAvailabilityZone(),
                            shard -> List.copyOf(shard.replicaAvailabilityZones()))
                    .containsExactly(
                            tuple("0001", "0-99", 2, "us-east-1c", List.of("us-east-1a", "us-east-1b")),
                            tuple("0002", "100-16383", 0, "us-east-1b", List.of()));
        });
    }

    @Test
    void it_tells_what_its_source_was_when_it_was_taken() {
        Loan.manual(aws -> {
            aws.available("orders");
            aws.client()
                    .createSnapshot(request -> request.snapshotName("before").replicationGroupId("orders"));
            aws.clock().advanceUntilIdle();
            aws.client().modifyReplicationGroup(request -> request.replicationGroupId("orders")
                    .replicationGroupDescription("new"));

            assertThat(aws.snapshot("before").replicationGroupDescription()).isEqualTo("for a test");
        });
    }

    @Test
    void a_key_encrypts_it_that_it_was_given_or_its_source_has() {
        String key = "arn:aws:kms:us-east-1:123456789012:key/0123abcd-0123-0123-0123-0123456789ab";
        Loan.manual(aws -> {
            aws.available("orders", group -> group.atRestEncryptionEnabled(true).kmsKeyId(key));
            aws.available("sessions");

            assertThat(aws.client()
                            .createSnapshot(
                                    request -> request.snapshotName("inherited").replicationGroupId("orders"))
                            .snapshot()
                            .kmsKeyId())
                    .isEqualTo(key);
            assertThat(aws.client()
                            .createSnapshot(request -> request.snapshotName("given")
                                    .replicationGroupId("sessions")
                                    .kmsKeyId("0123abcd-0123-0123-0123-0123456789ab"))
                            .snapshot()
                            .kmsKeyId())
                    .isEqualTo(key);
        });
    }
}
