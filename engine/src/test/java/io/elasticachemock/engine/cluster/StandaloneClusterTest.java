package io.elasticachemock.engine.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import io.elasticachemock.engine.ElastiCacheFault;
import io.elasticachemock.engine.Fault;
import io.elasticachemock.engine.creation.AvailabilityRequest;
import io.elasticachemock.engine.creation.CreateGroupAroundCluster;
import io.elasticachemock.engine.creation.PrimaryAsSaid;
import io.elasticachemock.engine.data.SetData;
import io.elasticachemock.engine.deletion.DeleteCacheCluster;
import io.elasticachemock.engine.deletion.DeleteReplicationGroup;
import io.elasticachemock.engine.failure.InjectFault;
import io.elasticachemock.engine.fault.FaultKind;
import io.elasticachemock.engine.identifier.ResourceType;
import io.elasticachemock.engine.replacement.ScheduleNodeReplacement;
import io.elasticachemock.engine.replica.CreateReplica;
import io.elasticachemock.engine.replication.AutomaticFailover;
import io.elasticachemock.engine.replication.CacheClusterStatus;
import io.elasticachemock.engine.replication.CacheClusters;
import io.elasticachemock.engine.replication.ClusterMode;
import io.elasticachemock.engine.replication.DataSet;
import io.elasticachemock.engine.replication.IpDiscovery;
import io.elasticachemock.engine.replication.LogDelivery;
import io.elasticachemock.engine.replication.LogDelivery.DestinationType;
import io.elasticachemock.engine.replication.LogDelivery.LogFormat;
import io.elasticachemock.engine.replication.LogDelivery.LogType;
import io.elasticachemock.engine.replication.LogDeliveryRequest;
import io.elasticachemock.engine.replication.NetworkType;
import io.elasticachemock.engine.replication.Node;
import io.elasticachemock.engine.replication.ReplicationGroups;
import io.elasticachemock.engine.replication.Settings;
import io.elasticachemock.engine.serviceupdate.BatchApplyUpdateAction;
import io.elasticachemock.engine.serviceupdate.ReleaseServiceUpdate;
import io.elasticachemock.engine.serviceupdate.ServiceUpdateSeverity;
import io.elasticachemock.engine.serviceupdate.UpdateActions;
import io.elasticachemock.engine.snapshot.CreateSnapshot;
import io.elasticachemock.engine.snapshot.Snapshots;
import io.elasticachemock.engine.stage.ClusterChange;
import io.elasticachemock.engine.stage.ClusterRequest;
import io.elasticachemock.engine.stage.CreateRequest;
import io.elasticachemock.engine.stage.ModifyRequest;
import io.elasticachemock.engine.stage.Stage;
import io.elasticachemock.engine.tag.Tag;
import io.elasticachemock.engine.tag.TagBook;
import io.elasticachemock.engine.tag.Tags;
import io.elasticachemock.engine.version.Engine;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Redis clusters outside replication groups, how they come into one and out of one. */
class StandaloneClusterTest {
    private static final AvailabilityRequest USUAL = new AvailabilityRequest(null, null);

    private final Stage stage = Stage.set();

    @Test
    void runs_what_waits_in_its_window_and_is_no_replication_group() {
        stage.after(ClusterRequest.redis("solo").engineVersion("7.0").get());
        stage.execute(ClusterChange.of("solo").engineVersion("7.1").get());
        assertThat(ReplicationGroups.in(stage.world()).all()).isEmpty();
        assertThat(ReplicationGroups.in(stage.world()).find("cluster/solo")).isEmpty();

        stage.passTo("2026-01-11T04:59:59Z");
        assertThat(stage.events()).isEmpty();
        stage.passTo("2026-01-11T06:00:00Z");

        assertThat(stage.trace()).isEqualTo("""
                sun 05:00 cache-cluster solo: available to modifying
                sun 05:02 cache-cluster solo "Cache node 0001 shutdown"
                sun 05:03 cache-cluster solo "Cache node 0001 restarted"
                sun 05:05 cache-cluster solo: modifying to available
                sun 05:05 cache-cluster solo "Cache cluster patched"
                """);
    }

