package io.elasticachemock.sdk.snapshot;

import static io.elasticachemock.sdk.support.Refusal.INVALID_PARAMETER_COMBINATION;
import static io.elasticachemock.sdk.support.Refusal.INVALID_PARAMETER_VALUE;
import static io.elasticachemock.sdk.support.Refusal.INVALID_SNAPSHOT_STATE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.elasticachemock.sdk.support.Loan;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.elasticache.model.InvalidSnapshotStateException;
import software.amazon.awssdk.services.elasticache.model.Snapshot;
import software.amazon.awssdk.services.elasticache.model.Tag;

/** Copies of snapshots. */
class CopySnapshotTest {
    @Test
    void a_copy_tells_what_its_source_tells_and_bears_its_tags() {
        Loan.manual(aws -> {
            aws.available("orders");
            aws.client().createSnapshot(snapshot -> snapshot.snapshotName("s")
                    .replicationGroupId("orders")
                    .tags(Tag.builder().key("team").value("shop").build()));
            aws.clock().advanceUntilIdle();

            Snapshot copy = aws.client()
                    .copySnapshot(request -> request.sourceSnapshotName("s").targetSnapshotName("Kept"))
                    .snapshot();

            assertThat(copy.snapshotName()).isEqualTo("kept");
            assertThat(copy.snapshotStatus()).isEqualTo("creating");
            assertThat(aws.snapshot("s").snapshotStatus()).isEqualTo("copying");
            assertThatThrownBy(() -> aws.client().copySnapshot(request -> request.sourceSnapshotName("s")
                            .targetSnapshotName("more")))
                    .isInstanceOf(InvalidSnapshotStateException.class);
            aws.clock().advanceUntilIdle();
            assertThat(aws.snapshot("kept").snapshotStatus()).isEqualTo("available");
            assertThat(aws.snapshot("kept").nodeSnapshots())
                    .isEqualTo(aws.snapshot("s").nodeSnapshots());
            assertThat(aws.client()
                            .listTagsForResource(request ->
                                    request.resourceName(aws.snapshot("kept").arn()))
                            .tagList())
                    .extracting(Tag::value)
                    .containsExactly("shop");
        });
    }

    /** Nothing is uploaded: S3 is not simulated. */
    @Test
    void an_export_shows_on_the_snapshot_and_writes_each_file_once() {
        Loan.manual(aws -> {
            aws.available("orders", group -> group.numNodeGroups(2).replicasPerNodeGroup(0));
            aws.client().createSnapshot(snapshot -> snapshot.snapshotName("s").replicationGroupId("orders"));
            aws.clock().advanceUntilIdle();

            Snapshot exporting = aws.client()
                    .copySnapshot(request -> request.sourceSnapshotName("s")
                            .targetSnapshotName("out")
                            .targetBucket("backups"))
                    .snapshot();

            assertThat(exporting.snapshotName()).isEqualTo("s");
            assertThat(exporting.snapshotStatus()).isEqualTo("exporting");
            INVALID_SNAPSHOT_STATE.meets(() -> aws.client().deleteSnapshot(request -> request.snapshotName("s")));
            aws.clock().advanceUntilIdle();
            assertThat(aws.client().describeSnapshots().snapshots())
                    .extracting(Snapshot::snapshotName, Snapshot::snapshotStatus)
                    .containsExactly(tuple("s", "available"));
            INVALID_PARAMETER_VALUE.meets(
                    () -> aws.client().copySnapshot(request -> request.sourceSnapshotName("s")
                            .targetSnapshotName("out")
                            .targetBucket("backups")),
                    "The S3 bucket backups already contains an object with key out-0001.rdb.");
            INVALID_PARAMETER_VALUE.meets(
                    () -> aws.client().copySnapshot(request -> request.sourceSnapshotName("s")
                            .targetSnapshotName("out")
                            .targetBucket("No_Bucket")),
                    "The S3 bucket No_Bucket does not exist.");
            INVALID_PARAMETER_COMBINATION.meetsWithPart(
                    () -> aws.client().copySnapshot(request -> request.sourceSnapshotName("s")
                            .targetSnapshotName("other")
                            .targetBucket("backups")
                            .kmsKeyId("key")),
                    "KmsKeyId");
        });
    }

    @Test
    void tiered_data_is_not_exported() {
        Loan.auto(aws -> {
            aws.create(
                    "orders", group -> group.cacheNodeType("cache.r6gd.xlarge").dataTieringEnabled(true));
            aws.group("orders");
            aws.client().createSnapshot(snapshot -> snapshot.snapshotName("s").replicationGroupId("orders"));
            aws.snapshot("s");

            INVALID_PARAMETER_COMBINATION.meetsWithPart(
                    () -> aws.client().copySnapshot(request -> request.sourceSnapshotName("s")
                            .targetSnapshotName("out")
                            .targetBucket("backups")),
                    "data tiering");
        });
    }
}
