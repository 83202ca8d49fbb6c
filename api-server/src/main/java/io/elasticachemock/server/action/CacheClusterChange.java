package io.elasticachemock.server.action;

import io.elasticachemock.engine.modification.ModifyCacheCluster;
import io.elasticachemock.engine.modification.RequestedAvailability;
import io.elasticachemock.engine.modification.RequestedChanges;
import io.elasticachemock.engine.modification.RequestedEncryption;
import io.elasticachemock.engine.modification.RequestedNodes;
import io.elasticachemock.engine.modification.RequestedScaling;
import io.elasticachemock.engine.modification.RequestedSoftware;
import io.elasticachemock.engine.modification.RequestedUserGroups;
import io.elasticachemock.engine.modification.SettingsChange;
import io.elasticachemock.engine.network.CacheSecurityGroups;
import io.elasticachemock.engine.notification.Topics;
import io.elasticachemock.engine.replication.AuthToken;
import io.elasticachemock.engine.replication.AuthTokenUpdate;
import io.elasticachemock.engine.replication.IpDiscovery;
import io.elasticachemock.server.view.Words;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.elasticache.model.ModifyCacheClusterRequest;
import software.amazon.awssdk.services.elasticache.model.ScaleConfig;

/** The command that a request to change a cache cluster amounts to. */
final class CacheClusterChange {
    private CacheClusterChange() {}

    /** @throws io.elasticachemock.engine.ElastiCacheFault for cache security groups, a topic status, an AUTH token */
    static ModifyCacheCluster command(ModifyCacheClusterRequest request) {
        CacheSecurityGroups.refuse(
                request.cacheSecurityGroupNames(), !request.securityGroupIds().isEmpty());
        return new ModifyCacheCluster(
                request.cacheClusterId(),
                Boolean.TRUE.equals(request.applyImmediately()),
                settings(request),
                changes(request),
                new RequestedNodes(
                        request.numCacheNodes(), request.cacheNodeIdsToRemove(), request.newAvailabilityZones()),
                NewCacheCluster.isCrossAz(request.azMode()),
                scaling(request.scaleConfig()));
    }

    private static SettingsChange settings(ModifyCacheClusterRequest request) {
        return new SettingsChange(
                null,
                request.preferredMaintenanceWindow(),
                request.snapshotWindow(),
                request.snapshotRetentionLimit(),
                null,
                request.notificationTopicArn(),
                request.notificationTopicStatus() == null ? null : Topics.isActive(request.notificationTopicStatus()),
                request.securityGroupIds(),
                request.autoMinorVersionUpgrade(),
                Words.engine(IpDiscovery.class, request.ipDiscovery()));
    }

    private static RequestedChanges changes(ModifyCacheClusterRequest request) {
        return new RequestedChanges(
                request.cacheNodeType(),
                new RequestedSoftware(request.engine(), request.engineVersion(), request.cacheParameterGroupName()),
                RequestedAvailability.NONE,
                // The token leaves here as its hash: nothing behind this line has seen it.
                new RequestedEncryption(
                        null,
                        null,
                        request.authToken() == null ? null : AuthToken.of(request.authToken()),
                        Words.engine(AuthTokenUpdate.class, request.authTokenUpdateStrategy())),
                RequestedUserGroups.NONE,
                null,
                request.logDeliveryConfigurations().stream()
                        .map(RequestedLogDelivery::of)
                        .toList());
    }

    private static @Nullable RequestedScaling scaling(@Nullable ScaleConfig config) {
        return config == null ? null : new RequestedScaling(config.scalePercentage(), config.scaleIntervalMinutes());
    }
}
