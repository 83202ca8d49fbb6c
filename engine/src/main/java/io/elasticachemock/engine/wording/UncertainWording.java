package io.elasticachemock.engine.wording;

import java.util.List;
import java.util.Locale;

/**
 * The one place for texts that are ours and not AWS's: the condition and the error code are documented, the wording
 * has never been seen in public. Whoever learns the real text changes it here. Tests assert codes for these, and the
 * text only where it is built.
 */
public final class UncertainWording {
    /** A maintenance window that is not a range. RDS's text; ElastiCache's is not known. */
    public static final String INVALID_MAINTENANCE_WINDOW =
            "Invalid maintenance window format. Should be specified as a"
                    + " range ddd:hh24:mi-ddd:hh24:mi (24H Clock UTC). Example: Sun:23:45-Mon:00:15";

    /** A paraphrase that somebody wrote down. */
    public static final String MAINTENANCE_WINDOW_TOO_SHORT = "Maintenance window must be at least 60 minutes.";

    /** The documented limit; no text is known. */
    public static final String MAINTENANCE_WINDOW_TOO_LONG = "Maintenance window must be at most 24 hours.";

    /** Shards that lack slots or share them. */
    public static final String INCOMPLETE_SLOTS = "Slots must cover 0-16383, each slot exactly once.";

    /** Seven components of which the first is not {@code arn}. */
    public static final String NOT_AN_ARN = "arn field is wrong. Expected value is arn";

    /** A tag's key that is empty or too long. */
    public static final String TAG_KEY_LENGTH = "Tag keys must be between 1 and 128 characters in length.";

    /** A tag's value that is too long. */
    public static final String TAG_VALUE_LENGTH = "Tag values must be between 0 and 256 characters in length.";

    /** A tag's key that begins as AWS's own do. */
    public static final String TAG_KEY_RESERVED = "Tag keys must not begin with 'aws:'.";

    /** A tag's key or value with other characters than the user guide lists. */
    public static final String TAG_CHARACTERS =
            "Tag keys and values may contain only letters, digits, spaces, and the characters _ . : / = + - @";

    /** A request that names a tag's key twice. */
    public static final String TAG_KEY_TWICE = "Tag keys must be unique.";

    /** The API model's description of the fault. */
    public static final String TOO_MANY_TAGS =
            "The request cannot be processed because it would cause the resource to have more than the allowed number"
                    + " of tags. The maximum number of tags permitted on a resource is 50.";

    /** The API model's description of the fault. */
    public static final String TAG_NOT_FOUND = "The requested tag was not found on this resource.";

    private UncertainWording() {}

    /** A marker that no page of the list had. */
    public static String invalidMarker(String parameter) {
        return "Invalid " + parameter + ". Use the " + parameter + " that came with the page before.";
    }

    /** An engine that ElastiCache does not have. */
    public static String invalidEngine(String engine) {
        return "Invalid engine: " + engine;
    }

    /** A node type that does not run the engine version. */
    public static String nodeTypeNotSupported(String nodeType, String engine, String version) {
        return "Cache node type %s is not supported for %s %s.".formatted(nodeType, engine, version);
    }

    /** One end of a maintenance window. RDS's text; ElastiCache's is not known. */
    public static String invalidMaintenanceWindowTime(String time) {
        return "Invalid maintenance window time '%s' specified. Should be specified as a time ddd:hh24:mi (24H Clock UTC)."
                        .formatted(time)
                + " Example: Mon:00:15";
    }

    /** Slots that are malformed, out of range, or given twice. */
    public static String invalidSlots(String slots) {
        return "Invalid slots: " + slots;
    }

    /** A name over its documented length. */
    public static String tooLong(String parameter, int length) {
        return "The parameter " + parameter + " cannot be longer than " + length + " characters.";
    }

    /** An ARN of a kind of resource that ElastiCache does not have. */
    public static String unknownResourceType(String type) {
        return "resource type field is wrong: " + type;
    }

    /** An engine that has no replication. */
    public static String replicationNotSupported(String engine) {
        return "Replication is not supported for engine " + engine + ". Use redis or valkey.";
    }

    /** Cluster mode in the middle cannot be created, only reached by a change. */
    public static String cannotCreateCompatible() {
        return "ClusterMode compatible cannot be given at creation. Create the replication group with cluster mode disabled and modify it.";
    }

    /** A version before cluster mode. */
    public static String clusterModeNotSupported(String version) {
        return "Cluster mode is not supported for engine version " + version
                + ". Please use engine version 3.2.4 or higher.";
    }

    /** A parameter group without cluster mode where it is asked for. */
    public static String clusterModeShouldBeEnabled() {
        return "Cluster mode should be enabled in parameter group, but found it is disabled.";
    }

    /** Several shards, and cluster mode refused. */
    public static String severalShardsWithoutClusterMode() {
        return "NumNodeGroups must be 1 when cluster mode is disabled.";
    }

    /** No shard. */
    public static String numNodeGroupsTooSmall(int count) {
        return "NumNodeGroups must be at least 1, but is " + count + ".";
    }

    /** No node. */
    public static String numCacheClustersTooSmall(int count) {
        return "NumCacheClusters must be at least 1, but is " + count + ".";
    }

    /** Two ways to count nodes that come to different results. */
    public static String numCacheClustersDisagrees() {
        return "NumCacheClusters does not agree with NumNodeGroups and ReplicasPerNodeGroup.";
    }

