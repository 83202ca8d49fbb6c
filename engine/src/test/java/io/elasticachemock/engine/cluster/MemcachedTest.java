package io.elasticachemock.engine.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import io.elasticachemock.engine.Fault;
import io.elasticachemock.engine.data.SetData;
import io.elasticachemock.engine.deletion.DeleteCacheCluster;
import io.elasticachemock.engine.failure.InjectFault;
import io.elasticachemock.engine.fault.FaultKind;
import io.elasticachemock.engine.parameter.ParameterStatus;
import io.elasticachemock.engine.parametergroup.CreateCacheParameterGroup;
import io.elasticachemock.engine.parametergroup.ModifyCacheParameterGroup;
import io.elasticachemock.engine.parametergroup.ParameterNameValue;
import io.elasticachemock.engine.quota.Quotas;
import io.elasticachemock.engine.reboot.RebootCacheCluster;
import io.elasticachemock.engine.replication.Change;
import io.elasticachemock.engine.replication.DataSet;
import io.elasticachemock.engine.replication.Node;
import io.elasticachemock.engine.replication.ReplicationGroup;
import io.elasticachemock.engine.replication.Shard;
import io.elasticachemock.engine.stage.ClusterChange;
import io.elasticachemock.engine.stage.ClusterRequest;
import io.elasticachemock.engine.stage.Refused;
import io.elasticachemock.engine.stage.Stage;
import io.elasticachemock.engine.tag.Tags;
import io.elasticachemock.engine.wording.UncertainClusterWording;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Memcached clusters (user guide, "Adding nodes to a cluster", "Engine versions and upgrading"). */
class MemcachedTest {
    private final Stage stage = Stage.set();

    @Test
    void is_available_when_the_last_of_its_nodes_is() {
        stage.execute(ClusterRequest.memcached("web", 2).azMode(true).get());
        stage.settle();

        assertThat(stage.trace()).isEqualTo("""
                mon 00:00 cache-cluster web: - to creating
                mon 00:00 cache-cluster web/0001: - to creating
                mon 00:00 cache-cluster web/0002: - to creating
                mon 00:05 cache-cluster web/0001: creating to available
                mon 00:05 cache-cluster web/0002: creating to available
                mon 00:05 cache-cluster web: creating to available
                mon 00:05 cache-cluster web "Cache cluster created"
                mon 00:05 cache-cluster web "Added cache node 0001 in availability zone us-east-1a"
                mon 00:05 cache-cluster web "Added cache node 0002 in availability zone us-east-1b"
                """);
    }

    /** It has no snapshots, whose window could be in the way. */
    @Test
    void its_maintenance_window_may_be_at_any_hour() {
        stage.after(ClusterRequest.memcached("web", 1).get());
        for (int hour = 0; hour < 23; hour++) {
            String window = "wed:%02d:00-wed:%02d:00".formatted(hour, hour + 1);
            stage.execute(
                    ClusterChange.of("web").preferredMaintenanceWindow(window).get());
            assertThat(cluster().settings().maintenance().window()).hasToString(window);
        }
    }

    /** Scenario 18. */
    @Test
    void what_is_added_immediately_takes_along_what_waits_to_be_added() {
        stage.after(ClusterRequest.memcached("web", 2).get());
        stage.execute(ClusterChange.of("web").numCacheNodes(4).get());

        stage.execute(
                ClusterChange.of("web").numCacheNodes(7).applyImmediately().get());
        assertThat(nodes()).containsExactly("0001", "0002", "0003", "0004", "0005", "0006", "0007");
        stage.settle();

        assertThat(stage.trace()).isEqualTo("""
                mon 00:05 cache-cluster web: available to modifying
                mon 00:05 cache-cluster web/0001: available to modifying
                mon 00:05 cache-cluster web/0002: available to modifying
                mon 00:05 cache-cluster web "Increasing number of requested nodes"
                mon 00:05 cache-cluster web/0003: - to creating
                mon 00:05 cache-cluster web/0004: - to creating
                mon 00:05 cache-cluster web/0005: - to creating
                mon 00:05 cache-cluster web/0006: - to creating
                mon 00:05 cache-cluster web/0007: - to creating
                mon 00:10 cache-cluster web/0003: creating to available
                mon 00:10 cache-cluster web/0004: creating to available
                mon 00:10 cache-cluster web/0005: creating to available
                mon 00:10 cache-cluster web/0006: creating to available
                mon 00:10 cache-cluster web/0007: creating to available
                mon 00:10 cache-cluster web: modifying to available
                mon 00:10 cache-cluster web/0001: modifying to available
                mon 00:10 cache-cluster web/0002: modifying to available
                mon 00:10 cache-cluster web "Added cache node 0003 in availability zone us-east-1a"
                mon 00:10 cache-cluster web "Added cache node 0004 in availability zone us-east-1a"
                mon 00:10 cache-cluster web "Added cache node 0005 in availability zone us-east-1a"
                mon 00:10 cache-cluster web "Added cache node 0006 in availability zone us-east-1a"
                mon 00:10 cache-cluster web "Added cache node 0007 in availability zone us-east-1a"
                mon 00:10 cache-cluster web "Finished modifying number of nodes from 2 to 7"
                """);
    }

