package io.elasticachemock.sdk.modification;

import static io.elasticachemock.sdk.support.Parts.shard;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import io.elasticachemock.sdk.support.Aws;
import io.elasticachemock.sdk.support.Loan;
import io.elasticachemock.sdk.support.Trace;
import io.vertx.core.json.JsonObject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.elasticache.model.Event;
import software.amazon.awssdk.services.elasticache.model.NodeGroup;
import software.amazon.awssdk.services.elasticache.model.ReplicationGroup;

/**
 * Scaling applied at once: all shards together, in each the replicas before the primary, over the whole group one primary
 * at a time. A test stands still in the middle and looks at every level.
 */
class NodeTypeTest {
    private static final String LARGE = "cache.r6g.large";
    private static final String XLARGE = "cache.r6g.xlarge";
    private static final Duration ONE_NODE = Loan.LAUNCH.plus(Loan.SYNCHRONIZE).plus(Loan.SWITCH);
    private static final Instant ASKED = Loan.START.plusSeconds(3600);

    @Test
    void three_shards_are_scaled_up_replicas_first_and_one_primary_at_a_time() {
        Loan.manual(aws -> {
            ReplicationGroup before =
                    aws.available("orders", g -> g.numNodeGroups(3).replicasPerNodeGroup(1));
            aws.clock().advanceTo(ASKED);

            ReplicationGroup answer = scale(aws, XLARGE);
            assertThat(answer.status()).isEqualTo("modifying");
            assertThat(answer.cacheNodeType()).isEqualTo(LARGE);
            assertThat(aws.group("orders").pendingModifiedValues()).isEqualTo(before.pendingModifiedValues());
            assertThat(shards(aws)).containsExactly("modifying", "modifying", "modifying");
            assertThat(members(aws)).hasSize(6).allSatisfy(member -> assertThat(
                            member.toList().subList(1, 5))
                    .containsExactly("modifying", LARGE, XLARGE, "available"));

            // All replicas are over; the first primary is at work, the others wait for their turn.
            aws.clock().advanceTo(ASKED.plus(ONE_NODE));
            assertThat(aws.group("orders").status()).isEqualTo("modifying");
            assertThat(aws.group("orders").cacheNodeType()).isEqualTo(LARGE);
            assertThat(shards(aws)).containsExactly("modifying", "modifying", "modifying");
            assertThat(members(aws))
                    .containsExactly(
                            tuple("orders-0001-001", "modifying", LARGE, XLARGE, "available"),
                            tuple("orders-0001-002", "available", XLARGE, null, "available"),
                            tuple("orders-0002-001", "modifying", LARGE, XLARGE, "available"),
                            tuple("orders-0002-002", "available", XLARGE, null, "available"),
                            tuple("orders-0003-001", "modifying", LARGE, XLARGE, "available"),
                            tuple("orders-0003-002", "available", XLARGE, null, "available"));

            aws.clock().advanceTo(ASKED.plus(ONE_NODE.multipliedBy(3)));
            assertThat(aws.group("orders").status()).isEqualTo("modifying");
            assertThat(shards(aws)).containsExactly("available", "available", "modifying");
            assertThat(members(aws))
                    .filteredOn(member -> member.toList().get(1).equals("modifying"))
                    .containsExactly(tuple("orders-0003-001", "modifying", LARGE, XLARGE, "available"));

            aws.clock().advanceTo(ASKED.plus(ONE_NODE.multipliedBy(4)));
            ReplicationGroup after = aws.group("orders");
            assertThat(after.status()).isEqualTo("available");
            assertThat(after.cacheNodeType()).isEqualTo(XLARGE);
            assertThat(after.nodeGroups()).isEqualTo(before.nodeGroups());
            assertThat(after.configurationEndpoint()).isEqualTo(before.configurationEndpoint());
            assertThat(members(aws))
                    .allSatisfy(member -> assertThat(member.toList().subList(1, 5))
                            .containsExactly("available", XLARGE, null, "available"));
            assertThat(aws.clock().nextDue()).isEmpty();

            assertThat(sinceAsked(aws))
                    .containsExactly(
                            "01:05:04 orders-0001-002: Succeeded applying modification to cache node type to " + XLARGE
                                    + ".",
                            "01:05:04 orders-0002-002: Succeeded applying modification to cache node type to " + XLARGE
                                    + ".",
                            "01:05:04 orders-0003-002: Succeeded applying modification to cache node type to " + XLARGE
                                    + ".",
                            "01:10:08 orders-0001-001: Succeeded applying modification to cache node type to " + XLARGE
                                    + ".",
                            "01:15:12 orders-0002-001: Succeeded applying modification to cache node type to " + XLARGE
                                    + ".",
                            "01:20:16 orders-0003-001: Succeeded applying modification to cache node type to " + XLARGE
                                    + ".",
                            "01:20:16 orders: Succeeded applying modification to cache node type to " + XLARGE + ".");
        });
    }

