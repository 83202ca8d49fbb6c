package io.elasticachemock.engine.stage;

import io.elasticachemock.engine.modification.ModifyReplicationGroup;
import io.elasticachemock.engine.modification.RequestedAvailability;
import io.elasticachemock.engine.modification.RequestedChanges;
import io.elasticachemock.engine.modification.RequestedEncryption;
import io.elasticachemock.engine.modification.RequestedSoftware;
import io.elasticachemock.engine.modification.RequestedUserGroups;
import io.elasticachemock.engine.modification.SettingsChange;
import io.elasticachemock.engine.replication.AuthToken;
import io.elasticachemock.engine.replication.AuthTokenUpdate;
import io.elasticachemock.engine.replication.ClusterMode;
import io.elasticachemock.engine.replication.IpDiscovery;
import io.elasticachemock.engine.replication.LogDeliveryRequest;
import io.elasticachemock.engine.replication.TransitEncryptionMode;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A request to modify a replication group, in the API's words; what is not said stays. */
public final class ModifyRequest implements Supplier<ModifyReplicationGroup> {
    private final String id;
    private boolean applyImmediately;
    private RequestedUserGroups userGroups = RequestedUserGroups.NONE;
    private @Nullable String description;
    private @Nullable String maintenanceWindow;
    private @Nullable String snapshotWindow;
    private @Nullable String notificationTopicArn;
    private @Nullable Boolean notificationTopicActive;
    private List<String> securityGroupIds = List.of();
    private @Nullable Boolean autoMinorVersionUpgrade;
    private @Nullable String nodeType;
    private @Nullable String engine;
    private @Nullable String engineVersion;
    private @Nullable String parameterGroup;
    private @Nullable Boolean automaticFailover;
    private @Nullable Boolean multiAz;
    private @Nullable String primaryClusterId;
    private @Nullable Integer snapshotRetentionLimit;
    private @Nullable String snapshottingClusterId;
    private @Nullable IpDiscovery ipDiscovery;
    private @Nullable Boolean inTransit;
    private @Nullable TransitEncryptionMode transitMode;
    private @Nullable AuthToken authToken;
    private @Nullable AuthTokenUpdate authTokenUpdate;
    private @Nullable ClusterMode clusterMode;
    private List<LogDeliveryRequest> logs = List.of();

    private ModifyRequest(String id) {
        this.id = id;
    }

    /** A request that asks for nothing yet. */
    public static ModifyRequest of(String id) {
        return new ModifyRequest(id);
    }

    public ModifyRequest applyImmediately() {
        applyImmediately = true;
        return this;
    }

    public ModifyRequest cacheParameterGroupName(String value) {
        parameterGroup = value;
        return this;
    }

    public ModifyRequest automaticFailoverEnabled(boolean value) {
        automaticFailover = value;
        return this;
    }

    public ModifyRequest multiAzEnabled(boolean value) {
        multiAz = value;
        return this;
    }

    public ModifyRequest primaryClusterId(String value) {
        primaryClusterId = value;
        return this;
    }

    public ModifyRequest snapshotRetentionLimit(int value) {
        snapshotRetentionLimit = value;
        return this;
    }

    public ModifyRequest snapshottingClusterId(String value) {
        snapshottingClusterId = value;
        return this;
    }

    public ModifyRequest userGroupIdsToAdd(String... ids) {
        userGroups = new RequestedUserGroups(List.of(ids), userGroups.toRemove(), userGroups.removeAll());
        return this;
    }

    public ModifyRequest userGroupIdsToRemove(String... ids) {
        userGroups = new RequestedUserGroups(userGroups.toAdd(), List.of(ids), userGroups.removeAll());
        return this;
    }

    public ModifyRequest removeUserGroups() {
        userGroups = new RequestedUserGroups(userGroups.toAdd(), userGroups.toRemove(), true);
        return this;
    }

    public ModifyRequest engine(String newEngine) {
        engine = newEngine;
        return this;
    }

    public ModifyRequest engineVersion(String newVersion) {
        engineVersion = newVersion;
        return this;
    }

    public ModifyRequest cacheNodeType(String newNodeType) {
        nodeType = newNodeType;
        return this;
    }

    public ModifyRequest description(String newDescription) {
        description = newDescription;
        return this;
    }

    public ModifyRequest preferredMaintenanceWindow(String window) {
        maintenanceWindow = window;
        return this;
    }

    public ModifyRequest snapshotWindow(String window) {
        snapshotWindow = window;
        return this;
    }

    public ModifyRequest notificationTopicArn(String arn) {
        notificationTopicArn = arn;
        return this;
    }

    public ModifyRequest notificationTopicActive(boolean active) {
        notificationTopicActive = active;
        return this;
    }

    public ModifyRequest securityGroupIds(String... ids) {
        securityGroupIds = List.of(ids);
        return this;
    }

    public ModifyRequest autoMinorVersionUpgrade(boolean wanted) {
        autoMinorVersionUpgrade = wanted;
        return this;
    }

    public ModifyRequest ipDiscovery(IpDiscovery discovery) {
        ipDiscovery = discovery;
        return this;
    }

    public ModifyRequest transitEncryptionEnabled(boolean wanted) {
        inTransit = wanted;
        return this;
    }

    public ModifyRequest transitEncryptionMode(TransitEncryptionMode mode) {
        transitMode = mode;
        return this;
    }

    public ModifyRequest authToken(String secret) {
        authToken = AuthToken.of(secret);
        return this;
    }

    public ModifyRequest authTokenUpdateStrategy(AuthTokenUpdate update) {
        authTokenUpdate = update;
        return this;
    }

    public ModifyRequest clusterMode(ClusterMode mode) {
        clusterMode = mode;
        return this;
    }

    public ModifyRequest logDeliveries(LogDeliveryRequest... deliveries) {
        logs = List.of(deliveries);
        return this;
    }

    /** The command. */
    @Override
    public ModifyReplicationGroup get() {
        return new ModifyReplicationGroup(
                id,
                applyImmediately,
                new SettingsChange(
                        description,
                        maintenanceWindow,
                        snapshotWindow,
                        snapshotRetentionLimit,
                        snapshottingClusterId,
                        notificationTopicArn,
                        notificationTopicActive,
                        securityGroupIds,
                        autoMinorVersionUpgrade,
                        ipDiscovery),
                new RequestedChanges(
                        nodeType,
                        new RequestedSoftware(engine, engineVersion, parameterGroup),
                        new RequestedAvailability(automaticFailover, multiAz, primaryClusterId),
                        new RequestedEncryption(inTransit, transitMode, authToken, authTokenUpdate),
                        userGroups,
                        clusterMode,
                        logs));
    }
}
