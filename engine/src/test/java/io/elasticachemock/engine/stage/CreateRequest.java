package io.elasticachemock.engine.stage;

import io.elasticachemock.engine.creation.AvailabilityRequest;
import io.elasticachemock.engine.creation.CreateReplicationGroup;
import io.elasticachemock.engine.creation.EncryptionRequest;
import io.elasticachemock.engine.creation.HardwareRequest;
import io.elasticachemock.engine.creation.MaintenanceRequest;
import io.elasticachemock.engine.creation.NetworkRequest;
import io.elasticachemock.engine.creation.RestoreRequest;
import io.elasticachemock.engine.creation.ShardRequest;
import io.elasticachemock.engine.creation.SoftwareRequest;
import io.elasticachemock.engine.creation.TopologyRequest;
import io.elasticachemock.engine.replication.AuthToken;
import io.elasticachemock.engine.replication.ClusterMode;
import io.elasticachemock.engine.replication.IpDiscovery;
import io.elasticachemock.engine.replication.LogDeliveryRequest;
import io.elasticachemock.engine.replication.NetworkType;
import io.elasticachemock.engine.replication.TransitEncryptionMode;
import io.elasticachemock.engine.tag.Tag;
import io.elasticachemock.engine.tag.Tags;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A request to create a replication group, in the API's words. It names a node type and windows that leave the working
 * week alone; all else is left out until it is said.
 */
public final class CreateRequest implements Supplier<CreateReplicationGroup> {
    /** What a group runs on unless it is said. */
    public static final String NODE_TYPE = "cache.r6g.large";

    private final String id;
    private @Nullable String engine;
    private @Nullable String engineVersion;
    private @Nullable String parameterGroup;
    private @Nullable Boolean autoMinorVersionUpgrade;
    private @Nullable String nodeType = NODE_TYPE;
    private @Nullable Boolean dataTiering;
    private @Nullable Integer numCacheClusters;
    private List<String> preferredCacheClusterAzs = List.of();
    private @Nullable Integer numNodeGroups;
    private @Nullable Integer replicasPerNodeGroup;
    private List<ShardRequest> nodeGroupConfiguration = List.of();
    private @Nullable ClusterMode clusterMode;
    private @Nullable Boolean automaticFailover;
    private @Nullable Boolean multiAz;
    private @Nullable String snapshotName;
    private List<String> snapshotArns = List.of();
    private @Nullable String subnetGroup;
    private List<String> securityGroupIds = List.of();
    private List<String> cacheSecurityGroupNames = List.of();
    private @Nullable Integer port;
    private @Nullable NetworkType networkType;
    private @Nullable IpDiscovery ipDiscovery;
    private @Nullable Boolean atRest;
    private @Nullable String kmsKeyId;
    private @Nullable Boolean inTransit;
    private @Nullable TransitEncryptionMode transitMode;
    private @Nullable AuthToken authToken;
    private List<String> userGroupIds = List.of();
    private @Nullable String maintenanceWindow = "sun:05:00-sun:06:00";
    private @Nullable String notificationTopicArn;
    private @Nullable String snapshotWindow = "03:00-04:00";
    private @Nullable Integer snapshotRetentionLimit;
    private final List<LogDeliveryRequest> logDeliveries = new ArrayList<>();
    private final List<Tag> tags = new ArrayList<>();
    private @Nullable String globalReplicationGroupId;

    private CreateRequest(String id) {
        this.id = id;
    }

    /** A request for a group of one node. */
    public static CreateRequest of(String id) {
        return new CreateRequest(id);
    }

    public CreateRequest engine(String newEngine) {
        engine = newEngine;
        return this;
    }

    public CreateRequest engineVersion(String newVersion) {
        engineVersion = newVersion;
        return this;
    }

    public CreateRequest cacheParameterGroupName(String name) {
        parameterGroup = name;
        return this;
    }

    public CreateRequest autoMinorVersionUpgrade(boolean wanted) {
        autoMinorVersionUpgrade = wanted;
        return this;
    }

    public CreateRequest cacheNodeType(@Nullable String newNodeType) {
        nodeType = newNodeType;
        return this;
    }

    public CreateRequest dataTieringEnabled(boolean wanted) {
        dataTiering = wanted;
        return this;
    }

    public CreateRequest numCacheClusters(int count) {
        numCacheClusters = count;
        return this;
    }

    public CreateRequest preferredCacheClusterAzs(String... zones) {
        preferredCacheClusterAzs = List.of(zones);
        return this;
    }

    public CreateRequest numNodeGroups(int count) {
        numNodeGroups = count;
        return this;
    }