    @Test
    void nodes_that_wait_to_be_added_are_added_in_the_window() {
        stage.after(ClusterRequest.memcached("web", 2).get());
        stage.execute(ClusterChange.of("web").numCacheNodes(3).get());
        stage.execute(ClusterChange.of("web").numCacheNodes(4).get());

        stage.passTo("2026-01-11T04:59:59Z");
        assertThat(nodes()).containsExactly("0001", "0002");
        stage.settle().passTo("2026-01-11T05:05:00Z");

        assertThat(nodes()).containsExactly("0001", "0002", "0003", "0004");
        assertThat(cluster().isAvailable()).isTrue();
    }

    /** Scenario 17. */
    @Test
    void as_many_nodes_as_there_are_cancel_what_waits() {
        stage.after(ClusterRequest.memcached("web", 3).get());
        stage.execute(ClusterChange.of("web").numCacheNodes(5).get());

        stage.execute(
                ClusterChange.of("web").numCacheNodes(3).applyImmediately().get());

        assertThat(cluster().queued().isEmpty()).isTrue();
        assertThat(nodes()).containsExactly("0001", "0002", "0003");
        stage.passTo("2026-01-12T00:00:00Z");
        assertThat(stage.events()).isEmpty();
    }

    /** Scenario 19. */
    @Test
    void a_request_to_add_replaces_one_to_remove_that_waits() {
        stage.after(ClusterRequest.memcached("web", 2).get());
        stage.execute(ClusterChange.of("web")
                .numCacheNodes(1)
                .cacheNodeIdsToRemove("0001")
                .get());

        stage.after(ClusterChange.of("web").numCacheNodes(3).applyImmediately().get());

        assertThat(nodes()).containsExactly("0001", "0002", "0003");
    }

    @Test
    void a_request_to_remove_replaces_one_to_add_that_waits() {
        stage.after(ClusterRequest.memcached("web", 3).get());
        stage.execute(ClusterChange.of("web").numCacheNodes(5).get());

        stage.execute(ClusterChange.of("web")
                .numCacheNodes(2)
                .cacheNodeIdsToRemove("0003")
                .applyImmediately()
                .get());
        stage.settle();

        assertThat(nodes()).containsExactly("0001", "0002");
        assertThat(stage.events()).isEqualTo("""
                mon 00:09 cache-cluster web "Removed cache nodes 0003"
                mon 00:09 cache-cluster web "Finished modifying number of nodes from 3 to 2"
                """);
    }

    @Test
    void the_newest_of_two_requests_to_remove_is_the_one_that_counts() {
        stage.after(ClusterRequest.memcached("web", 7).get());
        stage.execute(ClusterChange.of("web")
                .numCacheNodes(4)
                .cacheNodeIdsToRemove("0001", "0003", "0007")
                .get());

        stage.after(ClusterChange.of("web")
                .numCacheNodes(5)
                .cacheNodeIdsToRemove("0004", "0002")
                .applyImmediately()
                .get());

        assertThat(nodes()).containsExactly("0001", "0003", "0005", "0006", "0007");
    }

    @Test
    void nodes_that_wait_to_be_added_can_be_named_to_be_left_out() {
        stage.after(ClusterRequest.memcached("web", 3).get());
        stage.execute(ClusterChange.of("web").numCacheNodes(7).get());

        stage.execute(ClusterChange.of("web")
                .numCacheNodes(5)
                .cacheNodeIdsToRemove("0004", "0006")
                .get());

        Change.NodeCount waiting = cluster().queued().find(Change.NodeCount.class);
        assertThat(waiting.added()).extracting(Change.NewNode::nodeId).containsExactly("0005", "0007");
        assertThat(waiting.newCount(cluster())).isEqualTo(5);
    }

