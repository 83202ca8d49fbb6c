package io.elasticachemock.sdk.example;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.elasticache.model.Snapshot;

class SnapshotExamplesTest {
    @Test
    @ExampleOf({"CreateSnapshot", "DescribeSnapshots", "CopySnapshot", "DeleteSnapshot"})
    void a_snapshot_of_a_cluster_is_created_described_copied_and_deleted() {
        Oregon.manual((aws, client) -> {
            Oregon.redis(aws, client, "cluster-test", cluster -> {});

            Snapshot creating = client.createSnapshot(
                            snapshot -> snapshot.snapshotName("mysnapshot").cacheClusterId("cluster-test"))
                    .snapshot();
            assertThat(creating.snapshotStatus()).isEqualTo("creating");
            assertThat(creating.snapshotSource()).isEqualTo("manual");
            assertThat(creating.nodeSnapshots()).singleElement().satisfies(node -> {
                assertThat(node.cacheNodeId()).isEqualTo("0001");
                assertThat(node.cacheSize()).isEmpty();
            });
            aws.clock().advanceUntilIdle();
            assertThat(client.describeSnapshots().snapshots())
                    .extracting(Snapshot::snapshotStatus)
                    .containsExactly("available");

            Snapshot copying = client.copySnapshot(
                            copy -> copy.sourceSnapshotName("mysnapshot").targetSnapshotName("my-snapshot-copy"))
                    .snapshot();
            assertThat(copying.snapshotName()).isEqualTo("my-snapshot-copy");
            assertThat(copying.snapshotStatus()).isEqualTo("creating");
            assertThat(copying.cacheClusterId()).isEqualTo("cluster-test");
            aws.clock().advanceUntilIdle();
            assertThat(client.deleteSnapshot(snapshot -> snapshot.snapshotName("mysnapshot"))
                            .snapshot()
                            .snapshotStatus())
                    .isEqualTo("deleting");
        });
    }
}
