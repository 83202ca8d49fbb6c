package io.elasticachemock.sdk.creation;

import static io.elasticachemock.sdk.support.Parts.log;
import static io.elasticachemock.sdk.support.Parts.shard;
import static io.elasticachemock.sdk.support.Parts.tag;
import static io.elasticachemock.sdk.support.Parts.tags;
import static io.elasticachemock.sdk.support.Refusal.CACHE_PARAMETER_GROUP_NOT_FOUND;
import static io.elasticachemock.sdk.support.Refusal.CACHE_SUBNET_GROUP_NOT_FOUND;
import static io.elasticachemock.sdk.support.Refusal.NODE_GROUPS_QUOTA_EXCEEDED;
import static io.elasticachemock.sdk.support.Refusal.NODE_QUOTA_FOR_CUSTOMER_EXCEEDED;
import static io.elasticachemock.sdk.support.Refusal.REPLICATION_GROUP_ALREADY_EXISTS;
import static io.elasticachemock.sdk.support.Refusal.TAG_QUOTA_EXCEEDED;
import static org.assertj.core.api.Assertions.assertThat;

import io.elasticachemock.sdk.support.Loan;
import io.elasticachemock.sdk.support.Refusal;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import software.amazon.awssdk.services.elasticache.model.ClusterMode;
import software.amazon.awssdk.services.elasticache.model.CreateReplicationGroupRequest;
import software.amazon.awssdk.services.elasticache.model.IpDiscovery;
import software.amazon.awssdk.services.elasticache.model.NetworkType;
import software.amazon.awssdk.services.elasticache.model.TransitEncryptionMode;

/** What CreateReplicationGroup refuses. A refused request creates nothing and reports nothing. */
class CreationRefusalsTest {
    private static final Refusal VALUE = Refusal.INVALID_PARAMETER_VALUE;
    private static final Refusal COMBINATION = Refusal.INVALID_PARAMETER_COMBINATION;

    private static final String IDENTIFIER_RULE =
            "The parameter ReplicationGroupId is not a valid identifier. Identifiers"
                    + " must begin with a letter; must contain only ASCII letters, digits, and hyphens; and must not end with a"
                    + " hyphen or contain two consecutive hyphens.";
    private static final String WINDOW_FORMAT = "Invalid backup window format. Should be specified as a range"
            + " hh24:mi-hh24:mi (24H Clock UTC). Example: 03:15-08:15";

