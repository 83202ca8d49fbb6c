package io.elasticachemock.sdk.creation;

import static io.elasticachemock.sdk.support.Parts.log;
import static io.elasticachemock.sdk.support.Parts.shard;
import static io.elasticachemock.sdk.support.Parts.tag;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import io.elasticachemock.sdk.support.Aws;
import io.elasticachemock.sdk.support.Loan;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.core.SdkField;
import software.amazon.awssdk.services.elasticache.model.AutomaticFailoverStatus;
import software.amazon.awssdk.services.elasticache.model.CacheCluster;
import software.amazon.awssdk.services.elasticache.model.ClusterMode;
import software.amazon.awssdk.services.elasticache.model.CreateReplicationGroupRequest;
import software.amazon.awssdk.services.elasticache.model.DataTieringStatus;
import software.amazon.awssdk.services.elasticache.model.DestinationDetails;
import software.amazon.awssdk.services.elasticache.model.DestinationType;
import software.amazon.awssdk.services.elasticache.model.IpDiscovery;
import software.amazon.awssdk.services.elasticache.model.LogDeliveryConfiguration;
import software.amazon.awssdk.services.elasticache.model.LogFormat;
import software.amazon.awssdk.services.elasticache.model.MultiAZStatus;
import software.amazon.awssdk.services.elasticache.model.NetworkType;
import software.amazon.awssdk.services.elasticache.model.NodeGroup;
import software.amazon.awssdk.services.elasticache.model.NodeGroupMember;
import software.amazon.awssdk.services.elasticache.model.ReplicationGroup;
import software.amazon.awssdk.services.elasticache.model.SecurityGroupMembership;
import software.amazon.awssdk.services.elasticache.model.TransitEncryptionMode;

/**
 * What CreateReplicationGroup was sent, DescribeReplicationGroups and DescribeCacheClusters show: else a tool that
 * compares, such as Terraform, would want to change the group for ever.
 */
class CreatedAsSentTest {
    private static final String TOPIC = "arn:aws:sns:us-east-1:123456789012:alarms";
    private static final String KEY = "arn:aws:kms:us-east-1:123456789012:key/0123abcd-0123-0123-0123-0123456789ab";

    /** A group without cluster mode, all of whose members are given. */
    private static final CreateReplicationGroupRequest ORDERS = CreateReplicationGroupRequest.builder()
            .replicationGroupId("Orders")
            .replicationGroupDescription("Orders & <more>")
            .automaticFailoverEnabled(true)
            .multiAZEnabled(true)
            .numCacheClusters(3)
            .preferredCacheClusterAZs("us-east-1c", "us-east-1a", "us-east-1b")
            .cacheNodeType("cache.r6g.xlarge")
            .engine("redis")
            .engineVersion("7.1")
            .cacheParameterGroupName("default.redis7")
            .cacheSubnetGroupName("default")
            .securityGroupIds("sg-0aaa", "sg-0bbb")
            .tags(tag("team", "checkout"), tag("empty", ""))
            .preferredMaintenanceWindow("Sun:23:00-Mon:01:30")
            .port(6380)
            .notificationTopicArn(TOPIC)
            .autoMinorVersionUpgrade(false)
            .snapshotRetentionLimit(7)
            .snapshotWindow("03:00-05:00")
            .authToken("correct-horse-battery")
            .transitEncryptionEnabled(true)
            .transitEncryptionMode(TransitEncryptionMode.REQUIRED)
            .atRestEncryptionEnabled(true)
            .kmsKeyId(KEY)
            .logDeliveryConfigurations(
                    log("slow-log", slow -> slow.enabled(true)),
                    log("engine-log", engine -> engine.destinationType(DestinationType.KINESIS_FIREHOSE)
                            .destinationDetails(
                                    to -> to.kinesisFirehoseDetails(firehose -> firehose.deliveryStream("stream")))
                            .logFormat(LogFormat.TEXT)))
            .dataTieringEnabled(false)
            .networkType(NetworkType.DUAL_STACK)
            .ipDiscovery(IpDiscovery.IPV6)
            .clusterMode(ClusterMode.DISABLED)
            .build();

    /** A group with cluster mode, and the members that only such a group has. */
    private static final CreateReplicationGroupRequest SESSIONS = CreateReplicationGroupRequest.builder()
            .replicationGroupId("sessions")
            .replicationGroupDescription(" ")
            .numNodeGroups(2)
            .replicasPerNodeGroup(1)
            .nodeGroupConfiguration(
                    shard(first -> first.nodeGroupId("0001")
                            .slots("0-999,9000-16383")
                            .replicaCount(1)
                            .primaryAvailabilityZone("us-east-1b")
                            .replicaAvailabilityZones("us-east-1d")),
                    shard(second -> second.nodeGroupId("0007")
                            .slots("1000-8999")
                            .primaryAvailabilityZone("us-east-1a")
                            .replicaAvailabilityZones("us-east-1c")))
            .cacheNodeType("cache.r6gd.xlarge")
            .dataTieringEnabled(true)
            .engine("valkey")
            .engineVersion("8.0")
            .transitEncryptionEnabled(true)
            .userGroupIds("readers")
            .clusterMode(ClusterMode.ENABLED)
            .build();