    public CreateRequest replicasPerNodeGroup(int count) {
        replicasPerNodeGroup = count;
        return this;
    }

    public CreateRequest nodeGroupConfiguration(ShardRequest... shards) {
        nodeGroupConfiguration = List.of(shards);
        return this;
    }

    /** A node group for each number, with so many replicas. */
    public CreateRequest replicaCounts(Integer... counts) {
        nodeGroupConfiguration = List.of(counts).stream()
                .map(count -> new ShardRequest(null, null, count, null, List.of()))
                .toList();
        return this;
    }

    public CreateRequest clusterMode(ClusterMode mode) {
        clusterMode = mode;
        return this;
    }

    public CreateRequest automaticFailoverEnabled(boolean wanted) {
        automaticFailover = wanted;
        return this;
    }

    public CreateRequest multiAzEnabled(boolean wanted) {
        multiAz = wanted;
        return this;
    }

    public CreateRequest cacheSubnetGroupName(String name) {
        subnetGroup = name;
        return this;
    }

    public CreateRequest securityGroupIds(String... ids) {
        securityGroupIds = List.of(ids);
        return this;
    }

    public CreateRequest cacheSecurityGroupNames(String... names) {
        cacheSecurityGroupNames = List.of(names);
        return this;
    }

    public CreateRequest port(int newPort) {
        port = newPort;
        return this;
    }

    public CreateRequest networkType(NetworkType type) {
        networkType = type;
        return this;
    }

    public CreateRequest ipDiscovery(IpDiscovery discovery) {
        ipDiscovery = discovery;
        return this;
    }

    public CreateRequest atRestEncryptionEnabled(boolean wanted) {
        atRest = wanted;
        return this;
    }

    public CreateRequest kmsKeyId(String key) {
        kmsKeyId = key;
        return this;
    }

    public CreateRequest transitEncryptionEnabled(boolean wanted) {
        inTransit = wanted;
        return this;
    }

    public CreateRequest transitEncryptionMode(TransitEncryptionMode mode) {
        transitMode = mode;
        return this;
    }

    public CreateRequest authToken(String secret) {
        authToken = AuthToken.of(secret);
        return this;
    }

    public CreateRequest userGroupIds(String... ids) {
        userGroupIds = List.of(ids);
        return this;
    }

    public CreateRequest preferredMaintenanceWindow(@Nullable String window) {
        maintenanceWindow = window;
        return this;
    }

    public CreateRequest notificationTopicArn(String arn) {
        notificationTopicArn = arn;
        return this;
    }

    public CreateRequest snapshotWindow(@Nullable String window) {
        snapshotWindow = window;
        return this;
    }

    public CreateRequest snapshotRetentionLimit(int days) {
        snapshotRetentionLimit = days;
        return this;
    }

    public CreateRequest logDelivery(LogDeliveryRequest delivery) {
        logDeliveries.add(delivery);
        return this;
    }

    public CreateRequest tag(String key, String value) {
        tags.add(new Tag(key, value));
        return this;
    }

    /** Restores a snapshot, with its node type unless another is given afterwards. */
    public CreateRequest snapshotName(String name) {
        snapshotName = name;
        nodeType = null;
        return this;
    }

    public CreateRequest snapshotArns(String... arns) {
        snapshotArns = List.of(arns);
        return this;
    }

    /** Joins a global datastore, with its node type unless another is given afterwards. */
    public CreateRequest globalReplicationGroupId(String id) {
        globalReplicationGroupId = id;
        nodeType = null;
        return this;
    }

    /** The command. */
    @Override
    public CreateReplicationGroup get() {
        return new CreateReplicationGroup(
                id,
                "the group " + id,
                new SoftwareRequest(engine, engineVersion, parameterGroup, autoMinorVersionUpgrade),
                new HardwareRequest(nodeType, dataTiering),
                new TopologyRequest(
                        numCacheClusters,
                        preferredCacheClusterAzs,
                        numNodeGroups,
                        replicasPerNodeGroup,
                        nodeGroupConfiguration,
                        clusterMode),
                new AvailabilityRequest(automaticFailover, multiAz),
                new NetworkRequest(
                        subnetGroup, securityGroupIds, cacheSecurityGroupNames, port, networkType, ipDiscovery),
                new EncryptionRequest(atRest, kmsKeyId, inTransit, transitMode, authToken, userGroupIds),
                new MaintenanceRequest(maintenanceWindow, notificationTopicArn, snapshotWindow, snapshotRetentionLimit),
                logDeliveries,
                new Tags(tags),
                new RestoreRequest(snapshotName, snapshotArns),
                globalReplicationGroupId);
    }
}
