package io.elasticachemock.sdk.failure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.elasticachemock.sdk.support.Aws;
import io.elasticachemock.sdk.support.Loan;
import io.elasticachemock.sdk.support.Trace;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.elasticache.model.InsufficientCacheClusterCapacityException;
import software.amazon.awssdk.services.elasticache.model.NodeGroupMember;

/** Faults that a test injects through the control API, as a client of AWS's sees them. */
class FaultsTest {
    private static final String FAULTS = "/_mock/faults";
    private static final String OURS = FAULTS + "?account=" + Aws.ACCOUNT;

    @Test
    void a_replica_takes_over_from_a_primary_that_fails_and_the_node_is_replaced_in_its_zone() {
        Loan.manual(aws -> {
            multiAz(aws);
            String zone = aws.cluster("orders-001").preferredAvailabilityZone();

            JsonObject injected = inject(aws, "node-failure", "orders-001");

            assertThat(injected).isEqualTo(new JsonObject("""
                    {"id":"fault-0001","kind":"node-failure","target":"orders-001","state":"over",
                     "at":"2026-01-05T00:05:00Z"}"""));
            assertThat(aws.group("orders").status()).isEqualTo("modifying");
            assertThat(aws.cluster("orders-001").cacheNodes().get(0).cacheNodeStatus())
                    .isEqualTo("creating");
            JsonObject advanced = aws.control().advance(new JsonObject().put("until", "idle"));
            assertThat(Trace.events(advanced))
                    .containsExactly(
                            "00:06:03 orders: Failover to replica node orders-002 completed",
                            "00:06:03 orders: Failover from master node orders-001 to replica node orders-002 completed",
                            "00:06:03 orders-001: Failover from master node orders-001 to replica node orders-002"
                                    + " completed",
                            "00:07:26 orders-001: Recovering cache nodes 0001",
                            "00:12:26 orders-001: Finished recovery for cache nodes 0001");
            assertThat(Trace.changes(advanced))
                    .containsExactly(
                            "00:12:26 orders: modifying > available",
                            "00:12:26 orders/0001: modifying > available",
                            "00:12:26 orders-001: modifying > available");
            assertThat(roles(aws)).containsExactly("replica", "primary");
            assertThat(aws.cluster("orders-001").preferredAvailabilityZone()).isEqualTo(zone);
        });
    }

    @Test
    void without_automatic_failover_a_primary_that_fails_is_rebuilt_in_its_place() {
        Loan.manual(aws -> {
            aws.available("orders", group -> group.numCacheClusters(2));

            inject(aws, "node-failure", "orders-001");

            assertThat(Trace.events(aws.control().advance(new JsonObject().put("until", "idle"))))
                    .containsExactly(
                            "00:06:23 orders-001: Recovering cache nodes 0001",
                            "00:11:23 orders-001: Finished recovery for cache nodes 0001");
            assertThat(roles(aws)).containsExactly("primary", "replica");
        });
    }

    @Test
    void in_a_zone_outage_the_group_runs_with_fewer_nodes_until_the_zone_is_back() {
        Loan.manual(aws -> {
            multiAz(aws);

            inject(aws, """
                    {"kind":"availability-zone-outage","target":"us-east-1a","at":"2026-01-05T01:00:00Z","for":"PT30M"}""");
            JsonObject advanced = aws.control().advance(new JsonObject().put("to", "2026-01-05T02:00:00Z"));

            assertThat(Trace.events(advanced))
                    .containsExactly(
                            "01:01:03 orders: Failover to replica node orders-002 completed",
                            "01:01:03 orders: Failover from master node orders-001 to replica node orders-002 completed",
                            "01:01:03 orders-001: Failover from master node orders-001 to replica node orders-002"
                                    + " completed",
                            "01:02:26 orders-001: Recovering cache nodes 0001",
                            "01:35:00 orders-001: Finished recovery for cache nodes 0001");
            assertThat(Trace.changes(advanced))
                    .containsExactly(
                            "01:00:00 orders: available > modifying",
                            "01:00:00 orders/0001: available > modifying",
                            "01:00:00 orders-001: available > modifying",
                            "01:35:00 orders: modifying > available",
                            "01:35:00 orders/0001: modifying > available",
                            "01:35:00 orders-001: modifying > available");
            assertThat(roles(aws)).containsExactly("replica", "primary");
        });
    }

