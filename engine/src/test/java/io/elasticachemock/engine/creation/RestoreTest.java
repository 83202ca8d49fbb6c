package io.elasticachemock.engine.creation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.elasticachemock.engine.Fault;
import io.elasticachemock.engine.data.SetData;
import io.elasticachemock.engine.deletion.DeleteReplicationGroup;
import io.elasticachemock.engine.duration.Durations;
import io.elasticachemock.engine.failure.InjectFault;
import io.elasticachemock.engine.fault.FaultKind;
import io.elasticachemock.engine.replication.ClusterMode;
import io.elasticachemock.engine.replication.DataSet;
import io.elasticachemock.engine.replication.ReplicationGroupStatus;
import io.elasticachemock.engine.replication.Shard;
import io.elasticachemock.engine.snapshot.CreateSnapshot;
import io.elasticachemock.engine.snapshot.DeleteSnapshot;
import io.elasticachemock.engine.snapshot.SnapshotStatus;
import io.elasticachemock.engine.stage.CreateRequest;
import io.elasticachemock.engine.stage.Stage;
import io.elasticachemock.engine.tag.Tags;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Groups that begin with the data of a snapshot. */
class RestoreTest {
    private static final long MEBI = 1L << 20;
    private static final long GIBI = 1L << 30;

    private final Stage stage = Stage.set();

    @Test
    void the_snapshot_is_restoring_while_its_primary_reads_it_and_replicas_follow() {
        snapshot(CreateRequest.of("orders").engineVersion("6.2"));

        stage.execute(
                CreateRequest.of("copy").snapshotName("S").numCacheClusters(2).get());
        stage.settle();

        assertThat(stage.trace()).isEqualTo("""
                mon 00:15 replication-group copy: - to creating
                mon 00:15 automatic-failover copy: - to disabled
                mon 00:15 node-group copy/0001: - to creating
                mon 00:15 cache-cluster copy-001: - to creating
                mon 00:15 cache-cluster copy-002: - to creating
                mon 00:15 snapshot s: available to restoring
                mon 00:28 cache-cluster copy-001: creating to available
                mon 00:28 cache-cluster copy-001 "Cache cluster created"
                mon 00:28 cache-cluster copy-001 "Added cache node 0001 in availability zone us-east-1a"
                mon 00:30 node-group copy/0001: creating to available
                mon 00:30 cache-cluster copy-002: creating to available
                mon 00:30 cache-cluster copy-002 "Cache cluster created"
                mon 00:30 cache-cluster copy-002 "Added cache node 0001 in availability zone us-east-1b"
                mon 00:30 snapshot s: restoring to available
                mon 00:30 replication-group copy: creating to available
                mon 00:30 replication-group copy "Replication group copy created"
                """);
        var settings = stage.group("copy").settings();
        assertThat(settings.software().version().version()).isEqualTo("6.2");
        assertThat(settings.hardware().nodeType().name()).isEqualTo(CreateRequest.NODE_TYPE);
        assertThat(stage.group("copy").shards().get(0).data()).isEqualTo(new DataSet(4 * GIBI, 300 * MEBI));
    }

    @Test
    void a_partitioned_snapshot_keeps_its_shards_and_slots_where_nothing_else_is_asked_for() {
        snapshot(CreateRequest.of("orders")
                .nodeGroupConfiguration(
                        new ShardRequest("7", "0-999", null, null, List.of()),
                        new ShardRequest("9", "1000-16383", null, null, List.of())));

        stage.after(CreateRequest.of("copy")
                .snapshotName("s")
                .replicasPerNodeGroup(1)
                .get());

        assertThat(stage.group("copy").shards())
                .extracting(Shard::id, shard -> shard.slots().toString(), Shard::data)
                .containsExactly(
                        tuple("0007", "0-999", new DataSet(4 * GIBI, 300 * MEBI)),
                        tuple("0009", "1000-16383", new DataSet(4 * GIBI, 300 * MEBI)));
        assertThat(stage.group("copy").nodes()).hasSize(4);
        assertThat(stage.group("copy").isClusterEnabled()).isTrue();
    }

