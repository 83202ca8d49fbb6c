package io.elasticachemock.sdk.modification;

import static io.elasticachemock.sdk.support.Refusal.INVALID_PARAMETER_COMBINATION;
import static io.elasticachemock.sdk.support.Refusal.INVALID_PARAMETER_VALUE;
import static io.elasticachemock.sdk.support.Refusal.INVALID_REPLICATION_GROUP_STATE;
import static io.elasticachemock.sdk.support.Refusal.REPLICATION_GROUP_NOT_FOUND;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.elasticachemock.sdk.support.Aws;
import io.elasticachemock.sdk.support.Loan;
import io.elasticachemock.sdk.support.Refusal;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import software.amazon.awssdk.core.SdkField;
import software.amazon.awssdk.services.elasticache.model.DestinationType;
import software.amazon.awssdk.services.elasticache.model.InvalidParameterCombinationException;
import software.amazon.awssdk.services.elasticache.model.IpDiscovery;
import software.amazon.awssdk.services.elasticache.model.LogDeliveryConfigurationRequest;
import software.amazon.awssdk.services.elasticache.model.LogFormat;
import software.amazon.awssdk.services.elasticache.model.LogType;
import software.amazon.awssdk.services.elasticache.model.ModifyReplicationGroupRequest;
import software.amazon.awssdk.services.elasticache.model.ReplicationGroup;

/** What ModifyReplicationGroup refuses. A refused change changes nothing. */
class ModificationRefusalsTest {
    private static final Set<String> HONOURED = Set.of(
            "ReplicationGroupId",
            "ReplicationGroupDescription",
            "SecurityGroupIds",
            "CacheSecurityGroupNames",
            "PreferredMaintenanceWindow",
            "NotificationTopicArn",
            "NotificationTopicStatus",
            "ApplyImmediately",
            "AutoMinorVersionUpgrade",
            "SnapshotWindow",
            "CacheNodeType",
            "Engine",
            "EngineVersion",
            "PrimaryClusterId",
            "SnapshottingClusterId",
            "AutomaticFailoverEnabled",
            "MultiAZEnabled",
            "CacheParameterGroupName",
            "SnapshotRetentionLimit",
            "IpDiscovery",
            "TransitEncryptionEnabled",
            "TransitEncryptionMode",
            "AuthToken",
            "AuthTokenUpdateStrategy",
            "LogDeliveryConfigurations",
            "ClusterMode",
            "NodeGroupId",
            "UserGroupIdsToAdd",
            "UserGroupIdsToRemove",
            "RemoveUserGroups");

    static Stream<Arguments> bad() {
        return Stream.of(
                row("maintenance window", change -> change.preferredMaintenanceWindow("sunday")),
                row("snapshot window", change -> change.snapshotWindow("noon")),
                row("topic", change -> change.notificationTopicArn("alarms")),
                row("topic status", change -> change.notificationTopicStatus("loud")),
                row("security group", change -> change.securityGroupIds("default")),
                row("addresses that the network does not have", change -> change.ipDiscovery(IpDiscovery.IPV6)),
                row("cluster mode that the version keeps", change -> change.clusterMode("compatible")),
                row("log that the version does not write", change -> change.logDeliveryConfigurations(slowLog())),
                row("AUTH token without encryption", change -> change.authToken("a-token-of-16-characters")
                        .authTokenUpdateStrategy("ROTATE")
                        .applyImmediately(true)),
                row("user group without encryption", change -> change.userGroupIdsToAdd("shop")),
                row("user group that is not there to go", change -> change.userGroupIdsToRemove("shop")),
                row("unknown node type", change -> change.cacheNodeType("cache.z9.huge")),
                row("data-tiered node type", change -> change.cacheNodeType("cache.r6gd.xlarge")),
                row("node type that redis 5 does not run on", change -> change.cacheNodeType("cache.r7g.large")));
    }

