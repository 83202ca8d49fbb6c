package io.elasticachemock.wire;

import io.elasticachemock.server.query.Operation;
import io.elasticachemock.server.query.Operations;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import software.amazon.awssdk.auth.credentials.AnonymousCredentialsProvider;
import software.amazon.awssdk.core.exception.AbortedException;
import software.amazon.awssdk.core.interceptor.Context;
import software.amazon.awssdk.core.interceptor.ExecutionAttributes;
import software.amazon.awssdk.core.interceptor.ExecutionInterceptor;
import software.amazon.awssdk.http.SdkHttpFullRequest;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.elasticache.ElastiCacheClient;
import software.amazon.awssdk.services.elasticache.model.ElastiCacheRequest;

/** The forms that the real client sends: one for each operation with everything in it, and some that a user would send. */
final class SentForms {
    private static final List<String> USUAL = List.of(
            "Action=CreateReplicationGroup&Version=2015-02-02&ReplicationGroupId=orders&ReplicationGroupDescription=d"
                    + "&Engine=redis&CacheNodeType=cache.r6g.large&NumCacheClusters=3&AutomaticFailoverEnabled=true",
            "Action=CreateReplicationGroup&Version=2015-02-02&ReplicationGroupId=carts&ReplicationGroupDescription=d"
                    + "&Engine=valkey&CacheNodeType=cache.t4g.micro&NumNodeGroups=3&ReplicasPerNodeGroup=1"
                    + "&AutomaticFailoverEnabled=true&Tags.Tag.1.Key=team&Tags.Tag.1.Value=shop",
            "Action=CreateReplicationGroup&Version=2015-02-02&ReplicationGroupId=users&ReplicationGroupDescription=d"
                    + "&Engine=redis&CacheNodeType=cache.r6g.large&AutomaticFailoverEnabled=true"
                    + "&NodeGroupConfiguration.NodeGroupConfiguration.1.ReplicaCount=1"
                    + "&NodeGroupConfiguration.NodeGroupConfiguration.1.Slots=0-8191"
                    + "&NodeGroupConfiguration.NodeGroupConfiguration.2.ReplicaCount=1"
                    + "&NodeGroupConfiguration.NodeGroupConfiguration.2.Slots=8192-16383",
            "Action=DescribeReplicationGroups&Version=2015-02-02&ReplicationGroupId=orders",
            "Action=DescribeReplicationGroups&Version=2015-02-02&MaxRecords=20",
            "Action=DescribeCacheClusters&Version=2015-02-02&ShowCacheNodeInfo=true",
            "Action=ModifyReplicationGroup&Version=2015-02-02&ReplicationGroupId=orders&CacheNodeType=cache.r6g.xlarge"
                    + "&ApplyImmediately=true",
            "Action=ModifyReplicationGroup&Version=2015-02-02&ReplicationGroupId=carts&SnapshotRetentionLimit=3"
                    + "&PreferredMaintenanceWindow=sun%3A05%3A00-sun%3A06%3A00",
            "Action=ModifyReplicationGroup&Version=2015-02-02&ReplicationGroupId=orders&ApplyImmediately=true"
                    + "&LogDeliveryConfigurations.LogDeliveryConfigurationRequest.1.LogType=slow-log"
                    + "&LogDeliveryConfigurations.LogDeliveryConfigurationRequest.1.DestinationType=cloudwatch-logs"
                    + "&LogDeliveryConfigurations.LogDeliveryConfigurationRequest.1.LogFormat=json"
                    + "&LogDeliveryConfigurations.LogDeliveryConfigurationRequest.1.DestinationDetails"
                    + ".CloudWatchLogsDetails.LogGroup=logs",
            "Action=ModifyReplicationGroup&Version=2015-02-02&ReplicationGroupId=orders&ClusterMode=compatible",
            "Action=ModifyReplicationGroup&Version=2015-02-02&ReplicationGroupId=orders&TransitEncryptionEnabled=true"
                    + "&TransitEncryptionMode=preferred&ApplyImmediately=true",
            "Action=ModifyReplicationGroup&Version=2015-02-02&ReplicationGroupId=orders&EngineVersion=7.1",
            "Action=ModifyReplicationGroupShardConfiguration&Version=2015-02-02&ReplicationGroupId=users"
                    + "&NodeGroupCount=3&ApplyImmediately=true"
                    + "&ReshardingConfiguration.ReshardingConfiguration.1.NodeGroupId=0007",
            "Action=ModifyReplicationGroupShardConfiguration&Version=2015-02-02&ReplicationGroupId=carts"
                    + "&NodeGroupCount=2&ApplyImmediately=true&NodeGroupsToRemove.NodeGroupToRemove.1=0003",
            "Action=IncreaseReplicaCount&Version=2015-02-02&ReplicationGroupId=orders&NewReplicaCount=3"
                    + "&ApplyImmediately=true",
            "Action=DecreaseReplicaCount&Version=2015-02-02&ReplicationGroupId=users&NewReplicaCount=0"
                    + "&ApplyImmediately=true",
            "Action=TestFailover&Version=2015-02-02&ReplicationGroupId=orders&NodeGroupId=0001",
            "Action=RebootCacheCluster&Version=2015-02-02&CacheClusterId=orders-001&CacheNodeIdsToReboot.CacheNodeId.1=0001",
            "Action=CopySnapshot&Version=2015-02-02&SourceSnapshotName=s1&TargetSnapshotName=s2",
            "Action=CreateReplicationGroup&Version=2015-02-02&ReplicationGroupId=again&ReplicationGroupDescription=d"
                    + "&SnapshotName=s1&NumNodeGroups=2",
            "Action=CreateSnapshot&Version=2015-02-02&SnapshotName=s1&ReplicationGroupId=orders",
            "Action=DescribeSnapshots&Version=2015-02-02&ShowNodeGroupConfig=true",
            "Action=DeleteSnapshot&Version=2015-02-02&SnapshotName=s1",
            "Action=DescribeEvents&Version=2015-02-02&Duration=600&SourceType=replication-group",
            "Action=AddTagsToResource&Version=2015-02-02&Tags.Tag.1.Key=k&Tags.Tag.1.Value=v"
                    + "&ResourceName=arn%3Aaws%3Aelasticache%3Aus-east-1%3A000000000000%3Areplicationgroup%3Aorders",
            "Action=DescribeCacheEngineVersions&Version=2015-02-02&Engine=redis",
            "Action=ListAllowedNodeTypeModifications&Version=2015-02-02&ReplicationGroupId=orders",
            "Action=DescribeCacheParameterGroups&Version=2015-02-02",
            "Action=CreateCacheSubnetGroup&Version=2015-02-02&CacheSubnetGroupName=net&CacheSubnetGroupDescription=d"
                    + "&SubnetIds.SubnetIdentifier.1=subnet-0a1b2c3d&SubnetIds.SubnetIdentifier.2=subnet-1a1b2c3d",
            "Action=ModifyCacheSubnetGroup&Version=2015-02-02&CacheSubnetGroupName=net&CacheSubnetGroupDescription=e",
            "Action=DescribeCacheSubnetGroups&Version=2015-02-02&MaxRecords=20",
            "Action=DeleteCacheSubnetGroup&Version=2015-02-02&CacheSubnetGroupName=net",
            "Action=DescribeReservedCacheNodesOfferings&Version=2015-02-02&CacheNodeType=cache.r6g.large&Duration=1",
            "Action=PurchaseReservedCacheNodesOffering&Version=2015-02-02&ReservedCacheNodesOfferingId=none&CacheNodeCount=2",
            "Action=DescribeReservedCacheNodes&Version=2015-02-02&OfferingType=All+Upfront",
            "Action=StartMigration&Version=2015-02-02&ReplicationGroupId=orders"
                    + "&CustomerNodeEndpointList.member.1.Address=10.0.0.1&CustomerNodeEndpointList.member.1.Port=6379",
            "Action=CompleteMigration&Version=2015-02-02&ReplicationGroupId=orders&Force=true",
            "Action=CreateUser&Version=2015-02-02&UserId=sam&UserName=sam&Engine=redis&AccessString=on+~%2A+%2B%40all"
                    + "&AuthenticationMode.Type=password&AuthenticationMode.Passwords.member.1=a-password-of-19-ch",
            "Action=ModifyUser&Version=2015-02-02&UserId=sam&AppendAccessString=%2Bget&NoPasswordRequired=true",
            "Action=CreateGlobalReplicationGroup&Version=2015-02-02&GlobalReplicationGroupIdSuffix=shop"
                    + "&PrimaryReplicationGroupId=orders",
            "Action=DescribeGlobalReplicationGroups&Version=2015-02-02&ShowMemberInfo=true",
            "Action=FailoverGlobalReplicationGroup&Version=2015-02-02&GlobalReplicationGroupId=ldgnf-shop"
                    + "&PrimaryRegion=eu-west-1&PrimaryReplicationGroupId=orders",
            "Action=DisassociateGlobalReplicationGroup&Version=2015-02-02&GlobalReplicationGroupId=ldgnf-shop"
                    + "&ReplicationGroupId=orders&ReplicationGroupRegion=eu-west-1",
            "Action=ModifyGlobalReplicationGroup&Version=2015-02-02&GlobalReplicationGroupId=ldgnf-shop"
                    + "&ApplyImmediately=true&CacheNodeType=cache.r6g.xlarge",
            "Action=IncreaseNodeGroupsInGlobalReplicationGroup&Version=2015-02-02&GlobalReplicationGroupId=ldgnf-shop"
                    + "&NodeGroupCount=3&ApplyImmediately=true"
                    + "&RegionalConfigurations.RegionalConfiguration.1.ReplicationGroupId=orders"
                    + "&RegionalConfigurations.RegionalConfiguration.1.ReplicationGroupRegion=us-east-1",
            "Action=DecreaseNodeGroupsInGlobalReplicationGroup&Version=2015-02-02&GlobalReplicationGroupId=ldgnf-shop"
                    + "&NodeGroupCount=1&ApplyImmediately=true&GlobalNodeGroupsToRetain.GlobalNodeGroupId.1=ldgnf-shop-0001",
            "Action=RebalanceSlotsInGlobalReplicationGroup&Version=2015-02-02&GlobalReplicationGroupId=ldgnf-shop"
                    + "&ApplyImmediately=true",
            "Action=DeleteGlobalReplicationGroup&Version=2015-02-02&GlobalReplicationGroupId=ldgnf-shop"
                    + "&RetainPrimaryReplicationGroup=true",
            "Action=CreateUserGroup&Version=2015-02-02&UserGroupId=shop&Engine=redis&UserIds.member.1=default",
            "Action=ModifyUserGroup&Version=2015-02-02&UserGroupId=shop&UserIdsToAdd.member.1=sam",
            "Action=DescribeUsers&Version=2015-02-02&Filters.member.1.Name=user-id&Filters.member.1.Values.member.1=sam",
            "Action=DescribeUserGroups&Version=2015-02-02&MaxRecords=20",
            "Action=DeleteUser&Version=2015-02-02&UserId=sam",
            "Action=DeleteUserGroup&Version=2015-02-02&UserGroupId=shop",
            "Action=CreateServerlessCache&Version=2015-02-02&ServerlessCacheName=flash&Engine=valkey&SnapshotRetentionLimit=2"
                    + "&CacheUsageLimits.DataStorage.Maximum=10&CacheUsageLimits.DataStorage.Unit=GB"
                    + "&SubnetIds.SubnetId.1=subnet-0a1b2c3d&SubnetIds.SubnetId.2=subnet-1a1b2c3d",
            "Action=ModifyServerlessCache&Version=2015-02-02&ServerlessCacheName=flash&DailySnapshotTime=04%3A00",
            "Action=DescribeServerlessCaches&Version=2015-02-02&MaxResults=20",
            "Action=CreateServerlessCacheSnapshot&Version=2015-02-02&ServerlessCacheSnapshotName=f1"
                    + "&ServerlessCacheName=flash",
            "Action=CopyServerlessCacheSnapshot&Version=2015-02-02&SourceServerlessCacheSnapshotName=f1"
                    + "&TargetServerlessCacheSnapshotName=f2",
            "Action=ExportServerlessCacheSnapshot&Version=2015-02-02&ServerlessCacheSnapshotName=f1&S3BucketName=mine",
            "Action=DescribeServerlessCacheSnapshots&Version=2015-02-02&SnapshotType=manual",
            "Action=DeleteServerlessCacheSnapshot&Version=2015-02-02&ServerlessCacheSnapshotName=f2",
            "Action=DeleteServerlessCache&Version=2015-02-02&ServerlessCacheName=flash&FinalSnapshotName=f3",
            "Action=BatchApplyUpdateAction&Version=2015-02-02&ServiceUpdateName=none&ReplicationGroupIds.member.1=orders",
            "Action=BatchStopUpdateAction&Version=2015-02-02&ServiceUpdateName=none&CacheClusterIds.member.1=orders-001",
            "Action=DescribeUpdateActions&Version=2015-02-02&ShowNodeLevelUpdateStatus=true"
                    + "&UpdateActionStatus.member.1=in-progress&ServiceUpdateTimeRange.StartTime=2026-01-01T00%3A00%3A00Z",
            "Action=DescribeServiceUpdates&Version=2015-02-02&MaxRecords=20",
            "Action=DeleteReplicationGroup&Version=2015-02-02&ReplicationGroupId=carts&FinalSnapshotIdentifier=last");

