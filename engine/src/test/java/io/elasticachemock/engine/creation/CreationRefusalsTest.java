package io.elasticachemock.engine.creation;

import static io.elasticachemock.engine.Fault.CACHE_CLUSTER_ALREADY_EXISTS_FAULT;
import static io.elasticachemock.engine.Fault.CACHE_PARAMETER_GROUP_NOT_FOUND_FAULT;
import static io.elasticachemock.engine.Fault.CACHE_SUBNET_GROUP_NOT_FOUND_FAULT;
import static io.elasticachemock.engine.Fault.INVALID_PARAMETER_COMBINATION_EXCEPTION;
import static io.elasticachemock.engine.Fault.INVALID_PARAMETER_VALUE_EXCEPTION;
import static io.elasticachemock.engine.Fault.NODE_GROUPS_PER_REPLICATION_GROUP_QUOTA_EXCEEDED_FAULT;
import static io.elasticachemock.engine.Fault.NODE_QUOTA_FOR_CLUSTER_EXCEEDED_FAULT;
import static io.elasticachemock.engine.Fault.NODE_QUOTA_FOR_CUSTOMER_EXCEEDED_FAULT;
import static io.elasticachemock.engine.Fault.REPLICATION_GROUP_ALREADY_EXISTS_FAULT;
import static io.elasticachemock.engine.Fault.TAG_QUOTA_PER_RESOURCE_EXCEEDED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.elasticachemock.engine.ElastiCacheFault;
import io.elasticachemock.engine.quota.Quotas;
import io.elasticachemock.engine.replication.AuthToken;
import io.elasticachemock.engine.replication.ClusterMode;
import io.elasticachemock.engine.replication.IpDiscovery;
import io.elasticachemock.engine.replication.LogDelivery.DestinationType;
import io.elasticachemock.engine.replication.LogDelivery.LogFormat;
import io.elasticachemock.engine.replication.LogDelivery.LogType;
import io.elasticachemock.engine.replication.LogDeliveryRequest;
import io.elasticachemock.engine.replication.NetworkType;
import io.elasticachemock.engine.replication.TransitEncryptionMode;
import io.elasticachemock.engine.stage.CreateRequest;
import io.elasticachemock.engine.stage.Refused;
import io.elasticachemock.engine.stage.Stage;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Each documented refusal of CreateReplicationGroup; none leaves a trace. */
class CreationRefusalsTest {
    private static final String MALFORMED_ID = "The parameter ReplicationGroupId is not a valid identifier. Identifiers"
            + " must begin with a letter; must contain only ASCII letters, digits, and hyphens; and must not end with a"
            + " hyphen or contain two consecutive hyphens.";
    private static final String REPLICAS_OUT_OF_RANGE = "The number of replicas per node group must be within 0 and 5.";

    private final Stage stage = Stage.set();

    @ParameterizedTest
    @MethodSource({"ids", "software", "hardware", "topologies", "availabilities", "networks", "encryptions", "windows"})
    void refuses_in_the_words_of_aws(Refused row) {
        stage.after(CreateRequest.of("orders").get());

        stage.refuses(row);
    }

    static Stream<Refused> ids() {
        return Stream.of(
                Refused.of(
                        "duplicate",
                        group().numCacheClusters(2),
                        REPLICATION_GROUP_ALREADY_EXISTS_FAULT,
                        "Replication group with specified name already exists."),
                Refused.of(
                        "duplicate in another case",
                        CreateRequest.of("ORDERS"),
                        REPLICATION_GROUP_ALREADY_EXISTS_FAULT,
                        "Replication group with specified name already exists."),
                Refused.of(
                        "id over 40 characters",
                        CreateRequest.of("a".repeat(41)),
                        INVALID_PARAMETER_VALUE_EXCEPTION,
                        "Replication Group ID cannot be longer than 40 characters."),
                Refused.of(
                        "id blank",
                        CreateRequest.of(" "),
                        INVALID_PARAMETER_VALUE_EXCEPTION,
                        "The parameter ReplicationGroupId must be provided and must not be blank."),
                Refused.of(
                        "id begins with a digit",
                        CreateRequest.of("1a"),
                        INVALID_PARAMETER_VALUE_EXCEPTION,
                        MALFORMED_ID),
                Refused.of(
                        "id ends with a hyphen",
                        CreateRequest.of("a-"),
                        INVALID_PARAMETER_VALUE_EXCEPTION,
                        MALFORMED_ID),
                Refused.of(
                        "id has two hyphens together",
                        CreateRequest.of("a--b"),
                        INVALID_PARAMETER_VALUE_EXCEPTION,
                        MALFORMED_ID));
    }

