package io.elasticachemock.engine.creation;

import io.elasticachemock.engine.ElastiCacheFault;
import io.elasticachemock.engine.Fault;
import io.elasticachemock.engine.identifier.Identifiers;
import io.elasticachemock.engine.identifier.ResourceType;
import io.elasticachemock.engine.maintenance.Windows;
import io.elasticachemock.engine.parameter.ParameterGroup;
import io.elasticachemock.engine.region.Region;
import io.elasticachemock.engine.region.Regions;
import io.elasticachemock.engine.replication.Changes;
import io.elasticachemock.engine.replication.ClusterMode;
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
import io.elasticachemock.engine.snapshot.AutomaticSnapshots;
import io.elasticachemock.engine.tag.TagBook;
import io.elasticachemock.engine.tag.Tags;
import io.elasticachemock.engine.version.EngineVersion;
import io.elasticachemock.engine.world.Command;
import io.elasticachemock.engine.world.World;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;

/**
 * Creates a replication group: everything is resolved to what the group will be, its members get their ids, and the work
 * of {@link CreationPlan} begins (API reference, CreateReplicationGroup).
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
        Tags tags)
        implements Command<ReplicationGroup> {
    /** A command's lists do not change. */
    public CreateReplicationGroup {
        logDeliveries = List.copyOf(logDeliveries);
    }

    @Override
    public Change<ReplicationGroup> validate(World world) {
        String checkedId = Identifiers.replicationGroupId("ReplicationGroupId", id);
        if (ReplicationGroups.in(world).find(checkedId).isPresent()) {
            throw new ElastiCacheFault(
                    Fault.REPLICATION_GROUP_ALREADY_EXISTS_FAULT,
                    "Replication group with specified name already exists.");
        }
        EngineVersion version = software.version(world.now());
        ParameterGroup named = software.namedGroup(world, version);
        ClusterMode clusterMode = topology.resolveClusterMode(named == null ? null : named.clusterEnabled());
        NodeQuotas.checkShards(topology.shardCount(), version, world);
        Region region = Regions.of(world.scope().region());
        List<ShardLayout> layouts = Layouts.of(topology, clusterMode == ClusterMode.ENABLED, region);
        Hardware machines = hardware.resolve(version);
        Windows windows = maintenance.windows(region, chanceOfWindows(world, checkedId));
        Availability switches = availability.resolve(clusterMode, layouts, version, machines.nodeType());
        List<Shard> shards = shards(checkedId, clusterMode, layouts, machines, version);
        CreationQuotas.checkNodes(shards, world);
        CreationQuotas.checkCapacity(shards, world);
        MemberIds.checkFree(ids(shards), world);
        ReplicationGroup group = new ReplicationGroup(
                checkedId,
                description,
                world.now(),
                ReplicationGroupStatus.CREATING,
                shards,
                new Settings(
                        software.resolve(version, clusterMode, named),
                        machines,
                        switches,
                        network.resolve(version, machines.nodeType(), world),
                        encryption.resolve(version, machines.nodeType(), world.scope(), world.now()),
                        maintenance.maintenance(windows, world),
                        maintenance.backup(windows, machines.nodeType(), MemberIds.snapshotting(clusterMode, shards)),
                        LogDeliveryRequest.resolve(logDeliveries, version)),
                Changes.NONE,
                Changes.NONE,
                null);
        return () -> apply(world, group);
    }

    private ReplicationGroup apply(World world, ReplicationGroup group) {
        ReplicationGroups.in(world).add(group);
        if (!tags.isEmpty()) {
            TagBook book = TagBook.in(world);
            book.set(ResourceType.REPLICATION_GROUP, group.id(), tags);
            group.nodes().forEach(node -> book.set(ResourceType.CLUSTER, node.cacheClusterId(), tags));
        }
        CreationPlan.start(world, group);
        AutomaticSnapshots.schedule(world, group);
        return group;
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

    private static List<String> ids(List<Shard> shards) {
        List<String> ids = new ArrayList<>();
        for (Shard shard : shards) {
            for (Node node : shard.nodes()) {
                ids.add(node.cacheClusterId());
            }
        }
        return ids;
    }

    /** Draws of groups that bear the same name one after the other differ. */
    private static RandomGenerator chanceOfWindows(World world, String id) {
        return world.laws()
                .seed()
                .draw(
                        "windows",
                        world.scope().account(),
                        world.scope().region(),
                        id,
                        Long.toString(world.now().toEpochMilli()));
    }
}
