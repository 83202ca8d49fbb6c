package io.elasticachemock.sdk.snapshot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

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
}