    @Test
    void is_snapshotted_daily_and_finally() {
        stage.after(ClusterRequest.redis("solo")
                .snapshotRetentionLimit(1)
                .tag("a", "b")
                .get());
        stage.passTo("2026-01-05T12:00:00Z").forgetting();

        stage.execute(new DeleteCacheCluster("solo", "last"));
        stage.settle();

        assertThat(stage.trace()).isEqualTo("""
                mon 12:00 cache-cluster solo: available to deleting
                mon 12:00 snapshot last: - to creating
                mon 12:10 snapshot last: creating to available
                mon 12:10 cache-cluster solo "Snapshot succeeded for snapshot with ID 'last' of cache cluster with ID 'solo'"
                mon 12:14 cache-cluster solo "Cache cluster deleted"
                mon 12:14 cache-cluster solo: deleting to -
                mon 12:14 snapshot automatic.solo-2026-01-05-03-00: available to deleting
                mon 12:17 snapshot automatic.solo-2026-01-05-03-00: deleting to -
                """);
        assertThat(TagBook.in(stage.world()).get(ResourceType.SNAPSHOT, "last").list())
                .containsExactly(new Tag("a", "b"));
    }

    @Test
    void is_restored_from_a_snapshot_with_its_data_on_the_same_nodes() {
        stage.after(ClusterRequest.redis("solo")
                .cacheNodeType("cache.r6g.xlarge")
                .engineVersion("7.0")
                .get());
        stage.execute(new SetData(stage.cluster("solo").id(), null, DataSet.of(5_000)));
        stage.after(new CreateSnapshot("s", null, "solo", null, Tags.NONE));

        stage.after(ClusterRequest.redis("copy")
                .engine(null)
                .cacheNodeType(null)
                .numCacheNodes(null)
                .snapshotName("s")
                .get());

        var copy = stage.cluster("copy");
        assertThat(copy.shards().get(0).data()).isEqualTo(DataSet.of(5_000));
        assertThat(copy.settings().hardware().nodeType().name()).isEqualTo("cache.r6g.xlarge");
        assertThat(copy.settings().software().version().fullVersion()).isEqualTo("7.0.7");
    }

    @Test
    void without_capacity_it_has_an_incompatible_network_and_can_only_be_deleted() {
        stage.execute(ClusterRequest.redis("solo").get());
        stage.execute(new InjectFault(
                FaultKind.INSUFFICIENT_CAPACITY, "*", null, "launch-node", Duration.ofMinutes(9), null, null));
        stage.execute(ClusterRequest.redis("other").get());
        stage.settle();

        assertThat(status("solo")).isEqualTo(CacheClusterStatus.AVAILABLE);
        assertThat(status("other")).isEqualTo(CacheClusterStatus.INCOMPATIBLE_NETWORK);
        assertThat(stage.events()).contains("Failed to create the cache cluster due to incompatible network state.");
        assertThat(stage.refusal(ClusterChange.of("other")
                                .snapshotRetentionLimit(2)
                                .get())
                        .fault())
                .isEqualTo(Fault.INVALID_CACHE_CLUSTER_STATE_FAULT);
        stage.after(new DeleteCacheCluster("other", null));
        assertThat(CacheClusters.in(stage.world()).find("other")).isEmpty();
    }

    @Test
    void when_its_snapshot_cannot_be_read_it_is_restore_failed() {
        stage.after(ClusterRequest.redis("solo").get());
        stage.after(new CreateSnapshot("s", null, "solo", null, Tags.NONE));
        stage.execute(ClusterRequest.redis("copy").snapshotName("s").get());
        stage.passMinutes(2);
        stage.execute(
                new InjectFault(FaultKind.INSUFFICIENT_MEMORY, "*", null, null, Duration.ofMinutes(9), null, null));
        stage.settle();

        assertThat(status("copy")).isEqualTo(CacheClusterStatus.RESTORE_FAILED);
        assertThat(stage.snapshot("s").status().word()).isEqualTo("available");
        assertThat(stage.refusal(new DeleteCacheCluster("copy", "last")).fault())
                .isEqualTo(Fault.INVALID_CACHE_CLUSTER_STATE_FAULT);
        stage.after(new DeleteCacheCluster("copy", null));
        stage.execute(ClusterRequest.redis("copy").get());
    }

    @Test
    void what_could_not_be_created_has_no_node_that_could_fail() {
        stage.execute(new InjectFault(
                FaultKind.INSUFFICIENT_CAPACITY, "*", null, "launch-node", Duration.ofMinutes(9), null, null));
        stage.after(ClusterRequest.redis("solo").get());
        stage.forgetting();

        assertThat(stage.refusal(new InjectFault(FaultKind.NODE_FAILURE, "solo", null, null, null, null, null)))
                .hasMessageContaining("there is no running 'solo' now");
        stage.execute(new InjectFault(FaultKind.AVAILABILITY_ZONE_OUTAGE, "us-east-1a", null, null, null, null, null));
        stage.settle();

        assertThat(stage.trace()).isEmpty();
        assertThat(status("solo")).isEqualTo(CacheClusterStatus.INCOMPATIBLE_NETWORK);
    }

