package io.elasticachemock.engine.reshard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.elasticachemock.engine.Fault;
import io.elasticachemock.engine.creation.ShardRequest;
import io.elasticachemock.engine.data.SetData;
import io.elasticachemock.engine.failure.InjectFault;
import io.elasticachemock.engine.fault.FaultKind;
import io.elasticachemock.engine.replication.DataSet;
import io.elasticachemock.engine.replication.Node;
import io.elasticachemock.engine.replication.Shard;
import io.elasticachemock.engine.scaling.MemoryRule;
import io.elasticachemock.engine.stage.Consistency;
import io.elasticachemock.engine.stage.CreateRequest;
import io.elasticachemock.engine.stage.Stage;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Groups that get more shards, or fewer, or the same with other slots. */
class ReshardingTest {
    private static final long MEBI = 1L << 20;
    private static final long GIBI = 1L << 30;

    private final Stage stage = Stage.set();

    @Test
    void a_new_shard_is_created_and_then_gets_its_part_of_the_slots_a_batch_at_a_time() {
        stage.after(shards(2).replicasPerNodeGroup(0).get());

        stage.execute(to(3));
        stage.settle();

        // 5,461 slots are eleven batches of at most 512, of three minutes each.
        assertThat(stage.trace()).isEqualTo("""
                mon 00:05 replication-group orders: available to modifying
                mon 00:05 node-group orders/0001: available to modifying
                mon 00:05 cache-cluster orders-0001-001: available to modifying
                mon 00:05 node-group orders/0002: available to modifying
                mon 00:05 cache-cluster orders-0002-001: available to modifying
                mon 00:05 node-group orders/0003: - to creating
                mon 00:05 cache-cluster orders-0003-001: - to creating
                mon 00:12 node-group orders/0003: creating to available
                mon 00:12 cache-cluster orders-0003-001: creating to available
                mon 00:12 cache-cluster orders-0003-001 "Cache cluster created"
                mon 00:12 cache-cluster orders-0003-001 "Added cache node 0001 in availability zone us-east-1c"
                mon 00:45 replication-group orders: modifying to available
                mon 00:45 node-group orders/0001: modifying to available
                mon 00:45 cache-cluster orders-0001-001: modifying to available
                mon 00:45 node-group orders/0002: modifying to available
                mon 00:45 cache-cluster orders-0002-001: modifying to available
                """);
        assertThat(slots()).containsExactly("0-5461", "8192-13652", "5462-8191,13653-16383");
    }

    @Test
    void the_percentage_of_what_has_moved_grows_with_each_batch() {
        stage.after(shards(2).replicasPerNodeGroup(0).get());
        stage.execute(to(3));

        List<Integer> seen = new ArrayList<>();
        for (int minute = 0; minute <= 40; minute++) {
            Integer percent = stage.group("orders").slotMigration();
            if (percent != null && !seen.contains(percent)) {
                seen.add(percent);
            }
            stage.passMinutes(1);
            Consistency.check(stage.simulation());
        }

        assertThat(seen).containsExactly(0, 9, 18, 28, 37, 46, 56, 65, 75, 84, 93);
        assertThat(stage.group("orders").slotMigration()).isNull();
    }

    @Test
    void new_shards_have_as_many_nodes_as_the_smallest_one_in_zones_of_their_own_or_as_preferred() {
        stage.after(shards(2).replicasPerNodeGroup(1).get());

        stage.execute(new ModifyReplicationGroupShardConfiguration(
                "orders",
                4,
                true,
                List.of(
                        new ReshardingConfiguration(null, List.of()),
                        new ReshardingConfiguration("7", List.of("us-east-1b", "us-east-1a"))),
                List.of(),
                List.of()));
        stage.settle();

        assertThat(stage.group("orders").shards())
                .extracting(Shard::id)
                .containsExactly("0001", "0002", "0003", "0007");
        assertThat(stage.group("orders").shard("0003").nodes())
                .extracting(Node::cacheClusterId, Node::availabilityZone)
                .containsExactly(tuple("orders-0003-001", "us-east-1c"), tuple("orders-0003-002", "us-east-1d"));
        assertThat(stage.group("orders").shard("0007").nodes())
                .extracting(Node::availabilityZone)
                .containsExactly("us-east-1b", "us-east-1a");
    }