    @Test
    void another_number_of_shards_gets_what_was_in_its_slots() {
        snapshot(CreateRequest.of("orders").numNodeGroups(2));

        stage.after(CreateRequest.of("copy").snapshotName("s").numNodeGroups(4).get());

        assertThat(stage.group("copy").shards())
                .extracting(shard -> shard.data().largestItemBytes())
                .containsExactly(300 * MEBI, 0L, 300 * MEBI, 0L);
        assertThat(stage.group("copy").shards().stream()
                        .mapToLong(shard -> shard.data().bytes())
                        .sum())
                .isEqualTo(8 * GIBI);
    }

    @Test
    void a_partitioned_snapshot_stays_so_in_one_shard_too() {
        snapshot(CreateRequest.of("orders").numNodeGroups(2));

        stage.after(CreateRequest.of("copy").snapshotName("s").numNodeGroups(1).get());

        assertThat(stage.group("copy").isClusterEnabled()).isTrue();
        assertThat(stage.group("copy").shards().get(0).data()).isEqualTo(new DataSet(8 * GIBI, 300 * MEBI));
    }

    @Test
    void more_data_takes_longer_to_read() {
        Stage usual = Stage.with(Durations.USUAL);
        usual.after(CreateRequest.of("small").get());
        usual.after(CreateRequest.of("large").get());
        usual.execute(new SetData("large", null, DataSet.of(9 * GIBI)));
        usual.after(new CreateSnapshot("of-small", "small", null, null, Tags.NONE));
        usual.after(new CreateSnapshot("of-large", "large", null, null, Tags.NONE));

        Duration small = restored(usual, "of-small");
        Duration large = restored(usual, "of-large");

        assertThat(large).isGreaterThan(small.plusSeconds(100));
    }

    private static Duration restored(Stage stage, String snapshot) {
        Instant before = stage.simulation().now();
        stage.after(CreateRequest.of("copy-" + snapshot).snapshotName(snapshot).get());
        return Duration.between(before, stage.simulation().now());
    }

    @Test
    void a_snapshot_that_was_not_partitioned_can_be() {
        snapshot(CreateRequest.of("orders").numCacheClusters(2));

        stage.after(CreateRequest.of("copy")
                .snapshotName("s")
                .numNodeGroups(3)
                .cacheNodeType("cache.m6g.large")
                .get());

        assertThat(stage.group("copy").shards()).hasSize(3);
        assertThat(stage.group("copy").settings().hardware().nodeType().name()).isEqualTo("cache.m6g.large");
    }

    @ParameterizedTest
    @CsvSource({
        "redis, 6.2, redis, 6.2, true", "redis, 6.2, redis, 7.1, true", "redis, 7.0, redis, 6.2, false",
        "redis, 7.1, valkey, 7.2, true", "valkey, 7.2, redis, 7.1, true", "valkey, 7.2, redis, 7.0, false",
        "valkey, 8.0, redis, 7.1, false", "valkey, 8.2, valkey, 8.0, false", "valkey, 8.0, valkey, 9.0, true",
    })
    void the_version_may_not_be_older(String engine, String taken, String newEngine, String wanted, boolean allowed) {
        snapshot(CreateRequest.of("orders").engine(engine).engineVersion(taken));
        CreateReplicationGroup restore = CreateRequest.of("copy")
                .snapshotName("s")
                .engine(newEngine)
                .engineVersion(wanted)
                .get();

        if (allowed) {
            stage.after(restore);
            assertThat(stage.group("copy").settings().software().version().version())
                    .isEqualTo(wanted);
        } else {
            assertThat(stage.refusal(restore))
                    .hasMessageContaining("cannot be restored with " + newEngine + " " + wanted);
        }
    }