    @Test
    void nodes_that_are_there_do_not_go_while_some_still_wait_to_come() {
        stage.after(ClusterRequest.memcached("web", 3).get());
        stage.execute(ClusterChange.of("web").numCacheNodes(5).get());

        assertThat(stage.refusal(ClusterChange.of("web")
                        .numCacheNodes(4)
                        .cacheNodeIdsToRemove("0003")
                        .get()))
                .hasMessageContaining("while others wait to be created");
    }

    @Test
    void a_new_node_gets_the_lowest_number_that_is_free() {
        stage.after(ClusterRequest.memcached("web", 3).get());
        stage.after(ClusterChange.of("web")
                .numCacheNodes(2)
                .cacheNodeIdsToRemove("0002")
                .applyImmediately()
                .get());

        stage.after(ClusterChange.of("web").numCacheNodes(4).applyImmediately().get());

        assertThat(nodes()).containsExactly("0001", "0002", "0003", "0004");
    }

    @Test
    void new_nodes_go_where_they_are_sent_or_spread_over_the_zones() {
        stage.after(ClusterRequest.memcached("web", 2).azMode(true).get());

        stage.after(ClusterChange.of("web")
                .numCacheNodes(3)
                .newAvailabilityZones("us-east-1b")
                .applyImmediately()
                .get());
        stage.after(ClusterChange.of("web").numCacheNodes(4).applyImmediately().get());

        assertThat(cluster().nodes().map(Node::availabilityZone))
                .containsExactly("us-east-1a", "us-east-1b", "us-east-1b", "us-east-1c");
    }

    @Test
    void without_a_mode_the_zones_that_are_given_decide() {
        stage.after(ClusterRequest.memcached("web", 2)
                .preferredAvailabilityZones("us-east-1b", "us-east-1c")
                .get());

        assertThat(cluster().nodes().map(Node::availabilityZone)).containsExactly("us-east-1b", "us-east-1c");
        assertThat(cluster().settings().availability().multiAz()).isTrue();
    }

    @Test
    void as_many_nodes_as_there_are_is_an_answer_and_no_change() {
        stage.after(ClusterRequest.memcached("web", 2).get());
        var before = cluster();
        stage.forgetting();

        stage.execute(
                ClusterChange.of("web").numCacheNodes(2).applyImmediately().get());
        stage.execute(ClusterChange.of("web").numCacheNodes(2).get());

        assertThat(cluster()).isEqualTo(before);
        assertThat(stage.trace()).isEmpty();
    }

    @Test
    void stays_in_several_zones_while_a_node_waits_to_come_to_another_one() {
        stage.after(ClusterRequest.memcached("web", 2).get());
        stage.execute(ClusterChange.of("web")
                .azMode(true)
                .numCacheNodes(3)
                .newAvailabilityZones("us-east-1b")
                .get());

        stage.refuses(new Refused(
                "single-az",
                ClusterChange.of("web").azMode(false).get(),
                Fault.INVALID_PARAMETER_COMBINATION_EXCEPTION,
                UncertainClusterWording.severalZonesNeedCrossAz()));
        stage.execute(ClusterChange.of("web").azMode(false).numCacheNodes(2).get());

        assertThat(cluster().queued().isEmpty()).isTrue();
        assertThat(cluster().settings().availability().multiAz()).isFalse();
    }

    /** Scenario 20. */
    @Test
    void an_upgrade_restarts_one_node_after_the_other_and_each_comes_back_empty() {
        stage.after(ClusterRequest.memcached("web", 2).engineVersion("1.5.16").get());
        stage.execute(new SetData(cluster().id(), null, DataSet.of(1_000)));

        stage.execute(ClusterChange.of("web")
                .engineVersion("1.6.22")
                .applyImmediately()
                .get());
        stage.passMinutes(4);
        assertThat(cluster().shards()).extracting(shard -> shard.data().bytes()).containsExactly(0L, 1_000L);
        stage.settle();

        assertThat(stage.events()).isEqualTo("""
                mon 00:07 cache-cluster web "Cache node 0001 shutdown"
                mon 00:08 cache-cluster web "Cache node 0001 restarted"
                mon 00:10 cache-cluster web "Cache cluster patched"
                mon 00:12 cache-cluster web "Cache node 0002 shutdown"
                mon 00:13 cache-cluster web "Cache node 0002 restarted"
                mon 00:15 cache-cluster web "Cache cluster patched"
                """);
        assertThat(cluster().shards()).extracting(Shard::data).containsOnly(DataSet.EMPTY);
        assertThat(cluster().nodes().map(node -> node.version().fullVersion())).containsOnly("1.6.22");
        assertThat(cluster().settings().software().parameterGroup()).isEqualTo("default.memcached1.6");
    }

