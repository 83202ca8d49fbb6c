package io.elasticachemock.engine.stage;

import io.elasticachemock.engine.modification.ModifyCacheCluster;
import io.elasticachemock.engine.modification.RequestedAvailability;
import io.elasticachemock.engine.modification.RequestedChanges;
import io.elasticachemock.engine.modification.RequestedEncryption;
import io.elasticachemock.engine.modification.RequestedNodes;
import io.elasticachemock.engine.modification.RequestedScaling;
import io.elasticachemock.engine.modification.RequestedSoftware;
import io.elasticachemock.engine.modification.RequestedUserGroups;
import io.elasticachemock.engine.modification.SettingsChange;
import io.elasticachemock.engine.replication.LogDeliveryRequest;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A request to change a cache cluster outside replication groups, in the API's words; all is left out until it is said. */
public final class ClusterChange implements Supplier<ModifyCacheCluster> {
    private final String id;
    private boolean applyImmediately;
    private @Nullable String engine;
    private @Nullable String engineVersion;
    private @Nullable String parameterGroup;
    private @Nullable String nodeType;
    private @Nullable Integer numCacheNodes;
    private List<String> remove = List.of();
    private List<String> zones = List.of();
    private @Nullable Boolean crossAz;
    private @Nullable RequestedScaling scaling;
    private @Nullable String maintenanceWindow;
    private @Nullable String snapshotWindow;
    private @Nullable Integer snapshotRetentionLimit;
    private List<LogDeliveryRequest> logDeliveries = List.of();

    private ClusterChange(String id) {
        this.id = id;
    }

    /** A request about a cluster. */
    public static ClusterChange of(String id) {
        return new ClusterChange(id);
    }

    public ClusterChange applyImmediately() {
        applyImmediately = true;
        return this;
    }

    public ClusterChange engine(String newEngine) {
        engine = newEngine;
        return this;
    }

    public ClusterChange engineVersion(@Nullable String newVersion) {
        engineVersion = newVersion;
        return this;
    }

    public ClusterChange cacheParameterGroupName(String name) {
        parameterGroup = name;
        return this;
    }

    public ClusterChange cacheNodeType(@Nullable String newNodeType) {
        nodeType = newNodeType;
        return this;
    }

    public ClusterChange numCacheNodes(@Nullable Integer count) {
        numCacheNodes = count;
        return this;
    }

    public ClusterChange cacheNodeIdsToRemove(String... ids) {
        remove = List.of(ids);
        return this;
    }

    public ClusterChange newAvailabilityZones(String... names) {
        zones = List.of(names);
        return this;
    }

    public ClusterChange azMode(boolean several) {
        crossAz = several;
        return this;
    }

    public ClusterChange scaleConfig(@Nullable Integer percentage, @Nullable Integer minutes) {
        scaling = new RequestedScaling(percentage, minutes);
        return this;
    }

    public ClusterChange preferredMaintenanceWindow(String window) {
        maintenanceWindow = window;
        return this;
    }

    public ClusterChange snapshotWindow(String window) {
        snapshotWindow = window;
        return this;
    }

    public ClusterChange snapshotRetentionLimit(int days) {
        snapshotRetentionLimit = days;
        return this;
    }

    public ClusterChange logDeliveries(LogDeliveryRequest... requests) {
        logDeliveries = List.of(requests);
        return this;
    }

    @Override
    public ModifyCacheCluster get() {
        return new ModifyCacheCluster(
                id,
                applyImmediately,
                new SettingsChange(
                        null,
                        maintenanceWindow,
                        snapshotWindow,
                        snapshotRetentionLimit,
                        null,
                        null,
                        null,
                        List.of(),
                        null,
                        null),
                new RequestedChanges(
                        nodeType,
                        new RequestedSoftware(engine, engineVersion, parameterGroup),
                        RequestedAvailability.NONE,
                        RequestedEncryption.NONE,
                        RequestedUserGroups.NONE,
                        null,
                        logDeliveries),
                new RequestedNodes(numCacheNodes, remove, zones),
                crossAz,
                scaling);
    }
}