    /** As many node groups have to be configured as are asked for. */
    public static String nodeGroupConfigurationCount(int configured, int asked) {
        return "NodeGroupConfiguration has " + configured + " node groups, but NumNodeGroups is " + asked + ".";
    }

    /** A node group id that is not a number of up to four digits. */
    public static String nodeGroupIdMalformed(String id) {
        return "Invalid NodeGroupId " + id + ". It must have 1 to 4 digits.";
    }

    /** The same node group twice. */
    public static String nodeGroupIdTwice(String id) {
        return "NodeGroupId " + id + " is given more than once.";
    }

    /** Slots without cluster mode. */
    public static String slotsWithoutClusterMode() {
        return "Slots can only be specified when cluster mode is enabled.";
    }

    /** Slots have to be given for every node group or for none. */
    public static String slotsForSomeShards() {
        return "Slots must be provided for every node group or for none.";
    }

    /** Zones by node and by node group. */
    public static String zonesGivenTwice() {
        return "PreferredCacheClusterAZs and NodeGroupConfiguration cannot be used together.";
    }

    /** As many zones are needed as there are nodes. */
    public static String zonesCount() {
        return "The number of PreferredCacheClusterAZs must be the same as the number of cache clusters.";
    }

    /** As many zones are needed as there are replicas. */
    public static String replicaZonesCount(int replicas, int zones) {
        return "ReplicaCount is " + replicas + ", but " + zones + " ReplicaAvailabilityZones are given.";
    }

    /** A zone that the region does not have, or that no subnet of the group is in. */
    public static String unknownAvailabilityZone(String zone) {
        return "Availability zone " + zone + " is not valid. It must be a zone of this region in which the cache subnet"
                + " group has a subnet.";
    }

    /** Multi-AZ needs something to fail over to. */
    public static String multiAzNeedsFailoverAndReplica() {
        return "MultiAZEnabled requires AutomaticFailoverEnabled and at least one replica in each node group.";
    }

    /** Multi-AZ in one zone. */
    public static String multiAzNeedsSeveralZones() {
        return "MultiAZEnabled requires the nodes of each node group to be in more than one availability zone.";
    }

    /** A version before automatic failover. */
    public static String failoverNotSupported(String version) {
        return "Automatic failover is not supported for engine version " + version + ".";
    }

    /** Data tiering on a node type or version that does not have it. */
    public static String dataTieringNotSupported(String nodeType) {
        return "Data tiering is not supported for node type " + nodeType + " and this engine version.";
    }

    /** Encryption on a version or node type that does not have it. */
    public static String encryptionNotSupported(String version, String nodeType) {
        return "Encryption is not supported for engine version " + version + " and node type " + nodeType + ".";
    }

    /** A mode of encryption in transit, without that. */
    public static String transitModeWithoutEncryption() {
        return "TransitEncryptionMode can only be specified when TransitEncryptionEnabled is true.";
    }

    /** Encryption in transit switched on without the first step. */
    public static String transitEncryptionBeginsWithPreferred() {
        return "To enable in-transit encryption for an existing replication group, TransitEncryptionEnabled must be true"
                + " and TransitEncryptionMode must be preferred. It can be set to required after that.";
    }

    /** Encryption in transit switched off without the step before. */
    public static String transitEncryptionEndsWithPreferred() {
        return "To disable in-transit encryption for an existing replication group, TransitEncryptionMode must be set to"
                + " preferred first.";
    }

    /** A way to update a token, without a token. */
    public static String authTokenUpdateNeedsToken() {
        return "AuthTokenUpdateStrategy can only be specified together with AuthToken.";
    }

    /** A version before changes of tokens. */
    public static String authTokenChangeNotSupported(String version) {
        return "Modifying the AUTH token is not supported for engine version " + version
                + ". Please use engine version 5.0.6 or higher.";
    }

    /** A token set that clients were not given time to take. The API reference: "allowed only after ROTATE". */
    public static String authTokenNotRotated() {
        return "Auth token update strategy SET is only supported after ROTATE with the same AUTH token.";
    }

    /** A port outside the range. */
    public static String portOutOfRange(int port, int lowest, int highest) {
        return "Invalid port " + port + ". It must be between " + lowest + " and " + highest + ".";
    }

    /** IPv6 on a version or node type that does not have it. */
    public static String ipv6NotSupported(String version, String nodeType) {
        return "Network types ipv6 and dual_stack are not supported for engine version " + version + " and node type "
                + nodeType + ".";
    }

    /** Addresses that the network does not have. */
    public static String discoveryNeedsNetworkType() {
        return "IpDiscovery does not agree with NetworkType.";
    }

    /** A malformed security group. */
    public static String securityGroupMalformed(String id) {
        return "Invalid security group: " + id;
    }

    /** A topic that is malformed or lies in another region. */
    public static String topicNotUsable(String arn) {
        return "Invalid notification topic ARN: " + arn;
    }

    /** Snapshots of a node type that has none. */
    public static String snapshotsNotSupported(String nodeType) {
        return "Snapshots are not supported for node type " + nodeType + ".";
    }

    /** The same log twice. */
    public static String logTypeTwice(String logType) {
        return "Only one log delivery configuration can be given for log type " + logType + ".";
    }

    /** A log delivery that does not say where to. */
    public static String logDeliveryIncomplete() {
        return "A log delivery configuration needs LogType, DestinationType, DestinationDetails and LogFormat.";
    }