    @Test
    void shards_that_are_removed_first_hand_over_their_slots_and_data_and_are_gone_then() {
        stage.after(shards(3).replicasPerNodeGroup(0).get());
        data(null, DataSet.of(300 * MEBI));

        stage.execute(remove(2, "0002"));
        stage.settle();

        assertThat(stage.trace()).isEqualTo("""
                mon 00:05 replication-group orders: available to modifying
                mon 00:05 node-group orders/0001: available to modifying
                mon 00:05 cache-cluster orders-0001-001: available to modifying
                mon 00:05 node-group orders/0002: available to modifying
                mon 00:05 cache-cluster orders-0002-001: available to modifying
                mon 00:05 node-group orders/0003: available to modifying
                mon 00:05 cache-cluster orders-0003-001: available to modifying
                mon 00:38 node-group orders/0002: modifying to deleting
                mon 00:38 cache-cluster orders-0002-001: modifying to deleting
                mon 00:42 node-group orders/0002: deleting to -
                mon 00:42 cache-cluster orders-0002-001: deleting to -
                mon 00:42 cache-cluster orders-0002-001 "Cache cluster deleted"
                mon 00:42 replication-group orders: modifying to available
                mon 00:42 node-group orders/0001: modifying to available
                mon 00:42 cache-cluster orders-0001-001: modifying to available
                mon 00:42 node-group orders/0003: modifying to available
                mon 00:42 cache-cluster orders-0003-001: modifying to available
                """);
        assertThat(slots()).containsExactly("0-8191", "8192-16383");
        assertThat(stage.group("orders").shards().stream()
                        .mapToLong(shard -> shard.data().bytes())
                        .sum())
                .isEqualTo(900 * MEBI);
    }

    @Test
    void data_that_does_not_fit_the_shards_that_stay_stops_a_scale_in_before_anything_moves() {
        stage.after(shards(4).replicasPerNodeGroup(0).get());
        data(null, DataSet.of(9 * GIBI));
        var before = stage.group("orders");

        stage.execute(remove(2, "0003", "0004"));
        stage.settle();

        assertThat(stage.group("orders")).isEqualTo(before);
        assertThat(stage.events()).isEqualTo("""
                mon 00:05 replication-group orders "Failed to modify the shard configuration of replication group orders. The data does not fit the shards that stay."
                """);
    }

    @Test
    void a_shard_with_an_item_of_more_than_256_megabytes_stays_with_that_item() {
        stage.after(shards(4).replicasPerNodeGroup(0).get());
        data("0004", new DataSet(400 * MEBI, 300 * MEBI));

        stage.execute(remove(2, "0003", "0004"));
        stage.settle();

        assertThat(stage.group("orders").shards()).extracting(Shard::id).containsExactly("0001", "0002", "0004");
        Shard kept = stage.group("orders").shard("0004");
        assertThat(kept.slots().toString()).isEqualTo("12288-12288");
        assertThat(kept.data().largestItemBytes()).isEqualTo(300 * MEBI);
        assertThat(kept.data().bytes()).isBetween(300 * MEBI, 301 * MEBI);
        assertThat(stage.events())
                .contains("Node group 0004 of replication group orders was not removed")
                .contains("orders-0003-001 \"Cache cluster deleted\"");
        assertThat(stage.group("orders").isAvailable()).isTrue();
    }

    @Test
    void uneven_slots_are_rebalanced_and_even_ones_need_nothing() {
        stage.after(CreateRequest.of("orders")
                .nodeGroupConfiguration(
                        new ShardRequest(null, "0-999", null, null, List.of()),
                        new ShardRequest(null, "1000-16383", null, null, List.of()))
                .numNodeGroups(2)
                .replicasPerNodeGroup(0)
                .get());

        stage.execute(to(2));
        stage.settle();

        assertThat(slots()).containsExactly("0-999,9192-16383", "1000-9191");
        assertThat(stage.refusal(to(2)))
                .hasMessage("Slots in the replication group are uniformly distributed. Nothing to do.");
        assertThat(stage.refusal(to(2)).fault()).isEqualTo(Fault.INVALID_REPLICATION_GROUP_STATE_FAULT);
    }

    @Test
    void new_shards_for_which_there_is_no_capacity_are_not_left_behind() {
        stage.after(shards(2).replicasPerNodeGroup(0).get());
        stage.execute(new InjectFault(
                FaultKind.INSUFFICIENT_CAPACITY, "us-east-1c", null, "launch-node", Duration.ofHours(1), null, null));

        stage.execute(to(4));
        stage.settle();

        assertThat(stage.group("orders").shards()).extracting(Shard::id).containsExactly("0001", "0002");
        assertThat(slots()).containsExactly("0-8191", "8192-16383");
        assertThat(stage.group("orders").isAvailable()).isTrue();
        assertThat(stage.events()).contains("Failed to modify the shard configuration of replication group orders.");
    }