    @Test
    void a_node_that_fails_is_replaced_and_its_data_is_lost() {
        stage.after(ClusterRequest.redis("solo").get());
        stage.execute(new SetData(stage.cluster("solo").id(), null, DataSet.of(5_000)));

        stage.execute(new InjectFault(FaultKind.NODE_FAILURE, "solo", null, null, null, null, null));
        stage.settle();

        assertThat(stage.cluster("solo").shards().get(0).data()).isEqualTo(DataSet.EMPTY);
        assertThat(stage.events()).isEqualTo("""
                mon 00:06 cache-cluster solo "Recovering cache nodes 0001"
                mon 00:13 cache-cluster solo "Finished recovery for cache nodes 0001"
                """);
    }

    @Test
    void service_updates_come_to_clusters_of_both_engines() {
        stage.after(ClusterRequest.redis("solo").get());
        stage.after(ClusterRequest.memcached("web", 2).get());
        stage.execute(new ReleaseServiceUpdate(
                "u",
                null,
                ServiceUpdateSeverity.IMPORTANT,
                List.of(Engine.REDIS, Engine.MEMCACHED),
                null,
                null,
                null,
                null,
                false,
                false,
                null));
        assertThat(stage.events()).isEqualTo("""
                mon 00:10 cache-cluster solo "Service update is available for cache node 0001."
                mon 00:10 cache-cluster web "Service update is available for cache node 0001."
                mon 00:10 cache-cluster web "Service update is available for cache node 0002."
                """);

        stage.execute(new BatchApplyUpdateAction("u", List.of(), List.of("solo", "WEB", "none")));
        stage.settle();

        assertThat(UpdateActions.in(stage.world()).all().values())
                .allMatch(action -> action.nodesUpdated().matches("(1/1|2/2)"));
        assertThat(stage.events()).isEqualTo("""
                mon 00:13 cache-cluster solo "Cache node 0001 shutdown"
                mon 00:13 cache-cluster web "Cache node 0001 shutdown"
                mon 00:14 cache-cluster solo "Cache node 0001 restarted"
                mon 00:14 cache-cluster web "Cache node 0001 restarted"
                mon 00:16 cache-cluster solo "Cache cluster patched"
                mon 00:16 cache-cluster web "Cache cluster patched"
                mon 00:18 cache-cluster web "Cache node 0002 shutdown"
                mon 00:19 cache-cluster web "Cache node 0002 restarted"
                mon 00:21 cache-cluster web "Cache cluster patched"
                """);
    }

    @Test
    void becomes_the_primary_of_a_group_with_its_data_and_what_waits() {
        stage.after(ClusterRequest.redis("solo")
                .engineVersion("7.0")
                .snapshotRetentionLimit(3)
                .get());
        stage.execute(new SetData(stage.cluster("solo").id(), null, DataSet.of(5_000)));
        stage.passTo("2026-01-05T12:00:00Z");
        stage.execute(ClusterChange.of("solo").engineVersion("7.1").get());
        stage.execute(new ScheduleNodeReplacement("solo"));
        stage.forgetting();

        stage.execute(new CreateGroupAroundCluster("orders", "x", "solo", of("redis", "7.0"), null, USUAL, Tags.NONE));
        stage.settle();

        assertThat(stage.trace()).isEqualTo("""
                mon 12:00 cache-cluster solo: available to -
                mon 12:00 replication-group orders: - to creating
                mon 12:00 automatic-failover orders: - to disabled
                mon 12:00 node-group orders/0001: - to creating
                mon 12:00 cache-cluster solo: - to available
                mon 12:01 replication-group orders: creating to available
                mon 12:01 node-group orders/0001: creating to available
                mon 12:01 replication-group orders "Replication group orders created"
                """);
        stage.after(new CreateReplica("solo-copy", "orders", "us-east-1b", Tags.NONE));
        stage.execute(ModifyRequest.of("orders")
                .automaticFailoverEnabled(true)
                .applyImmediately()
                .get());
        stage.settle();
        assertThat(stage.group("orders").shards().get(0).data()).isEqualTo(DataSet.of(5_000));
        assertThat(stage.group("orders").nodes().map(node -> node.version().fullVersion()))
                .as("what waited was applied with it")
                .containsOnly("7.1.0");
        stage.passTo("2026-01-06T12:00:00Z");
        assertThat(Snapshots.in(stage.world()).all().keySet())
                .containsExactly("automatic.solo-2026-01-05-03-00", "automatic.solo-2026-01-06-03-00");
        stage.passTo("2026-01-11T12:00:00Z");
        assertThat(stage.events()).contains("cache-cluster solo \"Recovering cache nodes 0001\"");
        stage.passTo("2026-01-20T12:00:00Z");
        assertThat(Snapshots.in(stage.world()).all()).hasSize(3);
    }