    /** A destination of one type, described as another. */
    public static String logDestinationDisagrees() {
        return "DestinationDetails does not agree with DestinationType.";
    }

    /** More shards than the account's quota. */
    public static String tooManyShards(int shards, int most) {
        return "The replication group would have " + shards + " node groups; at most " + most + " are allowed.";
    }

    /** More shards than a version can have. */
    public static String shardsNeedVersion(int shards, String version) {
        return "Engine version " + version + " does not support " + shards
                + " node groups. Please use engine version 5.0.6 or higher.";
    }

    /** A node type that ListAllowedNodeTypeModifications does not list. */
    public static String nodeTypeNotAllowed(String present, String target) {
        return "Cannot modify cache node type from " + present + " to " + target + ".";
    }

    /** A snapshot of a group that is busy. */
    public static String groupNotAvailable(String id, String status) {
        return "Replication group " + id + " has status " + status + ". It must be available to create a snapshot.";
    }

    /** A snapshot of a cluster that is busy. */
    public static String clusterNotAvailable(String id, String status) {
        return "Cache cluster " + id + " has status " + status + ". It must be available to create a snapshot.";
    }

    /** A change of a cluster that is busy. */
    public static String clusterNotModifiable(String id, String status) {
        return "Cache cluster " + id + " has status " + status + ". It must be available to be modified.";
    }

    /** A snapshot of one member of a group with cluster mode. */
    public static String snapshotNeedsGroup(String cacheClusterId) {
        return "Cache cluster " + cacheClusterId
                + " belongs to a replication group with cluster mode enabled. Use ReplicationGroupId.";
    }

    /** A snapshot that is busy. */
    public static String snapshotNotAvailable(String name, String status) {
        return "Snapshot " + name + " has status " + status + ". It must be available or failed to be deleted.";
    }

    /** A source without its type. */
    public static String sourceIdentifierNeedsType() {
        return "SourceType must be provided when SourceIdentifier is provided.";
    }

    /** A negative span. */
    public static String negativeDuration(int minutes) {
        return "Invalid Duration " + minutes + ". It must not be negative.";
    }

    /** A span with start, end and length. */
    public static String spanGivenTwice() {
        return "Duration cannot be used together with both StartTime and EndTime.";
    }

    /** A span that ends before it starts. */
    public static String startAfterEnd() {
        return "StartTime must not be after EndTime.";
    }

    /** Tags on what belongs to AWS. */
    public static String defaultGroupNotTaggable(String name) {
        return "The parameter group " + name + " is a default group and cannot be tagged.";
    }

    /** The event of a group that could not be created. */
    public static String creationFailed(String id, String reason) {
        return "Failed to create replication group " + id + ". " + reason;
    }

    /** The event of failover switched off; the one of switching it on was seen. */
    public static String failoverTurnedOff(String id) {
        return "Automatic failover has been turned off for replication group " + id;
    }

    /** A replica cannot be promoted by hand while failover does it. */
    public static String promotionNeedsFailoverOff() {
        return "PrimaryClusterId can only be specified when automatic failover is disabled.";
    }

    /** A group with several primaries. */
    public static String promotionInClusterMode() {
        return "PrimaryClusterId can only be specified for a replication group with cluster mode disabled.";
    }

    /** A cluster that is not an available member of the group. */
    public static String notAMember(String cluster, String group) {
        return "Cache cluster " + cluster + " is not an available member of replication group " + group + ".";
    }

    /** A change that AWS makes only at once. */
    public static String mustApplyImmediately() {
        return "ApplyImmediately must be true for this operation.";
    }

    /** No way, or several, to say how many replicas there shall be. */
    public static String oneWayToCountReplicas() {
        return "Exactly one of NewReplicaCount, ReplicaConfiguration and, to remove, ReplicasToRemove must be provided.";
    }

    /** A node group that a group does not have. */
    public static String nodeGroupNotFound(String nodeGroup, String group) {
        return "Node group " + nodeGroup + " not found in replication group " + group + ".";
    }

    /** An increase to fewer replicas. */
    public static String replicaCountNotGreater(int wanted, int present) {
        return "NewReplicaCount " + wanted + " must be greater than the current number of replicas " + present + ".";
    }

    /** A decrease to more replicas. */
    public static String replicaCountNotSmaller(int wanted, int present) {
        return "NewReplicaCount " + wanted + " must be less than the current number of replicas " + present + ".";
    }

    /** Zones have to be said of every node that a node group will have. */
    public static String zonesOfEachNode(String nodeGroup) {
        return "PreferredAvailabilityZones of node group " + nodeGroup
                + " must name the zone of each of its nodes, those that exist among them.";
    }

    /** Zones of a node group of which replicas go. */
    public static String zonesOfStayingNodes(String nodeGroup) {
        return "PreferredAvailabilityZones of node group " + nodeGroup
                + " must name the zones of its primary and of the replicas that stay.";
    }

    /** The event of replicas that could not be created. */
    public static String replicasNotAdded(String id, String reason) {
        return "Failed to add replicas to replication group " + id + ". " + reason;
    }

    /** The event of a primary that was named to be removed. */
    public static String primaryCannotBeRemoved(String id) {
        return "Failed to remove replicas from replication group " + id + ": a primary cannot be removed.";
    }

    /** The sixteenth failover test of a day. */
    public static String tooManyFailoverTests(int most) {
        return "The customer has exceeded the allowed rate of API calls: at most " + most
                + " node groups can be failed over by TestFailover within 24 hours.";
    }