    /** Refusals whose texts real accounts were seen to answer. */
    static Stream<Arguments> seen() {
        return Stream.of(
                row("id begins with a digit", g -> g.replicationGroupId("1orders"), VALUE, IDENTIFIER_RULE),
                row("id ends with a hyphen", g -> g.replicationGroupId("orders-"), VALUE, IDENTIFIER_RULE),
                row("id with two hyphens", g -> g.replicationGroupId("or--ders"), VALUE, IDENTIFIER_RULE),
                row("id with an underscore", g -> g.replicationGroupId("or_ders"), VALUE, IDENTIFIER_RULE),
                row("id with an umlaut", g -> g.replicationGroupId("ördér"), VALUE, IDENTIFIER_RULE),
                row(
                        "id of 41 characters",
                        g -> g.replicationGroupId("a".repeat(41)),
                        VALUE,
                        "Replication Group ID cannot be longer than 40 characters."),
                row(
                        "no id",
                        g -> g.replicationGroupId(null),
                        VALUE,
                        "The parameter ReplicationGroupId must be provided and must not be blank."),
                row(
                        "no description",
                        g -> g.replicationGroupDescription(null),
                        VALUE,
                        "The parameter ReplicationGroupDescription must be provided and must not be blank."),
                row(
                        "empty description",
                        g -> g.replicationGroupDescription(""),
                        VALUE,
                        "The parameter ReplicationGroupDescription must be provided and must not be blank."),
                row(
                        "no node type",
                        g -> g.cacheNodeType(null),
                        VALUE,
                        "The parameter CacheNodeType must be provided and must not be null."),
                row("unknown version", g -> g.engineVersion("7.3"), COMBINATION, "Cannot find version 7.3 for redis"),
                row("version 6", g -> g.engineVersion("6"), COMBINATION, "Cannot find version 6 for redis"),
                row("version 7", g -> g.engineVersion("7"), COMBINATION, "Cannot find version 7 for redis"),
                row("version 7.x", g -> g.engineVersion("7.x"), COMBINATION, "Cannot find version 7.x for redis"),
                row("redis 7.2", g -> g.engineVersion("7.2"), COMBINATION, "Cannot find version 7.2 for redis"),
                row(
                        "valkey 7.1",
                        g -> g.engine("valkey").engineVersion("7.1"),
                        COMBINATION,
                        "Cannot find version 7.1 for valkey"),
                row(
                        "a patch of redis 6.2",
                        g -> g.engineVersion("6.2.6"),
                        VALUE,
                        "Specific version selection is not allowed for '6.2.6', please use '6.2'"),
                row(
                        "a patch of valkey 9.0",
                        g -> g.engine("valkey").engineVersion("9.0.0"),
                        VALUE,
                        "Specific version selection is not allowed for '9.0.0', please use '9.0'"),
                row(
                        "parameter group of another family",
                        g -> g.engineVersion("6.2").cacheParameterGroupName("default.redis7"),
                        COMBINATION,
                        "Expected a parameter group of family redis6.x but found one of family redis7"),
                row(
                        "unknown parameter group",
                        g -> g.cacheParameterGroupName("mine"),
                        CACHE_PARAMETER_GROUP_NOT_FOUND,
                        "CacheParameterGroup not found: mine"),
                row(
                        "failover with one node",
                        g -> g.automaticFailoverEnabled(true).numCacheClusters(1),
                        COMBINATION,
                        "When using automatic failover, there must be at least 2 cache clusters in the replication group."),
                row(
                        "cluster mode without failover",
                        g -> g.numNodeGroups(2).automaticFailoverEnabled(false),
                        VALUE,
                        "Redis with cluster mode enabled cannot be created with auto failover turned off."),
                row(
                        "six replicas",
                        g -> g.numNodeGroups(2).replicasPerNodeGroup(6),
                        VALUE,
                        "The number of replicas per node group must be within 0 and 5."),
                row(
                        "minus one replica",
                        g -> g.numNodeGroups(2).replicasPerNodeGroup(-1),
                        VALUE,
                        "The number of replicas per node group must be within 0 and 5."),
                row(
                        "seven nodes without cluster mode",
                        g -> g.numCacheClusters(7),
                        VALUE,
                        "The number of replicas per node group must be within 0 and 5."),
                row(
                        "zones by cluster for several shards",
                        g -> g.numNodeGroups(2).preferredCacheClusterAZs("us-east-1a", "us-east-1b"),
                        COMBINATION,
                        "PreferredCacheClusterAZs can only be specified for one node group."),
                row(
                        "r6gd without data tiering",
                        g -> g.cacheNodeType("cache.r6gd.2xlarge"),
                        COMBINATION,
                        "When using the cache.r6gd.2xlarge node type, you must enable data tiering."),
                row(
                        "AUTH token of 15 characters",
                        g -> g.transitEncryptionEnabled(true).authToken("a".repeat(15)),
                        VALUE,
                        "Invalid AuthToken provided."),
                row(
                        "AUTH token of 129 characters",
                        g -> g.transitEncryptionEnabled(true).authToken("a".repeat(129)),
                        VALUE,
                        "Invalid AuthToken provided."),
                row(
                        "AUTH token with an at sign",
                        g -> g.transitEncryptionEnabled(true).authToken("correct@horse@battery"),
                        VALUE,
                        "Invalid AuthToken provided."),
                row(
                        "AUTH without TLS",
                        g -> g.authToken("correct-horse-battery"),
                        VALUE,
                        "The AUTH token is only supported when encryption-in-transit is enabled"),
                row(
                        "AUTH with TLS preferred",
                        g -> g.transitEncryptionEnabled(true)
                                .transitEncryptionMode(TransitEncryptionMode.PREFERRED)
                                .authToken("correct-horse-battery"),
                        COMBINATION,
                        "Transit encryption preferred is not supported with redis access control."),
                row(
                        "TLS preferred below 7.0.5",
                        g -> g.engineVersion("6.2")
                                .transitEncryptionEnabled(true)
                                .transitEncryptionMode(TransitEncryptionMode.PREFERRED),
                        COMBINATION,
                        "Transit encryption mode is not supported for engine version 6.2.6. Please use engine version"
                                + " 7.0.5 or higher."),
                row(
                        "KMS key without encryption at rest",
                        g -> g.kmsKeyId("alias/orders"),
                        COMBINATION,
                        "Please enable encryption at rest to use Customer Managed CMK"),
                row(
                        "malformed KMS key",
                        g -> g.atRestEncryptionEnabled(true).kmsKeyId("no key"),
                        VALUE,
                        "KMS key does not exist with key id: no key"),
                row(
                        "retention of 36 days",
                        g -> g.snapshotRetentionLimit(36),
                        VALUE,
                        "Invalid snapshot retention limit: 36. Retention limit must be between 0 and 35."),
                row(
                        "retention of -1 days",
                        g -> g.snapshotRetentionLimit(-1),
                        VALUE,
                        "Invalid snapshot retention limit: -1. Retention limit must be between 0 and 35."),
                row("snapshot window without end", g -> g.snapshotWindow("03:00"), VALUE, WINDOW_FORMAT),
                row("snapshot window at 25:00", g -> g.snapshotWindow("25:00-26:00"), VALUE, WINDOW_FORMAT),
                row(
                        "snapshot window of 59 minutes",
                        g -> g.snapshotWindow("03:00-03:59"),
                        VALUE,
                        "Snapshot window must be at least 60 minutes."),
                row(
                        "windows that overlap",
                        g -> g.snapshotWindow("04:30-05:30").preferredMaintenanceWindow("sun:05:00-sun:06:00"),
                        VALUE,
                        "The snapshot window and maintenance window must not overlap."),
                row(
                        "cache security group with a subnet group",
                        g -> g.cacheSecurityGroupNames("old").cacheSubnetGroupName("default"),
                        COMBINATION,
                        "Use of cache security groups is not permitted along with cache subnet group and/or security"
                                + " group Ids."),
                row(
                        "cache security group with a security group",
                        g -> g.cacheSecurityGroupNames("old").securityGroupIds("sg-0aaa"),
                        COMBINATION,
                        "Use of cache security groups is not permitted along with cache subnet group and/or security"
                                + " group Ids."),
                row(
                        "cache security group",
                        g -> g.cacheSecurityGroupNames("old"),
                        COMBINATION,
                        "Use of cache security groups is not permitted in this API version for your account."),
                row(
                        "unknown subnet group",
                        g -> g.cacheSubnetGroupName("mine"),
                        CACHE_SUBNET_GROUP_NOT_FOUND,
                        "Cache subnet group mine not found."),
                row(
                        "slow log below 6.0",
                        g -> g.engineVersion("5.0.6").logDeliveryConfigurations(log("slow-log", same -> {})),
                        VALUE,
                        "slow-log log delivery is not available for this redis engine version."));
    }