    @Test
    void goes_on_sending_its_logs_as_the_primary_of_a_group_and_alone_again() {
        stage.after(ClusterRequest.redis("solo")
                .engineVersion("7.0")
                .logDelivery(new LogDeliveryRequest(
                        LogType.SLOW_LOG, DestinationType.CLOUDWATCH_LOGS, "slow", null, LogFormat.JSON, true))
                .get());
        List<LogDelivery> sent = stage.cluster("solo").settings().logDeliveries();
        assertThat(sent).extracting(LogDelivery::status).containsExactly(LogDelivery.Status.ACTIVE);

        stage.after(new CreateGroupAroundCluster("orders", "x", "solo", PrimaryAsSaid.NOTHING, null, USUAL, Tags.NONE));
        assertThat(stage.group("orders").settings().logDeliveries()).isEqualTo(sent);

        stage.after(new DeleteReplicationGroup("orders", true, null));
        assertThat(stage.cluster("solo").settings().logDeliveries()).isEqualTo(sent);
    }

    @Test
    void only_an_available_redis_cluster_by_itself_becomes_a_primary() {
        stage.after(ClusterRequest.memcached("web", 1).get());
        stage.after(CreateRequest.of("orders").get());
        stage.execute(ClusterRequest.redis("solo").get());

        assertThat(around("web", null, USUAL)).isEqualTo(Fault.INVALID_PARAMETER_COMBINATION_EXCEPTION);
        assertThat(around("orders-001", null, USUAL)).isEqualTo(Fault.INVALID_PARAMETER_COMBINATION_EXCEPTION);
        assertThat(around("none", null, USUAL)).isEqualTo(Fault.CACHE_CLUSTER_NOT_FOUND_FAULT);
        assertThat(around("solo", null, USUAL)).isEqualTo(Fault.INVALID_CACHE_CLUSTER_STATE_FAULT);
        assertThat(around("solo", "valkey", USUAL)).isEqualTo(Fault.INVALID_PARAMETER_COMBINATION_EXCEPTION);
        assertThat(around("solo", null, new AvailabilityRequest(true, null)))
                .isEqualTo(Fault.INVALID_PARAMETER_COMBINATION_EXCEPTION);
        assertThat(around("solo", null, new AvailabilityRequest(false, true)))
                .isEqualTo(Fault.INVALID_PARAMETER_COMBINATION_EXCEPTION);
    }

    private static PrimaryAsSaid of(@Nullable String engine, @Nullable String version) {
        return new PrimaryAsSaid(engine, version, null, null);
    }

    private Fault around(String cluster, String engine, AvailabilityRequest availability) {
        return stage.refusal(new CreateGroupAroundCluster(
                        "g", "x", cluster, of(engine, null), null, availability, Tags.NONE))
                .fault();
    }

    @Test
    void as_many_replicas_of_it_are_created_as_its_group_shall_have_nodes_beside_it() {
        stage.after(ClusterRequest.redis("redis01").get());
        stage.forgetting();

        stage.execute(new CreateGroupAroundCluster(
                "orders", "x", "redis01", PrimaryAsSaid.NOTHING, 3, new AvailabilityRequest(true, true), Tags.NONE));
        stage.settle();

        assertThat(stage.trace()).isEqualTo("""
                mon 00:05 cache-cluster redis01: available to -
                mon 00:05 replication-group orders: - to creating
                mon 00:05 automatic-failover orders: - to enabling
                mon 00:05 node-group orders/0001: - to creating
                mon 00:05 cache-cluster orders-001: - to creating
                mon 00:05 cache-cluster orders-002: - to creating
                mon 00:05 cache-cluster redis01: - to available
                mon 00:13 cache-cluster orders-001: creating to available
                mon 00:13 cache-cluster orders-001 "Cache cluster created"
                mon 00:13 cache-cluster orders-001 "Added cache node 0001 in availability zone us-east-1b"
                mon 00:13 node-group orders/0001: creating to available
                mon 00:13 cache-cluster orders-002: creating to available
                mon 00:13 cache-cluster orders-002 "Cache cluster created"
                mon 00:13 cache-cluster orders-002 "Added cache node 0001 in availability zone us-east-1c"
                mon 00:13 replication-group orders: creating to available
                mon 00:13 automatic-failover orders: enabling to enabled
                mon 00:13 replication-group orders "Replication group orders created"
                mon 00:13 replication-group orders "Automatic failover has been turned on for replication group orders"
                """);
        assertThat(stage.group("orders").settings().availability())
                .isEqualTo(new Settings.Availability(AutomaticFailover.ENABLED, true, ClusterMode.DISABLED));
    }