    /** A failover test of a group that is busy. */
    public static String failoverTestNeedsAvailable(String id, String status) {
        return "Replication group " + id + " has status " + status + ". It must be available to test a failover.";
    }

    /** A failover test where nothing would take over. */
    public static String failoverTestNeedsFailover(String nodeGroup) {
        return "TestFailover requires automatic failover to be enabled, and a replica in node group " + nodeGroup + ".";
    }

    /** A node that a cluster does not have. */
    public static String noSuchNode(String node, String cluster) {
        return "Cache node " + node + " does not exist in cache cluster " + cluster + ".";
    }

    /** A reboot of a member of a group with cluster mode. */
    public static String rebootInClusterMode(String cluster) {
        return "Cache cluster " + cluster
                + " belongs to a replication group with cluster mode enabled, whose nodes cannot be rebooted.";
    }

    /** A reboot of a cluster that is busy. */
    public static String rebootNeedsAvailable(String cluster, String status) {
        return "Cache cluster " + cluster + " has status " + status
                + ". It and its replication group must be available to be rebooted.";
    }

    /** A snapshot that is busy and shall be read. */
    public static String snapshotNotAvailableToRead(String name, String status) {
        return "Snapshot " + name + " has status " + status + ". It must be available to be copied or restored.";
    }

    /** Another engine without a version of it. */
    public static String engineNeedsVersion(String engine) {
        return "EngineVersion must be provided to change the engine to " + engine + ".";
    }

    /** A version that cannot do what the group is set to. */
    public static String versionLacksFeature(String version, String feature) {
        return "Engine version " + version + " does not support what the replication group uses: "
                + feature.toLowerCase(Locale.ROOT).replace('_', ' ') + ".";
    }

    /** Static parameters that an upgrade to another engine would change. */
    public static String staticParametersDiffer(List<String> parameters) {
        return "The requested parameter group has other values of static parameters than the current one: "
                + String.join(", ", parameters) + ".";
    }

    /** The reason of an upgrade that cannot go on. */
    public static String noReplicaToFailOverTo(String shard) {
        return "Node group " + shard + " has no upgraded replica that serves.";
    }

    /** The event of an upgrade that was given up. */
    public static String upgradeFailed(String id, String version, String reason) {
        return "Failed to upgrade replication group " + id + " to engine version " + version + ". " + reason;
    }

    /** An immediate upgrade or scale-up while the other one waits for the window. */
    public static String blockedByPending(String requested, String pending) {
        return "Cannot apply " + requested + " immediately while " + pending
                + " is pending. Set ApplyImmediately to false, wait for the maintenance window, or request both in one call.";
    }

    /** A replication group of a node type that cannot replicate. */
    public static String nodeTypeWithoutReplication(String nodeType) {
        return "Replication is not supported for node type " + nodeType + ".";
    }

    /** The status of a topic that a group does not have. */
    public static String topicStatusWithoutTopic() {
        return "NotificationTopicStatus needs a notification topic: give NotificationTopicArn too.";
    }

    /** A status that a topic cannot have. */
    public static String invalidTopicStatus(String status) {
        return "Invalid NotificationTopicStatus '" + status + "'. It must be active or inactive.";
    }

    /** A source of snapshots that there is not. */
    public static String invalidSnapshotSource(String source) {
        return "Invalid SnapshotSource '" + source + "'. It must be user or system.";
    }

    /** A final snapshot of a group whose primary goes on living. */
    public static String finalSnapshotOfRetainedPrimary() {
        return "FinalSnapshotIdentifier cannot be specified when RetainPrimaryCluster is true.";
    }

    /** A group and a cluster where one of them is meant. CreateSnapshot's text. */
    public static String groupAndClusterNamed() {
        return "Only one of CacheClusterId or ReplicationGroupId can be provided.";
    }

    /** Neither a group nor a cluster. CreateSnapshot's text. */
    public static String neitherGroupNorClusterNamed() {
        return "One of CacheClusterId or ReplicationGroupId must be provided.";
    }

    /** A source of parameter values that there is not. */
    public static String invalidParameterSource(String source) {
        return "Invalid Source '" + source + "'. It must be user, system or engine-default.";
    }

    /** A parameter that the family does not have. Terraform's provider looks for these words. */
    public static String noSuchParameter(String name) {
        return "Parameter " + name + " doesn't exist";
    }

    /** A value that a parameter may not have. */
    public static String parameterValueNotAllowed(String name, String value, String allowed) {
        return "The value '" + value + "' is not allowed for the parameter " + name + ". Allowed values: " + allowed;
    }

    /** A parameter that comes twice in one request. */
    public static String parameterNamedTwice(String name) {
        return "The parameter " + name + " cannot be specified more than once.";
    }

    /** More parameter groups than an account may have. */
    public static String tooManyParameterGroups(int most) {
        return "Parameter group quota exceeded. You can have at most " + most + " parameter groups in this region.";
    }

    /** A reset of everything and of some, or of nothing. */
    public static String resetAllOrNamed() {
        return "Either ResetAllParameters must be true or ParameterNameValues must be provided, but not both.";
    }

    /** Shards of a group without cluster mode. */
    public static String reshardingNeedsClusterMode(String id) {
        return "The shard configuration of replication group " + id
                + " cannot be modified because cluster mode is not enabled.";
    }

    /** Shards of a version that does not move slots. */
    public static String reshardingNeedsVersion(String version) {
        return "Online resharding is not supported for engine version " + version + ".";
    }