    /**
     * Refusals that are documented, but whose texts nobody has published; of some it is not known either whether the
     * value or the combination is called invalid.
     */
    static Stream<Arguments> documented() {
        return Stream.of(
                row("unknown engine", g -> g.engine("mysql"), VALUE),
                row("engine without replication", g -> g.engine("memcached"), VALUE),
                row("unknown node type", g -> g.cacheNodeType("cache.z9.huge"), VALUE),
                row(
                        "node type newer than the version",
                        g -> g.cacheNodeType("cache.m7g.large").engineVersion("5.0.6"),
                        VALUE,
                        COMBINATION),
                row("data tiering on another node type", g -> g.dataTieringEnabled(true), COMBINATION),
                row(
                        "data tiering below 6.2",
                        g -> g.cacheNodeType("cache.r6gd.xlarge")
                                .dataTieringEnabled(true)
                                .engineVersion("6.0"),
                        VALUE,
                        COMBINATION),
                row("Multi-AZ without failover", g -> g.numCacheClusters(2).multiAZEnabled(true), VALUE, COMBINATION),
                row(
                        "Multi-AZ with one node in each shard",
                        g -> g.numNodeGroups(2).replicasPerNodeGroup(0).multiAZEnabled(true),
                        VALUE,
                        COMBINATION),
                row("no shard", g -> g.numNodeGroups(0), VALUE, COMBINATION),
                row("no node", g -> g.numCacheClusters(0), VALUE, COMBINATION),
                row(
                        "nodes counted twice",
                        g -> g.numCacheClusters(2).numNodeGroups(1).replicasPerNodeGroup(2),
                        VALUE,
                        COMBINATION),
                row(
                        "fewer shards configured than asked for",
                        g -> g.numNodeGroups(3)
                                .nodeGroupConfiguration(
                                        shard(s -> s.slots("0-8191")), shard(s -> s.slots("8192-16383"))),
                        VALUE,
                        COMBINATION),
                row(
                        "slots with a gap",
                        g -> g.nodeGroupConfiguration(shard(s -> s.slots("0-8190")), shard(s -> s.slots("8192-16383"))),
                        VALUE,
                        COMBINATION),
                row(
                        "slots that overlap",
                        g -> g.nodeGroupConfiguration(shard(s -> s.slots("0-8192")), shard(s -> s.slots("8192-16383"))),
                        VALUE,
                        COMBINATION),
                row(
                        "slots beyond the last",
                        g -> g.nodeGroupConfiguration(shard(s -> s.slots("0-8191")), shard(s -> s.slots("8192-16384"))),
                        VALUE,
                        COMBINATION),
                row(
                        "node group id of five digits",
                        g -> g.nodeGroupConfiguration(
                                shard(s -> s.nodeGroupId("00001")), shard(s -> s.nodeGroupId("0002"))),
                        VALUE,
                        COMBINATION),
                row(
                        "the same node group twice",
                        g -> g.nodeGroupConfiguration(
                                shard(s -> s.nodeGroupId("0002")), shard(s -> s.nodeGroupId("2"))),
                        VALUE,
                        COMBINATION),
                row(
                        "replica count other than its zones",
                        g -> g.nodeGroupConfiguration(
                                shard(s -> s.replicaCount(2).replicaAvailabilityZones("us-east-1a"))),
                        VALUE,
                        COMBINATION),
                row("zone of another region", g -> g.preferredCacheClusterAZs("eu-west-1a"), VALUE),
                row(
                        "zones other than nodes",
                        g -> g.numCacheClusters(3).preferredCacheClusterAZs("us-east-1a", "us-east-1b"),
                        COMBINATION),
                row(
                        "cluster mode with a group that has it off",
                        g -> g.clusterMode(ClusterMode.ENABLED).cacheParameterGroupName("default.redis7"),
                        COMBINATION),
                row(
                        "no cluster mode with a group that has it on",
                        g -> g.clusterMode(ClusterMode.DISABLED).cacheParameterGroupName("default.redis7.cluster.on"),
                        COMBINATION),
                row(
                        "shards without cluster mode",
                        g -> g.clusterMode(ClusterMode.DISABLED).numNodeGroups(2),
                        VALUE,
                        COMBINATION),
                row("cluster mode compatible", g -> g.clusterMode(ClusterMode.COMPATIBLE), VALUE, COMBINATION),
                row(
                        "TLS mode without TLS",
                        g -> g.transitEncryptionMode(TransitEncryptionMode.REQUIRED),
                        VALUE,
                        COMBINATION),
                row(
                        "encryption of a node type that has none",
                        g -> g.cacheNodeType("cache.m1.large")
                                .engineVersion("5.0.6")
                                .atRestEncryptionEnabled(true),
                        VALUE,
                        COMBINATION),
                row("port below the lowest", g -> g.port(80), VALUE),
                row("port above the highest", g -> g.port(65_536), VALUE),
                row("IPv6 below 6.2", g -> g.engineVersion("6.0").networkType(NetworkType.IPV6), VALUE, COMBINATION),
                row(
                        "IPv6 on a node type without Nitro",
                        g -> g.cacheNodeType("cache.m4.large").networkType(NetworkType.DUAL_STACK),
                        VALUE,
                        COMBINATION),
                row("IPv6 discovery in an IPv4 network", g -> g.ipDiscovery(IpDiscovery.IPV6), VALUE, COMBINATION),
                row("malformed security group", g -> g.securityGroupIds("default"), VALUE),
                row("malformed topic", g -> g.notificationTopicArn("alarms"), VALUE),
                row(
                        "topic in another region",
                        g -> g.notificationTopicArn("arn:aws:sns:eu-west-1:123456789012:alarms"),
                        VALUE),
                row("malformed maintenance window", g -> g.preferredMaintenanceWindow("sunday"), VALUE),
                row(
                        "maintenance window of 59 minutes",
                        g -> g.preferredMaintenanceWindow("sun:05:00-sun:05:59"),
                        VALUE),
                row("maintenance window of 25 hours", g -> g.preferredMaintenanceWindow("sun:05:00-mon:06:00"), VALUE),
                row(
                        "the same log twice",
                        g -> g.logDeliveryConfigurations(log("slow-log", same -> {}), log("slow-log", same -> {})),
                        VALUE,
                        COMBINATION),
                row(
                        "a log without a destination",
                        g -> g.logDeliveryConfigurations(log("slow-log", slow -> slow.destinationType((String) null))),
                        VALUE,
                        COMBINATION),
                row(
                        "a log to CloudWatch with a delivery stream",
                        g -> g.logDeliveryConfigurations(log(
                                "slow-log",
                                slow -> slow.destinationDetails(
                                        to -> to.kinesisFirehoseDetails(firehose -> firehose.deliveryStream("s"))))),
                        VALUE,
                        COMBINATION),
                row(
                        "engine log below 6.2",
                        g -> g.engineVersion("6.0").logDeliveryConfigurations(log("engine-log", same -> {})),
                        VALUE),
                row(
                        "a version at its end of life",
                        g -> g.engineVersion("3.2.10").cacheNodeType("cache.m5.large"),
                        VALUE,
                        COMBINATION),
                row("91 shards", g -> g.numNodeGroups(91), NODE_GROUPS_QUOTA_EXCEEDED),
                row(
                        "more than 300 nodes in the region",
                        g -> g.numNodeGroups(90).replicasPerNodeGroup(3),
                        NODE_QUOTA_FOR_CUSTOMER_EXCEEDED),
                row("51 tags", g -> g.tags(tags(51)), TAG_QUOTA_EXCEEDED),
                row("a tag of AWS's", g -> g.tags(tag("aws:team", "x")), VALUE),
                row("a tag key of 129 characters", g -> g.tags(tag("k".repeat(129), "x")), VALUE),
                row("a tag value of 257 characters", g -> g.tags(tag("k", "v".repeat(257))), VALUE));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("seen")
    void it_is_refused_in_the_words_of_aws(
            String what, Consumer<CreateReplicationGroupRequest.Builder> asked, Refusal refusal, String text) {
        Loan.manual(aws -> {
            refusal.meets(() -> aws.create("orders", asked), text);

            assertThat(aws.client().describeReplicationGroups().replicationGroups())
                    .isEmpty();
            assertThat(aws.client().describeCacheClusters().cacheClusters()).isEmpty();
            assertThat(aws.clock().nextDue()).isEmpty();
        });
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("documented")
    void it_is_refused(String what, Consumer<CreateReplicationGroupRequest.Builder> asked, List<Refusal> possible) {
        Loan.manual(aws -> {
            Refusal.oneMeets(possible, () -> aws.create("orders", asked));

            assertThat(aws.client().describeReplicationGroups().replicationGroups())
                    .isEmpty();
            assertThat(aws.client().describeEvents().events()).isEmpty();
            assertThat(aws.clock().nextDue()).isEmpty();
        });
    }

    @Test
    void an_id_is_taken_whatever_its_case_and_while_its_group_is_created() {
        Loan.manual(aws -> {
            aws.create("orders");

            REPLICATION_GROUP_ALREADY_EXISTS.meets(
                    () -> aws.create("Orders"), "Replication group with specified name already exists.");
        });
    }

    private static Arguments row(
            String what, Consumer<CreateReplicationGroupRequest.Builder> asked, Refusal refusal, String text) {
        return Arguments.of(what, asked, refusal, text);
    }

    private static Arguments row(
            String what, Consumer<CreateReplicationGroupRequest.Builder> asked, Refusal... possible) {
        return Arguments.of(what, asked, List.of(possible));
    }
}
