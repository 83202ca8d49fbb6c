package io.elasticachemock.server.query;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.elasticache.model.AddTagsToResourceRequest;
import software.amazon.awssdk.services.elasticache.model.AddTagsToResourceResponse;
import software.amazon.awssdk.services.elasticache.model.AuthorizeCacheSecurityGroupIngressRequest;
import software.amazon.awssdk.services.elasticache.model.AuthorizeCacheSecurityGroupIngressResponse;
import software.amazon.awssdk.services.elasticache.model.BatchApplyUpdateActionRequest;
import software.amazon.awssdk.services.elasticache.model.BatchApplyUpdateActionResponse;
import software.amazon.awssdk.services.elasticache.model.BatchStopUpdateActionRequest;
import software.amazon.awssdk.services.elasticache.model.BatchStopUpdateActionResponse;
import software.amazon.awssdk.services.elasticache.model.CompleteMigrationRequest;
import software.amazon.awssdk.services.elasticache.model.CompleteMigrationResponse;
import software.amazon.awssdk.services.elasticache.model.CopyServerlessCacheSnapshotRequest;
import software.amazon.awssdk.services.elasticache.model.CopyServerlessCacheSnapshotResponse;
import software.amazon.awssdk.services.elasticache.model.CopySnapshotRequest;
import software.amazon.awssdk.services.elasticache.model.CopySnapshotResponse;
import software.amazon.awssdk.services.elasticache.model.CreateCacheClusterRequest;
import software.amazon.awssdk.services.elasticache.model.CreateCacheClusterResponse;
import software.amazon.awssdk.services.elasticache.model.CreateCacheParameterGroupRequest;
import software.amazon.awssdk.services.elasticache.model.CreateCacheParameterGroupResponse;
import software.amazon.awssdk.services.elasticache.model.CreateCacheSecurityGroupRequest;
import software.amazon.awssdk.services.elasticache.model.CreateCacheSecurityGroupResponse;
import software.amazon.awssdk.services.elasticache.model.CreateCacheSubnetGroupRequest;
import software.amazon.awssdk.services.elasticache.model.CreateCacheSubnetGroupResponse;
import software.amazon.awssdk.services.elasticache.model.CreateGlobalReplicationGroupRequest;
import software.amazon.awssdk.services.elasticache.model.CreateGlobalReplicationGroupResponse;
import software.amazon.awssdk.services.elasticache.model.CreateReplicationGroupRequest;
import software.amazon.awssdk.services.elasticache.model.CreateReplicationGroupResponse;
import software.amazon.awssdk.services.elasticache.model.CreateServerlessCacheRequest;
import software.amazon.awssdk.services.elasticache.model.CreateServerlessCacheResponse;
import software.amazon.awssdk.services.elasticache.model.CreateServerlessCacheSnapshotRequest;
import software.amazon.awssdk.services.elasticache.model.CreateServerlessCacheSnapshotResponse;
import software.amazon.awssdk.services.elasticache.model.CreateSnapshotRequest;
import software.amazon.awssdk.services.elasticache.model.CreateSnapshotResponse;
import software.amazon.awssdk.services.elasticache.model.CreateUserGroupRequest;
import software.amazon.awssdk.services.elasticache.model.CreateUserGroupResponse;
import software.amazon.awssdk.services.elasticache.model.CreateUserRequest;
import software.amazon.awssdk.services.elasticache.model.CreateUserResponse;
import software.amazon.awssdk.services.elasticache.model.DecreaseNodeGroupsInGlobalReplicationGroupRequest;
import software.amazon.awssdk.services.elasticache.model.DecreaseNodeGroupsInGlobalReplicationGroupResponse;
import software.amazon.awssdk.services.elasticache.model.DecreaseReplicaCountRequest;
import software.amazon.awssdk.services.elasticache.model.DecreaseReplicaCountResponse;
import software.amazon.awssdk.services.elasticache.model.DeleteCacheClusterRequest;
import software.amazon.awssdk.services.elasticache.model.DeleteCacheClusterResponse;
import software.amazon.awssdk.services.elasticache.model.DeleteCacheParameterGroupRequest;
import software.amazon.awssdk.services.elasticache.model.DeleteCacheParameterGroupResponse;
import software.amazon.awssdk.services.elasticache.model.DeleteCacheSecurityGroupRequest;
import software.amazon.awssdk.services.elasticache.model.DeleteCacheSecurityGroupResponse;
import software.amazon.awssdk.services.elasticache.model.DeleteCacheSubnetGroupRequest;
import software.amazon.awssdk.services.elasticache.model.DeleteCacheSubnetGroupResponse;
import software.amazon.awssdk.services.elasticache.model.DeleteGlobalReplicationGroupRequest;
import software.amazon.awssdk.services.elasticache.model.DeleteGlobalReplicationGroupResponse;
import software.amazon.awssdk.services.elasticache.model.DeleteReplicationGroupRequest;
import software.amazon.awssdk.services.elasticache.model.DeleteReplicationGroupResponse;
import software.amazon.awssdk.services.elasticache.model.DeleteServerlessCacheRequest;
import software.amazon.awssdk.services.elasticache.model.DeleteServerlessCacheResponse;
import software.amazon.awssdk.services.elasticache.model.DeleteServerlessCacheSnapshotRequest;
import software.amazon.awssdk.services.elasticache.model.DeleteServerlessCacheSnapshotResponse;
import software.amazon.awssdk.services.elasticache.model.DeleteSnapshotRequest;
import software.amazon.awssdk.services.elasticache.model.DeleteSnapshotResponse;
import software.amazon.awssdk.services.elasticache.model.DeleteUserGroupRequest;
import software.amazon.awssdk.services.elasticache.model.DeleteUserGroupResponse;
import software.amazon.awssdk.services.elasticache.model.DeleteUserRequest;
import software.amazon.awssdk.services.elasticache.model.DeleteUserResponse;
import software.amazon.awssdk.services.elasticache.model.DescribeCacheClustersRequest;
import software.amazon.awssdk.services.elasticache.model.DescribeCacheClustersResponse;
import software.amazon.awssdk.services.elasticache.model.DescribeCacheEngineVersionsRequest;
import software.amazon.awssdk.services.elasticache.model.DescribeCacheEngineVersionsResponse;
import software.amazon.awssdk.services.elasticache.model.DescribeCacheParameterGroupsRequest;
import software.amazon.awssdk.services.elasticache.model.DescribeCacheParameterGroupsResponse;
import software.amazon.awssdk.services.elasticache.model.DescribeCacheParametersRequest;
import software.amazon.awssdk.services.elasticache.model.DescribeCacheParametersResponse;
import software.amazon.awssdk.services.elasticache.model.DescribeCacheSecurityGroupsRequest;
import software.amazon.awssdk.services.elasticache.model.DescribeCacheSecurityGroupsResponse;
import software.amazon.awssdk.services.elasticache.model.DescribeCacheSubnetGroupsRequest;
import software.amazon.awssdk.services.elasticache.model.DescribeCacheSubnetGroupsResponse;
import software.amazon.awssdk.services.elasticache.model.DescribeEngineDefaultParametersRequest;
import software.amazon.awssdk.services.elasticache.model.DescribeEngineDefaultParametersResponse;
import software.amazon.awssdk.services.elasticache.model.DescribeEventsRequest;
import software.amazon.awssdk.services.elasticache.model.DescribeEventsResponse;
import software.amazon.awssdk.services.elasticache.model.DescribeGlobalReplicationGroupsRequest;
import software.amazon.awssdk.services.elasticache.model.DescribeGlobalReplicationGroupsResponse;
import software.amazon.awssdk.services.elasticache.model.DescribeReplicationGroupsRequest;
import software.amazon.awssdk.services.elasticache.model.DescribeReplicationGroupsResponse;
import software.amazon.awssdk.services.elasticache.model.DescribeReservedCacheNodesOfferingsRequest;
import software.amazon.awssdk.services.elasticache.model.DescribeReservedCacheNodesOfferingsResponse;
import software.amazon.awssdk.services.elasticache.model.DescribeReservedCacheNodesRequest;
import software.amazon.awssdk.services.elasticache.model.DescribeReservedCacheNodesResponse;
import software.amazon.awssdk.services.elasticache.model.DescribeServerlessCacheSnapshotsRequest;
import software.amazon.awssdk.services.elasticache.model.DescribeServerlessCacheSnapshotsResponse;
import software.amazon.awssdk.services.elasticache.model.DescribeServerlessCachesRequest;
import software.amazon.awssdk.services.elasticache.model.DescribeServerlessCachesResponse;
import software.amazon.awssdk.services.elasticache.model.DescribeServiceUpdatesRequest;
import software.amazon.awssdk.services.elasticache.model.DescribeServiceUpdatesResponse;
import software.amazon.awssdk.services.elasticache.model.DescribeSnapshotsRequest;
import software.amazon.awssdk.services.elasticache.model.DescribeSnapshotsResponse;
import software.amazon.awssdk.services.elasticache.model.DescribeUpdateActionsRequest;
import software.amazon.awssdk.services.elasticache.model.DescribeUpdateActionsResponse;
import software.amazon.awssdk.services.elasticache.model.DescribeUserGroupsRequest;
import software.amazon.awssdk.services.elasticache.model.DescribeUserGroupsResponse;
import software.amazon.awssdk.services.elasticache.model.DescribeUsersRequest;
import software.amazon.awssdk.services.elasticache.model.DescribeUsersResponse;
import software.amazon.awssdk.services.elasticache.model.DisassociateGlobalReplicationGroupRequest;
import software.amazon.awssdk.services.elasticache.model.DisassociateGlobalReplicationGroupResponse;
import software.amazon.awssdk.services.elasticache.model.ElastiCacheRequest;
import software.amazon.awssdk.services.elasticache.model.ElastiCacheResponse;
import software.amazon.awssdk.services.elasticache.model.ExportServerlessCacheSnapshotRequest;
import software.amazon.awssdk.services.elasticache.model.ExportServerlessCacheSnapshotResponse;
import software.amazon.awssdk.services.elasticache.model.FailoverGlobalReplicationGroupRequest;
import software.amazon.awssdk.services.elasticache.model.FailoverGlobalReplicationGroupResponse;
import software.amazon.awssdk.services.elasticache.model.IncreaseNodeGroupsInGlobalReplicationGroupRequest;
import software.amazon.awssdk.services.elasticache.model.IncreaseNodeGroupsInGlobalReplicationGroupResponse;
import software.amazon.awssdk.services.elasticache.model.IncreaseReplicaCountRequest;
import software.amazon.awssdk.services.elasticache.model.IncreaseReplicaCountResponse;
import software.amazon.awssdk.services.elasticache.model.ListAllowedNodeTypeModificationsRequest;
import software.amazon.awssdk.services.elasticache.model.ListAllowedNodeTypeModificationsResponse;
import software.amazon.awssdk.services.elasticache.model.ListTagsForResourceRequest;
import software.amazon.awssdk.services.elasticache.model.ListTagsForResourceResponse;
import software.amazon.awssdk.services.elasticache.model.ModifyCacheClusterRequest;
import software.amazon.awssdk.services.elasticache.model.ModifyCacheClusterResponse;
import software.amazon.awssdk.services.elasticache.model.ModifyCacheParameterGroupRequest;
import software.amazon.awssdk.services.elasticache.model.ModifyCacheParameterGroupResponse;
import software.amazon.awssdk.services.elasticache.model.ModifyCacheSubnetGroupRequest;
import software.amazon.awssdk.services.elasticache.model.ModifyCacheSubnetGroupResponse;
import software.amazon.awssdk.services.elasticache.model.ModifyGlobalReplicationGroupRequest;
import software.amazon.awssdk.services.elasticache.model.ModifyGlobalReplicationGroupResponse;
import software.amazon.awssdk.services.elasticache.model.ModifyReplicationGroupRequest;
import software.amazon.awssdk.services.elasticache.model.ModifyReplicationGroupResponse;
import software.amazon.awssdk.services.elasticache.model.ModifyReplicationGroupShardConfigurationRequest;
import software.amazon.awssdk.services.elasticache.model.ModifyReplicationGroupShardConfigurationResponse;
import software.amazon.awssdk.services.elasticache.model.ModifyServerlessCacheRequest;
import software.amazon.awssdk.services.elasticache.model.ModifyServerlessCacheResponse;
import software.amazon.awssdk.services.elasticache.model.ModifyUserGroupRequest;
import software.amazon.awssdk.services.elasticache.model.ModifyUserGroupResponse;
import software.amazon.awssdk.services.elasticache.model.ModifyUserRequest;
import software.amazon.awssdk.services.elasticache.model.ModifyUserResponse;
import software.amazon.awssdk.services.elasticache.model.PurchaseReservedCacheNodesOfferingRequest;
import software.amazon.awssdk.services.elasticache.model.PurchaseReservedCacheNodesOfferingResponse;
import software.amazon.awssdk.services.elasticache.model.RebalanceSlotsInGlobalReplicationGroupRequest;
import software.amazon.awssdk.services.elasticache.model.RebalanceSlotsInGlobalReplicationGroupResponse;
import software.amazon.awssdk.services.elasticache.model.RebootCacheClusterRequest;
import software.amazon.awssdk.services.elasticache.model.RebootCacheClusterResponse;
import software.amazon.awssdk.services.elasticache.model.RemoveTagsFromResourceRequest;
import software.amazon.awssdk.services.elasticache.model.RemoveTagsFromResourceResponse;
import software.amazon.awssdk.services.elasticache.model.ResetCacheParameterGroupRequest;
import software.amazon.awssdk.services.elasticache.model.ResetCacheParameterGroupResponse;
import software.amazon.awssdk.services.elasticache.model.RevokeCacheSecurityGroupIngressRequest;
import software.amazon.awssdk.services.elasticache.model.RevokeCacheSecurityGroupIngressResponse;
import software.amazon.awssdk.services.elasticache.model.StartMigrationRequest;
import software.amazon.awssdk.services.elasticache.model.StartMigrationResponse;
import software.amazon.awssdk.services.elasticache.model.TestFailoverRequest;
import software.amazon.awssdk.services.elasticache.model.TestFailoverResponse;
import software.amazon.awssdk.services.elasticache.model.TestMigrationRequest;
import software.amazon.awssdk.services.elasticache.model.TestMigrationResponse;

