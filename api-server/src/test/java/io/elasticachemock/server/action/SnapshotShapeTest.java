package io.elasticachemock.server.action;

import static io.elasticachemock.server.action.Mocked.members;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.elasticache.model.InvalidParameterValueException;
import software.amazon.awssdk.services.elasticache.model.Snapshot;

/** Which members a snapshot's answers hold, by what it was taken of. */
class SnapshotShapeTest {
    private static final List<String> ALWAYS = List.of(
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

    private final Mocked mocked = new Mocked();

    @Test
    void that_of_a_cluster_tells_the_cluster() {
        mocked.createAvailable("orders", group -> group.numCacheClusters(2));

        Snapshot creating = mocked.client
                .createSnapshot(request -> request.snapshotName("before").cacheClusterId("orders-002"))
                .snapshot();

        assertThat(members(creating))
                .isEqualTo(
                        with("CacheClusterId", "NumCacheNodes", "PreferredAvailabilityZone", "CacheClusterCreateTime"));
        assertThat(creating.snapshotStatus()).isEqualTo("creating");
        assertThat(creating.snapshotSource()).isEqualTo("manual");
        assertThat(creating.nodeSnapshots()).singleElement().satisfies(node -> {
            assertThat(members(node))
                    .isEqualTo(Set.of("CacheNodeId", "CacheSize", "CacheNodeCreateTime", "SnapshotCreateTime"));
            assertThat(node.cacheSize()).isEmpty();
            assertThat(node.snapshotCreateTime())
                    .isEqualTo(mocked.simulation.now().truncatedTo(ChronoUnit.SECONDS));
        });
    }

    @Test
    void that_of_a_group_tells_the_group_and_where_each_node_belongs() {
        mocked.createAvailable("orders", group -> group.numNodeGroups(2).replicasPerNodeGroup(1));
        mocked.client.createSnapshot(request -> request.snapshotName("before").replicationGroupId("orders"));
        mocked.advance(Duration.ofHours(1));

        Snapshot available = mocked.client.describeSnapshots().snapshots().get(0);

        assertThat(members(available))
                .isEqualTo(with(
                        "ReplicationGroupId", "ReplicationGroupDescription", "NumNodeGroups", "AutomaticFailover"));
        assertThat(available.snapshotStatus()).isEqualTo("available");
        assertThat(available.numNodeGroups()).isEqualTo(2);
        assertThat(available.nodeSnapshots())
                .extracting(node -> node.nodeGroupId() + " " + node.cacheClusterId() + " " + node.cacheSize())
                .containsExactly("0001 orders-0001-002 4 MB", "0002 orders-0002-002 4 MB");
        assertThat(available.nodeSnapshots())
                .allSatisfy(node -> assertThat(node.nodeGroupConfiguration()).isNull());
    }

    @Test
    void the_shards_configurations_come_when_they_are_asked_for() {
        mocked.createAvailable("orders", group -> group.numNodeGroups(2).replicasPerNodeGroup(1));
        mocked.client.createSnapshot(request -> request.snapshotName("before").replicationGroupId("orders"));

        assertThat(mocked.client
                        .describeSnapshots(request -> request.showNodeGroupConfig(true))
                        .snapshots()
                        .get(0)
                        .nodeSnapshots())
                .extracting(node -> node.nodeGroupConfiguration())
                .allSatisfy(shard -> assertThat(members(shard))
                        .containsExactlyInAnyOrder(
                                "NodeGroupId",
                                "Slots",
                                "ReplicaCount",
                                "PrimaryAvailabilityZone",
                                "ReplicaAvailabilityZones"))
                .extracting(shard -> shard.nodeGroupId() + " " + shard.slots() + " " + shard.replicaCount() + " "
                        + shard.primaryAvailabilityZone() + " " + shard.replicaAvailabilityZones())
                .containsExactly("0001 0-8191 1 eu-west-1a [eu-west-1b]", "0002 8192-16383 1 eu-west-1b [eu-west-1c]");
    }

    @Test
    void it_keeps_telling_what_its_source_was() {
        mocked.createAvailable("orders", group -> {});
        mocked.client.createSnapshot(request -> request.snapshotName("before").replicationGroupId("orders"));
        mocked.simulation.advanceUntilIdle();
        mocked.client.deleteReplicationGroup(request -> request.replicationGroupId("orders"));
        mocked.simulation.advanceUntilIdle();

        assertThat(mocked.client
                        .describeSnapshots(request -> request.replicationGroupId("orders"))
                        .snapshots())
                .extracting(Snapshot::replicationGroupDescription)
                .containsExactly("about orders");
        assertThat(mocked.client
                        .deleteSnapshot(request -> request.snapshotName("before"))
                        .snapshot()
                        .snapshotStatus())
                .isEqualTo("deleting");
    }

    @Test
    void they_are_listed_by_what_they_were_taken_of_and_by_who_asked_for_them() {
        mocked.createAvailable("orders", group -> {});
        mocked.createAvailable("sessions", group -> {});
        mocked.client.createSnapshot(request -> request.snapshotName("a").replicationGroupId("orders"));
        mocked.client.createSnapshot(request -> request.snapshotName("b").cacheClusterId("sessions-001"));

        assertThat(names("user", null, null)).containsExactly("a", "b");
        assertThat(names("system", null, null)).isEmpty();
        assertThat(names(null, "orders", null)).containsExactly("a");
        assertThat(names(null, null, "SESSIONS-001")).containsExactly("b");
        assertThat(names(null, "sessions", null)).isEmpty();
        assertThatThrownBy(() -> names("mine", null, null)).isInstanceOf(InvalidParameterValueException.class);
    }

    private List<String> names(@Nullable String source, @Nullable String group, @Nullable String cluster) {
        return mocked
                .client
                .describeSnapshots(request ->
                        request.snapshotSource(source).replicationGroupId(group).cacheClusterId(cluster))
                .snapshots()
                .stream()
                .map(Snapshot::snapshotName)
                .toList();
    }

    private static Set<String> with(String... more) {
        Set<String> all = new TreeSet<>(ALWAYS);
        all.addAll(List.of(more));
        return all;
    }
}
