package io.elasticachemock.engine.creation;

import static io.elasticachemock.engine.ElastiCacheFault.invalidParameterCombination;

import io.elasticachemock.engine.ElastiCacheFault;
import io.elasticachemock.engine.global.GlobalAssociation;
import io.elasticachemock.engine.global.GlobalDatastore;
import io.elasticachemock.engine.global.GlobalDatastores;
import io.elasticachemock.engine.global.GlobalParameterGroups;
import io.elasticachemock.engine.global.GlobalRule;
import io.elasticachemock.engine.parameter.CustomParameterGroup;
import io.elasticachemock.engine.parameter.ParameterGroups;
import io.elasticachemock.engine.replication.AuthTokens;
import io.elasticachemock.engine.replication.NetworkType;
import io.elasticachemock.engine.replication.ReplicationGroup;
import io.elasticachemock.engine.replication.Settings;
import io.elasticachemock.engine.replication.Settings.Availability;
import io.elasticachemock.engine.replication.Settings.Encryption;
import io.elasticachemock.engine.replication.Settings.Hardware;
import io.elasticachemock.engine.replication.Shard;
import io.elasticachemock.engine.version.EngineVersion;
import io.elasticachemock.engine.wording.UncertainGlobalWording;
import io.elasticachemock.engine.wording.UncertainUserWording;
import io.elasticachemock.engine.world.World;
import java.util.ArrayList;
import java.util.List;

/**
 * What a new secondary of a global datastore has of its primary: engine, version, node type, shards with their slots,
 * encryption, automatic failover and parameters; none of these may be asked for. Where nothing is said it also has as many
 * replicas, and Multi-AZ as there (API reference, CreateReplicationGroup.GlobalReplicationGroupId; user guide, "Adding a
 * Region").
 */
final class InheritedPrimary {
    private final World world;
    private final GlobalDatastore datastore;
    private final ReplicationGroup primary;
    private final CustomParameterGroup parameters;

    private InheritedPrimary(World world, GlobalDatastore datastore, ReplicationGroup primary, String groupId) {
        this.world = world;
        this.datastore = datastore;
        this.primary = primary;
        World itsWorld = GlobalDatastores.in(world).worldOf(datastore.primary());
        this.parameters = GlobalParameterGroups.copy(
                world,
                groupId,
                ParameterGroups.in(itsWorld).use(primary.settings().software().parameterGroup()));
    }

    /**
     * The primary of a global datastore.
     *
     * @param groupId of the group that shall join
     * @throws ElastiCacheFault if there is no such datastore, or no group can join it here and now
     */
    static InheritedPrimary of(World world, String globalReplicationGroupId, String groupId) {
        GlobalDatastores datastores = GlobalDatastores.in(world);
        GlobalDatastore datastore = datastores.get(globalReplicationGroupId);
        GlobalRule.checkMayJoin(world, datastore);
        return new InheritedPrimary(world, datastore, datastores.primaryOf(datastore), groupId);
    }

    /** @throws ElastiCacheFault if the request says itself what the group will have of its primary */
    void checkLeftTo(CreateReplicationGroup asked) {
        SoftwareRequest software = asked.software();
        HardwareRequest hardware = asked.hardware();
        EncryptionRequest encryption = asked.encryption();
        boolean said = software.engine() != null
                || software.engineVersion() != null
                || software.parameterGroup() != null
                || hardware.nodeType() != null
                || hardware.dataTiering() != null
                || asked.topology().numNodeGroups() != null
                || asked.topology().clusterMode() != null
                || asked.availability().automaticFailover() != null
                || !asked.network().cacheSecurityGroupNames().isEmpty()
                || encryption.atRest() != null
                || encryption.inTransit() != null
                || encryption.transitMode() != null
                || encryption.authToken() != null
                || !asked.restore().equals(RestoreRequest.NOTHING);
        if (said) {
            throw inherited();
        }
        NetworkType networkType = asked.network().networkType();
        if (networkType != null && networkType != NetworkType.IPV4) {
            throw invalidParameterCombination(UncertainGlobalWording.globalDatastoreNeedsIpv4());
        }
    }

    private static ElastiCacheFault inherited() {
        return invalidParameterCombination(
                "Cannot use the given parameters when creating new replication group in an existing global replication"
                        + " group.");
    }

    EngineVersion version() {
        return primary.settings().software().version();
    }

    /** A copy of the primary's, which the new group has for itself. */
    CustomParameterGroup parameterGroup() {
        return parameters;
    }