    @Test
    void a_group_without_cluster_mode_reads_back_as_it_was_sent() {
        Loan.manual(aws -> {
            ReplicationGroup group = created(aws, ORDERS);

            assertThat(group.replicationGroupId()).isEqualTo("orders");
            assertThat(group.description()).isEqualTo("Orders & <more>");
            assertThat(group.automaticFailover()).isEqualTo(AutomaticFailoverStatus.ENABLED);
            assertThat(group.multiAZ()).isEqualTo(MultiAZStatus.ENABLED);
            assertThat(group.memberClusters()).containsExactly("orders-001", "orders-002", "orders-003");
            assertThat(zones(group.nodeGroups().get(0))).containsExactly("us-east-1c", "us-east-1a", "us-east-1b");
            assertThat(group.cacheNodeType()).isEqualTo("cache.r6g.xlarge");
            assertThat(group.engine()).isEqualTo("redis");
            assertThat(group.nodeGroups().get(0).primaryEndpoint().port()).isEqualTo(6380);
            assertThat(group.nodeGroups().get(0).readerEndpoint().port()).isEqualTo(6380);
            assertThat(group.autoMinorVersionUpgrade()).isFalse();
            assertThat(group.snapshotRetentionLimit()).isEqualTo(7);
            assertThat(group.snapshotWindow()).isEqualTo("03:00-05:00");
            assertThat(group.snapshottingClusterId()).isEqualTo("orders-002");
            assertThat(group.authTokenEnabled()).isTrue();
            assertThat(group.authTokenLastModifiedDate()).isEqualTo(Loan.START);
            assertThat(group.transitEncryptionEnabled()).isTrue();
            assertThat(group.transitEncryptionMode()).isEqualTo(TransitEncryptionMode.REQUIRED);
            assertThat(group.atRestEncryptionEnabled()).isTrue();
            assertThat(group.kmsKeyId()).isEqualTo(KEY);
            assertThat(group.logDeliveryConfigurations())
                    .extracting(
                            LogDeliveryConfiguration::logTypeAsString,
                            LogDeliveryConfiguration::destinationTypeAsString,
                            CreatedAsSentTest::destination,
                            LogDeliveryConfiguration::logFormatAsString,
                            LogDeliveryConfiguration::statusAsString)
                    .containsExactlyInAnyOrder(
                            tuple("slow-log", "cloudwatch-logs", "logs", "json", "active"),
                            tuple("engine-log", "kinesis-firehose", "stream", "text", "active"));
            assertThat(group.dataTiering()).isEqualTo(DataTieringStatus.DISABLED);
            assertThat(group.networkType()).isEqualTo(NetworkType.DUAL_STACK);
            assertThat(group.ipDiscovery()).isEqualTo(IpDiscovery.IPV6);
            assertThat(group.clusterMode()).isEqualTo(ClusterMode.DISABLED);
            assertThat(group.clusterEnabled()).isFalse();
            assertThat(aws.client()
                            .listTagsForResource(request -> request.resourceName(group.arn()))
                            .tagList())
                    .containsExactlyInAnyOrder(tag("team", "checkout"), tag("empty", ""));
        });
    }

    @Test
    void its_members_show_what_tools_read_off_them() {
        Loan.manual(aws -> {
            created(aws, ORDERS);
            CacheCluster member = aws.cluster("orders-001");

            assertThat(member.replicationGroupId()).isEqualTo("orders");
            assertThat(member.cacheNodeType()).isEqualTo("cache.r6g.xlarge");
            assertThat(member.engine()).isEqualTo("redis");
            assertThat(member.engineVersion()).isEqualTo("7.1.0");
            assertThat(member.numCacheNodes()).isEqualTo(1);
            assertThat(member.preferredAvailabilityZone()).isEqualTo("us-east-1c");
            assertThat(member.preferredMaintenanceWindow()).isEqualTo("sun:23:00-mon:01:30");
            assertThat(member.notificationConfiguration().topicArn()).isEqualTo(TOPIC);
            assertThat(member.notificationConfiguration().topicStatus()).isEqualTo("active");
            assertThat(member.cacheParameterGroup().cacheParameterGroupName()).isEqualTo("default.redis7");
            assertThat(member.cacheSubnetGroupName()).isEqualTo("default");
            assertThat(member.securityGroups())
                    .extracting(SecurityGroupMembership::securityGroupId, SecurityGroupMembership::status)
                    .containsExactly(tuple("sg-0aaa", "active"), tuple("sg-0bbb", "active"));
            assertThat(member.autoMinorVersionUpgrade()).isFalse();
            assertThat(member.authTokenEnabled()).isTrue();
            assertThat(member.authTokenLastModifiedDate()).isEqualTo(Loan.START);
            assertThat(member.transitEncryptionEnabled()).isTrue();
            assertThat(member.transitEncryptionMode()).isEqualTo(TransitEncryptionMode.REQUIRED);
            assertThat(member.atRestEncryptionEnabled()).isTrue();
            assertThat(member.networkType()).isEqualTo(NetworkType.DUAL_STACK);
            assertThat(member.ipDiscovery()).isEqualTo(IpDiscovery.IPV6);
            assertThat(member.cacheNodes().get(0).endpoint().port()).isEqualTo(6380);
            assertThat(aws.client()
                            .listTagsForResource(request -> request.resourceName(member.arn()))
                            .tagList())
                    .containsExactlyInAnyOrder(tag("team", "checkout"), tag("empty", ""));
        });
    }