    /** No shards. */
    public static String nodeGroupCountTooSmall(int count) {
        return "Invalid NodeGroupCount " + count + ". It must be 1 or more.";
    }

    /** Neither or both of the ways to say which shards go. */
    public static String oneWayToRemoveNodeGroups() {
        return "Exactly one of NodeGroupsToRemove and NodeGroupsToRetain must be provided when NodeGroupCount is less than"
                + " the current number of node groups.";
    }

    /** Shards to go where none go. */
    public static String nodeGroupsOnlyForFewer() {
        return "NodeGroupsToRemove and NodeGroupsToRetain can only be specified when NodeGroupCount is less than the"
                + " current number of node groups.";
    }

    /** Zones of new shards where none come. */
    public static String reshardingConfigurationOnlyForMore() {
        return "ReshardingConfiguration can only be specified when NodeGroupCount is greater than the current number of"
                + " node groups.";
    }

    /** Not as many shards as the count says. */
    public static String nodeGroupsDoNotMatchCount(String parameter, int named, int wanted) {
        return parameter + " names " + named + " node groups, but NodeGroupCount leaves " + wanted + ".";
    }

    /** Zones of neither the new shards nor all. */
    public static String reshardingConfigurationCount(int given, int added, int all) {
        return "ReshardingConfiguration has " + given
                + " elements. It must have one for each new node group, which are " + added
                + ", or one for each of all " + all + " node groups.";
    }

    /** Other zones for a shard that is there. */
    public static String zonesOfRunningShard(String nodeGroup) {
        return "The Availability Zones of node group " + nodeGroup + " cannot be changed by resharding.";
    }

    /** The event of a scale-in whose data does not fit. */
    public static String slotsNotMigrated(String id, String reason) {
        return "Failed to modify the shard configuration of replication group " + id + ". " + reason;
    }

    /** The event of a shard that stays because of an item that does not move. */
    public static String shardKept(String nodeGroup, String id) {
        return "Node group " + nodeGroup + " of replication group " + id
                + " was not removed: it holds an item larger than 256 MB, which cannot be migrated.";
    }

    /** An ARN that names no RDB file in S3. */
    public static String snapshotArnMalformed(String arn) {
        return "Invalid snapshot ARN " + arn + ". It must name an RDB file in Amazon S3, such as"
                + " arn:aws:s3:::my_bucket/snapshot1.rdb, and must not contain commas.";
    }

    /** A snapshot and files. */
    public static String oneSourceOfData() {
        return "Only one of SnapshotName and SnapshotArns can be provided.";
    }

    /** Not one file for each shard. */
    public static String snapshotArnsCount(int files, int shards) {
        return "SnapshotArns names " + files + " files, but there must be one for each of " + shards + " node groups.";
    }

    /** A snapshot of a newer version, or of an engine from which there is no way back. */
    public static String snapshotNewerThanEngine(String name, String taken, String wanted) {
        return "Snapshot " + name + " was taken with " + taken + " and cannot be restored with " + wanted + ".";
    }

    /** A partitioned snapshot without cluster mode. */
    public static String snapshotNeedsClusterMode(String name) {
        return "Snapshot " + name + " was taken with cluster mode enabled and cannot be restored without it.";
    }

    /** More data than the nodes hold. */
    public static String snapshotTooLarge(String name, String nodeType) {
        return "The data of snapshot " + name + " does not fit node groups on " + nodeType + ".";
    }

    /** The feature's fault of the API has no text that was seen. */
    public static String snapshotsOfMemcached() {
        return "Snapshots are not supported for engine memcached.";
    }

    /** The primary of several shards. */
    public static String onlyOnePrimaryIsRetained(String id) {
        return "RetainPrimaryCluster can only be used with cluster mode disabled, and replication group " + id
                + " has it enabled.";
    }

    /** Another cluster mode of a version that keeps its own. */
    public static String clusterModeChangeNotSupported(String version) {
        return "ClusterMode cannot be modified for engine version " + version
                + ". It needs Redis OSS 7.0 or Valkey 7.2 or later.";
    }

    /** A step that cluster mode does not take. */
    public static String clusterModeCannotChange(String present, String wanted) {
        return "ClusterMode cannot be changed from " + present + " to " + wanted
                + ". It goes from disabled to compatible, and from compatible to enabled or back to disabled.";
    }

    /** Another cluster mode without failover. */
    public static String clusterModeChangeNeedsFailover() {
        return "ClusterMode can only be modified with automatic failover enabled and at least one replica.";
    }

    /** Something else beside another cluster mode. */
    public static String clusterModeComesAlone() {
        return "ClusterMode cannot be modified together with any other parameter but CacheParameterGroupName.";
    }

    /** Scaling or upgrading between two cluster modes. */
    public static String notWhileCompatible() {
        return "Scaling and engine upgrades are not supported while cluster mode is compatible. Change it to enabled or disabled first.";
    }

    /** Another cluster mode beside a version or a parameter group, of which one waits for the maintenance window. */
    public static String clusterModeAndSoftwareExclude() {
        return "ClusterMode cannot be modified while another EngineVersion or CacheParameterGroupName is pending, nor these while another ClusterMode is. Cancel what is pending by requesting its present value, or wait until it is applied.";
    }

    /** Failover switched off where cluster mode needs it. */
    public static String clusterModeKeepsFailover() {
        return "AutomaticFailoverEnabled cannot be false while cluster mode is compatible or another ClusterMode is pending.";
    }