    @Test
    void is_scaled_some_nodes_at_a_time_with_an_interval_between() {
        stage.after(ClusterRequest.memcached("web", 3).get());

        stage.execute(ClusterChange.of("web")
                .cacheNodeType("cache.r6g.xlarge")
                .scaleConfig(50, 10)
                .applyImmediately()
                .get());
        stage.passMinutes(6);
        assertThat(types()).containsExactly("cache.r6g.xlarge", "cache.r6g.xlarge", "cache.r6g.large");
        stage.passMinutes(15);
        assertThat(types()).containsExactly("cache.r6g.xlarge", "cache.r6g.xlarge", "cache.r6g.large");
        stage.passMinutes(1);

        assertThat(types()).containsOnly("cache.r6g.xlarge");
        assertThat(stage.events()).isEqualTo("""
                mon 00:27 cache-cluster web "Succeeded applying modification to cache node type to cache.r6g.xlarge."
                """);
    }

    @Test
    void is_scaled_a_fifth_of_its_nodes_at_a_time_where_nothing_is_said() {
        stage.after(ClusterRequest.memcached("web", 6).get());

        stage.execute(ClusterChange.of("web")
                .cacheNodeType("cache.r6g.xlarge")
                .applyImmediately()
                .get());
        stage.passMinutes(6);
        assertThat(types()).filteredOn("cache.r6g.xlarge"::equals).hasSize(2);
        stage.passMinutes(5 + 6);
        assertThat(types()).filteredOn("cache.r6g.xlarge"::equals).hasSize(4);
        stage.passMinutes(5 + 6);

        assertThat(types()).containsOnly("cache.r6g.xlarge");
    }

    @Test
    void nodes_that_go_are_neither_scaled_nor_upgraded_first_and_new_ones_come_as_the_others_will_be() {
        stage.after(ClusterRequest.memcached("web", 2).engineVersion("1.6.12").get());
        stage.execute(ClusterChange.of("web")
                .numCacheNodes(1)
                .cacheNodeIdsToRemove("0001")
                .engineVersion("1.6.22")
                .applyImmediately()
                .get());
        stage.settle();
        assertThat(stage.events()).doesNotContain("0001 shutdown").contains("0002 shutdown");

        stage.after(ClusterChange.of("web")
                .numCacheNodes(2)
                .cacheNodeType("cache.r6g.xlarge")
                .applyImmediately()
                .get());
        assertThat(types()).containsOnly("cache.r6g.xlarge");
    }

    @Test
    void goes_as_a_whole_where_one_of_its_first_nodes_finds_no_capacity() {
        stage.execute(new InjectFault(
                FaultKind.INSUFFICIENT_CAPACITY,
                "us-east-1b",
                null,
                "launch-node",
                Duration.ofMinutes(20),
                null,
                null));
        stage.execute(ClusterRequest.memcached("web", 3).azMode(true).get());
        stage.settle();

        assertThat(stage.trace()).isEqualTo("""
                mon 00:00 cache-cluster web: - to creating
                mon 00:00 cache-cluster web/0001: - to creating
                mon 00:00 cache-cluster web/0002: - to creating
                mon 00:00 cache-cluster web/0003: - to creating
                mon 00:05 cache-cluster web: creating to incompatible-network
                mon 00:05 cache-cluster web/0001: creating to incompatible-network
                mon 00:05 cache-cluster web/0002: creating to incompatible-network
                mon 00:05 cache-cluster web/0003: creating to incompatible-network
                mon 00:05 cache-cluster web "Failed to create the cache cluster due to incompatible network state. There is no capacity for cache.r6g.large in us-east-1b."
                """);
        stage.after(new DeleteCacheCluster("web", null));
        stage.passMinutes(20);
        stage.execute(ClusterRequest.memcached("web", 3).azMode(true).get());
    }