    @Test
    void only_the_snapshotting_member_shows_the_retention() {
        Loan.manual(aws -> {
            created(aws, ORDERS);

            assertThat(Stream.of("orders-001", "orders-002", "orders-003")
                            .map(id -> aws.cluster(id).snapshotRetentionLimit()))
                    .containsExactly(0, 7, 0);
            assertThat(aws.cluster("orders-002").snapshotWindow()).isEqualTo("03:00-05:00");
        });
    }

    @Test
    void a_group_with_cluster_mode_reads_back_as_it_was_sent() {
        Loan.manual(aws -> {
            aws.client()
                    .createUserGroup(users ->
                            users.userGroupId("readers").engine("redis").userIds("default"));
            aws.clock().advanceUntilIdle();
            ReplicationGroup group = created(aws, SESSIONS);

            assertThat(group.description()).isEqualTo(" ");
            assertThat(group.nodeGroups())
                    .extracting(NodeGroup::nodeGroupId, NodeGroup::slots, CreatedAsSentTest::zones)
                    .containsExactly(
                            tuple("0001", "0-999,9000-16383", List.of("us-east-1b", "us-east-1d")),
                            tuple("0007", "1000-8999", List.of("us-east-1a", "us-east-1c")));
            assertThat(group.memberClusters())
                    .containsExactly(
                            "sessions-0001-001", "sessions-0001-002", "sessions-0007-001", "sessions-0007-002");
            assertThat(group.dataTiering()).isEqualTo(DataTieringStatus.ENABLED);
            assertThat(group.userGroupIds()).containsExactly("readers");
            assertThat(group.engine()).isEqualTo("valkey");
            assertThat(group.clusterMode()).isEqualTo(ClusterMode.ENABLED);
            assertThat(group.clusterEnabled()).isTrue();
            assertThat(aws.cluster("sessions-0007-002").engineVersion()).isEqualTo("8.0.1");
        });
    }

    /** Every member of the request is in one of the two groups above, or named here. */
    @Test
    void no_member_of_the_request_is_left_out_here() {
        Set<String> seen = new TreeSet<>();
        for (CreateReplicationGroupRequest request : List.of(ORDERS, SESSIONS)) {
            request.sdkFields().stream()
                    .filter(field -> isGiven(field.getValueOrDefault(request)))
                    .map(SdkField::memberName)
                    .forEach(seen::add);
        }
        Set<String> all =
                ORDERS.sdkFields().stream().map(SdkField::memberName).collect(Collectors.toCollection(TreeSet::new));
        List<String> left = new ArrayList<>(all);
        left.removeAll(seen);

        assertThat(left)
                // A group does not tell what it was restored from, or built around; sdk.global has what joins a
                // datastore.
                .containsExactlyInAnyOrder(
                        "CacheSecurityGroupNames",
                        "GlobalReplicationGroupId",
                        "PrimaryClusterId",
                        "ServerlessCacheSnapshotName",
                        "SnapshotArns",
                        "SnapshotName");
    }

    private static boolean isGiven(Object value) {
        return value != null && !(value instanceof List<?> list && list.isEmpty());
    }

    private static ReplicationGroup created(Aws aws, CreateReplicationGroupRequest request) {
        aws.client().createReplicationGroup(request);
        aws.clock().advanceUntilIdle();
        return aws.group(request.replicationGroupId());
    }

    private static String destination(LogDeliveryConfiguration log) {
        DestinationDetails details = log.destinationDetails();
        return details.cloudWatchLogsDetails() == null
                ? details.kinesisFirehoseDetails().deliveryStream()
                : details.cloudWatchLogsDetails().logGroup();
    }

    private static List<String> zones(NodeGroup shard) {
        return shard.nodeGroupMembers().stream()
                .map(NodeGroupMember::preferredAvailabilityZone)
                .toList();
    }
}