    /** A snapshot to restore that is not there; the code of other operations, SnapshotNotFoundFault, is none of this one's. */
    public static String snapshotToRestoreNotFound(String name) {
        return "Snapshot " + name + " not found.";
    }

    /** A service update that there is not. */
    public static String serviceUpdateNotFound(String name) {
        return "Service update " + name + " not found.";
    }

    /** A step of a service update that has failed. */
    public static String serviceUpdateFailed(String name, String group, String reason) {
        return "Failed applying service update " + name + " to replication group " + group + ". " + reason;
    }

    /** A batch of nothing. */
    public static String batchIsEmpty() {
        return "At least one of ReplicationGroupIds and CacheClusterIds must be provided.";
    }

    /** A service update for others. */
    public static String updateNotFor(String update, String id) {
        return "Service update " + update + " is not applicable to " + id + ".";
    }

    /** A service update of a member by itself. */
    public static String updateIsOfGroup(String cluster, String group) {
        return "Cache cluster " + cluster + " is a member of replication group " + group
                + ". Specify the replication group in ReplicationGroupIds.";
    }

    /** A service update that has expired or was cancelled. */
    public static String updateNotAvailable(String update, String status) {
        return "Service update " + update + " cannot be applied because it is " + status.toLowerCase(Locale.ROOT) + ".";
    }

    /** A service update that is being applied, or was, or need not be. */
    public static String cannotApplyUpdate(String update, String group, String status) {
        return "Service update " + update + " cannot be applied to " + group + " because its status is "
                + status.toLowerCase(Locale.ROOT).replace('_', '-') + ".";
    }

    /** A service update that is not being applied. */
    public static String cannotStopUpdate(String update, String group, String status) {
        return "Service update " + update + " cannot be stopped for " + group + " because its status is "
                + status.toLowerCase(Locale.ROOT).replace('_', '-') + ".";
    }

    /** A service update to another version. */
    public static String cannotStopEngineUpdate(String update) {
        return "Service update " + update + " changes the engine version and cannot be stopped.";
    }

    /** More passwords than a user may have. */
    public static String tooManyPasswords(int most) {
        return "A user can have at most " + most + " passwords.";
    }

    /** A rule of an access string that is none, or is about passwords. */
    public static String badAccessString(String rule) {
        return "The access string is not valid: '" + rule
                + "'. It consists of rules such as on, ~keys:*, &channels, +@category, -command; passwords are given elsewhere.";
    }

    /** An id of a user or user group. */
    public static String badUserId(String parameter) {
        return parameter + " must begin with a letter and must contain only letters, digits, and hyphens.";
    }

    /** A filter of users that there is not. */
    public static String unknownUserFilter(String name) {
        return "Invalid filter name: " + name + ". Users are filtered by user-id, user-name, engine and status.";
    }

    /** A name of a user. */
    public static String badUserName(String name) {
        return "UserName must be provided and must not contain spaces: '" + name + "'.";
    }

    /** An engine that has no users. */
    public static String engineWithoutUsers(String name) {
        return "Invalid engine: " + name + ". Users and user groups are of the engine redis or valkey.";
    }

    /** As many users as an account may have. */
    public static String tooManyUsers(int most) {
        return "The request cannot be processed because it would exceed the quota of " + most + " users.";
    }

    /** As many user groups as an account may have. */
    public static String tooManyUserGroups(int most) {
        return "The request cannot be processed because it would exceed the quota of " + most + " user groups.";
    }

    /** As many users as a group may have. */
    public static String tooManyUsersInGroup(int most) {
        return "A user group can have at most " + most + " users.";
    }

    /** Both access strings. */
    public static String oneAccessString() {
        return "Only one of AccessString and AppendAccessString can be specified.";
    }

    /** The user that every account has. */
    public static String defaultUserStays() {
        return "The user default cannot be modified or deleted.";
    }

    /** A user that its group needs. */
    public static String defaultUserInGroup(String id) {
        return "User " + id
                + " is named default and is in a user group, which needs it. Remove it from the user group first.";
    }

    /** Two users of one name in a group. */
    public static String duplicateUserName(String name) {
        return "User group cannot contain two users with the user name " + name + ".";
    }

    /** A user for Valkey in a group for Redis. */
    public static String userOfOtherEngine(String id) {
        return "User " + id + " is of the engine valkey and cannot be in a user group of the engine redis.";
    }

    /** A user without password in a group for Valkey. */
    public static String userWithoutPassword(String id) {
        return "User " + id + " needs no password and cannot be in a user group of the engine valkey.";
    }

    /** A user that is in the group already. */
    public static String userInGroup(String id, String group) {
        return "User " + id + " is already a member of user group " + group + ".";
    }

    /** A name that is taken. */
    public static String userGroupExists(String id) {
        return "User Group " + id + " already exists.";
    }

    /** A user group that is used. */
    public static String userGroupAttached(String id) {
        return "User group " + id + " is associated with one or more caches and cannot be deleted.";
    }

    /** A user group that a version does not go with. */
    public static String userGroupNotForVersion(String id, String engine, String version) {
        return "User group " + id + " cannot be associated with " + engine + " " + version + ".";
    }

    /** More than one user group. */
    public static String oneUserGroup() {
        return "A replication group can be associated with only one user group. Remove the present one in the same request.";
    }

