package io.elasticachemock.sdk.upgrade;

import static io.elasticachemock.sdk.support.Refusal.INVALID_PARAMETER_COMBINATION;
import static io.elasticachemock.sdk.support.Refusal.INVALID_PARAMETER_VALUE;
import static io.elasticachemock.sdk.support.Refusal.INVALID_REPLICATION_GROUP_STATE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.elasticachemock.sdk.support.Aws;
import io.elasticachemock.sdk.support.Loan;
import io.elasticachemock.sdk.support.Trace;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Consumer;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.elasticache.model.Event;
import software.amazon.awssdk.services.elasticache.model.ModifyReplicationGroupRequest;
import software.amazon.awssdk.services.elasticache.model.NodeGroupMember;
import software.amazon.awssdk.services.elasticache.model.ReplicationGroup;

/** A test stands in the middle of an upgrade, looks at every level, and goes on. */
class EngineUpgradeTest {
    private static final Instant ASKED = Loan.START.plusSeconds(3600);
    private static final Instant SUNDAY = Instant.parse("2026-01-11T05:00:00Z");

    /** Scenario 1, and what each level shows on the way. */
    @Test
    void replicas_are_upgraded_before_their_primary_which_fails_over_first() {
        Loan.manual(aws -> {
            ReplicationGroup before = orders(aws);
            aws.clock().advanceTo(ASKED);

            ReplicationGroup answer = upgrade(aws, change -> change.engineVersion("6.2"));
            assertThat(answer.status()).isEqualTo("modifying");
            assertThat(members(aws))
                    .containsExactly(
                            tuple("orders-001", "modifying", "6.0.5", "6.2.6"),
                            tuple("orders-002", "modifying", "6.0.5", "6.2.6"),
                            tuple("orders-003", "modifying", "6.0.5", "6.2.6"));

            aws.clock().advanceTo(ASKED.plus(node()));
            assertThat(members(aws))
                    .containsExactly(
                            tuple("orders-001", "modifying", "6.0.5", "6.2.6"),
                            tuple("orders-002", "available", "6.2.6", null),
                            tuple("orders-003", "modifying", "6.0.5", "6.2.6"));
            assertThat(roles(aws)).containsExactly("primary", "replica", "replica");
            ReplicationGroup middle = aws.group("orders");
            assertThat(middle.status()).isEqualTo("modifying");
            assertThat(middle.nodeGroups().get(0).status()).isEqualTo("modifying");
            assertThat(aws.cluster("orders-003").cacheNodes().get(0).cacheNodeStatus())
                    .isEqualTo("available");

            aws.clock().advanceUntilIdle();
            ReplicationGroup after = aws.group("orders");
            assertThat(after.status()).isEqualTo("available");
            assertThat(members(aws))
                    .containsExactly(
                            tuple("orders-001", "available", "6.2.6", null),
                            tuple("orders-002", "available", "6.2.6", null),
                            tuple("orders-003", "available", "6.2.6", null));
            assertThat(roles(aws)).as("roles stay swapped").containsExactly("replica", "primary", "replica");
            assertThat(after.nodeGroups().get(0).primaryEndpoint())
                    .as("endpoints stay")
                    .isEqualTo(before.nodeGroups().get(0).primaryEndpoint());
            assertThat(sinceAsked(aws))
                    .containsExactly(
                            "01:01:10 orders-002: Cache node 0001 shutdown",
                            "01:01:12 orders-002: Cache node 0001 restarted",
                            "01:02:05 orders-002: Cache cluster patched",
                            "01:03:15 orders-003: Cache node 0001 shutdown",
                            "01:03:17 orders-003: Cache node 0001 restarted",
                            "01:04:10 orders-003: Cache cluster patched",
                            "01:04:56 orders: Failover to replica node orders-002 completed",
                            "01:04:56 orders: Failover from master node orders-001 to replica node orders-002 completed",
                            "01:04:56 orders-001: Failover from master node orders-001 to replica node orders-002"
                                    + " completed",
                            "01:06:06 orders-001: Cache node 0001 shutdown",
                            "01:06:08 orders-001: Cache node 0001 restarted",
                            "01:07:01 orders-001: Cache cluster patched");
        });
    }

    @Test
    void an_upgrade_that_is_not_immediate_is_pending_on_the_members_and_runs_once_in_the_window() {
        Loan.manual(aws -> {
            orders(aws);

            ReplicationGroup answer = aws.client()
                    .modifyReplicationGroup(
                            change -> change.replicationGroupId("orders").engineVersion("6.2"))
                    .replicationGroup();

            assertThat(answer.status()).isEqualTo("available");
            assertThat(members(aws)).contains(tuple("orders-001", "available", "6.0.5", "6.2.6"));
            assertThat(aws.clock().nextDue()).contains(SUNDAY);
            aws.clock().advanceTo(SUNDAY.plus(Duration.ofDays(21)));
            assertThat(members(aws)).contains(tuple("orders-001", "available", "6.2.6", null));
            assertThat(aws.clock().nextDue()).isEmpty();
        });
    }

