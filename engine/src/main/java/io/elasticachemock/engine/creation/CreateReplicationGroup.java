package io.elasticachemock.engine.creation;

import io.elasticachemock.engine.ElastiCacheFault;
import io.elasticachemock.engine.Fault;
import io.elasticachemock.engine.identifier.Identifiers;
import io.elasticachemock.engine.maintenance.Windows;
import io.elasticachemock.engine.parameter.ParameterGroup;
import io.elasticachemock.engine.region.Region;
import io.elasticachemock.engine.replication.Changes;
import io.elasticachemock.engine.replication.ClusterMode;
import io.elasticachemock.engine.replication.LogDeliveryRequest;
import io.elasticachemock.engine.replication.MemberIds;
import io.elasticachemock.engine.replication.Node;
import io.elasticachemock.engine.replication.NodeQuotas;
import io.elasticachemock.engine.replication.ReplicationGroup;
import io.elasticachemock.engine.replication.ReplicationGroupStatus;
import io.elasticachemock.engine.replication.ReplicationGroups;
import io.elasticachemock.engine.replication.Role;
import io.elasticachemock.engine.replication.Settings;
import io.elasticachemock.engine.replication.Settings.Availability;
import io.elasticachemock.engine.replication.Settings.Hardware;
import io.elasticachemock.engine.replication.Shard;
import io.elasticachemock.engine.tag.Tags;
import io.elasticachemock.engine.version.EngineVersion;
import io.elasticachemock.engine.world.Command;
import io.elasticachemock.engine.world.World;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Creates a replication group: everything is resolved to what the group will be, its members get their ids, and the work
 * of {@link CreationPlan} begins (API reference, CreateReplicationGroup).
 *
 * @param globalReplicationGroupId of the global datastore that it joins as a secondary; null if it joins none
 */