    static Stream<Refused> software() {
        return Stream.of(
                Refused.of(
                        "engine version unknown",
                        other().engineVersion("6"),
                        INVALID_PARAMETER_COMBINATION_EXCEPTION,
                        "Cannot find version 6 for redis"),
                Refused.of(
                        "engine version of another engine",
                        other().engine("valkey").engineVersion("7.1"),
                        INVALID_PARAMETER_COMBINATION_EXCEPTION,
                        "Cannot find version 7.1 for valkey"),
                Refused.of(
                        "patch version given from 6 on",
                        other().engineVersion("6.2.6"),
                        INVALID_PARAMETER_VALUE_EXCEPTION,
                        "Specific version selection is not allowed for '6.2.6', please use '6.2'"),
                Refused.of("engine memcached", other().engine("memcached"), INVALID_PARAMETER_VALUE_EXCEPTION),
                Refused.of("engine unknown", other().engine("mysql"), INVALID_PARAMETER_VALUE_EXCEPTION),
                Refused.of(
                        "parameter group unknown",
                        other().cacheParameterGroupName("mine"),
                        CACHE_PARAMETER_GROUP_NOT_FOUND_FAULT,
                        "CacheParameterGroup not found: mine"),
                Refused.of(
                        "parameter group of another family",
                        other().cacheParameterGroupName("default.redis6.x"),
                        INVALID_PARAMETER_COMBINATION_EXCEPTION,
                        "Expected a parameter group of family redis7 but found one of family redis6.x"),
                Refused.of(
                        "parameter group of another engine's family",
                        other().engine("valkey").engineVersion("8.0").cacheParameterGroupName("default.valkey7"),
                        INVALID_PARAMETER_COMBINATION_EXCEPTION,
                        "Expected a parameter group of family valkey8 but found one of family valkey7"));
    }

    static Stream<Refused> hardware() {
        return Stream.of(
                Refused.of(
                        "node type missing",
                        other().cacheNodeType(null),
                        INVALID_PARAMETER_VALUE_EXCEPTION,
                        "The parameter CacheNodeType must be provided and must not be null."),
                Refused.of(
                        "node type unknown",
                        other().cacheNodeType("cache.x9.huge"),
                        INVALID_PARAMETER_VALUE_EXCEPTION,
                        "Invalid Cache Node Type: cache.x9.huge."),
                Refused.of(
                        "node type that the version does not run on",
                        other().cacheNodeType("cache.m7g.large").engineVersion("5.0.6"),
                        INVALID_PARAMETER_COMBINATION_EXCEPTION),
                Refused.of(
                        "node type that cannot replicate",
                        other().cacheNodeType("cache.t1.micro"),
                        INVALID_PARAMETER_VALUE_EXCEPTION),
                Refused.of(
                        "r6gd without data tiering",
                        other().cacheNodeType("cache.r6gd.xlarge"),
                        INVALID_PARAMETER_COMBINATION_EXCEPTION,
                        "When using the cache.r6gd.xlarge node type, you must enable data tiering."),
                Refused.of(
                        "data tiering on another type",
                        other().dataTieringEnabled(true),
                        INVALID_PARAMETER_COMBINATION_EXCEPTION));
    }

