package io.elasticachemock.server.action;

import io.elasticachemock.engine.modification.ModifyReplicationGroup;
import io.elasticachemock.engine.modification.RequestedAvailability;
import io.elasticachemock.engine.modification.RequestedChanges;
import io.elasticachemock.engine.modification.RequestedEncryption;
import io.elasticachemock.engine.modification.RequestedSoftware;
import io.elasticachemock.engine.modification.RequestedUserGroups;
import io.elasticachemock.engine.modification.SettingsChange;
import io.elasticachemock.engine.network.CacheSecurityGroups;
import io.elasticachemock.engine.notification.Topics;
import io.elasticachemock.engine.replication.AuthToken;
import io.elasticachemock.engine.replication.AuthTokenUpdate;
import io.elasticachemock.engine.replication.ClusterMode;
import io.elasticachemock.engine.replication.IpDiscovery;
import io.elasticachemock.engine.replication.TransitEncryptionMode;
import io.elasticachemock.server.view.Words;
import software.amazon.awssdk.services.elasticache.model.ModifyReplicationGroupRequest;

/**
 * The command that a request to change a replication group amounts to. NodeGroupId means nothing: "Deprecated. This parameter is
 * not used" (API reference).
 */
final class ReplicationGroupChange {
    private ReplicationGroupChange() {}

    /** @throws io.elasticachemock.engine.ElastiCacheFault for cache security groups, a topic status, an AUTH token */
    static ModifyReplicationGroup command(ModifyReplicationGroupRequest request) {
        CacheSecurityGroups.refuse(
                request.cacheSecurityGroupNames(), !request.securityGroupIds().isEmpty());
        return new ModifyReplicationGroup(
                request.replicationGroupId(),
                Boolean.TRUE.equals(request.applyImmediately()),
                new SettingsChange(
                        request.replicationGroupDescription(),
                        request.preferredMaintenanceWindow(),
                        request.snapshotWindow(),
                        request.snapshotRetentionLimit(),
                        request.snapshottingClusterId(),
                        request.notificationTopicArn(),
                        request.notificationTopicStatus() == null
                                ? null
                                : Topics.isActive(request.notificationTopicStatus()),
                        request.securityGroupIds(),
                        request.autoMinorVersionUpgrade(),
                        Words.engine(IpDiscovery.class, request.ipDiscovery())),
                new RequestedChanges(
                        request.cacheNodeType(),
                        new RequestedSoftware(
                                request.engine(), request.engineVersion(), request.cacheParameterGroupName()),
                        new RequestedAvailability(
                                request.automaticFailoverEnabled(),
                                request.multiAZEnabled(),
                                request.primaryClusterId()),
                        encryption(request),
                        new RequestedUserGroups(
                                request.userGroupIdsToAdd(),
                                request.userGroupIdsToRemove(),
                                Boolean.TRUE.equals(request.removeUserGroups())),
                        Words.engine(ClusterMode.class, request.clusterMode()),
                        request.logDeliveryConfigurations().stream()
                                .map(RequestedLogDelivery::of)
                                .toList()));
    }

    /** The token leaves here as its hash: nothing behind this line has seen it. */
    private static RequestedEncryption encryption(ModifyReplicationGroupRequest request) {
        return new RequestedEncryption(
                request.transitEncryptionEnabled(),
                Words.engine(TransitEncryptionMode.class, request.transitEncryptionMode()),
                request.authToken() == null ? null : AuthToken.of(request.authToken()),
                Words.engine(AuthTokenUpdate.class, request.authTokenUpdateStrategy()));
    }
}
