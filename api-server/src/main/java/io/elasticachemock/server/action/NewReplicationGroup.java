package io.elasticachemock.server.action;

import static io.elasticachemock.engine.ElastiCacheFault.invalidParameterCombination;
import static io.elasticachemock.server.query.Operations.CREATE_REPLICATION_GROUP;

import io.elasticachemock.engine.creation.AvailabilityRequest;
import io.elasticachemock.engine.creation.CreateGroupAroundCluster;
import io.elasticachemock.engine.creation.CreateReplicationGroup;
import io.elasticachemock.engine.creation.EncryptionRequest;
import io.elasticachemock.engine.creation.HardwareRequest;
import io.elasticachemock.engine.creation.MaintenanceRequest;
import io.elasticachemock.engine.creation.NetworkRequest;
import io.elasticachemock.engine.creation.PrimaryAsSaid;
import io.elasticachemock.engine.creation.RestoreRequest;
import io.elasticachemock.engine.creation.ShardRequest;
import io.elasticachemock.engine.creation.SoftwareRequest;
import io.elasticachemock.engine.creation.TopologyRequest;
import io.elasticachemock.engine.replication.AuthToken;
import io.elasticachemock.engine.replication.ClusterMode;
import io.elasticachemock.engine.replication.IpDiscovery;
import io.elasticachemock.engine.replication.NetworkType;
import io.elasticachemock.engine.replication.TransitEncryptionMode;
import io.elasticachemock.engine.wording.UncertainClusterWording;
import io.elasticachemock.engine.world.RecentRecords;
import io.elasticachemock.server.query.GivenMembers;
import io.elasticachemock.server.query.Refusals;
import io.elasticachemock.server.view.Words;
import software.amazon.awssdk.services.elasticache.model.CreateReplicationGroupRequest;
import software.amazon.awssdk.services.elasticache.model.NodeGroupConfiguration;

/** The command that a request for a new replication group amounts to. */
final class NewReplicationGroup {
    private NewReplicationGroup() {}

    /** Outposts are not simulated. */
    static void refuse(Refusals<CreateReplicationGroupRequest> refuse) {
        refuse.inEach(CreateReplicationGroupRequest::nodeGroupConfiguration, shard -> shard.member(
                        NodeGroupConfiguration::primaryOutpostArn)
                .member(NodeGroupConfiguration::replicaOutpostArns));
    }

    /**
     * The command.
     *
     * @param recent every accepted command is kept: those that say the same of a subject share what says so
     * @throws io.elasticachemock.engine.ElastiCacheFault if the AUTH token or a tag breaks a rule
     */
    static CreateReplicationGroup command(CreateReplicationGroupRequest request, RecentRecords recent) {
        return new CreateReplicationGroup(
                request.replicationGroupId(),
                request.replicationGroupDescription(),
                recent.same(software(request)),
                recent.same(new HardwareRequest(request.cacheNodeType(), request.dataTieringEnabled())),
                recent.same(topology(request)),
                recent.same(new AvailabilityRequest(request.automaticFailoverEnabled(), request.multiAZEnabled())),
                recent.same(network(request)),
                recent.same(encryption(request)),
                recent.same(maintenance(request)),
                Lists.each(request.logDeliveryConfigurations(), RequestedLogDelivery::of),
                RequestedTags.of(request.tags()),
                recent.same(new RestoreRequest(
                        request.snapshotName(), request.snapshotArns(), request.serverlessCacheSnapshotName())),
                request.globalReplicationGroupId());
    }

    /**
     * A group around a cluster, of which can be said how many nodes it has and what they are for; the cluster says what they
     * are.
     *
     * @throws io.elasticachemock.engine.ElastiCacheFault InvalidParameterCombination if anything else is said
     */
    static CreateGroupAroundCluster aroundCluster(CreateReplicationGroupRequest request) {
        CreateReplicationGroupRequest allowed = CreateReplicationGroupRequest.builder()
                .replicationGroupId(request.replicationGroupId())
                .replicationGroupDescription(request.replicationGroupDescription())
                .primaryClusterId(request.primaryClusterId())
                .engine(request.engine())
                .engineVersion(request.engineVersion())
                .networkType(request.networkType())
                .ipDiscovery(request.ipDiscovery())
                .numCacheClusters(request.numCacheClusters())
                .automaticFailoverEnabled(request.automaticFailoverEnabled())
                .multiAZEnabled(request.multiAZEnabled())
                .transitEncryptionEnabled(Boolean.FALSE)
                .atRestEncryptionEnabled(Boolean.FALSE)
                .autoMinorVersionUpgrade(Boolean.TRUE)
                .tags(request.tags())
                .build();
        GivenMembers.beside(CREATE_REPLICATION_GROUP, request, allowed).ifPresent(name -> {
            throw invalidParameterCombination(UncertainClusterWording.notWithPrimaryCluster(name));
        });
        return new CreateGroupAroundCluster(
                request.replicationGroupId(),
                request.replicationGroupDescription(),
                request.primaryClusterId(),
                new PrimaryAsSaid(
                        request.engine(),
                        request.engineVersion(),
                        Words.engine(NetworkType.class, request.networkType()),
                        Words.engine(IpDiscovery.class, request.ipDiscovery())),
                request.numCacheClusters(),
                new AvailabilityRequest(request.automaticFailoverEnabled(), request.multiAZEnabled()),
                RequestedTags.of(request.tags()));
    }

    private static SoftwareRequest software(CreateReplicationGroupRequest request) {
        return new SoftwareRequest(
                request.engine(),
                request.engineVersion(),
                request.cacheParameterGroupName(),
                request.autoMinorVersionUpgrade());
    }

    private static TopologyRequest topology(CreateReplicationGroupRequest request) {
        return new TopologyRequest(
                request.numCacheClusters(),
                request.preferredCacheClusterAZs(),
                request.numNodeGroups(),
                request.replicasPerNodeGroup(),
                Lists.each(request.nodeGroupConfiguration(), NewReplicationGroup::shard),
                Words.engine(ClusterMode.class, request.clusterMode()));
    }

    private static ShardRequest shard(NodeGroupConfiguration shard) {
        return new ShardRequest(
                shard.nodeGroupId(),
                shard.slots(),
                shard.replicaCount(),
                shard.primaryAvailabilityZone(),
                shard.replicaAvailabilityZones());
    }

    private static NetworkRequest network(CreateReplicationGroupRequest request) {
        return new NetworkRequest(
                request.cacheSubnetGroupName(),
                request.securityGroupIds(),
                request.cacheSecurityGroupNames(),
                request.port(),
                Words.engine(NetworkType.class, request.networkType()),
                Words.engine(IpDiscovery.class, request.ipDiscovery()));
    }

    /** The token leaves here as its hash: nothing behind this line has seen it. */
    private static EncryptionRequest encryption(CreateReplicationGroupRequest request) {
        return new EncryptionRequest(
                request.atRestEncryptionEnabled(),
                request.kmsKeyId(),
                request.transitEncryptionEnabled(),
                Words.engine(TransitEncryptionMode.class, request.transitEncryptionMode()),
                request.authToken() == null ? null : AuthToken.of(request.authToken()),
                request.userGroupIds());
    }

    private static MaintenanceRequest maintenance(CreateReplicationGroupRequest request) {
        return new MaintenanceRequest(
                request.preferredMaintenanceWindow(),
                request.notificationTopicArn(),
                request.snapshotWindow(),
                request.snapshotRetentionLimit());
    }
}