    static Stream<Refused> topologies() {
        return Stream.of(
                Refused.of(
                        "more than five replicas by NumCacheClusters",
                        other().numCacheClusters(7),
                        INVALID_PARAMETER_VALUE_EXCEPTION,
                        REPLICAS_OUT_OF_RANGE),
                Refused.of(
                        "more than five replicas by ReplicasPerNodeGroup",
                        other().numNodeGroups(2).replicasPerNodeGroup(6),
                        INVALID_PARAMETER_VALUE_EXCEPTION,
                        REPLICAS_OUT_OF_RANGE),
                Refused.of(
                        "less than no replica",
                        other().numNodeGroups(2).replicasPerNodeGroup(-1),
                        INVALID_PARAMETER_VALUE_EXCEPTION,
                        REPLICAS_OUT_OF_RANGE),
                Refused.of(
                        "more than five replicas by ReplicaCount",
                        other().replicaCounts(1, 6),
                        INVALID_PARAMETER_VALUE_EXCEPTION,
                        REPLICAS_OUT_OF_RANGE),
                Refused.of(
                        "ReplicasPerNodeGroup out of range where every node group counts for itself",
                        other().replicaCounts(1, 1).replicasPerNodeGroup(9),
                        INVALID_PARAMETER_VALUE_EXCEPTION,
                        REPLICAS_OUT_OF_RANGE),
                Refused.of("no node", other().numCacheClusters(0), INVALID_PARAMETER_VALUE_EXCEPTION),
                Refused.of("no node group", other().numNodeGroups(0), INVALID_PARAMETER_VALUE_EXCEPTION),
                Refused.of(
                        "NumCacheClusters disagrees with ReplicasPerNodeGroup",
                        other().numCacheClusters(3).numNodeGroups(2).replicasPerNodeGroup(1),
                        INVALID_PARAMETER_COMBINATION_EXCEPTION),
                Refused.of(
                        "NumCacheClusters cannot be shared out",
                        other().numCacheClusters(5).numNodeGroups(2),
                        INVALID_PARAMETER_COMBINATION_EXCEPTION),
                Refused.of(
                        "NumCacheClusters disagrees with the node groups' own counts",
                        other().numCacheClusters(5).replicaCounts(1, 1),
                        INVALID_PARAMETER_COMBINATION_EXCEPTION),
                Refused.of(
                        "NodeGroupConfiguration disagrees with NumNodeGroups",
                        other().numNodeGroups(3).replicaCounts(1, 1),
                        INVALID_PARAMETER_COMBINATION_EXCEPTION),
                Refused.of(
                        "PreferredCacheClusterAZs with several node groups",
                        other().numNodeGroups(2).preferredCacheClusterAzs("us-east-1a", "us-east-1b"),
                        INVALID_PARAMETER_COMBINATION_EXCEPTION,
                        "PreferredCacheClusterAZs can only be specified for one node group."),
                Refused.of(
                        "fewer zones than nodes",
                        other().numCacheClusters(3).preferredCacheClusterAzs("us-east-1a", "us-east-1b"),
                        INVALID_PARAMETER_COMBINATION_EXCEPTION),
                Refused.of(
                        "a zone of another region",
                        other().numCacheClusters(1).preferredCacheClusterAzs("eu-west-1a"),
                        INVALID_PARAMETER_VALUE_EXCEPTION),
                Refused.of(
                        "zones by node and by node group",
                        other().preferredCacheClusterAzs("us-east-1a").nodeGroupConfiguration(shard(null, null)),
                        INVALID_PARAMETER_COMBINATION_EXCEPTION),
                Refused.of(
                        "fewer replica zones than replicas",
                        other().nodeGroupConfiguration(new ShardRequest(null, null, 2, null, List.of("us-east-1a"))),
                        INVALID_PARAMETER_COMBINATION_EXCEPTION),
                Refused.of(
                        "node group id too long",
                        other().nodeGroupConfiguration(shard("00001", null), shard("2", null)),
                        INVALID_PARAMETER_VALUE_EXCEPTION),
                Refused.of(
                        "node group id twice",
                        other().nodeGroupConfiguration(shard("7", null), shard("0007", null)),
                        INVALID_PARAMETER_COMBINATION_EXCEPTION),
                Refused.of(
                        "slots missing",
                        other().nodeGroupConfiguration(shard(null, "0-8191"), shard(null, "8193-16383")),
                        INVALID_PARAMETER_VALUE_EXCEPTION),
                Refused.of(
                        "slots twice",
                        other().nodeGroupConfiguration(shard(null, "0-8191"), shard(null, "8191-16383")),
                        INVALID_PARAMETER_VALUE_EXCEPTION),
                Refused.of(
                        "slots for one of two node groups",
                        other().nodeGroupConfiguration(shard(null, "0-8191"), shard(null, null)),
                        INVALID_PARAMETER_COMBINATION_EXCEPTION),
                Refused.of(
                        "slots without cluster mode",
                        other().nodeGroupConfiguration(shard(null, "0-16383")),
                        INVALID_PARAMETER_COMBINATION_EXCEPTION),
                Refused.of(
                        "cluster mode compatible",
                        other().clusterMode(ClusterMode.COMPATIBLE),
                        INVALID_PARAMETER_VALUE_EXCEPTION),
                Refused.of(
                        "several node groups and cluster mode disabled",
                        other().numNodeGroups(2).clusterMode(ClusterMode.DISABLED),
                        INVALID_PARAMETER_COMBINATION_EXCEPTION),
                Refused.of(
                        "cluster mode disabled and a parameter group with cluster mode on",
                        other().clusterMode(ClusterMode.DISABLED).cacheParameterGroupName("default.redis7.cluster.on"),
                        INVALID_PARAMETER_COMBINATION_EXCEPTION,
                        "Cluster mode should be disabled in parameter group, but found it is enabled."),
                Refused.of(
                        "several node groups and a parameter group without cluster mode",
                        other().numNodeGroups(2).cacheParameterGroupName("default.redis7"),
                        INVALID_PARAMETER_COMBINATION_EXCEPTION));
    }