    @Test
    void what_is_said_of_the_primary_has_to_be_so() {
        stage.after(ClusterRequest.redis("redis01").engineVersion("7.0").get());

        assertThat(List.of(
                        of(null, "6.2"),
                        of(null, "none"),
                        new PrimaryAsSaid(null, null, NetworkType.DUAL_STACK, null),
                        new PrimaryAsSaid(null, null, null, IpDiscovery.IPV6)))
                .allSatisfy(said -> assertThat(stage.refusal(
                                        new CreateGroupAroundCluster("g", "x", "redis01", said, null, USUAL, Tags.NONE))
                                .fault())
                        .isEqualTo(Fault.INVALID_PARAMETER_COMBINATION_EXCEPTION));
        stage.execute(new CreateGroupAroundCluster(
                "g",
                "x",
                "redis01",
                new PrimaryAsSaid("redis", "7.0", NetworkType.IPV4, IpDiscovery.IPV4),
                null,
                USUAL,
                Tags.NONE));
    }

    @Test
    void a_group_around_a_cluster_goes_without_the_replicas_that_could_not_be_created() {
        stage.after(ClusterRequest.redis("redis01").get());
        stage.execute(new CreateGroupAroundCluster(
                "orders", "x", "redis01", PrimaryAsSaid.NOTHING, 2, new AvailabilityRequest(true, null), Tags.NONE));
        stage.execute(
                new InjectFault(FaultKind.REPLICATION_FAILURE, "orders", null, null, Duration.ofHours(1), null, null));
        stage.settle();

        assertThat(stage.group("orders").nodes().map(Node::cacheClusterId)).containsExactly("redis01");
        assertThat(stage.group("orders").settings().availability().automaticFailover())
                .isEqualTo(AutomaticFailover.DISABLED);
    }

    @Test
    void a_replica_joins_by_any_name_as_what_the_primary_is() {
        stage.after(
                CreateRequest.of("orders").engineVersion("7.0").tag("team", "a").get());

        stage.execute(
                new CreateReplica("Reader", "orders", "us-east-1c", new Tags(List.of(new Tag("role", "reader")))));
        stage.settle();

        assertThat(stage.trace()).isEqualTo("""
                mon 00:05 replication-group orders: available to modifying
                mon 00:05 node-group orders/0001: available to modifying
                mon 00:05 cache-cluster reader: - to creating
                mon 00:12 node-group orders/0001: modifying to available
                mon 00:12 cache-cluster reader: creating to available
                mon 00:12 cache-cluster reader "Cache cluster created"
                mon 00:12 cache-cluster reader "Added cache node 0001 in availability zone us-east-1c"
                mon 00:12 replication-group orders: modifying to available
                """);
        assertThat(stage.node("orders", "reader").version().fullVersion()).isEqualTo("7.0.7");
        assertThat(TagBook.in(stage.world()).get(ResourceType.CLUSTER, "reader").list())
                .containsExactlyInAnyOrder(new Tag("team", "a"), new Tag("role", "reader"));
    }

    @Test
    void replicas_join_available_groups_without_cluster_mode_up_to_five() {
        stage.after(CreateRequest.of("orders").numCacheClusters(6).get());
        stage.after(CreateRequest.of("shop")
                .numNodeGroups(2)
                .replicasPerNodeGroup(0)
                .get());
        stage.execute(CreateRequest.of("carts").get());

        assertThat(joining("orders").fault()).isEqualTo(Fault.INVALID_PARAMETER_VALUE_EXCEPTION);
        assertThat(joining("shop").fault()).isEqualTo(Fault.INVALID_PARAMETER_COMBINATION_EXCEPTION);
        assertThat(joining("carts").fault()).isEqualTo(Fault.INVALID_REPLICATION_GROUP_STATE_FAULT);
        assertThat(joining("none").fault()).isEqualTo(Fault.REPLICATION_GROUP_NOT_FOUND_FAULT);
        assertThat(stage.refusal(new CreateReplica("orders-001", "orders", null, Tags.NONE))
                        .fault())
                .isEqualTo(Fault.CACHE_CLUSTER_ALREADY_EXISTS_FAULT);
    }

