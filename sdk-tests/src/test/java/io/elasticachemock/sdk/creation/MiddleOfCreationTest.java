package io.elasticachemock.sdk.creation;

import static org.assertj.core.api.Assertions.assertThat;

import io.elasticachemock.sdk.support.Aws;
import io.elasticachemock.sdk.support.Loan;
import io.elasticachemock.sdk.support.Trace;
import io.vertx.core.json.JsonObject;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.elasticache.model.AutomaticFailoverStatus;
import software.amazon.awssdk.services.elasticache.model.CacheCluster;

/** A test stands still in the middle of a creation, looks at every level, and goes on. */
class MiddleOfCreationTest {
    @Test
    void a_primary_with_two_replicas() {
        Loan.manual(aws -> {
            aws.create("orders", group -> group.numCacheClusters(3).automaticFailoverEnabled(true));
            assertThat(statuses(aws)).containsExactly("creating", "creating", "creating");
            assertThat(aws.cluster("orders-001").cacheNodes()).isEmpty();

            // All nodes are launched at once; the primary is ready then, the replicas have yet to get its data.
            aws.clock().advanceTo(Loan.START.plus(Loan.LAUNCH));
            assertThat(aws.group("orders").status()).isEqualTo("creating");
            assertThat(aws.group("orders").automaticFailover()).isEqualTo(AutomaticFailoverStatus.ENABLING);
            assertThat(aws.group("orders").hasNodeGroups()).isFalse();
            assertThat(aws.group("orders").memberClusters()).containsExactly("orders-001", "orders-002", "orders-003");
            assertThat(statuses(aws)).containsExactly("available", "creating", "creating");
            assertThat(aws.cluster("orders-001").cacheNodes())
                    .singleElement()
                    .satisfies(node -> assertThat(node.cacheNodeStatus()).isEqualTo("available"));
            assertThat(aws.cluster("orders-002").cacheNodes()).isEmpty();

            aws.clock().advanceTo(Loan.START.plus(Loan.LAUNCH).plus(Loan.SYNCHRONIZE));
            assertThat(aws.group("orders").status()).isEqualTo("available");
            assertThat(aws.group("orders").automaticFailover()).isEqualTo(AutomaticFailoverStatus.ENABLED);
            assertThat(aws.group("orders").nodeGroups().get(0).status()).isEqualTo("available");
            assertThat(statuses(aws)).containsExactly("available", "available", "available");
            assertThat(aws.clock().nextDue()).isEmpty();

            assertThat(Trace.described(aws.client()))
                    .containsExactly(
                            "00:04:00 orders-001: Cache cluster created",
                            "00:04:00 orders-001: Added cache node 0001 in availability zone us-east-1a",
                            "00:05:00 orders-002: Cache cluster created",
                            "00:05:00 orders-002: Added cache node 0001 in availability zone us-east-1b",
                            "00:05:00 orders-003: Cache cluster created",
                            "00:05:00 orders-003: Added cache node 0001 in availability zone us-east-1c",
                            "00:05:00 orders: Replication group orders created",
                            "00:05:00 orders: Automatic failover has been turned on for replication group orders");
        });
    }

    @Test
    void two_shards_of_two_nodes() {
        Loan.manual(aws -> {
            aws.create("orders", group -> group.numNodeGroups(2).replicasPerNodeGroup(1));
            aws.clock().advanceTo(Loan.START.plus(Loan.LAUNCH));

            assertThat(aws.group("orders").status()).isEqualTo("creating");
            assertThat(aws.group("orders").hasNodeGroups()).isFalse();
            assertThat(aws.group("orders").configurationEndpoint()).isNull();
            assertThat(statuses(aws)).containsExactly("available", "creating", "available", "creating");

            aws.clock().advanceUntilIdle();

            assertThat(aws.clock().now()).isEqualTo(Loan.START.plus(Loan.LAUNCH).plus(Loan.SYNCHRONIZE));
            assertThat(Trace.described(aws.client()))
                    .containsExactly(
                            "00:04:00 orders-0001-001: Cache cluster created",
                            "00:04:00 orders-0001-001: Added cache node 0001 in availability zone us-east-1a",
                            "00:04:00 orders-0002-001: Cache cluster created",
                            "00:04:00 orders-0002-001: Added cache node 0001 in availability zone us-east-1b",
                            "00:05:00 orders-0001-002: Cache cluster created",
                            "00:05:00 orders-0001-002: Added cache node 0001 in availability zone us-east-1b",
                            "00:05:00 orders-0002-002: Cache cluster created",
                            "00:05:00 orders-0002-002: Added cache node 0001 in availability zone us-east-1c",
                            "00:05:00 orders: Replication group orders created",
                            "00:05:00 orders: Automatic failover has been turned on for replication group orders");
        });
    }

    /** Changes of status are told by the control API only: AWS reports none of them. */
    @Test
    void the_control_api_tells_the_same_events_and_every_change_of_status() {
        Loan.manual(aws -> {
            aws.create("orders", group -> group.numCacheClusters(2));

            JsonObject happened = aws.control().advance(new JsonObject().put("until", "idle"));

            assertThat(happened.getString("now")).isEqualTo("2026-01-05T00:05:00Z");
            assertThat(Trace.events(happened)).isEqualTo(Trace.described(aws.client()));
            assertThat(Trace.changes(happened))
                    .containsExactly(
                            "00:04:00 orders-001: creating > available",
                            "00:05:00 orders/0001: creating > available",
                            "00:05:00 orders-002: creating > available",
                            "00:05:00 orders: creating > available");
        });
    }

    /** The same start, seed and requests: the same ids, windows, zones, names and events. */
    @Test
    void a_second_run_is_the_same() {
        assertThat(run()).isEqualTo(run());
    }

    private static List<String> run() {
        List<String> seen = new ArrayList<>();
        Loan.manual(aws -> {
            aws.create("orders", group -> group.numCacheClusters(3));
            aws.create("sessions", group -> group.numNodeGroups(3));
            aws.clock().advanceUntilIdle();
            aws.client().describeReplicationGroups().replicationGroups().forEach(group -> seen.add(group.toString()));
            aws.client()
                    .describeCacheClusters(request -> request.showCacheNodeInfo(true))
                    .cacheClusters()
                    .forEach(cluster -> seen.add(cluster.toString()));
            seen.addAll(Trace.described(aws.client()));
        });
        return seen;
    }

    private static List<String> statuses(Aws aws) {
        return aws.client().describeCacheClusters().cacheClusters().stream()
                .map(CacheCluster::cacheClusterStatus)
                .toList();
    }
}