    static Stream<Refused> availabilities() {
        return Stream.of(
                Refused.of(
                        "failover with one node",
                        other().automaticFailoverEnabled(true),
                        INVALID_PARAMETER_COMBINATION_EXCEPTION,
                        "When using automatic failover, there must be at least 2 cache clusters in the replication"
                                + " group."),
                Refused.of(
                        "cluster mode with failover turned off",
                        other().numNodeGroups(2).automaticFailoverEnabled(false),
                        INVALID_PARAMETER_VALUE_EXCEPTION,
                        "Redis with cluster mode enabled cannot be created with auto failover turned off."),
                Refused.of(
                        "Multi-AZ without failover",
                        other().numCacheClusters(2).multiAzEnabled(true),
                        INVALID_PARAMETER_COMBINATION_EXCEPTION),
                Refused.of(
                        "Multi-AZ with a node group without replica",
                        other().replicaCounts(1, 0).multiAzEnabled(true),
                        INVALID_PARAMETER_COMBINATION_EXCEPTION),
                Refused.of(
                        "Multi-AZ with all nodes in one zone",
                        other().numCacheClusters(2)
                                .preferredCacheClusterAzs("us-east-1a", "us-east-1a")
                                .automaticFailoverEnabled(true)
                                .multiAzEnabled(true),
                        INVALID_PARAMETER_COMBINATION_EXCEPTION));
    }

    static Stream<Refused> networks() {
        return Stream.of(
                Refused.of(
                        "subnet group unknown",
                        other().cacheSubnetGroupName("Mine"),
                        CACHE_SUBNET_GROUP_NOT_FOUND_FAULT,
                        "Cache subnet group Mine not found."),
                Refused.of(
                        "cache security groups beside security groups",
                        other().cacheSecurityGroupNames("old").securityGroupIds("sg-1"),
                        INVALID_PARAMETER_COMBINATION_EXCEPTION,
                        "Use of cache security groups is not permitted along with cache subnet group and/or security"
                                + " group Ids."),
                Refused.of(
                        "cache security groups in a VPC",
                        other().cacheSecurityGroupNames("old"),
                        INVALID_PARAMETER_COMBINATION_EXCEPTION,
                        "Use of cache security groups is not permitted in this API version for your account."),
                Refused.of(
                        "security group malformed",
                        other().securityGroupIds("default"),
                        INVALID_PARAMETER_VALUE_EXCEPTION),
                Refused.of("port too low", other().port(1149), INVALID_PARAMETER_VALUE_EXCEPTION),
                Refused.of("port too high", other().port(65536), INVALID_PARAMETER_VALUE_EXCEPTION),
                Refused.of(
                        "IPv6 below 6.2",
                        other().networkType(NetworkType.IPV6).engineVersion("6.0"),
                        INVALID_PARAMETER_COMBINATION_EXCEPTION),
                Refused.of(
                        "dual stack on a type that is not Nitro",
                        other().networkType(NetworkType.DUAL_STACK).cacheNodeType("cache.m4.large"),
                        INVALID_PARAMETER_COMBINATION_EXCEPTION),
                Refused.of(
                        "IPv6 discovery in an IPv4 network",
                        other().ipDiscovery(IpDiscovery.IPV6),
                        INVALID_PARAMETER_COMBINATION_EXCEPTION));
    }