    @Test
    void where_capacity_is_missing_no_node_is_added_until_it_is_there_again() {
        Loan.manual(aws -> {
            aws.available("orders");
            inject(aws, """
                    {"kind":"insufficient-capacity","target":"cache.r6g.large","for":"PT10M"}""");

            assertThatThrownBy(() -> addReplica(aws)).isInstanceOf(InsufficientCacheClusterCapacityException.class);
            assertThatThrownBy(() -> aws.create("others"))
                    .isInstanceOf(InsufficientCacheClusterCapacityException.class);
            assertThat(aws.group("orders").memberClusters()).containsExactly("orders-001");

            aws.clock().advanceBy(Duration.ofMinutes(10));
            addReplica(aws);
            aws.clock().advanceUntilIdle();
            assertThat(aws.group("orders").memberClusters()).containsExactly("orders-001", "orders-002");
        });
    }

    @Test
    void a_step_takes_so_many_times_as_long() {
        Loan.manual(aws -> {
            inject(aws, """
                    {"kind":"slow-steps","target":"launch-node","factor":3,"count":1}""");
            aws.create("orders");
            aws.create("others");

            assertThat(Trace.events(aws.control().advance(new JsonObject().put("until", "idle"))))
                    .filteredOn(line -> line.contains("Cache cluster created"))
                    .containsExactly(
                            "00:04:00 others-001: Cache cluster created", "00:12:00 orders-001: Cache cluster created");
            assertThat(faults(aws).getJsonObject(0)).isEqualTo(new JsonObject("""
                    {"id":"fault-0001","kind":"slow-steps","target":"launch-node","state":"over",
                     "at":"2026-01-05T00:00:00Z","factor":3.0,"left":0}"""));
        });
    }

    @Test
    void a_fault_that_waits_for_a_step_begins_with_it() {
        Loan.manual(aws -> {
            multiAz(aws);
            inject(aws, """
                    {"kind":"node-failure","target":"orders-002","when":"take-snapshot"}""");
            assertThat(faults(aws).getJsonObject(0).getString("state")).isEqualTo("waiting");

            aws.client().createSnapshot(request -> request.snapshotName("s").replicationGroupId("orders"));

            assertThat(Trace.events(aws.control().advance(new JsonObject().put("until", "idle"))))
                    .containsExactly(
                            "00:06:23 orders-002: Recovering cache nodes 0001",
                            "00:07:00 orders: Snapshot failed for snapshot with ID 's' of replication group with ID"
                                    + " 'orders'",
                            "00:11:23 orders-002: Finished recovery for cache nodes 0001");
            assertThat(aws.client()
                            .describeSnapshots(request -> request.snapshotName("s"))
                            .snapshots()
                            .get(0)
                            .snapshotStatus())
                    .isEqualTo("failed");
        });
    }

    /** "… requires … successful replication"; where it fails the upgrade stops, and can be tried again. */
    @Test
    void an_upgrade_stops_where_replication_does_not_catch_up_or_memory_is_missing() {
        for (String kind : List.of("replication-failure", "insufficient-memory")) {
            Loan.manual(aws -> {
                aws.available("orders", group -> group.numCacheClusters(2)
                        .automaticFailoverEnabled(true)
                        .engineVersion("7.0"));
                inject(aws, kind, "orders-002");

                upgrade(aws);
                aws.clock().advanceUntilIdle();

                assertThat(aws.group("orders").status()).isEqualTo("available");
                assertThat(aws.cluster("orders-002").engineVersion()).isEqualTo("7.0.7");
                assertThat(Trace.described(aws.client()))
                        .last()
                        .asString()
                        .contains("orders: Failed to upgrade replication group orders to engine version 7.1.0.");
                aws.control().delete(OURS);
                upgrade(aws);
                aws.clock().advanceUntilIdle();
                assertThat(aws.cluster("orders-002").engineVersion()).isEqualTo("7.1.0");
            });
        }
    }

    private static void upgrade(Aws aws) {
        aws.client()
                .modifyReplicationGroup(change ->
                        change.replicationGroupId("orders").engineVersion("7.1").applyImmediately(true));
    }