    /** How often the usual forms are in the list: so often that about half of all requests are made of them. */
    private static final int SHARES_OF_USUAL = 4;

    private SentForms() {}

    static List<String> all(Random random) {
        RandomModels models = new RandomModels(random, RequiredMembers.all(), false);
        List<String> forms = new ArrayList<>();
        for (int share = 0; share < SHARES_OF_USUAL; share++) {
            forms.addAll(USUAL);
        }
        try (ElastiCacheClient client = recordingClient(forms)) {
            for (Operation<?, ?> operation : Operations.all()) {
                SdkOperation sdk = SdkOperation.of(operation);
                try {
                    sdk.call(client, (ElastiCacheRequest) models.fill(sdk.newRequest(), 0.3));
                } catch (AbortedException recorded) {
                    continue;
                }
                throw new AssertionError(operation + " was not recorded");
            }
        }
        return forms;
    }

    /** A client that writes its form into the list instead of sending it. */
    private static ElastiCacheClient recordingClient(List<String> forms) {
        return ElastiCacheClient.builder()
                .endpointOverride(URI.create("http://localhost:1"))
                .region(Region.US_EAST_1)
                .credentialsProvider(AnonymousCredentialsProvider.create())
                .httpClientBuilder(UrlConnectionHttpClient.builder())
                .overrideConfiguration(
                        configuration -> configuration.addExecutionInterceptor(new ExecutionInterceptor() {
                            @Override
                            public void beforeTransmission(
                                    Context.BeforeTransmission context, ExecutionAttributes attributes) {
                                SdkHttpFullRequest request = (SdkHttpFullRequest) context.httpRequest();
                                try (var body = request.contentStreamProvider()
                                        .orElseThrow()
                                        .newStream()) {
                                    forms.add(new String(body.readAllBytes(), StandardCharsets.UTF_8));
                                } catch (IOException e) {
                                    throw new UncheckedIOException(e);
                                }
                                throw AbortedException.create("recorded");
                            }
                        }))
                .build();
    }
}
