package io.elasticachemock.engine.global;

import static io.elasticachemock.engine.ElastiCacheFault.invalidParameterCombination;
import static io.elasticachemock.engine.ElastiCacheFault.invalidParameterValue;

import io.elasticachemock.engine.ElastiCacheFault;
import io.elasticachemock.engine.Fault;
import io.elasticachemock.engine.node.CacheNodeType;
import io.elasticachemock.engine.quota.Quota;
import io.elasticachemock.engine.region.Region;
import io.elasticachemock.engine.region.Regions;
import io.elasticachemock.engine.replication.Change;
import io.elasticachemock.engine.replication.ClusterMode;
import io.elasticachemock.engine.replication.NetworkType;
import io.elasticachemock.engine.replication.ReplicationGroup;
import io.elasticachemock.engine.replication.Settings;
import io.elasticachemock.engine.version.Feature;
import io.elasticachemock.engine.wording.UncertainGlobalWording;
import io.elasticachemock.engine.world.World;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What a group has to be to take the writes of a global datastore: available, Redis OSS 5.0.6 or Valkey 7.2 or later, on one
 * of the newer node types of size large or more, without IPv6; and who may join it: a group in another region, of which there
 * are up to two (user guide, "Prerequisites and limitations").
 */
public final class GlobalRule {
    private static final Pattern NODE_TYPES =
            Pattern.compile("cache\\.(m5|m6g|m7g|m8g|r5|r6g|r6gd|r7g|r8g|c7gn)\\..*large");

    /** What members have in common, and what is therefore not changed in one of them. */
    public static final List<Class<? extends Change>> COMMON = List.of(
            Change.NodeType.class,
            Change.Version.class,
            Change.ParameterGroup.class,
            Change.Failover.class,
            Change.TransitEncryption.class,
            Change.Auth.class,
            Change.Mode.class);

    private GlobalRule() {}

    /** What AWS puts before the ids of datastores that are created in a region, if it is known that there can be any. */
    public static Optional<String> prefix(String region) {
        return Regions.find(region).flatMap(Region::globalDatastorePrefix);
    }

    /**
     * Checks that a node type is good for members.
     *
     * @throws ElastiCacheFault InvalidParameterValue if not
     */
    public static void checkNodeType(CacheNodeType nodeType) {
        if (!NODE_TYPES.matcher(nodeType.name()).matches()) {
            throw invalidParameterValue("Global replication group is not supported for the node type.");
        }
    }

    /** @throws ElastiCacheFault if a group cannot become a primary */
    public static void checkPrimary(ReplicationGroup group) {
        group.checkChangesAlone();
        if (!group.isAvailable()) {
            throw new ElastiCacheFault(
                    Fault.INVALID_REPLICATION_GROUP_STATE_FAULT,
                    "Replication group must be in available state to modify.");
        }
        Settings settings = group.settings();
        checkNodeType(settings.hardware().nodeType());
        if (!settings.software().version().supports(Feature.GLOBAL_DATASTORE)) {
            throw invalidParameterValue(UncertainGlobalWording.globalDatastoreNotSupported(
                    settings.software().version().fullVersion()));
        }
        if (settings.network().networkType() != NetworkType.IPV4) {
            throw invalidParameterValue(UncertainGlobalWording.globalDatastoreNeedsIpv4());
        }
        if (settings.availability().clusterMode() == ClusterMode.COMPATIBLE) {
            throw new ElastiCacheFault(
                    Fault.INVALID_REPLICATION_GROUP_STATE_FAULT,
                    UncertainGlobalWording.globalDatastoreNeedsClusterMode(group.id()));
        }
        if (COMMON.stream().anyMatch(group.queued()::has)) {
            throw new ElastiCacheFault(
                    Fault.INVALID_REPLICATION_GROUP_STATE_FAULT,
                    UncertainGlobalWording.globalDatastoreNeedsNothingPending(group.id()));
        }
    }

    /**
     * Checks that a group may be created in a world as a secondary.
     *
     * @throws ElastiCacheFault if it may not
     */
    public static void checkMayJoin(World world, GlobalDatastore datastore) {
        String region = world.scope().region();
        datastore.checkFree();
        if (datastore.members().stream().anyMatch(member -> member.region().equals(region))) {
            throw invalidParameterValue(UncertainGlobalWording.globalDatastoreIsInRegion(datastore.id(), region));
        }
        int most = world.quotas().get(Quota.SECONDARIES_PER_GLOBAL_DATASTORE);
        if (datastore.secondaries().count() >= most) {
            throw invalidParameterCombination(UncertainGlobalWording.tooManySecondaries(datastore.id(), most));
        }
        if (!GlobalDatastores.in(world).primaryOf(datastore).isAvailable()) {
            throw GlobalDatastore.busy();
        }
    }
}