    @Test
    void nodes_that_cannot_all_be_created_are_taken_back() {
        stage.after(ClusterRequest.memcached("web", 1).get());
        stage.execute(
                ClusterChange.of("web").numCacheNodes(3).applyImmediately().get());
        stage.passMinutes(1);
        stage.execute(
                new InjectFault(FaultKind.INSUFFICIENT_CAPACITY, "*", null, null, Duration.ofMinutes(60), null, null));
        assertThat(stage.refusal(ClusterChange.of("web").numCacheNodes(2).get()))
                .isNotNull();
        stage.settle();
        assertThat(nodes()).as("those that were being launched already come").hasSize(3);

        stage.forgetting();
        stage.execute(new InjectFault(
                FaultKind.INSUFFICIENT_CAPACITY, "*", null, "launch-node", Duration.ofDays(8), null, null));
        stage.passTo("2026-01-06T00:00:00Z");
        stage.execute(
                ClusterChange.of("web").numCacheNodes(5).applyImmediately().get());
        stage.settle();

        assertThat(nodes()).hasSize(3);
        assertThat(cluster().isAvailable()).isTrue();
        assertThat(stage.events())
                .contains("Increasing number of requested nodes")
                .contains("Failed to modify number of nodes from 3 to 5 due to insufficient free IP addresses");
    }

    @Test
    void a_node_that_fails_while_others_are_added_is_replaced_and_the_others_come_then() {
        stage.after(ClusterRequest.memcached("web", 2).get());
        stage.execute(new SetData(cluster().id(), null, DataSet.of(1_000)));
        stage.execute(
                ClusterChange.of("web").numCacheNodes(3).applyImmediately().get());
        stage.passMinutes(2);

        stage.execute(new InjectFault(FaultKind.NODE_FAILURE, "web/0001", null, null, null, null, null));
        assertThat(cluster().shards()).extracting(shard -> shard.data().bytes()).containsExactly(0L, 1_000L, 0L);
        stage.settle();

        assertThat(nodes()).containsExactly("0001", "0002", "0003");
        assertThat(cluster().nodes()).allMatch(Node::serving);
        assertThat(cluster().isAvailable()).isTrue();
        assertThat(stage.events())
                .contains("Recovering cache nodes 0001")
                .contains("Finished recovery for cache nodes 0001")
                .contains("Finished modifying number of nodes from 2 to 3");
    }

    @Test
    void only_the_nodes_that_are_named_are_rebooted() {
        stage.execute(new CreateCacheParameterGroup("p", "memcached1.6", "for tests", Tags.NONE));
        stage.after(
                ClusterRequest.memcached("web", 3).cacheParameterGroupName("p").get());
        stage.execute(new ModifyCacheParameterGroup("p", List.of(new ParameterNameValue("max_item_size", "2097152"))));
        assertThat(toReboot()).containsExactly("0001", "0002", "0003");

        stage.after(new RebootCacheCluster("web", List.of("0001", "0003")));

        assertThat(toReboot()).containsExactly("0002");
    }

    @Test
    void has_as_many_nodes_as_the_quotas_allow() {
        Stage small =
                Stage.with(Quotas.DEFAULT.with("nodes-per-memcached-cluster", 3).with("nodes-per-region", 4));
        small.after(ClusterRequest.memcached("web", 3).get());

        assertThat(small.refusal(ClusterChange.of("web").numCacheNodes(4).get()))
                .hasMessage("Cluster node quota exceeded. Each cluster can have at most 3 nodes in this region.");
        assertThat(small.refusal(ClusterRequest.memcached("other", 2).get()))
                .hasMessage("Customer node quota exceeded. You can have at most 4 nodes in this region");
    }

    @Test
    void goes_with_all_its_nodes_and_its_name_is_free_again() {
        stage.after(ClusterRequest.memcached("web", 2).tag("a", "b").get());

        stage.execute(new DeleteCacheCluster("web", null));
        stage.settle();

        assertThat(stage.trace()).isEqualTo("""
                mon 00:05 cache-cluster web: available to deleting
                mon 00:05 cache-cluster web/0001: available to deleting
                mon 00:05 cache-cluster web/0002: available to deleting
                mon 00:09 cache-cluster web "Cache cluster deleted"
                mon 00:09 cache-cluster web: deleting to -
                mon 00:09 cache-cluster web/0001: deleting to -
                mon 00:09 cache-cluster web/0002: deleting to -
                """);
        stage.execute(ClusterRequest.memcached("web", 1).get());
    }

    private ReplicationGroup cluster() {
        return stage.cluster("web");
    }

    private List<String> nodes() {
        return cluster().nodes().map(Node::cacheNodeId).toList();
    }

    private List<String> types() {
        return cluster().nodes().map(node -> node.nodeType().name()).toList();
    }

    private List<String> toReboot() {
        return ParameterStatus.in(stage.world()).cacheNodeIdsToReboot("web");
    }
}