    /** Whatever is asked for, a member gets no minor version by itself. */
    SoftwareRequest software() {
        return new SoftwareRequest(version().engine().wireName(), version().version(), parameters.name(), false);
    }

    HardwareRequest hardware() {
        Hardware hardware = primary.settings().hardware();
        return new HardwareRequest(hardware.nodeType().name(), hardware.dataTiering());
    }

    /** Shards as they are there; replicas and zones as asked for. */
    TopologyRequest topology(TopologyRequest asked) {
        boolean counted = asked.numCacheClusters() != null || asked.replicasPerNodeGroup() != null;
        if (!primary.isClusterEnabled()) {
            boolean sizeSaid = counted
                    || !asked.nodeGroupConfiguration().isEmpty()
                    || !asked.preferredCacheClusterAzs().isEmpty();
            int asThere = (int) primary.nodes().count();
            return new TopologyRequest(
                    sizeSaid ? asked.numCacheClusters() : Integer.valueOf(asThere),
                    asked.preferredCacheClusterAzs(),
                    null,
                    asked.replicasPerNodeGroup(),
                    asked.nodeGroupConfiguration(),
                    null);
        }
        List<String> zones = asked.preferredCacheClusterAzs();
        boolean zonesOfTheOnlyShard = !zones.isEmpty()
                && primary.shards().size() == 1
                && asked.nodeGroupConfiguration().isEmpty();
        return new TopologyRequest(
                asked.numCacheClusters(),
                zonesOfTheOnlyShard ? List.of() : zones,
                null,
                asked.replicasPerNodeGroup(),
                zonesOfTheOnlyShard
                        ? List.of(inZones(primary.shards().get(0), zones))
                        : asked.nodeGroupConfiguration().isEmpty()
                                ? asThere(counted)
                                : inSlotsOfPrimary(asked.nodeGroupConfiguration()),
                null);
    }

    private static ShardRequest inZones(Shard shard, List<String> zones) {
        return new ShardRequest(
                shard.id(), shard.slots().toString(), null, zones.get(0), zones.subList(1, zones.size()));
    }

    private List<ShardRequest> asThere(boolean counted) {
        return primary.shards().stream()
                .map(shard -> new ShardRequest(
                        shard.id(),
                        shard.slots().toString(),
                        counted ? null : Integer.valueOf(shard.replicas().size()),
                        null,
                        List.of()))
                .toList();
    }

    private List<ShardRequest> inSlotsOfPrimary(List<ShardRequest> asked) {
        if (asked.size() != primary.shards().size()) {
            throw inherited();
        }
        List<ShardRequest> shards = new ArrayList<>(asked.size());
        for (int i = 0; i < asked.size(); i++) {
            ShardRequest each = asked.get(i);
            Shard there = primary.shards().get(i);
            boolean same = (each.nodeGroupId() == null || each.nodeGroupId().equals(there.id()))
                    && (each.slots() == null
                            || each.slots().equals(there.slots().toString()));
            if (!same) {
                throw inherited();
            }
            shards.add(new ShardRequest(
                    there.id(),
                    there.slots().toString(),
                    each.replicaCount(),
                    each.primaryAvailabilityZone(),
                    each.replicaAvailabilityZones()));
        }
        return shards;
    }

    AvailabilityRequest availability(AvailabilityRequest asked) {
        Availability there = primary.settings().availability();
        return new AvailabilityRequest(
                there.automaticFailover().isWanted(), asked.multiAz() == null ? there.multiAz() : asked.multiAz());
    }

    /** The key is the region's own; the tokens are the primary's. */
    Encryption encryption(EncryptionRequest asked) {
        Settings settings = primary.settings();
        Encryption there = settings.encryption();
        AuthTokens tokens = there.authTokens();
        if (tokens != null && !asked.userGroupIds().isEmpty()) {
            throw invalidParameterCombination(UncertainUserWording.authBesideUserGroup());
        }
        Encryption here = new EncryptionRequest(
                        there.atRest(),
                        asked.kmsKeyId(),
                        there.inTransit(),
                        there.transitMode(),
                        null,
                        asked.userGroupIds())
                .resolve(settings.software().version(), settings.hardware().nodeType(), world);
        return tokens == null ? here : here.with(tokens, world.now());
    }

    /** The group has been added, and its creation begun. */
    ReplicationGroup join(ReplicationGroup group) {
        ParameterGroups.in(world).put(parameters);
        return GlobalAssociation.begin(world, datastore.id(), group);
    }
}