    @Test
    void redis_becomes_valkey_and_keeps_its_endpoints() {
        Loan.auto(aws -> {
            ReplicationGroup before = orders(aws);

            upgrade(aws, change -> change.engine("valkey").engineVersion("8.2"));

            ReplicationGroup after = aws.group("orders");
            assertThat(after.engine()).isEqualTo("valkey");
            assertThat(after.nodeGroups().get(0).primaryEndpoint())
                    .isEqualTo(before.nodeGroups().get(0).primaryEndpoint());
            assertThat(aws.cluster("orders-001").engineVersion()).isEqualTo("8.2.0");
            assertThat(aws.cluster("orders-001").cacheParameterGroup().cacheParameterGroupName())
                    .isEqualTo("default.valkey8");
        });
    }

    @Test
    void a_major_upgrade_needs_a_parameter_group_of_the_new_family_unless_it_has_a_default_one() {
        Loan.auto(aws -> {
            aws.client().createCacheParameterGroup(group -> group.cacheParameterGroupName("mine")
                    .cacheParameterGroupFamily("redis6.x")
                    .description("mine"));
            aws.available("orders", group -> group.engineVersion("6.2").cacheParameterGroupName("mine"));

            INVALID_PARAMETER_COMBINATION.meets(
                    () -> upgrade(aws, change -> change.engineVersion("7.1")),
                    "Expected a parameter group of family redis7 but found one of family redis6.x");
            assertThat(aws.cluster("orders-001").engineVersion()).isEqualTo("6.2.6");
        });
    }

    @Test
    void what_aws_refuses_is_refused_and_nothing_changes() {
        Loan.manual(aws -> {
            aws.available("orders", group -> group.engineVersion("6.2"));
            ReplicationGroup before = aws.group("orders");

            INVALID_PARAMETER_COMBINATION.meets(
                    () -> upgrade(aws, change -> change.engineVersion("6.0")), "Cannot modify redis from 6.2 to 6.0");
            INVALID_PARAMETER_VALUE.meets(
                    () -> upgrade(aws, change -> change.engineVersion("7.1.0")),
                    "Specific version selection is not allowed for '7.1.0', please use '7.1'");
            INVALID_PARAMETER_COMBINATION.meets(
                    () -> upgrade(aws, change -> change.engineVersion("7.2")), "Cannot find version 7.2 for redis");
            aws.client().modifyReplicationGroup(change -> change.replicationGroupId("orders")
                    .cacheNodeType("cache.r6g.xlarge"));
            INVALID_REPLICATION_GROUP_STATE.meetsWithPart(
                    () -> upgrade(aws, change -> change.engineVersion("7.1")), "a scale-up is pending");

            assertThat(aws.group("orders")).isEqualTo(before);
        });
    }

    private static Duration node() {
        return Loan.PREPARE_UPGRADE.plus(Loan.RESTART).plus(Loan.PATCH);
    }

    private static ReplicationGroup orders(Aws aws) {
        return aws.available("orders", group -> group.engineVersion("6.0")
                .numCacheClusters(3)
                .automaticFailoverEnabled(true)
                .multiAZEnabled(true)
                .preferredMaintenanceWindow("sun:05:00-sun:06:00"));
    }

    private static ReplicationGroup upgrade(Aws aws, Consumer<ModifyReplicationGroupRequest.Builder> what) {
        return aws.client()
                .modifyReplicationGroup(change -> {
                    change.replicationGroupId("orders").applyImmediately(true);
                    what.accept(change);
                })
                .replicationGroup();
    }

    /** Of each member: id, status, version, pending version. */
    private static List<Tuple> members(Aws aws) {
        return aws.client().describeCacheClusters().cacheClusters().stream()
                .map(member -> tuple(
                        member.cacheClusterId(),
                        member.cacheClusterStatus(),
                        member.engineVersion(),
                        member.pendingModifiedValues().engineVersion()))
                .toList();
    }

    private static List<String> roles(Aws aws) {
        return aws.group("orders").nodeGroups().get(0).nodeGroupMembers().stream()
                .map(NodeGroupMember::currentRole)
                .toList();
    }

    private static List<String> sinceAsked(Aws aws) {
        List<Event> events = new ArrayList<>(aws.client()
                .describeEvents(
                        request -> request.startTime(ASKED).endTime(aws.clock().now()))
                .events());
        Collections.reverse(events);
        return events.stream().map(Trace::line).toList();
    }
}
