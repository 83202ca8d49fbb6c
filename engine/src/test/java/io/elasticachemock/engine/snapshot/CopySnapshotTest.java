package io.elasticachemock.engine.snapshot;

import static org.assertj.core.api.Assertions.assertThat;

import io.elasticachemock.engine.Fault;
import io.elasticachemock.engine.deletion.DeleteReplicationGroup;
import io.elasticachemock.engine.replication.DataSet;
import io.elasticachemock.engine.replication.ReplicationGroups;
import io.elasticachemock.engine.stage.CreateRequest;
import io.elasticachemock.engine.stage.Stage;
import io.elasticachemock.engine.tag.Tags;
import org.junit.jupiter.api.Test;

/** Copies of snapshots. */
class CopySnapshotTest {
    private final Stage stage = Stage.set();

    @Test
    void a_copy_is_creating_while_its_source_is_copying_and_then_holds_the_same() {
        stage.after(CreateRequest.of("orders").numCacheClusters(2).get());
        ReplicationGroups.in(stage.world())
                .change("orders", group -> group.withEachShard(shard -> shard.with(DataSet.of(50L << 20))));
        stage.after(new CreateSnapshot("s", "orders", null, null, Tags.NONE));

        stage.execute(copy("S", "t"));
        stage.settle();

        assertThat(stage.trace()).isEqualTo("""
                mon 00:17 snapshot t: - to creating
                mon 00:17 snapshot s: available to copying
                mon 00:23 snapshot t: creating to available
                mon 00:23 snapshot s: copying to available
                """);
        assertThat(stage.snapshot("t").nodeSnapshots())
                .isEqualTo(stage.snapshot("s").nodeSnapshots());
        assertThat(stage.snapshot("s").nodeSnapshots().get(0).megabytes()).isEqualTo(54);
    }

    @Test
    void a_copy_of_an_automatic_snapshot_is_a_manual_one_and_outlives_it_and_its_group() {
        stage.after(CreateRequest.of("orders").snapshotRetentionLimit(1).get());
        stage.passTo("2026-01-05T03:11:00Z");
        String automatic = "automatic.orders-001-2026-01-05-03-00";

        stage.after(copy(automatic, "kept"));
        stage.after(new DeleteReplicationGroup("orders", null));

        assertThat(Snapshots.in(stage.world()).all().keySet()).containsExactly("kept");
        assertThat(stage.snapshot("kept").source()).isEqualTo(SnapshotSource.MANUAL);
    }

    @Test
    void an_automatic_snapshot_whose_days_end_while_it_is_copied_goes_when_the_copy_is_there() {
        stage.after(CreateRequest.of("orders").snapshotRetentionLimit(1).get());
        stage.passTo("2026-01-06T02:59:00Z");
        String automatic = "automatic.orders-001-2026-01-05-03-00";

        stage.execute(copy(automatic, "kept"));
        stage.passTo("2026-01-06T03:04:59Z");
        assertThat(stage.snapshot(automatic).status()).isEqualTo(SnapshotStatus.COPYING);

        stage.passTo("2026-01-06T03:30:00Z");
        assertThat(Snapshots.in(stage.world()).find(automatic)).isEmpty();
        assertThat(stage.snapshot("kept").status()).isEqualTo(SnapshotStatus.AVAILABLE);
    }

    @Test
    void what_aws_refuses_is_refused_and_leaves_no_trace() {
        stage.after(CreateRequest.of("orders").get());
        stage.after(new CreateSnapshot("s", "orders", null, null, Tags.NONE));

        assertThat(stage.refusal(copy("nothing", "t")).fault()).isEqualTo(Fault.SNAPSHOT_NOT_FOUND_FAULT);
        assertThat(stage.refusal(copy("s", "S")).fault()).isEqualTo(Fault.SNAPSHOT_ALREADY_EXISTS_FAULT);
        assertThat(stage.refusal(copy("s", "-t")).fault()).isEqualTo(Fault.INVALID_PARAMETER_VALUE_EXCEPTION);
        stage.execute(copy("s", "t"));
        assertThat(stage.refusal(copy("s", "u")).fault()).isEqualTo(Fault.INVALID_SNAPSHOT_STATE_FAULT);
        assertThat(stage.refusal(copy("t", "u")).fault()).isEqualTo(Fault.INVALID_SNAPSHOT_STATE_FAULT);
        assertThat(stage.refusal(new DeleteSnapshot("s")).fault()).isEqualTo(Fault.INVALID_SNAPSHOT_STATE_FAULT);
    }

    private static CopySnapshot copy(String source, String target) {
        return new CopySnapshot(source, target, null, Tags.NONE);
    }
}
