package io.elasticachemock.sdk.modification;

import static io.elasticachemock.sdk.support.Refusal.INVALID_PARAMETER_COMBINATION;
import static org.assertj.core.api.Assertions.assertThat;

import io.elasticachemock.sdk.support.Aws;
import io.elasticachemock.sdk.support.Loan;
import java.time.Instant;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.elasticache.model.AutomaticFailoverStatus;
import software.amazon.awssdk.services.elasticache.model.ModifyReplicationGroupRequest;
import software.amazon.awssdk.services.elasticache.model.MultiAZStatus;
import software.amazon.awssdk.services.elasticache.model.NodeGroupMember;
import software.amazon.awssdk.services.elasticache.model.ParameterNameValue;
import software.amazon.awssdk.services.elasticache.model.PendingAutomaticFailoverStatus;
import software.amazon.awssdk.services.elasticache.model.ReplicationGroup;

/** Failover, Multi-AZ, the primary, the parameter group and the snapshots of a running group. */
class AvailabilityTest {
    private static final Instant SUNDAY = Instant.parse("2026-01-11T05:00:00Z");

    @Test
    void failover_switched_on_immediately_is_enabling_and_then_enabled() {
        Loan.manual(aws -> {
            orders(aws);

            ReplicationGroup answer =
                    modify(aws, change -> change.automaticFailoverEnabled(true).applyImmediately(true));

            assertThat(answer.status()).isEqualTo("modifying");
            assertThat(answer.automaticFailover()).isEqualTo(AutomaticFailoverStatus.ENABLING);
            assertThat(answer.pendingModifiedValues().automaticFailoverStatus())
                    .isEqualTo(PendingAutomaticFailoverStatus.ENABLED);
            aws.clock().advanceUntilIdle();
            assertThat(aws.group("orders").automaticFailover()).isEqualTo(AutomaticFailoverStatus.ENABLED);
            assertThat(aws.group("orders").pendingModifiedValues().automaticFailoverStatus())
                    .isNull();
        });
    }

    @Test
    void failover_that_waits_is_pending_on_the_group_until_the_window_opens() {
        Loan.manual(aws -> {
            orders(aws);

            ReplicationGroup answer = modify(aws, change -> change.automaticFailoverEnabled(true));

            assertThat(answer.status()).isEqualTo("available");
            assertThat(answer.automaticFailover()).isEqualTo(AutomaticFailoverStatus.DISABLED);
            assertThat(answer.pendingModifiedValues().automaticFailoverStatus())
                    .isEqualTo(PendingAutomaticFailoverStatus.ENABLED);
            aws.clock().advanceTo(SUNDAY);
            assertThat(aws.group("orders").automaticFailover()).isEqualTo(AutomaticFailoverStatus.ENABLING);
            aws.clock().advanceUntilIdle();
            assertThat(aws.group("orders").automaticFailover()).isEqualTo(AutomaticFailoverStatus.ENABLED);
        });
    }

    @Test
    void failover_and_multi_az_are_switched_on_in_one_call() {
        Loan.auto(aws -> {
            orders(aws);

            ReplicationGroup answer = modify(aws, change -> change.automaticFailoverEnabled(true)
                    .multiAZEnabled(true)
                    .applyImmediately(true));

            assertThat(answer.multiAZ()).isEqualTo(MultiAZStatus.ENABLED);
            assertThat(aws.group("orders").automaticFailover()).isEqualTo(AutomaticFailoverStatus.ENABLED);
            INVALID_PARAMETER_COMBINATION.meets(() -> modify(aws, change -> change.automaticFailoverEnabled(false)));
        });
    }

    @Test
    void a_promoted_replica_is_primary_and_the_endpoints_stay() {
        Loan.auto(aws -> {
            ReplicationGroup before = orders(aws);

            modify(aws, change -> change.primaryClusterId("orders-002"));

            ReplicationGroup after = aws.group("orders");
            assertThat(after.nodeGroups().get(0).nodeGroupMembers())
                    .extracting(NodeGroupMember::currentRole)
                    .containsExactly("replica", "primary");
            assertThat(after.nodeGroups().get(0).primaryEndpoint())
                    .isEqualTo(before.nodeGroups().get(0).primaryEndpoint());
        });
    }

    @Test
    void snapshots_are_turned_on_with_the_member_that_they_come_from() {
        Loan.auto(aws -> {
            orders(aws);

            INVALID_PARAMETER_COMBINATION.meets(
                    () -> modify(aws, change -> change.snapshotRetentionLimit(2)),
                    "Must specify both SnapshotRetentionLimit and SnapshottingClusterId to turn on snapshots");
            ReplicationGroup answer =
                    modify(aws, change -> change.snapshotRetentionLimit(2).snapshottingClusterId("orders-001"));

            assertThat(answer.status()).isEqualTo("available");
            assertThat(answer.snapshotRetentionLimit()).isEqualTo(2);
            assertThat(answer.snapshottingClusterId()).isEqualTo("orders-001");
            assertThat(aws.cluster("orders-001").snapshotRetentionLimit()).isEqualTo(2);
        });
    }

    @Test
    void another_parameter_group_is_used_and_its_static_values_wait_for_a_reboot() {
        Loan.auto(aws -> {
            orders(aws);
            aws.client().createCacheParameterGroup(group -> group.cacheParameterGroupName("mine")
                    .cacheParameterGroupFamily("redis7")
                    .description("mine"));
            aws.client().modifyCacheParameterGroup(group -> group.cacheParameterGroupName("mine")
                    .parameterNameValues(ParameterNameValue.builder()
                            .parameterName("databases")
                            .parameterValue("4")
                            .build()));

            modify(aws, change -> change.cacheParameterGroupName("mine").applyImmediately(true));

            assertThat(aws.cluster("orders-001").cacheParameterGroup()).satisfies(status -> {
                assertThat(status.cacheParameterGroupName()).isEqualTo("mine");
                assertThat(status.parameterApplyStatus()).isEqualTo("pending-reboot");
                assertThat(status.cacheNodeIdsToReboot()).containsExactly("0001");
            });
        });
    }

    private static ReplicationGroup orders(Aws aws) {
        return aws.available(
                "orders", group -> group.numCacheClusters(2).preferredMaintenanceWindow("sun:05:00-sun:06:00"));
    }

    private static ReplicationGroup modify(Aws aws, Consumer<ModifyReplicationGroupRequest.Builder> what) {
        return aws.client()
                .modifyReplicationGroup(change -> {
                    change.replicationGroupId("orders");
                    what.accept(change);
                })
                .replicationGroup();
    }
}
