package io.elasticachemock.engine.creation;

import static io.elasticachemock.engine.ElastiCacheFault.invalidParameterCombination;
import static io.elasticachemock.engine.ElastiCacheFault.invalidParameterValue;

import io.elasticachemock.engine.identifier.Identifiers;
import io.elasticachemock.engine.maintenance.Windows;
import io.elasticachemock.engine.parameter.ParameterGroup;
import io.elasticachemock.engine.region.Region;
import io.elasticachemock.engine.replication.AutomaticFailover;
import io.elasticachemock.engine.replication.CacheClusters;
import io.elasticachemock.engine.replication.Changes;
import io.elasticachemock.engine.replication.ClusterMode;
import io.elasticachemock.engine.replication.LogDeliveryRequest;
import io.elasticachemock.engine.replication.MemberIds;
import io.elasticachemock.engine.replication.MemcachedNodes;
import io.elasticachemock.engine.replication.Node;
import io.elasticachemock.engine.replication.NodeQuotas;
import io.elasticachemock.engine.replication.NotForMemcached;
import io.elasticachemock.engine.replication.ReplicationGroup;
import io.elasticachemock.engine.replication.ReplicationGroupStatus;
import io.elasticachemock.engine.replication.Role;
import io.elasticachemock.engine.replication.Settings;
import io.elasticachemock.engine.replication.Settings.Availability;
import io.elasticachemock.engine.replication.Settings.Hardware;
import io.elasticachemock.engine.replication.Shard;
import io.elasticachemock.engine.slot.Slots;
import io.elasticachemock.engine.tag.Tags;
import io.elasticachemock.engine.version.Engine;
import io.elasticachemock.engine.version.EngineVersion;
import io.elasticachemock.engine.world.Command;
import io.elasticachemock.engine.world.World;
import java.util.ArrayList;
import java.util.List;

/**
 * Creates a cache cluster outside replication groups: of Memcached with one node or many, or of Redis with one (API reference,
 * CreateCacheCluster). Only Redis has snapshots and delivers logs; only Memcached has encryption in transit here, and neither
 * encryption at rest nor AUTH is to be had.
 */
public record CreateCacheCluster(
        String id,
        SoftwareRequest software,
        HardwareRequest hardware,
        CacheNodesRequest nodes,
        NetworkRequest network,
        EncryptionRequest encryption,
        MaintenanceRequest maintenance,
        List<LogDeliveryRequest> logDeliveries,
        Tags tags,
        RestoreRequest restore)
        implements Command<CacheClusters.Member> {
    private static final TopologyRequest ONE_SHARD = new TopologyRequest(1, List.of(), null, null, List.of(), null);

    /** A command's lists do not change. */
    public CreateCacheCluster {
        logDeliveries = List.copyOf(logDeliveries);
    }

    @Override
    public Accepted<CacheClusters.Member> validate(World world) {
        String checkedId = Identifiers.cacheClusterId("CacheClusterIdentifier", id);
        MemberIds.checkFree(List.of(checkedId), world);
        RestoredData source = restore.data(world);
        SoftwareRequest wanted = source == null ? software : source.software(software);
        EngineVersion version = wanted.versionOfCluster(world.now());
        boolean memcached = version.engine() == Engine.MEMCACHED;
        if (memcached) {
            checkMemcached();
        } else {
            checkRedis();
        }
        ParameterGroup named = wanted.namedGroup(world, version);
        if (named != null && named.clusterEnabled()) {
            throw invalidParameterCombination(
                    "Cluster mode should be disabled in parameter group, but found it is enabled.");
        }
        Region region = network.region(world);
        List<String> zones = nodes.zones(version.engine(), source != null, region);
        Hardware machines = (source == null ? hardware : source.hardware(hardware)).ofCluster(version);
        Windows windows = maintenance.windows(region, NewGroup.chanceOfWindows(world, checkedId));
        List<Shard> shards = memcached
                ? memcached(checkedId, zones, machines, version)
                : List.of(redis(checkedId, zones.get(0), machines, version));
        if (source != null) {
            source.checkVersion(version);
            source.checkClusterMode(ClusterMode.DISABLED);
            shards = source.filled(shards, machines);
        }
        restore.checkFiles(
                ONE_SHARD,
                ClusterMode.DISABLED,
                List.of(new ShardLayout("0001", Slots.partition(1).get(0), zones)));
        if (memcached) {
            NodeQuotas.checkMemcached(shards.size(), shards.size(), world);
        } else {
            CreationQuotas.checkNodes(shards, world);
        }
        CreationQuotas.checkCapacity(shards, world);
        ReplicationGroup cluster = new ReplicationGroup(
                ReplicationGroup.idOfCluster(checkedId),
                "",
                world.now(),
                ReplicationGroupStatus.CREATING,
                shards,
                new Settings(
                        wanted.resolve(version, ClusterMode.DISABLED, named),
                        machines,
                        new Availability(AutomaticFailover.DISABLED, isCrossAz(zones), ClusterMode.DISABLED),
                        network.resolve(version, machines.nodeType(), world),
                        encryption.resolve(version, machines.nodeType(), world),
                        maintenance.maintenance(windows, world),
                        maintenance.backup(windows, machines.nodeType(), checkedId),
                        LogDeliveryRequest.resolve(logDeliveries, version)),
                Changes.NONE,
                Changes.NONE,
                null);
        return () -> {
            NewGroup.add(world, cluster, tags, source);
            return CacheClusters.in(world).get(checkedId);
        };
    }

    private static boolean isCrossAz(List<String> zones) {
        return zones.stream().distinct().count() > 1;
    }

    private void checkMemcached() {
        NotForMemcached.refuse("SnapshotName", restore.snapshotName() != null);
        NotForMemcached.refuse("SnapshotArns", !restore.snapshotArns().isEmpty());
        NotForMemcached.check(
                maintenance.snapshotWindow(),
                maintenance.snapshotRetentionLimit(),
                encryption.authToken(),
                logDeliveries);
    }

    private void checkRedis() {
        if (Boolean.TRUE.equals(encryption.inTransit())) {
            throw invalidParameterCombination("Encryption feature is not supported for engine REDIS.");
        }
        if (encryption.authToken() != null) {
            throw invalidParameterValue("The AUTH token is only supported when encryption-in-transit is enabled");
        }
    }

    private static Shard redis(String id, String zone, Hardware machines, EngineVersion version) {
        Node only = Node.creating(id, Role.PRIMARY, zone, machines.nodeType(), version);
        return Shard.creating("0001", Slots.partition(1).get(0), List.of(only));
    }

    private static List<Shard> memcached(String id, List<String> zones, Hardware machines, EngineVersion version) {
        List<Shard> shards = new ArrayList<>(zones.size());
        for (String zone : zones) {
            shards.add(MemcachedNodes.creating(id, shards.size() + 1, zone, machines.nodeType(), version));
        }
        return shards;
    }
}
