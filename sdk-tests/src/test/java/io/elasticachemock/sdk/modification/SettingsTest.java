package io.elasticachemock.sdk.modification;

import static io.elasticachemock.sdk.support.Refusal.INVALID_PARAMETER_VALUE;
import static org.assertj.core.api.Assertions.assertThat;

import io.elasticachemock.sdk.support.Aws;
import io.elasticachemock.sdk.support.Loan;
import io.elasticachemock.sdk.support.Trace;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import software.amazon.awssdk.services.elasticache.model.IpDiscovery;
import software.amazon.awssdk.services.elasticache.model.ModifyReplicationGroupRequest;
import software.amazon.awssdk.services.elasticache.model.NetworkType;
import software.amazon.awssdk.services.elasticache.model.ReplicationGroup;
import software.amazon.awssdk.services.elasticache.model.SecurityGroupMembership;

/** Settings take effect at once, whatever ApplyImmediately says: nothing is pending, and the group stays available. */
class SettingsTest {
    private static final String TOPIC = "arn:aws:sns:us-east-1:123456789012:alarms";

    static Stream<Arguments> settings() {
        return Stream.of(
                setting(
                        "description",
                        change -> change.replicationGroupDescription("Orders of the shop"),
                        aws -> aws.group("orders").description(),
                        "Orders of the shop"),
                setting(
                        "maintenance window",
                        change -> change.preferredMaintenanceWindow("Sat:02:00-Sat:04:00"),
                        aws -> aws.cluster("orders-002").preferredMaintenanceWindow(),
                        "sat:02:00-sat:04:00"),
                setting(
                        "snapshot window",
                        change -> change.snapshotWindow("12:00-13:00"),
                        aws -> aws.group("orders").snapshotWindow()
                                + aws.cluster("orders-001").snapshotWindow(),
                        "12:00-13:0012:00-13:00"),
                setting(
                        "notification topic",
                        change -> change.notificationTopicArn(TOPIC),
                        aws -> aws.cluster("orders-001")
                                        .notificationConfiguration()
                                        .topicArn()
                                + aws.cluster("orders-002")
                                        .notificationConfiguration()
                                        .topicStatus(),
                        TOPIC + "active"),
                setting(
                        "security groups",
                        change -> change.securityGroupIds("sg-0aaa", "sg-0bbb"),
                        aws -> aws.cluster("orders-001").securityGroups().stream()
                                .map(SecurityGroupMembership::securityGroupId)
                                .toList(),
                        List.of("sg-0aaa", "sg-0bbb")),
                setting(
                        "automatic minor version upgrades",
                        change -> change.autoMinorVersionUpgrade(false),
                        aws -> Stream.of(
                                        aws.group("orders").autoMinorVersionUpgrade(),
                                        aws.cluster("orders-001").autoMinorVersionUpgrade())
                                .toList(),
                        List.of(false, false)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("settings")
    void it_is_read_back_at_once(
            String setting, Consumer<ModifyReplicationGroupRequest.Builder> change, Read read, Object expected) {
        Loan.manual(aws -> {
            aws.available("orders", group -> group.numCacheClusters(2));

            ReplicationGroup answer = modify(aws, change);

            assertThat(answer.status()).isEqualTo("available");
            assertThat(read.of(aws)).isEqualTo(expected);
            assertThat(aws.group("orders").status()).isEqualTo("available");
            assertThat(aws.clock().nextDue()).isEmpty();
        });
    }

    @Test
    void clients_of_a_dual_stack_are_told_other_addresses_and_no_event_tells_of_it() {
        Loan.manual(aws -> {
            aws.available("orders", group -> group.networkType(NetworkType.DUAL_STACK));
            List<String> before = Trace.described(aws.client());

            ReplicationGroup answer = modify(aws, change -> change.ipDiscovery(IpDiscovery.IPV6));

            assertThat(answer.status()).isEqualTo("available");
            assertThat(answer.ipDiscovery()).isEqualTo(IpDiscovery.IPV6);
            assertThat(aws.cluster("orders-001").ipDiscovery()).isEqualTo(IpDiscovery.IPV6);
            assertThat(aws.cluster("orders-001").networkType()).isEqualTo(NetworkType.DUAL_STACK);
            assertThat(Trace.described(aws.client())).isEqualTo(before);
            assertThat(aws.clock().nextDue()).isEmpty();
        });
    }

    @Test
    void a_topic_can_be_silenced_and_heard_again() {
        Loan.manual(aws -> {
            aws.available("orders", group -> group.notificationTopicArn(TOPIC));

            modify(aws, change -> change.notificationTopicStatus("inactive"));
            assertThat(aws.cluster("orders-001").notificationConfiguration().topicStatus())
                    .isEqualTo("inactive");

            modify(aws, change -> change.notificationTopicStatus("active"));
            assertThat(aws.cluster("orders-001").notificationConfiguration().topicStatus())
                    .isEqualTo("active");
            assertThat(aws.cluster("orders-001").notificationConfiguration().topicArn())
                    .isEqualTo(TOPIC);
        });
    }

    @Test
    void other_security_groups_are_an_event_of_each_member() {
        Loan.manual(aws -> {
            aws.available("orders", group -> group.numCacheClusters(2));
            aws.clock().advanceTo(Loan.START.plusSeconds(3600));

            modify(aws, change -> change.securityGroupIds("sg-0aaa"));

            assertThat(Trace.described(aws.client()))
                    .endsWith(
                            "01:00:00 orders-001: Applied change to security group",
                            "01:00:00 orders-002: Applied change to security group");
        });
    }

    @Test
    void several_settings_change_in_one_call_or_none_does() {
        Loan.manual(aws -> {
            aws.available("orders", group -> group.snapshotWindow("12:00-13:00"));

            INVALID_PARAMETER_VALUE.meets(
                    () -> modify(aws, change -> change.replicationGroupDescription("new")
                            .preferredMaintenanceWindow("sun:12:30-sun:13:30")),
                    "The snapshot window and maintenance window must not overlap.");
            assertThat(aws.group("orders").description()).isEqualTo("for a test");

            modify(aws, change -> change.replicationGroupDescription("new")
                    .snapshotWindow("14:00-15:00")
                    .preferredMaintenanceWindow("sun:12:30-sun:13:30"));
            assertThat(aws.group("orders").description()).isEqualTo("new");
            assertThat(aws.group("orders").snapshotWindow()).isEqualTo("14:00-15:00");
            assertThat(aws.cluster("orders-001").preferredMaintenanceWindow()).isEqualTo("sun:12:30-sun:13:30");
        });
    }

    private static ReplicationGroup modify(Aws aws, Consumer<ModifyReplicationGroupRequest.Builder> change) {
        return aws.client()
                .modifyReplicationGroup(request -> {
                    request.replicationGroupId("orders");
                    change.accept(request);
                })
                .replicationGroup();
    }

    private static Arguments setting(
            String name, Consumer<ModifyReplicationGroupRequest.Builder> change, Read read, Object expected) {
        return Arguments.of(name, change, read, expected);
    }

    /** Where a setting is read back. */
    @FunctionalInterface
    interface Read {
        Object of(Aws aws);
    }
}