    /** Two ways to control access. */
    public static String authBesideUserGroup() {
        return "An AUTH token cannot be used together with a user group. Remove the user group in the same request.";
    }

    /** Both ways to remove user groups. */
    public static String removeAllUserGroupsAlone() {
        return "RemoveUserGroups cannot be used together with UserGroupIdsToAdd or UserGroupIdsToRemove.";
    }

    /** A user group that is not there to be removed. */
    public static String userGroupNotAttached(String id, String group) {
        return "User group " + id + " is not associated with replication group " + group + ".";
    }

    /** More subnets than a group may have. */
    public static String tooManySubnets(int most) {
        return "A cache subnet group can have at most " + most + " subnets.";
    }

    /** As many subnet groups as an account may have. */
    public static String tooManySubnetGroups(int most) {
        return "The request cannot be processed because it would exceed the quota of " + most + " cache subnet groups.";
    }

    /** The subnet group of the default VPC. */
    public static String defaultSubnetGroupStays() {
        return "The cache subnet group default cannot be modified or deleted.";
    }

    /** A subnet in whose zone there are nodes. */
    public static String subnetInUse(String subnet) {
        return "The subnet " + subnet + " is currently in use by a cache cluster.";
    }

    /** Addresses that the subnets do not have. */
    public static String networkTypeNotInSubnets(String type, String group) {
        return "Network type " + type.toLowerCase(Locale.ROOT) + " is not supported by cache subnet group " + group
                + ".";
    }

    /** A cache security group, of which there are none. */
    public static String cacheSecurityGroupNotFound(String name) {
        return "Cache security group " + name + " not found.";
    }

    /** An offering that there is not. */
    public static String offeringNotFound(String id) {
        return "Reserved cache nodes offering " + id + " not found.";
    }

    /** A reservation that there is not. */
    public static String reservedNodeNotFound(String id) {
        return "Reserved cache node " + id + " not found.";
    }

    /** A reservation of the same id. */
    public static String reservedNodeExists(String id) {
        return "Reserved cache node " + id + " already exists.";
    }

    /** A term that is none. */
    public static String badReservationDuration(String duration) {
        return "Invalid duration: " + duration + ". Valid values are 1, 3, 31536000 and 94608000.";
    }

    /** A way to pay that there is not. */
    public static String badOfferingType(String type) {
        return "Invalid offering type: " + type + ". Valid values are No Upfront, Partial Upfront and All Upfront.";
    }

    /** Too many nodes in one purchase, or none. */
    public static String badReservedNodeCount(int count, int most) {
        return "CacheNodeCount must be between 1 and " + most + ", but is " + count + ".";
    }

    /** As many reserved nodes as an account may have. */
    public static String tooManyReservedNodes(int most) {
        return "The request cannot be processed because it would exceed the quota of " + most
                + " reserved cache nodes.";
    }

    /** A migration to a group that is migrating. */
    public static String alreadyUnderMigration(String id) {
        return "Replication group " + id + " is already under migration.";
    }

    /** The end of a migration that there is not. */
    public static String notUnderMigration(String id) {
        return "Replication group " + id + " is not under migration.";
    }

    /** A group that data cannot be migrated to. */
    public static String cannotMigrate(String id, String why) {
        return "Data cannot be migrated to replication group " + id + ": " + why + ".";
    }

    /** Several servers of the customer's, or none. */
    public static String oneMigrationEndpoint(int count) {
        return "CustomerNodeEndpointList must have exactly one endpoint, but has " + count + ".";
    }

    /** A server of the customer's without address or port. */
    public static String badMigrationEndpoint() {
        return "Each endpoint in CustomerNodeEndpointList must have an Address and a Port between 1 and 65535.";
    }

    /** As many serverless caches as an account may have. */
    public static String tooManyServerlessCaches(int most) {
        return "The request cannot be processed because it would exceed the quota of " + most + " serverless caches.";
    }

    /** A storage limit out of range. The text is that of the other limit. */
    public static String badStorageLimit(int least, int most) {
        return "Invalid value for DataStorage limit. Must be between %d and %d. You can set the value to zero to remove the limit."
                .formatted(least, most);
    }

    /** A minimum above its maximum. */
    public static String minimumAboveMaximum(String limit, int minimum, int maximum) {
        return "The minimum of the " + limit + " limit, " + minimum + ", must not be above its maximum, " + maximum
                + ".";
    }

    /** A time of day that is none. */
    public static String badDailySnapshotTime(String time) {
        return "Invalid daily snapshot time: " + time + ". Should be specified as a time hh24:mi (24H Clock UTC).";
    }

    /** Too few or too many subnets for the endpoint of a serverless cache. */
    public static String serverlessSubnetCount(int least, int most) {
        return "Invalid subnets provided in the request. There must be between " + least + " and " + most + ".";
    }

    /** Two subnets of a serverless cache in one zone. */
    public static String serverlessSubnetsInOneZone(String zone) {
        return "Invalid subnets provided in the request. They must be in different Availability Zones, but more than one is in "
                + zone + ".";
    }

    /** Both parameters about the user group of a serverless cache. */
    public static String removeUserGroupBesideId() {
        return "UserGroupId cannot be given together with RemoveUserGroup.";
    }

    /** A major version before the present one. */
    public static String serverlessDowngrade(String engine, String present, String asked) {
        return "Cannot modify " + engine + " from major version " + present + " to " + asked + ".";
    }

    /** A cache that cannot go to Valkey. */
    public static String engineWithoutCrossUpgrade(String engine) {
        return "Cannot modify a serverless cache from " + engine + " to valkey.";
    }

