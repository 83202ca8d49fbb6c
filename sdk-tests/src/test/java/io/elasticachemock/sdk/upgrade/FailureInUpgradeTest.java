package io.elasticachemock.sdk.upgrade;

import static org.assertj.core.api.Assertions.assertThat;

import io.elasticachemock.engine.time.ClockMode;
import io.elasticachemock.sdk.support.Aws;
import io.elasticachemock.sdk.support.Loan;
import io.vertx.core.json.JsonObject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.elasticache.model.NodeGroupMember;

/** Each kind of failure in the middle of an upgrade (points 15 and 16 of the upgrade page): nothing is left half-way. */
class FailureInUpgradeTest {
    private static final String FAULTS = "/_mock/faults";

    /** The upgrade stops for the recovery, and goes on with what is left of it; the new replica still has the old version. */
    @Test
    void a_replica_that_fails_is_recovered_and_the_upgrade_goes_on() {
        Loan.manual(aws -> {
            halfWay(aws);

            inject(aws, new JsonObject().put("kind", "node-failure").put("target", "orders-003"));
            List<String> events = Orders.untilIdle(aws);

            assertThat(events)
                    .containsExactly(
                            "00:08:38 orders-003: Recovering cache nodes 0001",
                            "00:13:38 orders-003: Finished recovery for cache nodes 0001",
                            "00:14:48 orders-003: Cache node 0001 shutdown",
                            "00:14:50 orders-003: Cache node 0001 restarted",
                            "00:15:43 orders-003: Cache cluster patched",
                            "00:16:29 orders: Failover to replica node orders-002 completed",
                            "00:16:29 orders: Failover from master node orders-001 to replica node orders-002 completed",
                            "00:16:29 orders-001: Failover from master node orders-001 to replica node orders-002 completed",
                            "00:17:39 orders-001: Cache node 0001 shutdown",
                            "00:17:41 orders-001: Cache node 0001 restarted",
                            "00:18:34 orders-001: Cache cluster patched");
            assertDone(aws);
        });
    }

    @Test
    void a_primary_that_fails_hands_its_role_over_and_is_upgraded_as_a_replica() {
        Loan.manual(aws -> {
            halfWay(aws);

            inject(aws, new JsonObject().put("kind", "node-failure").put("target", "orders-001"));
            List<String> events = Orders.untilIdle(aws);

            assertThat(events)
                    .startsWith(
                            "00:08:18 orders: Failover to replica node orders-002 completed",
                            "00:08:18 orders: Failover from master node orders-001 to replica node orders-002 completed",
                            "00:08:18 orders-001: Failover from master node orders-001 to replica node orders-002 completed",
                            "00:09:41 orders-001: Recovering cache nodes 0001",
                            "00:14:41 orders-001: Finished recovery for cache nodes 0001");
            assertThat(events.stream().filter(event -> event.contains("patched")))
                    .containsExactly(
                            "00:16:46 orders-001: Cache cluster patched", "00:18:51 orders-003: Cache cluster patched");
            assertDone(aws);
        });
    }

    /** "… replacement waits for the AZ; the cluster runs with fewer nodes." */
    @Test
    void a_zone_that_goes_away_holds_the_upgrade_up_until_it_is_back() {
        Loan.manual(aws -> {
            halfWay(aws);
            String zone = zones(aws).get(2);

            inject(
                    aws,
                    new JsonObject()
                            .put("kind", "availability-zone-outage")
                            .put("target", zone)
                            .put("for", "PT2H"));
            aws.clock().advanceBy(Duration.ofHours(1));
            assertThat(aws.group("orders").status()).isEqualTo("modifying");
            assertThat(Orders.versions(aws)).isEqualTo("6.0.5 6.2.6 6.0.5");
            aws.clock().advanceUntilIdle();

            assertDone(aws);
            assertThat(zones(aws).get(2)).isEqualTo(zone);
        });
    }

    /** An upgrade launches no node; only a recovery in its middle has to wait. */
    @Test
    void missing_capacity_holds_up_a_recovery_and_the_upgrade_behind_it() {
        Loan.manual(aws -> {
            halfWay(aws);
            inject(
                    aws,
                    new JsonObject()
                            .put("kind", "insufficient-capacity")
                            .put("target", "*")
                            .put("for", "PT3H"));
            inject(aws, new JsonObject().put("kind", "node-failure").put("target", "orders-003"));

            aws.clock().advanceBy(Duration.ofHours(2));
            assertThat(Orders.versions(aws)).isEqualTo("6.0.5 6.2.6 6.0.5");
            aws.clock().advanceUntilIdle();

            assertDone(aws);
        });
    }

    @Test
    void slow_steps_make_it_longer_and_nothing_else() {
        Loan.manual(aws -> {
            halfWay(aws);

            inject(
                    aws,
                    new JsonObject()
                            .put("kind", "slow-steps")
                            .put("target", "patch-node")
                            .put("factor", 10)
                            .put("count", 1));
            aws.clock().advanceUntilIdle();

            assertThat(Orders.patched(aws))
                    .containsExactly("00:07:05 orders-002", "00:17:07 orders-003", "00:19:58 orders-001");
            assertDone(aws);
        });
    }