    @Test
    void what_does_not_fit_is_refused() {
        snapshot(CreateRequest.of("orders").numNodeGroups(2));

        assertThat(stage.refusal(CreateRequest.of("copy").snapshotName("t").get()))
                .hasMessage("Snapshot t not found.");
        assertThat(stage.refusal(CreateRequest.of("copy").snapshotName("t").get())
                        .fault())
                .isEqualTo(Fault.INVALID_PARAMETER_VALUE_EXCEPTION);
        assertThat(stage.refusal(CreateRequest.of("copy")
                                .snapshotName("s")
                                .engineVersion("6.2")
                                .get())
                        .fault())
                .isEqualTo(Fault.INVALID_PARAMETER_COMBINATION_EXCEPTION);
        assertThat(stage.refusal(CreateRequest.of("copy")
                        .snapshotName("s")
                        .clusterMode(ClusterMode.DISABLED)
                        .numNodeGroups(1)
                        .get()))
                .hasMessageContaining("cannot be restored without it");
        assertThat(stage.refusal(CreateRequest.of("copy")
                        .snapshotName("s")
                        .cacheNodeType("cache.t4g.small")
                        .get()))
                .hasMessageContaining("does not fit");
        assertThat(stage.refusal(CreateRequest.of("copy")
                        .snapshotName("s")
                        .snapshotArns("arn:aws:s3:::bucket/a.rdb")
                        .get()))
                .hasMessageContaining("Only one of");
        stage.execute(CreateRequest.of("copy").snapshotName("s").get());
        assertThat(stage.refusal(CreateRequest.of("more").snapshotName("s").get()))
                .hasMessageContaining("restoring");
        assertThat(stage.refusal(new DeleteSnapshot("s")).fault()).isEqualTo(Fault.INVALID_SNAPSHOT_STATE_FAULT);
    }

    @Test
    void files_are_named_by_well_formed_arns_one_for_each_shard_with_its_slots() {
        CreateRequest group = CreateRequest.of("copy");
        assertThat(stage.refusal(
                        group.snapshotArns("arn:aws:s3:::bucket/a,b.rdb").get()))
                .hasMessageContaining("must not contain commas");
        assertThat(stage.refusal(group.snapshotArns("bucket/a.rdb").get()))
                .hasMessageContaining("Invalid snapshot ARN");
        assertThat(stage.refusal(group.snapshotArns("arn:aws:s3:::bucket/a.rdb", "arn:aws:s3:::bucket/b.rdb")
                        .get()))
                .hasMessageContaining("names 2 files");
        assertThat(stage.refusal(CreateRequest.of("parts")
                        .snapshotArns("arn:aws:s3:::bucket/a.rdb", "arn:aws:s3:::bucket/b.rdb")
                        .numNodeGroups(2)
                        .get()))
                .hasMessage("Slots must be provided when restoring from snapshot ARNs with cluster mode enabled");

        stage.after(CreateRequest.of("copy")
                .snapshotArns("arn:aws:s3:::bucket/a.rdb")
                .get());
        assertThat(stage.group("copy").isAvailable()).isTrue();
    }

    @Test
    void a_restore_that_fails_leaves_the_snapshot_available() {
        snapshot(CreateRequest.of("orders"));
        stage.execute(new InjectFault(
                FaultKind.INSUFFICIENT_CAPACITY, "*", null, "launch-node", Duration.ofHours(1), null, null));

        stage.execute(CreateRequest.of("copy").snapshotName("s").get());
        stage.settle();

        assertThat(stage.group("copy").status()).isEqualTo(ReplicationGroupStatus.CREATE_FAILED);
        assertThat(stage.snapshot("s").status()).isEqualTo(SnapshotStatus.AVAILABLE);
    }

    /** Takes the snapshot s of a group with 4 GiB, one item of 300 MiB among it, in each shard; the group goes then. */
    private void snapshot(CreateRequest group) {
        stage.execute(group.get());
        stage.settle();
        stage.execute(new SetData("orders", null, new DataSet(4 * GIBI, 300 * MEBI)));
        stage.execute(new CreateSnapshot("s", "orders", null, null, Tags.NONE));
        stage.settle();
        if (stage.group("orders").nodes().count() > 1) {
            stage.after(new DeleteReplicationGroup("orders", null));
        }
        stage.forgetting();
    }
}
