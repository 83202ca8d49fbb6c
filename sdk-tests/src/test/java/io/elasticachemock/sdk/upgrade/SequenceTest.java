package io.elasticachemock.sdk.upgrade;

import static io.elasticachemock.sdk.support.Refusal.INVALID_REPLICATION_GROUP_STATE;
import static org.assertj.core.api.Assertions.assertThat;

import io.elasticachemock.sdk.support.Aws;
import io.elasticachemock.sdk.support.Loan;
import io.vertx.core.json.JsonObject;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.elasticache.model.NodeGroupConfiguration;

/** The order in which the nodes of a group are upgraded (points 8 to 11 and 14 of the upgrade page). */
class SequenceTest {
    /** Scenario 2: shards advance together, one node of each at a time, and primaries one after the other. */
    @Test
    void all_shards_go_in_parallel_and_primaries_one_at_a_time_over_all_of_them() {
        Loan.manual(aws -> {
            aws.available(
                    "orders",
                    group -> group.engineVersion("6.2").numNodeGroups(3).replicasPerNodeGroup(1));
            Instant asked = aws.clock().now();

            Orders.now(aws, change -> change.engineVersion("7.1"));
            aws.clock().advanceUntilIdle();

            assertThat(Orders.steps(aws, asked))
                    .containsExactly(
                            "0-70 prepare-upgrade orders-0001-002",
                            "0-70 prepare-upgrade orders-0002-002",
                            "0-70 prepare-upgrade orders-0003-002",
                            "70-72 restart-node orders-0001-002",
                            "70-72 restart-node orders-0002-002",
                            "70-72 restart-node orders-0003-002",
                            "72-125 patch-node orders-0001-002",
                            "72-125 patch-node orders-0002-002",
                            "72-125 patch-node orders-0003-002",
                            "125-171 fail-over orders-0001-001",
                            "171-241 prepare-upgrade orders-0001-001",
                            "241-243 restart-node orders-0001-001",
                            "243-296 patch-node orders-0001-001",
                            "296-342 fail-over orders-0002-001",
                            "342-412 prepare-upgrade orders-0002-001",
                            "412-414 restart-node orders-0002-001",
                            "414-467 patch-node orders-0002-001",
                            "467-513 fail-over orders-0003-001",
                            "513-583 prepare-upgrade orders-0003-001",
                            "583-585 restart-node orders-0003-001",
                            "585-638 patch-node orders-0003-001");
        });
    }

    /** Scenario 3. */
    @Test
    void a_shard_with_fewer_replicas_does_its_primary_while_others_still_do_replicas() {
        Loan.manual(aws -> {
            aws.available(
                    "orders", group -> group.engineVersion("6.2").nodeGroupConfiguration(shard(1), shard(3), shard(5)));

            Orders.now(aws, change -> change.engineVersion("7.1"));
            aws.clock().advanceUntilIdle();

            assertThat(Orders.patched(aws).stream().map(line -> line.substring(9)))
                    .containsExactly(
                            "orders-0001-002",
                            "orders-0002-002",
                            "orders-0003-002",
                            "orders-0002-003",
                            "orders-0003-003",
                            "orders-0001-001",
                            "orders-0002-004",
                            "orders-0003-004",
                            "orders-0003-005",
                            "orders-0002-001",
                            "orders-0003-006",
                            "orders-0003-001");
        });
    }

    /** Scenario 21: no failover, and no event of one. */
    @Test
    void a_single_node_is_upgraded_in_its_place_now_or_in_the_window() {
        Loan.manual(aws -> {
            aws.available(
                    "orders", group -> group.engineVersion("7.0").preferredMaintenanceWindow("mon:05:00-mon:06:00"));

            Orders.later(aws, change -> change.engineVersion("7.1"));
            aws.clock().advanceTo(Instant.parse("2026-01-05T04:59:59Z"));
            assertThat(aws.group("orders").status()).isEqualTo("available");
            aws.clock().advanceTo(Instant.parse("2026-01-05T05:00:00Z"));
            assertThat(aws.group("orders").status()).isEqualTo("modifying");

            assertThat(Orders.untilIdle(aws))
                    .containsExactly(
                            "05:01:10 orders-001: Cache node 0001 shutdown",
                            "05:01:12 orders-001: Cache node 0001 restarted",
                            "05:02:05 orders-001: Cache cluster patched");
            assertThat(Orders.versions(aws)).isEqualTo("7.1.0");
            JsonObject availability =
                    aws.control().get("/_mock/availability?replicationGroupId=orders&account=" + Aws.ACCOUNT);
            assertThat(availability.getString("readsNotServed"))
                    .as("from the shutdown until it is patched")
                    .isEqualTo("PT55S");
        });
    }

    @Test
    void with_failover_disabled_the_primary_is_upgraded_last_and_stays_primary() {
        Loan.manual(aws -> {
            aws.available("orders", group -> group.engineVersion("7.0").numCacheClusters(2));

            Orders.now(aws, change -> change.engineVersion("7.1"));
            assertThat(Orders.untilIdle(aws))
                    .containsExactly(
                            "00:06:10 orders-002: Cache node 0001 shutdown",
                            "00:06:12 orders-002: Cache node 0001 restarted",
                            "00:07:05 orders-002: Cache cluster patched",
                            "00:08:15 orders-001: Cache node 0001 shutdown",
                            "00:08:17 orders-001: Cache node 0001 restarted",
                            "00:09:10 orders-001: Cache cluster patched");
            assertThat(aws.group("orders")
                            .nodeGroups()
                            .get(0)
                            .nodeGroupMembers()
                            .get(0)
                            .currentRole())
                    .isEqualTo("primary");
        });
    }

    /** Scenario 40. */
    @Test
    void a_group_that_is_being_upgraded_cannot_be_deleted_until_it_is_available_again() {
        Loan.manual(aws -> {
            aws.available("orders", group -> group.engineVersion("7.0").numCacheClusters(2));
            Orders.now(aws, change -> change.engineVersion("7.1"));
            aws.clock().advanceBy(Loan.PREPARE_UPGRADE);

            INVALID_REPLICATION_GROUP_STATE.meets(
                    () -> aws.client().deleteReplicationGroup(group -> group.replicationGroupId("orders")));
            assertThat(aws.group("orders").status()).isEqualTo("modifying");
            aws.clock().advanceUntilIdle();

            delete(aws);
            assertThat(aws.group("orders").status()).isEqualTo("deleting");
        });
    }

    private static void delete(Aws aws) {
        aws.client().deleteReplicationGroup(group -> group.replicationGroupId("orders"));
    }

    private static NodeGroupConfiguration shard(int replicas) {
        List<String> slots = List.of("0-5000", "5001-10000", "10001-16383");
        return NodeGroupConfiguration.builder()
                .replicaCount(replicas)
                .slots(slots.get(replicas / 2))
                .build();
    }
}