    static Stream<Refused> encryptions() {
        return Stream.of(
                Refused.of(
                        "AUTH without TLS",
                        other().authToken("a-token-of-16-or-more"),
                        INVALID_PARAMETER_VALUE_EXCEPTION,
                        "The AUTH token is only supported when encryption-in-transit is enabled"),
                Refused.of(
                        "KMS key without encryption at rest",
                        other().kmsKeyId("alias/mine"),
                        INVALID_PARAMETER_COMBINATION_EXCEPTION,
                        "Please enable encryption at rest to use Customer Managed CMK"),
                Refused.of(
                        "KMS key malformed",
                        other().atRestEncryptionEnabled(true).kmsKeyId("mine"),
                        INVALID_PARAMETER_VALUE_EXCEPTION,
                        "KMS key does not exist with key id: mine"),
                Refused.of(
                        "KMS key of another region",
                        other().atRestEncryptionEnabled(true)
                                .kmsKeyId(
                                        "arn:aws:kms:eu-west-1:123456789012:key/1234abcd-12ab-34cd-56ef-1234567890ab"),
                        INVALID_PARAMETER_VALUE_EXCEPTION,
                        "KMS key does not exist with key id:"
                                + " arn:aws:kms:eu-west-1:123456789012:key/1234abcd-12ab-34cd-56ef-1234567890ab"),
                Refused.of(
                        "TLS preferred below 7.0.5",
                        other().engineVersion("6.2")
                                .transitEncryptionEnabled(true)
                                .transitEncryptionMode(TransitEncryptionMode.PREFERRED),
                        INVALID_PARAMETER_COMBINATION_EXCEPTION,
                        "Transit encryption mode is not supported for engine version 6.2.6. Please use engine version"
                                + " 7.0.5 or higher."),
                Refused.of(
                        "TLS preferred with AUTH",
                        other().transitEncryptionEnabled(true)
                                .transitEncryptionMode(TransitEncryptionMode.PREFERRED)
                                .authToken("a-token-of-16-or-more"),
                        INVALID_PARAMETER_COMBINATION_EXCEPTION,
                        "Transit encryption preferred is not supported with redis access control."),
                Refused.of(
                        "a mode of TLS without TLS",
                        other().transitEncryptionMode(TransitEncryptionMode.REQUIRED),
                        INVALID_PARAMETER_COMBINATION_EXCEPTION),
                Refused.of(
                        "encryption on a type that has none",
                        other().atRestEncryptionEnabled(true).cacheNodeType("cache.m1.large"),
                        INVALID_PARAMETER_COMBINATION_EXCEPTION));
    }

    static Stream<Refused> windows() {
        return Stream.of(
                Refused.of(
                        "retention limit over 35",
                        other().snapshotRetentionLimit(36),
                        INVALID_PARAMETER_VALUE_EXCEPTION,
                        "Invalid snapshot retention limit: 36. Retention limit must be between 0 and 35."),
                Refused.of(
                        "retention limit below 0",
                        other().snapshotRetentionLimit(-1),
                        INVALID_PARAMETER_VALUE_EXCEPTION,
                        "Invalid snapshot retention limit: -1. Retention limit must be between 0 and 35."),
                Refused.of(
                        "snapshot window malformed",
                        other().snapshotWindow("3-4"),
                        INVALID_PARAMETER_VALUE_EXCEPTION,
                        "Invalid backup window format. Should be specified as a range hh24:mi-hh24:mi (24H Clock UTC)."
                                + " Example: 03:15-08:15"),
                Refused.of(
                        "snapshot window under 60 minutes",
                        other().snapshotWindow("03:00-03:59"),
                        INVALID_PARAMETER_VALUE_EXCEPTION,
                        "Snapshot window must be at least 60 minutes."),
                Refused.of(
                        "windows overlap",
                        other().snapshotWindow("05:30-06:30"),
                        INVALID_PARAMETER_VALUE_EXCEPTION,
                        "The snapshot window and maintenance window must not overlap."),
                Refused.of(
                        "maintenance window malformed",
                        other().preferredMaintenanceWindow("sunday"),
                        INVALID_PARAMETER_VALUE_EXCEPTION),
                Refused.of(
                        "maintenance window under 60 minutes",
                        other().preferredMaintenanceWindow("sun:05:00-sun:05:59"),
                        INVALID_PARAMETER_VALUE_EXCEPTION),
                Refused.of(
                        "maintenance window over 24 hours",
                        other().preferredMaintenanceWindow("sun:05:00-mon:05:01"),
                        INVALID_PARAMETER_VALUE_EXCEPTION),
                Refused.of(
                        "topic in another region",
                        other().notificationTopicArn("arn:aws:sns:eu-west-1:123456789012:pager"),
                        INVALID_PARAMETER_VALUE_EXCEPTION),
                Refused.of(
                        "slow log below 6.0",
                        other().engineVersion("5.0.6").logDelivery(log(LogType.SLOW_LOG, "logs", null)),
                        INVALID_PARAMETER_VALUE_EXCEPTION,
                        "slow-log log delivery is not available for this redis engine version."),
                Refused.of(
                        "engine log below 6.2",
                        other().engineVersion("6.0").logDelivery(log(LogType.ENGINE_LOG, "logs", null)),
                        INVALID_PARAMETER_VALUE_EXCEPTION,
                        "engine-log log delivery is not available for this redis engine version."),
                Refused.of(
                        "one log to two destinations",
                        other().logDelivery(log(LogType.SLOW_LOG, "a", null))
                                .logDelivery(log(LogType.SLOW_LOG, "b", null)),
                        INVALID_PARAMETER_COMBINATION_EXCEPTION),
                Refused.of(
                        "a log group and a delivery stream",
                        other().logDelivery(log(LogType.SLOW_LOG, "a", "b")),
                        INVALID_PARAMETER_COMBINATION_EXCEPTION),
                Refused.of(
                        "a log to nowhere",
                        other().logDelivery(log(LogType.SLOW_LOG, null, null)),
                        INVALID_PARAMETER_COMBINATION_EXCEPTION));
    }

