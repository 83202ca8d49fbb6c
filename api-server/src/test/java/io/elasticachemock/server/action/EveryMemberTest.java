package io.elasticachemock.server.action;

import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import io.elasticachemock.server.query.Actions;
import io.elasticachemock.server.query.Operation;
import io.elasticachemock.server.query.Operations;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import software.amazon.awssdk.core.SdkPojo;
import software.amazon.awssdk.services.elasticache.model.ElastiCacheRequest;

/**
 * Each member of each request is honoured or refused by name. What the SDK adds to a request one day is neither, and
 * fails here.
 */
class EveryMemberTest {
    private static final String PAGE = "MaxRecords Marker";

    /** Which members the actions read. */
    private static final Map<String, String> HONOURED = Map.ofEntries(
            Map.entry(
                    "CreateReplicationGroup",
                    "ReplicationGroupId ReplicationGroupDescription AutomaticFailoverEnabled MultiAZEnabled"
                            + " NumCacheClusters PreferredCacheClusterAZs NumNodeGroups ReplicasPerNodeGroup"
                            + " NodeGroupConfiguration CacheNodeType Engine EngineVersion CacheParameterGroupName"
                            + " CacheSubnetGroupName CacheSecurityGroupNames SecurityGroupIds Tags"
                            + " PreferredMaintenanceWindow Port NotificationTopicArn AutoMinorVersionUpgrade"
                            + " SnapshotRetentionLimit SnapshotWindow AuthToken TransitEncryptionEnabled"
                            + " AtRestEncryptionEnabled KmsKeyId LogDeliveryConfigurations DataTieringEnabled"
                            + " NetworkType IpDiscovery TransitEncryptionMode ClusterMode SnapshotName SnapshotArns UserGroupIds"
                            + " PrimaryClusterId GlobalReplicationGroupId ServerlessCacheSnapshotName"),
            Map.entry(
                    "CreateCacheCluster",
                    "CacheClusterId ReplicationGroupId AZMode PreferredAvailabilityZone PreferredAvailabilityZones"
                            + " NumCacheNodes CacheNodeType Engine EngineVersion CacheParameterGroupName"
                            + " CacheSubnetGroupName CacheSecurityGroupNames SecurityGroupIds Tags SnapshotArns"
                            + " SnapshotName PreferredMaintenanceWindow Port NotificationTopicArn"
                            + " AutoMinorVersionUpgrade SnapshotRetentionLimit SnapshotWindow AuthToken"
                            + " LogDeliveryConfigurations TransitEncryptionEnabled NetworkType IpDiscovery"),
            Map.entry(
                    "ModifyCacheCluster",
                    "CacheClusterId NumCacheNodes CacheNodeIdsToRemove AZMode NewAvailabilityZones"
                            + " CacheSecurityGroupNames SecurityGroupIds PreferredMaintenanceWindow"
                            + " NotificationTopicArn CacheParameterGroupName NotificationTopicStatus ApplyImmediately"
                            + " Engine EngineVersion AutoMinorVersionUpgrade SnapshotRetentionLimit SnapshotWindow"
                            + " CacheNodeType AuthToken AuthTokenUpdateStrategy LogDeliveryConfigurations IpDiscovery"
                            + " ScaleConfig"),
            Map.entry("DeleteCacheCluster", "CacheClusterId FinalSnapshotIdentifier"),
            Map.entry(
                    "DescribeReservedCacheNodesOfferings",
                    "ReservedCacheNodesOfferingId CacheNodeType Duration ProductDescription OfferingType MaxRecords"
                            + " Marker"),
            Map.entry(
                    "DescribeReservedCacheNodes",
                    "ReservedCacheNodeId ReservedCacheNodesOfferingId CacheNodeType Duration ProductDescription"
                            + " OfferingType MaxRecords Marker"),
            Map.entry(
                    "PurchaseReservedCacheNodesOffering",
                    "ReservedCacheNodesOfferingId ReservedCacheNodeId CacheNodeCount Tags"),
            Map.entry(
                    "CreateServerlessCache",
                    "ServerlessCacheName Description Engine MajorEngineVersion CacheUsageLimits KmsKeyId"
                            + " SecurityGroupIds SnapshotArnsToRestore Tags UserGroupId SubnetIds SnapshotRetentionLimit"
                            + " DailySnapshotTime"),
            Map.entry("DescribeServerlessCaches", "ServerlessCacheName MaxResults NextToken"),
            Map.entry(
                    "ModifyServerlessCache",
                    "ServerlessCacheName Description CacheUsageLimits RemoveUserGroup UserGroupId SecurityGroupIds"
                            + " SnapshotRetentionLimit DailySnapshotTime Engine MajorEngineVersion"),
            Map.entry("DeleteServerlessCache", "ServerlessCacheName FinalSnapshotName"),
            Map.entry("CreateServerlessCacheSnapshot", "ServerlessCacheSnapshotName ServerlessCacheName KmsKeyId Tags"),
            Map.entry(
                    "DescribeServerlessCacheSnapshots",
                    "ServerlessCacheName ServerlessCacheSnapshotName SnapshotType NextToken MaxResults"),
            Map.entry(
                    "CopyServerlessCacheSnapshot",
                    "SourceServerlessCacheSnapshotName TargetServerlessCacheSnapshotName KmsKeyId Tags"),
            Map.entry("ExportServerlessCacheSnapshot", "ServerlessCacheSnapshotName S3BucketName"),
            Map.entry("DeleteServerlessCacheSnapshot", "ServerlessCacheSnapshotName"),
            Map.entry("TestMigration", "ReplicationGroupId CustomerNodeEndpointList"),
            Map.entry("StartMigration", "ReplicationGroupId CustomerNodeEndpointList"),
            Map.entry("CompleteMigration", "ReplicationGroupId Force"),
            Map.entry("CreateCacheSubnetGroup", "CacheSubnetGroupName CacheSubnetGroupDescription SubnetIds Tags"),
            Map.entry("DescribeCacheSubnetGroups", "CacheSubnetGroupName MaxRecords Marker"),
            Map.entry("ModifyCacheSubnetGroup", "CacheSubnetGroupName CacheSubnetGroupDescription SubnetIds"),
            Map.entry("DeleteCacheSubnetGroup", "CacheSubnetGroupName"),
            Map.entry("CreateCacheSecurityGroup", "CacheSecurityGroupName Description Tags"),
            Map.entry("DescribeCacheSecurityGroups", "CacheSecurityGroupName MaxRecords Marker"),
            Map.entry(
                    "AuthorizeCacheSecurityGroupIngress",
                    "CacheSecurityGroupName EC2SecurityGroupName EC2SecurityGroupOwnerId"),
            Map.entry(
                    "RevokeCacheSecurityGroupIngress",
                    "CacheSecurityGroupName EC2SecurityGroupName EC2SecurityGroupOwnerId"),
            Map.entry("DeleteCacheSecurityGroup", "CacheSecurityGroupName"),
            Map.entry(
                    "CreateUser",
                    "UserId UserName Engine Passwords AccessString NoPasswordRequired Tags AuthenticationMode"),
            Map.entry("DescribeUsers", "Engine UserId Filters MaxRecords Marker"),
            Map.entry(
                    "ModifyUser",
                    "UserId AccessString AppendAccessString Passwords NoPasswordRequired AuthenticationMode Engine"),
            Map.entry("DeleteUser", "UserId"),
            Map.entry(
                    "CreateGlobalReplicationGroup",
                    "GlobalReplicationGroupIdSuffix GlobalReplicationGroupDescription PrimaryReplicationGroupId"),
            Map.entry("DescribeGlobalReplicationGroups", "GlobalReplicationGroupId ShowMemberInfo MaxRecords Marker"),
            Map.entry(
                    "DisassociateGlobalReplicationGroup",
                    "GlobalReplicationGroupId ReplicationGroupId ReplicationGroupRegion"),
            Map.entry(
                    "FailoverGlobalReplicationGroup",
                    "GlobalReplicationGroupId PrimaryRegion PrimaryReplicationGroupId"),
            Map.entry("DeleteGlobalReplicationGroup", "GlobalReplicationGroupId RetainPrimaryReplicationGroup"),
            Map.entry(
                    "ModifyGlobalReplicationGroup",
                    "GlobalReplicationGroupId ApplyImmediately CacheNodeType Engine EngineVersion"
                            + " CacheParameterGroupName GlobalReplicationGroupDescription AutomaticFailoverEnabled"),
            Map.entry(
                    "IncreaseNodeGroupsInGlobalReplicationGroup",
                    "GlobalReplicationGroupId NodeGroupCount RegionalConfigurations ApplyImmediately"),
            Map.entry(
                    "DecreaseNodeGroupsInGlobalReplicationGroup",
                    "GlobalReplicationGroupId NodeGroupCount GlobalNodeGroupsToRemove GlobalNodeGroupsToRetain"
                            + " ApplyImmediately"),
            Map.entry("RebalanceSlotsInGlobalReplicationGroup", "GlobalReplicationGroupId ApplyImmediately"),
            Map.entry("CreateUserGroup", "UserGroupId Engine UserIds Tags"),
            Map.entry("DescribeUserGroups", "UserGroupId MaxRecords Marker"),
            Map.entry("ModifyUserGroup", "UserGroupId UserIdsToAdd UserIdsToRemove Engine"),
            Map.entry("DeleteUserGroup", "UserGroupId"),
            Map.entry("DescribeServiceUpdates", "ServiceUpdateName ServiceUpdateStatus MaxRecords Marker"),
            Map.entry(
                    "DescribeUpdateActions",
                    "ServiceUpdateName ReplicationGroupIds CacheClusterIds Engine ServiceUpdateStatus"
                            + " ServiceUpdateTimeRange UpdateActionStatus ShowNodeLevelUpdateStatus MaxRecords Marker"),
            Map.entry("BatchApplyUpdateAction", "ReplicationGroupIds CacheClusterIds ServiceUpdateName"),
            Map.entry("BatchStopUpdateAction", "ReplicationGroupIds CacheClusterIds ServiceUpdateName"),
            Map.entry(
                    "ModifyReplicationGroupShardConfiguration",
                    "ReplicationGroupId NodeGroupCount ApplyImmediately ReshardingConfiguration NodeGroupsToRemove"
                            + " NodeGroupsToRetain"),
            Map.entry("DescribeReplicationGroups", "ReplicationGroupId " + PAGE),
            Map.entry(
                    "ModifyReplicationGroup",
                    "ReplicationGroupId ReplicationGroupDescription CacheSecurityGroupNames SecurityGroupIds"
                            + " PreferredMaintenanceWindow NotificationTopicArn NotificationTopicStatus"
                            + " ApplyImmediately AutoMinorVersionUpgrade SnapshotWindow CacheNodeType"
                            + " Engine EngineVersion CacheParameterGroupName AutomaticFailoverEnabled MultiAZEnabled"
                            + " PrimaryClusterId SnapshotRetentionLimit SnapshottingClusterId IpDiscovery"
                            + " TransitEncryptionEnabled TransitEncryptionMode AuthToken AuthTokenUpdateStrategy"
                            + " LogDeliveryConfigurations ClusterMode NodeGroupId UserGroupIdsToAdd UserGroupIdsToRemove"
                            + " RemoveUserGroups"),
            Map.entry(
                    "IncreaseReplicaCount", "ReplicationGroupId NewReplicaCount ReplicaConfiguration ApplyImmediately"),
            Map.entry(
                    "DecreaseReplicaCount",
                    "ReplicationGroupId NewReplicaCount ReplicaConfiguration ReplicasToRemove ApplyImmediately"),
            Map.entry("RebootCacheCluster", "CacheClusterId CacheNodeIdsToReboot"),
            Map.entry("CopySnapshot", "SourceSnapshotName TargetSnapshotName TargetBucket KmsKeyId Tags"),
            Map.entry("TestFailover", "ReplicationGroupId NodeGroupId"),
            Map.entry("DeleteReplicationGroup", "ReplicationGroupId RetainPrimaryCluster FinalSnapshotIdentifier"),
            Map.entry(
                    "DescribeCacheClusters",
                    "CacheClusterId ShowCacheNodeInfo ShowCacheClustersNotInReplicationGroups " + PAGE),
            Map.entry("CreateSnapshot", "ReplicationGroupId CacheClusterId SnapshotName KmsKeyId Tags"),
            Map.entry(
                    "DescribeSnapshots",
                    "ReplicationGroupId CacheClusterId SnapshotName SnapshotSource ShowNodeGroupConfig " + PAGE),
            Map.entry("DeleteSnapshot", "SnapshotName"),
            Map.entry("DescribeEvents", "SourceIdentifier SourceType StartTime EndTime Duration " + PAGE),
            Map.entry("AddTagsToResource", "ResourceName Tags"),
            Map.entry("ListTagsForResource", "ResourceName"),
            Map.entry("RemoveTagsFromResource", "ResourceName TagKeys"),
            Map.entry(
                    "DescribeCacheEngineVersions",
                    "Engine EngineVersion CacheParameterGroupFamily DefaultOnly " + PAGE),
            Map.entry("ListAllowedNodeTypeModifications", "CacheClusterId ReplicationGroupId"),
            Map.entry("DescribeCacheParameterGroups", "CacheParameterGroupName " + PAGE),
            Map.entry(
                    "CreateCacheParameterGroup", "CacheParameterGroupName CacheParameterGroupFamily Description Tags"),
            Map.entry("ModifyCacheParameterGroup", "CacheParameterGroupName ParameterNameValues"),
            Map.entry("ResetCacheParameterGroup", "CacheParameterGroupName ResetAllParameters ParameterNameValues"),
            Map.entry("DeleteCacheParameterGroup", "CacheParameterGroupName"),
            Map.entry("DescribeCacheParameters", "CacheParameterGroupName Source " + PAGE),
            Map.entry("DescribeEngineDefaultParameters", "CacheParameterGroupFamily " + PAGE));