    /** An operation on a serverless snapshot that is creating, copying, being exported or deleted. */
    public static String serverlessSnapshotNotAvailable() {
        return "Serverless cache snapshot is not in an available state to perform the requested action.";
    }

    /** As many manual snapshots of a serverless cache as there may be in a day. */
    public static String tooManyServerlessSnapshots(int most) {
        return "The maximum number of manual snapshots for this serverless cache taken within 24 hours has been reached its"
                + " quota of " + most;
    }

    /** An operation that an engine does not have. */
    public static String exportNotSupported(String engine) {
        return "Exporting serverless cache snapshots is not supported for engine " + engine + ".";
    }

    /** A type that no serverless snapshot has. */
    public static String invalidSnapshotType(String type) {
        return "Invalid snapshot type: " + type + ". Use manual or automated.";
    }

    /** Several snapshots to restore a serverless cache from. */
    public static String oneSnapshotToRestore() {
        return "A serverless cache can be restored from one snapshot only.";
    }

    /** An ARN that names nothing that a serverless cache could be restored from. */
    public static String restoreArnMalformed(String arn) {
        return "Invalid snapshot ARN " + arn
                + ". It must name a snapshot in this account and region, or RDB files in Amazon S3.";
    }

    /** The event of a limit that is below what is stored. Only its beginning was seen. */
    public static String limitBelowData(String cache) {
        return "A limit update to the cache " + cache
                + " failed because current cached data exceeds new limits. Please flush some data before applying limits.";
    }

    /** A global datastore that there is not. */
    public static String globalDatastoreNotFound(String id) {
        return "Global Replication Group " + id + " not found.";
    }

    /** A global datastore of the same id. */
    public static String globalDatastoreExists(String id) {
        return "Global Replication Group " + id + " already exists.";
    }

    /** A group that is in no global datastore, or in another. What it contains is known. */
    public static String notInGlobalDatastore(String group, String region, String id) {
        return "Replication Group " + group + " in region " + region
                + " is not associated with Global Replication Group " + id + ".";
    }

    /** A region without global datastores. AWS's text is known, but not where it stands. */
    public static String noGlobalDatastoresIn(String region) {
        return "Access Denied to API Version: APIGlobalDatastore (global datastores are not supported in " + region
                + ")";
    }

    /** A version that is too old. */
    public static String globalDatastoreNotSupported(String version) {
        return "Global replication group is not supported for engine version " + version
                + ". Please use Redis OSS 5.0.6, Valkey 7.2 or higher.";
    }

    /** A group that has IPv6 addresses. */
    public static String globalDatastoreNeedsIpv4() {
        return "Global replication group is only supported with network type ipv4.";
    }

    /** A group whose cluster mode is being changed. */
    public static String globalDatastoreNeedsClusterMode(String id) {
        return "Replication group " + id
                + " with cluster mode compatible cannot be part of a global replication group.";
    }

    /** A group that will change by itself. */
    public static String globalDatastoreNeedsNothingPending(String id) {
        return "Replication group " + id
                + " has pending modifications and cannot become part of a global replication group.";
    }

    /** Two members in one region. */
    public static String globalDatastoreIsInRegion(String id, String region) {
        return "Global Replication Group " + id + " already has a member in region " + region + ".";
    }

    /** As many secondaries as there may be. */
    public static String tooManySecondaries(String id, int most) {
        return "Global Replication Group " + id + " can have at most " + most + " secondary replication groups.";
    }

    /** What a parameter group is for that ElastiCache makes. */
    public static String globalParameterGroup(String group) {
        return "Parameter group of " + group + " as a member of a global datastore";
    }

    /** The member that takes the writes. */
    public static String primaryStaysInGlobalDatastore(String group, String id) {
        return "Replication Group " + group + " is the primary of Global Replication Group " + id
                + " and cannot be disassociated.";
    }

    /** The member that takes the writes already. */
    public static String isPrimaryOfGlobalDatastore(String group, String id) {
        return "Replication Group " + group + " is already the primary of Global Replication Group " + id + ".";
    }

    /** A primary that would go with its datastore. */
    public static String primaryIsRetained() {
        return "RetainPrimaryReplicationGroup must be true: the primary replication group is not deleted with its global"
                + " replication group.";
    }

    /** A group that does not keep up with its datastore. */
    public static String notForwarded(String operation, String id, String group) {
        return operation + " of " + id + " could not be applied to replication group " + group + " and was given up.";
    }

    /** As many node groups as there are. */
    public static String globalNodeGroupCount(int wanted, int present, String direction) {
        return "NodeGroupCount must be " + direction + " than the present count of " + present + ", but is " + wanted
                + ".";
    }

    /** A node group that there is not. */
    public static String globalNodeGroupNotFound(String nodeGroup, String id) {
        return "Global node group " + nodeGroup + " is not part of Global Replication Group " + id + ".";
    }

    /** Slots that are shared evenly. */
    public static String globalSlotsAreBalanced() {
        return "Slots in the global replication group are uniformly distributed. Nothing to do.";
    }

    /** Regions that would have other node groups. */
    public static String regionsDisagreeOnNodeGroups() {
        return "RegionalConfigurations must name the same node groups in every region.";
    }

    /** A region that is named twice. */
    public static String regionalConfigurationTwice(String group) {
        return "RegionalConfigurations names replication group " + group + " more than once.";
    }
}