    @ParameterizedTest
    @CsvSource({"1, orders-0001-001", "20, orders-0003-001", "38, orders-0001-002"})
    void a_node_that_fails_meanwhile_is_recovered_and_the_slots_go_on_moving(int minutes, String node) {
        stage.after(shards(3).replicasPerNodeGroup(1).get());
        stage.execute(remove(2, "0003"));
        stage.passMinutes(minutes);

        if (stage.group("orders").node(node).orElseThrow().serving()) {
            stage.execute(new InjectFault(FaultKind.NODE_FAILURE, node, null, null, null, null, null));
        }
        while (!stage.simulation().isIdle()) {
            stage.simulation().advanceTo(stage.simulation().nextDue().orElseThrow());
            Consistency.check(stage.simulation());
        }

        assertThat(slots()).containsExactly("0-5461,10923-13652", "5462-10922,13653-16383");
        assertThat(stage.group("orders").nodes()).hasSize(4).allMatch(Node::serving);
        assertThat(stage.group("orders").isAvailable()).isTrue();
    }

    @Test
    void what_makes_no_sense_is_refused() {
        stage.after(shards(3).replicasPerNodeGroup(0).get());
        stage.after(CreateRequest.of("single").get());

        refused(
                new ModifyReplicationGroupShardConfiguration("orders", 4, false, List.of(), List.of(), List.of()),
                "Apply");
        refused(to(0), "NodeGroupCount 0");
        refused(to(2), "Exactly one of NodeGroupsToRemove and NodeGroupsToRetain");
        refused(remove(2, "0002", "0003"), "NodeGroupsToRemove names 2 node groups, but NodeGroupCount leaves 1");
        refused(remove(2, "0009"), "Node group 0009 not found");
        refused(remove(1, "0002", "0002"), "0002 is given more than once");
        refused(remove(4, "0002"), "less than the current number");
        refused(
                new ModifyReplicationGroupShardConfiguration("orders", 2, true, List.of(), List.of(), List.of("0001")),
                "NodeGroupsToRetain names 1 node groups, but NodeGroupCount leaves 2");
        refused(
                new ModifyReplicationGroupShardConfiguration(
                        "orders", 2, true, List.of(), List.of("0001"), List.of("0002", "0003")),
                "Exactly one");
        refused(zones(2, "us-east-1a"), "greater than the current number");
        refused(zones(4, "eu-west-1a"), "eu-west-1a");
        refused(zones(5, "us-east-1a"), "ReshardingConfiguration has 1 elements");
        refused(
                new ModifyReplicationGroupShardConfiguration("single", 2, true, List.of(), List.of(), List.of()),
                "cluster mode is not enabled");
        refused(to(91), "91");
    }

    @Test
    void more_data_than_a_node_holds_cannot_be_put_into_a_shard() {
        stage.after(shards(2).replicasPerNodeGroup(0).get());
        long capacity =
                MemoryRule.capacity(stage.node("orders", "orders-0001-001").nodeType());

        assertThat(stage.refusal(new SetData("orders", null, DataSet.of(capacity + 1))))
                .hasMessageContaining(Long.toString(capacity));
        assertThat(stage.refusal(new SetData("orders", "0003", DataSet.EMPTY))).hasMessageContaining("0003");
        data("0002", DataSet.of(capacity));
        assertThat(stage.group("orders").shard("0001").data()).isEqualTo(DataSet.EMPTY);
        assertThat(stage.group("orders").shard("0002").data()).isEqualTo(DataSet.of(capacity));
    }

    private void refused(ModifyReplicationGroupShardConfiguration command, String part) {
        assertThat(stage.refusal(command)).hasMessageContaining(part);
    }

    private void data(String shard, DataSet data) {
        stage.execute(new SetData("orders", shard, data));
        stage.forgetting();
    }

    private List<String> slots() {
        return stage.group("orders").shards().stream()
                .map(shard -> shard.slots().toString())
                .toList();
    }

    private static CreateRequest shards(int count) {
        return CreateRequest.of("orders").numNodeGroups(count);
    }

    private static ModifyReplicationGroupShardConfiguration to(int count) {
        return new ModifyReplicationGroupShardConfiguration("orders", count, true, List.of(), List.of(), List.of());
    }

    private static ModifyReplicationGroupShardConfiguration remove(int count, String... shards) {
        return new ModifyReplicationGroupShardConfiguration(
                "orders", count, true, List.of(), List.of(shards), List.of());
    }

    private static ModifyReplicationGroupShardConfiguration zones(int count, String zone) {
        return new ModifyReplicationGroupShardConfiguration(
                "orders", count, true, List.of(new ReshardingConfiguration(null, List.of(zone))), List.of(), List.of());
    }
}