    @Test
    void refuses_more_shards_than_the_account_may_have() {
        stage.refuses(Refused.of(
                "91 shards", other().numNodeGroups(91), NODE_GROUPS_PER_REPLICATION_GROUP_QUOTA_EXCEEDED_FAULT));
    }

    @Test
    void refuses_more_than_90_shards_below_5_0_6_even_where_the_quota_allows_them() {
        Stage raised = Stage.with(new Quotas(1000, 500, 500, 20));

        raised.refuses(Refused.of(
                "91 shards",
                other().numNodeGroups(91).engineVersion("4.0.10").cacheNodeType("cache.r5.large"),
                INVALID_PARAMETER_COMBINATION_EXCEPTION));
        raised.execute(other().numNodeGroups(91).get());
    }

    @Test
    void refuses_more_nodes_than_a_group_may_have() {
        Stage.with(new Quotas(1000, 11, 90, 20))
                .refuses(Refused.of(
                        "12 nodes",
                        other().numNodeGroups(4).replicasPerNodeGroup(2),
                        NODE_QUOTA_FOR_CLUSTER_EXCEEDED_FAULT,
                        "Cluster node quota exceeded. Each cluster can have at most 11 nodes in this region."));
    }

    @Test
    void refuses_more_nodes_than_the_region_may_have_counting_those_of_all_groups() {
        Stage small = Stage.with(new Quotas(3, 500, 90, 20));
        small.after(CreateRequest.of("orders").numCacheClusters(2).get());

        small.refuses(Refused.of(
                "4 nodes",
                other().numCacheClusters(2),
                NODE_QUOTA_FOR_CUSTOMER_EXCEEDED_FAULT,
                "Customer node quota exceeded. You can have at most 3 nodes in this region"));
        small.execute(other().numCacheClusters(1).get());
    }

    @Test
    void refuses_a_group_whose_member_would_bear_anothers_id() {
        stage.after(CreateRequest.of("a-0001").get());

        stage.refuses(Refused.of(
                "a-0001-001 is there",
                CreateRequest.of("a").numNodeGroups(2),
                CACHE_CLUSTER_ALREADY_EXISTS_FAULT,
                "Cache cluster already exists"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"fifteen-letters", "a token with spaces", "a-token-with-an-é", "a@token-with-an-at"})
    void refuses_an_auth_token_that_is_too_short_or_has_other_characters(String token) {
        assertThatThrownBy(() -> AuthToken.of(token))
                .isInstanceOf(ElastiCacheFault.class)
                .hasMessage("Invalid AuthToken provided.");
    }

    @Test
    void refuses_more_than_50_tags() {
        CreateRequest tagged = other();
        IntStream.range(0, 51).forEach(i -> tagged.tag("key" + i, ""));

        var refusal = catchThrowableOfType(ElastiCacheFault.class, tagged::get);

        assertThat(refusal.fault()).isEqualTo(TAG_QUOTA_PER_RESOURCE_EXCEEDED);
    }

    private static CreateRequest group() {
        return CreateRequest.of("orders");
    }

    private static CreateRequest other() {
        return CreateRequest.of("carts");
    }

    private static ShardRequest shard(String id, String slots) {
        return new ShardRequest(id, slots, null, null, List.of());
    }

    private static LogDeliveryRequest log(LogType type, String logGroup, String deliveryStream) {
        return new LogDeliveryRequest(
                type, DestinationType.CLOUDWATCH_LOGS, logGroup, deliveryStream, LogFormat.JSON, null);
    }
}