    @Test
    void a_fault_is_ended_before_its_time_alone_or_with_all_others() {
        Loan.manual(aws -> {
            aws.available("orders");
            inject(aws, "insufficient-capacity", "*");
            inject(aws, "slow-steps", "*");

            aws.control().delete(OURS + "&id=fault-0001");
            assertThat(states(aws)).containsExactly("over", "active");
            addReplica(aws);
            aws.control().delete(OURS);
            assertThat(states(aws)).containsExactly("over", "over");
            assertThat(aws.control().refused("DELETE", OURS + "&id=fault-0003", new JsonObject()))
                    .isEqualTo("404 There is no fault 'fault-0003'.");
        });
    }

    @Test
    void in_auto_and_instant_a_failure_is_over_when_somebody_looks() {
        for (Mode mode : List.<Mode>of(Loan::auto, Loan::instant)) {
            mode.of(aws -> {
                multiAz(aws);

                inject(aws, "node-failure", "orders-001");

                assertThat(aws.group("orders").status()).isEqualTo("available");
                assertThat(roles(aws)).containsExactly("replica", "primary");
                assertThat(Trace.described(aws.client()))
                        .last()
                        .asString()
                        .endsWith("orders-001: Finished recovery for cache nodes 0001");
            });
        }
    }

    @Test
    void what_makes_no_sense_is_refused_and_says_what_would() {
        Loan.manual(aws -> {
            aws.available("orders");

            assertThat(refused(aws, "{\"kind\":\"fire\",\"target\":\"orders-001\"}"))
                    .startsWith("400 'kind' must be one of node-failure, availability-zone-outage, ");
            assertThat(refused(aws, "{\"kind\":\"node-failure\",\"target\":\"orders-009\"}"))
                    .startsWith("400 ")
                    .contains("there is no running 'orders-009' now");
            assertThat(refused(aws, "{\"kind\":\"node-failure\",\"target\":\"orders-001\",\"at\":\"noon\"}"))
                    .startsWith("400 'at' must be an ISO 8601 instant");
            assertThat(refused(aws, "{\"kind\":\"node-failure\",\"target\":\"orders-001\",\"count\":2}"))
                    .isEqualTo("400 'count' has no meaning for node-failure.");
            assertThat(refused(aws, "{\"kind\":\"slow-steps\",\"target\":\"*\",\"factor\":\"2\"}"))
                    .isEqualTo("400 The member 'factor' must be a number.");
            assertThat(refused(aws, "{\"kind\":\"slow-steps\",\"target\":\"*\",\"count\":1.5}"))
                    .isEqualTo("400 The member 'count' must be a whole number.");
            assertThat(refused(aws, "{\"kind\":\"slow-steps\",\"target\":\"*\",\"often\":1}"))
                    .startsWith("400 Unknown member 'often'.");
            assertThat(faults(aws)).isEmpty();
            assertThat(aws.group("orders").status()).isEqualTo("available");
        });
    }

    private static String refused(Aws aws, String body) {
        return aws.control().refused("POST", FAULTS, new JsonObject(body).put("account", Aws.ACCOUNT));
    }

    private static JsonObject inject(Aws aws, String kind, String target) {
        return inject(
                aws, new JsonObject().put("kind", kind).put("target", target).encode());
    }

    private static JsonObject inject(Aws aws, String fault) {
        return aws.control().post(FAULTS, new JsonObject(fault).put("account", Aws.ACCOUNT));
    }

    private static JsonArray faults(Aws aws) {
        return aws.control().get(OURS).getJsonArray("faults");
    }

    private static List<String> states(Aws aws) {
        return faults(aws).stream()
                .map(JsonObject.class::cast)
                .map(fault -> fault.getString("state"))
                .toList();
    }

    private static void multiAz(Aws aws) {
        aws.available("orders", group -> group.numCacheClusters(2)
                .automaticFailoverEnabled(true)
                .multiAZEnabled(true)
                .preferredCacheClusterAZs("us-east-1a", "us-east-1b"));
    }

    private static void addReplica(Aws aws) {
        aws.client()
                .increaseReplicaCount(request ->
                        request.replicationGroupId("orders").newReplicaCount(1).applyImmediately(true));
    }

    private static List<String> roles(Aws aws) {
        return aws.group("orders").nodeGroups().get(0).nodeGroupMembers().stream()
                .map(NodeGroupMember::currentRole)
                .toList();
    }

    @FunctionalInterface
    private interface Mode {
        void of(Loan.Use use);
    }
}