/**
 * The 75 operations of ElastiCache's API. Their type parameters make the compiler check that an {@link Action} reads the
 * request and returns the response of its own operation. The file is long because the API is.
 */
public final class Operations {
    private static final Map<String, Operation<?, ?>> BY_NAME = new LinkedHashMap<>();

    public static final Operation<AddTagsToResourceRequest, AddTagsToResourceResponse> ADD_TAGS_TO_RESOURCE =
            operation("AddTagsToResource");
    public static final Operation<AuthorizeCacheSecurityGroupIngressRequest, AuthorizeCacheSecurityGroupIngressResponse>
            AUTHORIZE_CACHE_SECURITY_GROUP_INGRESS = operation("AuthorizeCacheSecurityGroupIngress");
    public static final Operation<BatchApplyUpdateActionRequest, BatchApplyUpdateActionResponse>
            BATCH_APPLY_UPDATE_ACTION = operation("BatchApplyUpdateAction");
    public static final Operation<BatchStopUpdateActionRequest, BatchStopUpdateActionResponse>
            BATCH_STOP_UPDATE_ACTION = operation("BatchStopUpdateAction");
    public static final Operation<CompleteMigrationRequest, CompleteMigrationResponse> COMPLETE_MIGRATION =
            operation("CompleteMigration");
    public static final Operation<CopyServerlessCacheSnapshotRequest, CopyServerlessCacheSnapshotResponse>
            COPY_SERVERLESS_CACHE_SNAPSHOT = operation("CopyServerlessCacheSnapshot");
    public static final Operation<CopySnapshotRequest, CopySnapshotResponse> COPY_SNAPSHOT = operation("CopySnapshot");
    public static final Operation<CreateCacheClusterRequest, CreateCacheClusterResponse> CREATE_CACHE_CLUSTER =
            operation("CreateCacheCluster");
    public static final Operation<CreateCacheParameterGroupRequest, CreateCacheParameterGroupResponse>
            CREATE_CACHE_PARAMETER_GROUP = operation("CreateCacheParameterGroup");
    public static final Operation<CreateCacheSecurityGroupRequest, CreateCacheSecurityGroupResponse>
            CREATE_CACHE_SECURITY_GROUP = operation("CreateCacheSecurityGroup");
    public static final Operation<CreateCacheSubnetGroupRequest, CreateCacheSubnetGroupResponse>
            CREATE_CACHE_SUBNET_GROUP = operation("CreateCacheSubnetGroup");
    public static final Operation<CreateGlobalReplicationGroupRequest, CreateGlobalReplicationGroupResponse>
            CREATE_GLOBAL_REPLICATION_GROUP = operation("CreateGlobalReplicationGroup");
    public static final Operation<CreateReplicationGroupRequest, CreateReplicationGroupResponse>
            CREATE_REPLICATION_GROUP = operation("CreateReplicationGroup");
    public static final Operation<CreateServerlessCacheRequest, CreateServerlessCacheResponse> CREATE_SERVERLESS_CACHE =
            operation("CreateServerlessCache");
    public static final Operation<CreateServerlessCacheSnapshotRequest, CreateServerlessCacheSnapshotResponse>
            CREATE_SERVERLESS_CACHE_SNAPSHOT = operation("CreateServerlessCacheSnapshot");
    public static final Operation<CreateSnapshotRequest, CreateSnapshotResponse> CREATE_SNAPSHOT =
            operation("CreateSnapshot");
    public static final Operation<CreateUserRequest, CreateUserResponse> CREATE_USER = operation("CreateUser");
    public static final Operation<CreateUserGroupRequest, CreateUserGroupResponse> CREATE_USER_GROUP =
            operation("CreateUserGroup");
    public static final Operation<
                    DecreaseNodeGroupsInGlobalReplicationGroupRequest,
                    DecreaseNodeGroupsInGlobalReplicationGroupResponse>
            DECREASE_NODE_GROUPS_IN_GLOBAL_REPLICATION_GROUP = operation("DecreaseNodeGroupsInGlobalReplicationGroup");
    public static final Operation<DecreaseReplicaCountRequest, DecreaseReplicaCountResponse> DECREASE_REPLICA_COUNT =
            operation("DecreaseReplicaCount");
    public static final Operation<DeleteCacheClusterRequest, DeleteCacheClusterResponse> DELETE_CACHE_CLUSTER =
            operation("DeleteCacheCluster");
    public static final Operation<DeleteCacheParameterGroupRequest, DeleteCacheParameterGroupResponse>
            DELETE_CACHE_PARAMETER_GROUP = operation("DeleteCacheParameterGroup");
    public static final Operation<DeleteCacheSecurityGroupRequest, DeleteCacheSecurityGroupResponse>
            DELETE_CACHE_SECURITY_GROUP = operation("DeleteCacheSecurityGroup");
    public static final Operation<DeleteCacheSubnetGroupRequest, DeleteCacheSubnetGroupResponse>
            DELETE_CACHE_SUBNET_GROUP = operation("DeleteCacheSubnetGroup");
    public static final Operation<DeleteGlobalReplicationGroupRequest, DeleteGlobalReplicationGroupResponse>
            DELETE_GLOBAL_REPLICATION_GROUP = operation("DeleteGlobalReplicationGroup");
    public static final Operation<DeleteReplicationGroupRequest, DeleteReplicationGroupResponse>
            DELETE_REPLICATION_GROUP = operation("DeleteReplicationGroup");
    public static final Operation<DeleteServerlessCacheRequest, DeleteServerlessCacheResponse> DELETE_SERVERLESS_CACHE =
            operation("DeleteServerlessCache");
    public static final Operation<DeleteServerlessCacheSnapshotRequest, DeleteServerlessCacheSnapshotResponse>
            DELETE_SERVERLESS_CACHE_SNAPSHOT = operation("DeleteServerlessCacheSnapshot");
    public static final Operation<DeleteSnapshotRequest, DeleteSnapshotResponse> DELETE_SNAPSHOT =
            operation("DeleteSnapshot");
    public static final Operation<DeleteUserRequest, DeleteUserResponse> DELETE_USER = operation("DeleteUser");
    public static final Operation<DeleteUserGroupRequest, DeleteUserGroupResponse> DELETE_USER_GROUP =
            operation("DeleteUserGroup");
    public static final Operation<DescribeCacheClustersRequest, DescribeCacheClustersResponse> DESCRIBE_CACHE_CLUSTERS =
            operation("DescribeCacheClusters");
    public static final Operation<DescribeCacheEngineVersionsRequest, DescribeCacheEngineVersionsResponse>
            DESCRIBE_CACHE_ENGINE_VERSIONS = operation("DescribeCacheEngineVersions");
    public static final Operation<DescribeCacheParameterGroupsRequest, DescribeCacheParameterGroupsResponse>
            DESCRIBE_CACHE_PARAMETER_GROUPS = operation("DescribeCacheParameterGroups");
    public static final Operation<DescribeCacheParametersRequest, DescribeCacheParametersResponse>
            DESCRIBE_CACHE_PARAMETERS = operation("DescribeCacheParameters");
    public static final Operation<DescribeCacheSecurityGroupsRequest, DescribeCacheSecurityGroupsResponse>
            DESCRIBE_CACHE_SECURITY_GROUPS = operation("DescribeCacheSecurityGroups");
    public static final Operation<DescribeCacheSubnetGroupsRequest, DescribeCacheSubnetGroupsResponse>
            DESCRIBE_CACHE_SUBNET_GROUPS = operation("DescribeCacheSubnetGroups");
    public static final Operation<DescribeEngineDefaultParametersRequest, DescribeEngineDefaultParametersResponse>
            DESCRIBE_ENGINE_DEFAULT_PARAMETERS = operation("DescribeEngineDefaultParameters");
    public static final Operation<DescribeEventsRequest, DescribeEventsResponse> DESCRIBE_EVENTS =
            operation("DescribeEvents");
    public static final Operation<DescribeGlobalReplicationGroupsRequest, DescribeGlobalReplicationGroupsResponse>
            DESCRIBE_GLOBAL_REPLICATION_GROUPS = operation("DescribeGlobalReplicationGroups");
    public static final Operation<DescribeReplicationGroupsRequest, DescribeReplicationGroupsResponse>
            DESCRIBE_REPLICATION_GROUPS = operation("DescribeReplicationGroups");
    public static final Operation<DescribeReservedCacheNodesRequest, DescribeReservedCacheNodesResponse>
            DESCRIBE_RESERVED_CACHE_NODES = operation("DescribeReservedCacheNodes");
    public static final Operation<
                    DescribeReservedCacheNodesOfferingsRequest, DescribeReservedCacheNodesOfferingsResponse>
            DESCRIBE_RESERVED_CACHE_NODES_OFFERINGS = operation("DescribeReservedCacheNodesOfferings");
    public static final Operation<DescribeServerlessCacheSnapshotsRequest, DescribeServerlessCacheSnapshotsResponse>
            DESCRIBE_SERVERLESS_CACHE_SNAPSHOTS = operation("DescribeServerlessCacheSnapshots");
    public static final Operation<DescribeServerlessCachesRequest, DescribeServerlessCachesResponse>
            DESCRIBE_SERVERLESS_CACHES = operation("DescribeServerlessCaches");
    public static final Operation<DescribeServiceUpdatesRequest, DescribeServiceUpdatesResponse>
            DESCRIBE_SERVICE_UPDATES = operation("DescribeServiceUpdates");
    public static final Operation<DescribeSnapshotsRequest, DescribeSnapshotsResponse> DESCRIBE_SNAPSHOTS =
            operation("DescribeSnapshots");
    public static final Operation<DescribeUpdateActionsRequest, DescribeUpdateActionsResponse> DESCRIBE_UPDATE_ACTIONS =
            operation("DescribeUpdateActions");
    public static final Operation<DescribeUserGroupsRequest, DescribeUserGroupsResponse> DESCRIBE_USER_GROUPS =
            operation("DescribeUserGroups");
    public static final Operation<DescribeUsersRequest, DescribeUsersResponse> DESCRIBE_USERS =
            operation("DescribeUsers");
    public static final Operation<DisassociateGlobalReplicationGroupRequest, DisassociateGlobalReplicationGroupResponse>
            DISASSOCIATE_GLOBAL_REPLICATION_GROUP = operation("DisassociateGlobalReplicationGroup");
    public static final Operation<ExportServerlessCacheSnapshotRequest, ExportServerlessCacheSnapshotResponse>
            EXPORT_SERVERLESS_CACHE_SNAPSHOT = operation("ExportServerlessCacheSnapshot");
    public static final Operation<FailoverGlobalReplicationGroupRequest, FailoverGlobalReplicationGroupResponse>
            FAILOVER_GLOBAL_REPLICATION_GROUP = operation("FailoverGlobalReplicationGroup");
    public static final Operation<
                    IncreaseNodeGroupsInGlobalReplicationGroupRequest,
                    IncreaseNodeGroupsInGlobalReplicationGroupResponse>
            INCREASE_NODE_GROUPS_IN_GLOBAL_REPLICATION_GROUP = operation("IncreaseNodeGroupsInGlobalReplicationGroup");
    public static final Operation<IncreaseReplicaCountRequest, IncreaseReplicaCountResponse> INCREASE_REPLICA_COUNT =
            operation("IncreaseReplicaCount");
    public static final Operation<ListAllowedNodeTypeModificationsRequest, ListAllowedNodeTypeModificationsResponse>
            LIST_ALLOWED_NODE_TYPE_MODIFICATIONS = operation("ListAllowedNodeTypeModifications");
    public static final Operation<ListTagsForResourceRequest, ListTagsForResourceResponse> LIST_TAGS_FOR_RESOURCE =
            operation("ListTagsForResource");
    public static final Operation<ModifyCacheClusterRequest, ModifyCacheClusterResponse> MODIFY_CACHE_CLUSTER =
            operation("ModifyCacheCluster");
    public static final Operation<ModifyCacheParameterGroupRequest, ModifyCacheParameterGroupResponse>
            MODIFY_CACHE_PARAMETER_GROUP = operation("ModifyCacheParameterGroup");
    public static final Operation<ModifyCacheSubnetGroupRequest, ModifyCacheSubnetGroupResponse>
            MODIFY_CACHE_SUBNET_GROUP = operation("ModifyCacheSubnetGroup");
    public static final Operation<ModifyGlobalReplicationGroupRequest, ModifyGlobalReplicationGroupResponse>
            MODIFY_GLOBAL_REPLICATION_GROUP = operation("ModifyGlobalReplicationGroup");
    public static final Operation<ModifyReplicationGroupRequest, ModifyReplicationGroupResponse>
            MODIFY_REPLICATION_GROUP = operation("ModifyReplicationGroup");
    public static final Operation<
                    ModifyReplicationGroupShardConfigurationRequest, ModifyReplicationGroupShardConfigurationResponse>
            MODIFY_REPLICATION_GROUP_SHARD_CONFIGURATION = operation("ModifyReplicationGroupShardConfiguration");
    public static final Operation<ModifyServerlessCacheRequest, ModifyServerlessCacheResponse> MODIFY_SERVERLESS_CACHE =
            operation("ModifyServerlessCache");
    public static final Operation<ModifyUserRequest, ModifyUserResponse> MODIFY_USER = operation("ModifyUser");
    public static final Operation<ModifyUserGroupRequest, ModifyUserGroupResponse> MODIFY_USER_GROUP =
            operation("ModifyUserGroup");
    public static final Operation<PurchaseReservedCacheNodesOfferingRequest, PurchaseReservedCacheNodesOfferingResponse>
            PURCHASE_RESERVED_CACHE_NODES_OFFERING = operation("PurchaseReservedCacheNodesOffering");
    public static final Operation<
                    RebalanceSlotsInGlobalReplicationGroupRequest, RebalanceSlotsInGlobalReplicationGroupResponse>
            REBALANCE_SLOTS_IN_GLOBAL_REPLICATION_GROUP = operation("RebalanceSlotsInGlobalReplicationGroup");
    public static final Operation<RebootCacheClusterRequest, RebootCacheClusterResponse> REBOOT_CACHE_CLUSTER =
            operation("RebootCacheCluster");
    public static final Operation<RemoveTagsFromResourceRequest, RemoveTagsFromResourceResponse>
            REMOVE_TAGS_FROM_RESOURCE = operation("RemoveTagsFromResource");
    public static final Operation<ResetCacheParameterGroupRequest, ResetCacheParameterGroupResponse>
            RESET_CACHE_PARAMETER_GROUP = operation("ResetCacheParameterGroup");
    public static final Operation<RevokeCacheSecurityGroupIngressRequest, RevokeCacheSecurityGroupIngressResponse>
            REVOKE_CACHE_SECURITY_GROUP_INGRESS = operation("RevokeCacheSecurityGroupIngress");
    public static final Operation<StartMigrationRequest, StartMigrationResponse> START_MIGRATION =
            operation("StartMigration");
    public static final Operation<TestFailoverRequest, TestFailoverResponse> TEST_FAILOVER = operation("TestFailover");
    public static final Operation<TestMigrationRequest, TestMigrationResponse> TEST_MIGRATION =
            operation("TestMigration");

    private Operations() {}

    /** All operations, in the order of their names. */
    public static Collection<Operation<?, ?>> all() {
        return Collections.unmodifiableCollection(BY_NAME.values());
    }

    /** The operation of that name, with AWS's spelling. */
    static @Nullable Operation<?, ?> named(String name) {
        return BY_NAME.get(name);
    }

    private static <Q extends ElastiCacheRequest, R extends ElastiCacheResponse> Operation<Q, R> operation(
            String name) {
        Operation<Q, R> operation = new Operation<>(name);
        BY_NAME.put(name, operation);
        return operation;
    }
}