    /** "… requires … successful replication", and memory to synchronize. */
    @Test
    void replication_or_memory_that_is_missing_stops_it_and_it_can_be_tried_again() {
        for (String kind : List.of("replication-failure", "insufficient-memory")) {
            Loan.manual(aws -> {
                halfWay(aws);

                inject(
                        aws,
                        new JsonObject()
                                .put("kind", kind)
                                .put("target", "orders")
                                .put("for", "P1D"));
                List<String> events = Orders.untilIdle(aws);

                assertThat(events)
                        .last()
                        .asString()
                        .startsWith(
                                "00:08:17 orders: Failed to upgrade replication group orders to engine version 6.2.6.");
                assertThat(aws.group("orders").status()).isEqualTo("available");
                assertThat(Orders.versions(aws)).as(kind).isEqualTo("6.0.5 6.2.6 6.0.5");
                assertThat(Orders.pendingVersions(aws)).containsExactly("null", "null", "null");
                aws.control().delete(FAULTS + "?account=" + Aws.ACCOUNT);
                Orders.now(aws, change -> change.engineVersion("6.2"));
                aws.clock().advanceUntilIdle();
                assertDone(aws);
                assertThat(Orders.patched(aws))
                        .as("a node that has it keeps it")
                        .hasSize(3);
            });
        }
    }

    /** Before 2.8.22 a node forks to synchronize, and may need as much memory again as its data. */
    @Test
    void before_forkless_save_the_data_has_to_leave_half_of_the_memory_free() {
        Loan.of(server -> server.clockMode(ClockMode.MANUAL).startingAt(Instant.parse("2016-02-01T00:00:00Z")), aws -> {
            aws.available("orders", group -> group.engineVersion("2.8.6")
                    .cacheNodeType("cache.r3.large")
                    .numCacheClusters(2)
                    .automaticFailoverEnabled(true));
            data(aws, 8L << 30);
            Orders.now(aws, change -> change.engineVersion("2.8.24"));
            aws.clock().advanceUntilIdle();
            assertThat(Orders.versions(aws)).isEqualTo("2.8.6 2.8.6");
            assertThat(aws.group("orders").status()).isEqualTo("available");
            assertThat(aws.client().describeEvents(all -> {}).events().get(0).message())
                    .contains("There is not enough memory to fork on orders-002.");

            data(aws, 1L << 30);
            Orders.now(aws, change -> change.engineVersion("2.8.24"));
            aws.clock().advanceUntilIdle();
            assertThat(Orders.versions(aws)).isEqualTo("2.8.24 2.8.24");
        });
    }

    /** In the modes that go by themselves too, whoever looks finds no failure that has not ended. */
    @Test
    void in_auto_and_instant_the_upgrade_is_over_when_somebody_looks() {
        List<Consumer<Loan.Use>> modes = List.of(Loan::auto, Loan::instant);
        modes.forEach(mode -> mode.accept(aws -> {
            available(aws);
            inject(
                    aws,
                    new JsonObject()
                            .put("kind", "node-failure")
                            .put("target", "orders-003")
                            .put("when", "patch-node"));

            Orders.now(aws, change -> change.engineVersion("6.2"));

            assertThat(aws.group("orders").status()).isEqualTo("available");
            assertThat(Orders.versions(aws)).isEqualTo("6.2.6 6.2.6 6.2.6");
        }));
    }

    private static void data(Aws aws, long bytes) {
        aws.control()
                .put(
                        "/_mock/replication-groups/orders/data",
                        new JsonObject().put("bytes", bytes).put("account", Aws.ACCOUNT));
    }

    /** One replica has the new version, and ten seconds have passed. */
    private static void halfWay(Aws aws) {
        available(aws);
        Orders.now(aws, change -> change.engineVersion("6.2"));
        aws.clock()
                .advanceBy(
                        Loan.PREPARE_UPGRADE.plus(Loan.RESTART).plus(Loan.PATCH).plusSeconds(10));
        assertThat(Orders.versions(aws)).isEqualTo("6.0.5 6.2.6 6.0.5");
    }

    private static void available(Aws aws) {
        aws.available("orders", group -> group.engineVersion("6.0")
                .numCacheClusters(3)
                .automaticFailoverEnabled(true)
                .multiAZEnabled(true));
    }

    private static void assertDone(Aws aws) {
        assertThat(aws.group("orders").status()).isEqualTo("available");
        assertThat(Orders.versions(aws)).isEqualTo("6.2.6 6.2.6 6.2.6");
        assertThat(Orders.members(aws))
                .allMatch(member -> member.cacheClusterStatus().equals("available"));
        assertThat(aws.group("orders").nodeGroups().get(0).nodeGroupMembers())
                .extracting(NodeGroupMember::currentRole)
                .containsExactlyInAnyOrder("primary", "replica", "replica");
    }

    private static List<String> zones(Aws aws) {
        return aws.group("orders").nodeGroups().get(0).nodeGroupMembers().stream()
                .map(NodeGroupMember::preferredAvailabilityZone)
                .toList();
    }

    private static void inject(Aws aws, JsonObject fault) {
        aws.control().post(FAULTS, fault.put("account", Aws.ACCOUNT));
    }
}