    private ElastiCacheFault joining(String group) {
        return stage.refusal(new CreateReplica("reader", group, null, Tags.NONE));
    }

    @Test
    void a_replica_is_deleted_after_its_final_snapshot_and_the_last_one_stays_for_failover() {
        stage.after(CreateRequest.of("orders")
                .numCacheClusters(3)
                .automaticFailoverEnabled(true)
                .get());

        stage.execute(new DeleteCacheCluster("orders-003", "last"));
        assertThat(status("orders-003")).isEqualTo(CacheClusterStatus.DELETING);
        stage.settle();

        assertThat(stage.group("orders").nodes().map(Node::id)).containsExactly("orders-001", "orders-002");
        assertThat(stage.snapshot("last").member()).isNotNull();
        assertThat(stage.refusal(new DeleteCacheCluster("orders-002", null)))
                .hasMessage("Cannot delete the cache cluster because it is the only read replica for replication group"
                        + " orders which has autofailover enabled or pending. You can disable autofailover and then"
                        + " delete this cache cluster. Alternatively, to delete the entire replication group, use"
                        + " DeleteReplicationGroup.");
        assertThat(stage.refusal(new DeleteCacheCluster("orders-001", null)))
                .hasMessageContaining("serving as primary");
    }

    @Test
    void the_only_member_of_a_group_and_members_with_cluster_mode_are_not_deleted_by_themselves() {
        stage.after(CreateRequest.of("orders").get());
        stage.after(CreateRequest.of("shop")
                .numNodeGroups(2)
                .replicasPerNodeGroup(1)
                .get());

        assertThat(stage.refusal(new DeleteCacheCluster("orders-001", null)))
                .hasMessage("Cannot delete the cache cluster since it is the only member of a replication group. Delete"
                        + " the replication group instead.");
        assertThat(stage.refusal(new DeleteCacheCluster("shop-0001-002", null)).fault())
                .isEqualTo(Fault.INVALID_PARAMETER_COMBINATION_EXCEPTION);
    }

    @Test
    void a_retained_primary_goes_on_like_any_other_cluster() {
        stage.after(CreateRequest.of("orders")
                .engineVersion("7.0")
                .numCacheClusters(2)
                .snapshotRetentionLimit(1)
                .get());
        stage.after(new DeleteReplicationGroup("orders", true, null));

        stage.after(ClusterChange.of("orders-001")
                .engineVersion("7.1")
                .applyImmediately()
                .get());
        stage.passTo("2026-01-06T02:00:00Z");

        assertThat(stage.cluster("orders-001").settings().software().version().fullVersion())
                .isEqualTo("7.1.0");
        assertThat(Snapshots.in(stage.world()).all()).containsKey("automatic.orders-001-2026-01-05-03-00");
    }

    @Test
    void a_retained_primary_is_replaced_when_it_was_going_to_be_and_its_replicas_no_more() {
        stage.after(CreateRequest.of("orders")
                .numCacheClusters(2)
                .preferredMaintenanceWindow("sun:05:00-sun:06:00")
                .get());
        stage.execute(new ScheduleNodeReplacement("orders-001"));
        stage.execute(new ScheduleNodeReplacement("orders-002"));
        stage.forgetting();

        stage.execute(new DeleteReplicationGroup("orders", true, null));
        stage.settle();
        assertThat(stage.events())
                .contains("The replacement for Cache Cluster ID: orders-002, Node ID: 0001")
                .doesNotContain("Cache Cluster ID: orders-001");
        stage.passTo("2026-01-11T06:00:00Z");

        assertThat(stage.events()).isEqualTo("""
                sun 05:00 cache-cluster orders-001 "Recovering cache nodes 0001"
                sun 05:08 cache-cluster orders-001 "Finished recovery for cache nodes 0001"
                """);
    }

    private CacheClusterStatus status(String cluster) {
        return CacheClusters.in(stage.world()).get(cluster).status();
    }
}