public record CreateReplicationGroup(
        String id,
        String description,
        SoftwareRequest software,
        HardwareRequest hardware,
        TopologyRequest topology,
        AvailabilityRequest availability,
        NetworkRequest network,
        EncryptionRequest encryption,
        MaintenanceRequest maintenance,
        List<LogDeliveryRequest> logDeliveries,
        Tags tags,
        RestoreRequest restore,
        @Nullable String globalReplicationGroupId)
        implements Command<ReplicationGroup> {
    /** A command's lists do not change. */
    public CreateReplicationGroup {
        logDeliveries = List.copyOf(logDeliveries);
    }

    /** A group of its own. */
    public CreateReplicationGroup(
            String id,
            String description,
            SoftwareRequest software,
            HardwareRequest hardware,
            TopologyRequest topology,
            AvailabilityRequest availability,
            NetworkRequest network,
            EncryptionRequest encryption,
            MaintenanceRequest maintenance,
            List<LogDeliveryRequest> logDeliveries,
            Tags tags,
            RestoreRequest restore) {
        this(
                id,
                description,
                software,
                hardware,
                topology,
                availability,
                network,
                encryption,
                maintenance,
                logDeliveries,
                tags,
                restore,
                null);
    }

    @Override
    public Accepted<ReplicationGroup> validate(World world) {
        String checkedId = Identifiers.replicationGroupId("ReplicationGroupId", id);
        if (ReplicationGroups.in(world).find(checkedId).isPresent()) {
            throw new ElastiCacheFault(
                    Fault.REPLICATION_GROUP_ALREADY_EXISTS_FAULT,
                    "Replication group with specified name already exists.");
        }
        if (globalReplicationGroupId != null) {
            return joining(world, checkedId, InheritedPrimary.of(world, globalReplicationGroupId, checkedId));
        }
        RestoredData source = restore.data(world);
        return source == null
                ? create(world, checkedId, software, hardware, topology, null, null)
                : restored(world, checkedId, source);
    }

    private Accepted<ReplicationGroup> joining(World world, String checkedId, InheritedPrimary primary) {
        primary.checkLeftTo(this);
        return create(
                world, checkedId, primary.software(), primary.hardware(), primary.topology(topology), null, primary);
    }

    private Accepted<ReplicationGroup> restored(World world, String checkedId, RestoredData source) {
        return create(
                world,
                checkedId,
                source.software(software),
                source.hardware(hardware),
                source.topology(topology),
                source,
                null);
    }

    private Accepted<ReplicationGroup> create(
            World world,
            String checkedId,
            SoftwareRequest wantedSoftware,
            HardwareRequest wantedHardware,
            TopologyRequest wantedTopology,
            @Nullable RestoredData source,
            @Nullable InheritedPrimary primary) {
        EngineVersion version = primary == null ? wantedSoftware.version(world.now()) : primary.version();
        ParameterGroup named = primary == null ? wantedSoftware.namedGroup(world, version) : primary.parameterGroup();
        ClusterMode clusterMode = wantedTopology.resolveClusterMode(named == null ? null : named.clusterEnabled());
        NodeQuotas.checkShards(wantedTopology.shardCount(), version, world);
        Region region = network.region(world);
        List<ShardLayout> layouts = Layouts.of(wantedTopology, clusterMode == ClusterMode.ENABLED, region);
        restore.checkFiles(wantedTopology, clusterMode, layouts);
        Hardware machines = wantedHardware.resolve(version);
        Windows windows = maintenance.windows(region, NewGroup.chanceOfWindows(world, checkedId));
        AvailabilityRequest wantedAvailability = primary == null ? availability : primary.availability(availability);
        Availability switches = wantedAvailability.resolve(clusterMode, layouts, version, machines.nodeType());
        List<Shard> empty = shards(checkedId, clusterMode, layouts, machines, version);
        List<Shard> shards = empty;
        if (source != null) {
            source.checkVersion(version);
            source.checkClusterMode(clusterMode);
            shards = source.filled(empty, machines);
        }
        CreationQuotas.checkNodes(shards, world);
        CreationQuotas.checkCapacity(shards, world);
        MemberIds.checkFree(MemberIds.of(shards), world);
        ReplicationGroup group = new ReplicationGroup(
                checkedId,
                description,
                world.now(),
                ReplicationGroupStatus.CREATING,
                shards,
                new Settings(
                        world.same(wantedSoftware.resolve(version, clusterMode, named)),
                        world.same(machines),
                        world.same(switches),
                        world.same(network.resolve(version, machines.nodeType(), world)),
                        world.same(
                                primary == null
                                        ? encryption.resolve(version, machines.nodeType(), world)
                                        : primary.encryption(encryption)),
                        world.same(
                                maintenance.maintenance(windows, world),
                                windows.maintenance().hashCode()),
                        world.same(
                                maintenance.backup(
                                        windows, machines.nodeType(), MemberIds.snapshotting(clusterMode, shards)),
                                windows.snapshot().hashCode()),
                        LogDeliveryRequest.resolve(logDeliveries, version)),
                Changes.NONE,
                Changes.NONE,
                null);
        return () -> {
            ReplicationGroup created = NewGroup.add(world, group, tags, source);
            return primary == null ? created : primary.join(created);
        };
    }

    private static List<Shard> shards(
            String id, ClusterMode clusterMode, List<ShardLayout> layouts, Hardware machines, EngineVersion version) {
        List<Shard> shards = new ArrayList<>(layouts.size());
        for (ShardLayout layout : layouts) {
            List<Node> nodes = new ArrayList<>(layout.availabilityZones().size());
            for (String zone : layout.availabilityZones()) {
                int number = nodes.size() + 1;
                nodes.add(Node.creating(
                        MemberIds.of(id, clusterMode, layout.id(), number),
                        number == 1 ? Role.PRIMARY : Role.REPLICA,
                        zone,
                        machines.nodeType(),
                        version));
            }
            shards.add(Shard.creating(layout.id(), layout.slots(), nodes));
        }
        return shards;
    }
}
