package io.elasticachemock.server.action;

import static io.elasticachemock.engine.ElastiCacheFault.invalidParameterCombination;
import static io.elasticachemock.server.query.Operations.CREATE_CACHE_CLUSTER;

import io.elasticachemock.engine.creation.CacheNodesRequest;
import io.elasticachemock.engine.creation.CreateCacheCluster;
import io.elasticachemock.engine.creation.EncryptionRequest;
import io.elasticachemock.engine.creation.HardwareRequest;
import io.elasticachemock.engine.creation.MaintenanceRequest;
import io.elasticachemock.engine.creation.NetworkRequest;
import io.elasticachemock.engine.creation.RestoreRequest;
import io.elasticachemock.engine.creation.SoftwareRequest;
import io.elasticachemock.engine.replica.CreateReplica;
import io.elasticachemock.engine.replication.AuthToken;
import io.elasticachemock.engine.replication.IpDiscovery;
import io.elasticachemock.engine.replication.NetworkType;
import io.elasticachemock.server.query.GivenMembers;
import io.elasticachemock.server.query.Refusals;
import io.elasticachemock.server.view.Words;
import java.util.List;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.elasticache.model.AZMode;
import software.amazon.awssdk.services.elasticache.model.CreateCacheClusterRequest;

/** The command that a request for a new cache cluster amounts to. */
final class NewCacheCluster {
    private NewCacheCluster() {}

    /** Outposts are not simulated. */
    static void refuse(Refusals<CreateCacheClusterRequest> refuse) {
        refuse.member(CreateCacheClusterRequest::outpostModeAsString)
                .member(CreateCacheClusterRequest::preferredOutpostArn)
                .member(CreateCacheClusterRequest::preferredOutpostArns);
    }

    /** A cluster outside replication groups. */
    static CreateCacheCluster command(CreateCacheClusterRequest request) {
        return new CreateCacheCluster(
                request.cacheClusterId(),
                new SoftwareRequest(
                        request.engine(),
                        request.engineVersion(),
                        request.cacheParameterGroupName(),
                        request.autoMinorVersionUpgrade()),
                new HardwareRequest(request.cacheNodeType(), null),
                new CacheNodesRequest(
                        request.numCacheNodes(),
                        isCrossAz(request.azMode()),
                        request.preferredAvailabilityZone(),
                        request.preferredAvailabilityZones()),
                new NetworkRequest(
                        request.cacheSubnetGroupName(),
                        request.securityGroupIds(),
                        request.cacheSecurityGroupNames(),
                        request.port(),
                        Words.engine(NetworkType.class, request.networkType()),
                        Words.engine(IpDiscovery.class, request.ipDiscovery())),
                // The token leaves here as its hash: nothing behind this line has seen it.
                new EncryptionRequest(
                        null,
                        null,
                        request.transitEncryptionEnabled(),
                        null,
                        request.authToken() == null ? null : AuthToken.of(request.authToken()),
                        List.of()),
                new MaintenanceRequest(
                        request.preferredMaintenanceWindow(),
                        request.notificationTopicArn(),
                        request.snapshotWindow(),
                        request.snapshotRetentionLimit()),
                request.logDeliveryConfigurations().stream()
                        .map(RequestedLogDelivery::of)
                        .toList(),
                RequestedTags.of(request.tags()),
                new RestoreRequest(request.snapshotName(), request.snapshotArns()));
    }

    /**
     * A replica, of which only its id, its group, its zone and its tags are said. That its minor versions are upgraded
     * automatically, as it is by default, may be said as well: AWS's tools do.
     *
     * @throws io.elasticachemock.engine.ElastiCacheFault if anything else is said
     */
    static CreateReplica replica(CreateCacheClusterRequest request) {
        CreateCacheClusterRequest allowed = CreateCacheClusterRequest.builder()
                .cacheClusterId(request.cacheClusterId())
                .replicationGroupId(request.replicationGroupId())
                .preferredAvailabilityZone(request.preferredAvailabilityZone())
                .autoMinorVersionUpgrade(Boolean.TRUE)
                .tags(request.tags())
                .build();
        GivenMembers.beside(CREATE_CACHE_CLUSTER, request, allowed).ifPresent(name -> {
            throw invalidParameterCombination(
                    "Cannot specify additional cache cluster parameters when creating a replica cluster");
        });
        return new CreateReplica(
                request.cacheClusterId(),
                request.replicationGroupId(),
                request.preferredAvailabilityZone(),
                RequestedTags.of(request.tags()));
    }

    static @Nullable Boolean isCrossAz(@Nullable AZMode mode) {
        return mode == null ? null : Boolean.valueOf(mode == AZMode.CROSS_AZ);
    }
}
