package io.elasticachemock.engine.stage;

import io.elasticachemock.engine.creation.CacheNodesRequest;
import io.elasticachemock.engine.creation.CreateCacheCluster;
import io.elasticachemock.engine.creation.EncryptionRequest;
import io.elasticachemock.engine.creation.HardwareRequest;
import io.elasticachemock.engine.creation.MaintenanceRequest;
import io.elasticachemock.engine.creation.NetworkRequest;
import io.elasticachemock.engine.creation.RestoreRequest;
import io.elasticachemock.engine.creation.SoftwareRequest;
import io.elasticachemock.engine.replication.AuthToken;
import io.elasticachemock.engine.replication.LogDeliveryRequest;
import io.elasticachemock.engine.tag.Tag;
import io.elasticachemock.engine.tag.Tags;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A request to create a cache cluster outside replication groups, in the API's words. It names a node type and windows that
 * leave the working week alone; all else is left out until it is said.
 */
public final class ClusterRequest implements Supplier<CreateCacheCluster> {
    private final String id;
    private @Nullable String engine;
    private @Nullable String engineVersion;
    private @Nullable String parameterGroup;
    private @Nullable String nodeType = CreateRequest.NODE_TYPE;
    private @Nullable Integer numCacheNodes;
    private @Nullable Boolean crossAz;
    private @Nullable String preferredAvailabilityZone;
    private List<String> preferredAvailabilityZones = List.of();
    private @Nullable String subnetGroup;
    private @Nullable Boolean inTransit;
    private @Nullable AuthToken authToken;
    private @Nullable String snapshotWindow;
    private @Nullable Integer snapshotRetentionLimit;
    private @Nullable String snapshotName;
    private final List<LogDeliveryRequest> logDeliveries = new ArrayList<>();
    private final List<Tag> tags = new ArrayList<>();

    private ClusterRequest(String id, @Nullable String engine, @Nullable Integer nodes) {
        this.id = id;
        this.engine = engine;
        this.numCacheNodes = nodes;
    }

    /** A Memcached cluster of so many nodes. */
    public static ClusterRequest memcached(String id, int nodes) {
        return new ClusterRequest(id, null, nodes);
    }

    /** A Redis cluster. */
    public static ClusterRequest redis(String id) {
        return new ClusterRequest(id, "redis", 1).snapshotWindow("03:00-04:00");
    }

    public ClusterRequest engine(@Nullable String newEngine) {
        engine = newEngine;
        return this;
    }

    public ClusterRequest engineVersion(String newVersion) {
        engineVersion = newVersion;
        return this;
    }

    public ClusterRequest cacheParameterGroupName(String name) {
        parameterGroup = name;
        return this;
    }

    public ClusterRequest cacheNodeType(@Nullable String newNodeType) {
        nodeType = newNodeType;
        return this;
    }

    public ClusterRequest numCacheNodes(@Nullable Integer count) {
        numCacheNodes = count;
        return this;
    }

    public ClusterRequest azMode(boolean several) {
        crossAz = several;
        return this;
    }

    public ClusterRequest preferredAvailabilityZone(String zone) {
        preferredAvailabilityZone = zone;
        return this;
    }

    public ClusterRequest preferredAvailabilityZones(String... zones) {
        preferredAvailabilityZones = List.of(zones);
        return this;
    }

    public ClusterRequest cacheSubnetGroupName(String name) {
        subnetGroup = name;
        return this;
    }

    public ClusterRequest transitEncryptionEnabled(boolean wanted) {
        inTransit = wanted;
        return this;
    }

    public ClusterRequest authToken(String token) {
        authToken = AuthToken.of(token);
        return this;
    }

    public ClusterRequest snapshotWindow(String window) {
        snapshotWindow = window;
        return this;
    }

    public ClusterRequest snapshotRetentionLimit(int days) {
        snapshotRetentionLimit = days;
        return this;
    }

    public ClusterRequest snapshotName(String name) {
        snapshotName = name;
        return this;
    }

    public ClusterRequest logDelivery(LogDeliveryRequest request) {
        logDeliveries.add(request);
        return this;
    }

    public ClusterRequest tag(String key, String value) {
        tags.add(new Tag(key, value));
        return this;
    }

    @Override
    public CreateCacheCluster get() {
        return new CreateCacheCluster(
                id,
                new SoftwareRequest(engine, engineVersion, parameterGroup, null),
                new HardwareRequest(nodeType, null),
                new CacheNodesRequest(numCacheNodes, crossAz, preferredAvailabilityZone, preferredAvailabilityZones),
                new NetworkRequest(subnetGroup, List.of(), List.of(), null, null, null),
                new EncryptionRequest(null, null, inTransit, null, authToken, List.of()),
                new MaintenanceRequest("sun:05:00-sun:06:00", null, snapshotWindow, snapshotRetentionLimit),
                logDeliveries,
                tags.isEmpty() ? Tags.NONE : new Tags(tags),
                snapshotName == null ? RestoreRequest.NOTHING : new RestoreRequest(snapshotName, List.of()));
    }
}