    @Test
    void every_member_is_honoured_or_refused() {
        Set<String> members = ModifyReplicationGroupRequest.builder().build().sdkFields().stream()
                .map(SdkField::memberName)
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(members).isEqualTo(new TreeSet<>(HONOURED));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("bad")
    void a_bad_value_is_refused(String what, Consumer<ModifyReplicationGroupRequest.Builder> change) {
        Loan.manual(aws -> {
            ReplicationGroup before = aws.available("orders", group -> group.engineVersion("5.0.6"));

            Refusal.oneMeets(Set.of(INVALID_PARAMETER_VALUE, INVALID_PARAMETER_COMBINATION), () -> modify(aws, change));

            assertThat(aws.group("orders")).isEqualTo(before);
            assertThat(aws.clock().nextDue()).isEmpty();
        });
    }

    @Test
    void nothing_to_change_is_refused() {
        Loan.manual(aws -> {
            aws.available("orders");

            INVALID_PARAMETER_COMBINATION.meets(() -> modify(aws, nothing -> {}), "No modifications were requested");
            INVALID_PARAMETER_COMBINATION.meets(
                    () -> modify(aws, nothing -> nothing.applyImmediately(true)), "No modifications were requested");
        });
    }

    @Test
    void an_unknown_group_is_refused() {
        Loan.manual(aws -> REPLICATION_GROUP_NOT_FOUND.meets(
                () -> modify(aws, change -> change.replicationGroupDescription("new"))));
    }

    @Test
    void cache_security_groups_belong_to_ec2_classic() {
        Loan.manual(aws -> {
            aws.available("orders");

            INVALID_PARAMETER_COMBINATION.meets(
                    () -> modify(aws, change -> change.cacheSecurityGroupNames("old")),
                    "Use of cache security groups is not permitted in this API version for your account.");
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"creating", "modifying", "snapshotting", "deleting"})
    void a_busy_group_is_refused(String status) {
        Loan.manual(aws -> {
            aws.create("orders");
            if (!status.equals("creating")) {
                aws.clock().advanceUntilIdle();
            }
            switch (status) {
                case "modifying" ->
                    modify(aws, change -> change.cacheNodeType("cache.r6g.xlarge")
                            .applyImmediately(true));
                case "snapshotting" ->
                    aws.client()
                            .createSnapshot(request -> request.snapshotName("s").replicationGroupId("orders"));
                case "deleting" -> aws.client().deleteReplicationGroup(request -> request.replicationGroupId("orders"));
                default -> {}
            }
            assertThat(aws.group("orders").status()).isEqualTo(status);

            INVALID_REPLICATION_GROUP_STATE.meets(
                    () -> modify(aws, change -> change.replicationGroupDescription("new")),
                    "Replication group must be in available state to modify.");
        });
    }

    /** AWS says of it: "Deprecated. This parameter is not used." */
    @Test
    void a_node_group_id_that_an_old_client_sends_means_nothing() {
        Loan.manual(aws -> {
            aws.available("orders");

            assertThatThrownBy(() -> modify(aws, ModificationRefusalsTest::nodeGroup))
                    .isInstanceOf(InvalidParameterCombinationException.class)
                    .hasMessageContaining("No modifications were requested");
            modify(aws, change -> {
                nodeGroup(change);
                change.replicationGroupDescription("other");
            });
            assertThat(aws.group("orders").description()).isEqualTo("other");
        });
    }

    @SuppressWarnings("deprecation") // An old client can still send it.
    private static void nodeGroup(ModifyReplicationGroupRequest.Builder change) {
        change.nodeGroupId("0001");
    }

    private static LogDeliveryConfigurationRequest slowLog() {
        return LogDeliveryConfigurationRequest.builder()
                .logType(LogType.SLOW_LOG)
                .logFormat(LogFormat.JSON)
                .destinationType(DestinationType.CLOUDWATCH_LOGS)
                .destinationDetails(details -> details.cloudWatchLogsDetails(logs -> logs.logGroup("slow")))
                .build();
    }

    private static ReplicationGroup modify(Aws aws, Consumer<ModifyReplicationGroupRequest.Builder> change) {
        return aws.client()
                .modifyReplicationGroup(request -> {
                    request.replicationGroupId("orders");
                    change.accept(request);
                })
                .replicationGroup();
    }

    private static Arguments row(String what, Consumer<ModifyReplicationGroupRequest.Builder> change) {
        return Arguments.of(what, change);
    }
}