    @Test
    void a_shard_with_fewer_replicas_may_come_to_its_primary_while_others_still_do_replicas() {
        Loan.manual(aws -> {
            aws.available(
                    "orders",
                    group -> group.nodeGroupConfiguration(
                            shard(small -> small.replicaCount(1)), shard(big -> big.replicaCount(3))));
            aws.clock().advanceTo(ASKED);
            scale(aws, XLARGE);
            aws.clock().advanceUntilIdle();

            assertThat(sinceAsked(aws).stream().map(line -> line.substring(0, line.indexOf(':', 9))))
                    .containsExactly(
                            "01:05:04 orders-0001-002",
                            "01:05:04 orders-0002-002",
                            "01:10:08 orders-0001-001",
                            "01:10:08 orders-0002-003",
                            "01:15:12 orders-0002-004",
                            "01:20:16 orders-0002-001",
                            "01:20:16 orders");
        });
    }

    @Test
    void the_control_api_tells_the_same_events_and_every_change_of_status() {
        Loan.manual(aws -> {
            aws.available("orders", group -> group.numCacheClusters(2));
            aws.clock().advanceTo(ASKED);
            scale(aws, XLARGE);

            JsonObject available = new JsonObject()
                    .put("replicationGroup", "orders")
                    .put("account", Aws.ACCOUNT)
                    .put("status", "available");
            JsonObject happened = aws.control().advance(new JsonObject().put("until", available));

            assertThat(Trace.events(happened)).isEqualTo(sinceAsked(aws));
            assertThat(Trace.changes(happened))
                    .containsExactly(
                            "01:05:04 orders-002: modifying > available",
                            "01:10:08 orders/0001: modifying > available",
                            "01:10:08 orders-001: modifying > available",
                            "01:10:08 orders: modifying > available");
        });
    }

    @Test
    void scaling_down_takes_the_same_way_and_keeps_endpoints_and_roles() {
        Loan.manual(aws -> {
            ReplicationGroup before =
                    aws.available("orders", group -> group.numCacheClusters(2).cacheNodeType(XLARGE));
            aws.clock().advanceTo(ASKED);

            assertThat(scale(aws, LARGE).status()).isEqualTo("modifying");
            aws.clock().advanceTo(ASKED.plus(ONE_NODE));
            assertThat(members(aws))
                    .containsExactly(
                            tuple("orders-001", "modifying", XLARGE, LARGE, "available"),
                            tuple("orders-002", "available", LARGE, null, "available"));

            aws.clock().advanceUntilIdle();
            assertThat(aws.group("orders").cacheNodeType()).isEqualTo(LARGE);
            assertThat(aws.group("orders").nodeGroups()).isEqualTo(before.nodeGroups());
            assertThat(sinceAsked(aws))
                    .containsExactly(
                            "01:05:04 orders-002: Succeeded applying modification to cache node type to " + LARGE + ".",
                            "01:10:08 orders-001: Succeeded applying modification to cache node type to " + LARGE + ".",
                            "01:10:08 orders: Succeeded applying modification to cache node type to " + LARGE + ".");
        });
    }

    @Test
    void a_setting_in_the_same_call_takes_effect_at_once() {
        Loan.manual(aws -> {
            aws.available("orders");

            ReplicationGroup answer = aws.client()
                    .modifyReplicationGroup(request -> request.replicationGroupId("orders")
                            .replicationGroupDescription("new")
                            .cacheNodeType(XLARGE)
                            .applyImmediately(true))
                    .replicationGroup();

            assertThat(answer.description()).isEqualTo("new");
            assertThat(answer.status()).isEqualTo("modifying");
            assertThat(answer.cacheNodeType()).isEqualTo(LARGE);
        });
    }

    @Test
    void a_node_type_of_the_same_size_and_another_generation_may_be_taken() {
        Loan.manual(aws -> {
            aws.available("orders");
            scale(aws, "cache.r7g.large");
            aws.clock().advanceUntilIdle();

            assertThat(aws.cluster("orders-001").cacheNodeType()).isEqualTo("cache.r7g.large");
        });
    }

    private static ReplicationGroup scale(Aws aws, String nodeType) {
        return aws.client()
                .modifyReplicationGroup(request -> request.replicationGroupId("orders")
                        .cacheNodeType(nodeType)
                        .applyImmediately(true))
                .replicationGroup();
    }

    private static List<String> shards(Aws aws) {
        return aws.group("orders").nodeGroups().stream().map(NodeGroup::status).toList();
    }

    /** Of each member: id, status, node type, pending node type, its node's status. */
    private static List<Tuple> members(Aws aws) {
        return aws.client().describeCacheClusters(request -> request.showCacheNodeInfo(true)).cacheClusters().stream()
                .map(member -> tuple(
                        member.cacheClusterId(),
                        member.cacheClusterStatus(),
                        member.cacheNodeType(),
                        member.pendingModifiedValues().cacheNodeType(),
                        member.cacheNodes().get(0).cacheNodeStatus()))
                .toList();
    }

    private static List<String> sinceAsked(Aws aws) {
        List<Event> newestFirst = aws.client()
                .describeEvents(
                        request -> request.startTime(ASKED).endTime(aws.clock().now()))
                .events();
        return newestFirst.stream()
                .sorted((one, other) -> newestFirst.indexOf(other) - newestFirst.indexOf(one))
                .map(Trace::line)
                .toList();
    }
}