    private final Actions actions = new Mocked().actions;

    @Test
    void these_operations_are_simulated() {
        assertThat(Operations.all().stream().filter(actions::simulates).map(Operation::name))
                .containsExactlyInAnyOrderElementsOf(HONOURED.keySet());
    }

    @TestFactory
    Stream<DynamicTest> each_member_is_honoured_or_refused() {
        return Operations.all().stream()
                .filter(actions::simulates)
                .map(operation -> DynamicTest.dynamicTest(operation.name(), () -> {
                    Set<String> known =
                            new TreeSet<>(List.of(HONOURED.get(operation.name()).split(" ", -1)));
                    List<String> refused = actions.refusedMembers(operation);
                    refused.stream().filter(name -> !name.contains(".")).forEach(name -> assertThat(known.add(name))
                            .as(name + " is honoured or refused, not both")
                            .isTrue());
                    assertThat(known).isEqualTo(membersOf(operation));
                }));
    }

    @Test
    void members_inside_structures_are_refused_too() {
        assertThat(actions.refusedMembers(Operations.CREATE_REPLICATION_GROUP))
                .contains("NodeGroupConfiguration.PrimaryOutpostArn", "NodeGroupConfiguration.ReplicaOutpostArns");
    }

    private static Set<String> membersOf(Operation<?, ?> operation) throws ReflectiveOperationException {
        Object builder = Class.forName(ElastiCacheRequest.class.getPackageName() + "." + operation.name() + "Request")
                .getMethod("builder")
                .invoke(null);
        return ((SdkPojo) builder)
                .sdkFields().stream().map(field -> field.locationName()).collect(toCollection(TreeSet::new));
    }
}
