package io.elasticachemock.engine.creation;

import static io.elasticachemock.engine.ElastiCacheFault.invalidParameterCombination;
import static io.elasticachemock.engine.ElastiCacheFault.invalidParameterValue;

import io.elasticachemock.engine.ElastiCacheFault;
import io.elasticachemock.engine.Fault;
import io.elasticachemock.engine.fault.InjectedFaults;
import io.elasticachemock.engine.identifier.Identifiers;
import io.elasticachemock.engine.identifier.ResourceType;
import io.elasticachemock.engine.modification.PendingChanges;
import io.elasticachemock.engine.replacement.ScheduledReplacements;
import io.elasticachemock.engine.replica.ReplicaIncrease;
import io.elasticachemock.engine.replica.ReplicaZones;
import io.elasticachemock.engine.replication.CacheClusterStatus;
import io.elasticachemock.engine.replication.CacheClusters;
import io.elasticachemock.engine.replication.ClusterMode;
import io.elasticachemock.engine.replication.MemberIds;
import io.elasticachemock.engine.replication.Node;
import io.elasticachemock.engine.replication.NodeQuotas;
import io.elasticachemock.engine.replication.ReplicationGroup;
import io.elasticachemock.engine.replication.ReplicationGroupStatus;
import io.elasticachemock.engine.replication.ReplicationGroups;
import io.elasticachemock.engine.replication.Role;
import io.elasticachemock.engine.replication.Settings;
import io.elasticachemock.engine.replication.Shard;
import io.elasticachemock.engine.serviceupdate.ReleaseServiceUpdate;
import io.elasticachemock.engine.snapshot.AutomaticSnapshots;
import io.elasticachemock.engine.subnet.CacheSubnetGroups;
import io.elasticachemock.engine.tag.TagBook;
import io.elasticachemock.engine.tag.Tags;
import io.elasticachemock.engine.wording.UncertainClusterWording;
import io.elasticachemock.engine.wording.UncertainTopologyWording;
import io.elasticachemock.engine.world.Command;
import io.elasticachemock.engine.world.World;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Creates a replication group with a cache cluster outside any as its primary, which goes on with its data, its settings and
 * what waits for its window. It has to be a Redis cluster that is available, on nodes that can be copied. Where more nodes are
 * asked for than this one, replicas of it are created (API reference, CreateReplicationGroup, PrimaryClusterId; user guide,
 * "Creating a replication group using an available cluster": with NumCacheClusters 3, "it creates 2 new nodes").
 *
 * @param numCacheClusters how many nodes the group has, the primary among them; null for that one
 */
public record CreateGroupAroundCluster(
        String id,
        String description,
        String primaryClusterId,
        PrimaryAsSaid said,
        @Nullable Integer numCacheClusters,
        AvailabilityRequest availability,
        Tags tags)
        implements Command<ReplicationGroup> {

    @Override
    public Accepted<ReplicationGroup> validate(World world) {
        String checkedId = Identifiers.replicationGroupId("ReplicationGroupId", id);
        if (ReplicationGroups.in(world).find(checkedId).isPresent()) {
            throw new ElastiCacheFault(
                    Fault.REPLICATION_GROUP_ALREADY_EXISTS_FAULT,
                    "Replication group with specified name already exists.");
        }
        CacheClusters.Member primary = CacheClusters.in(world).get(primaryClusterId);
        ReplicationGroup cluster = primary.group();
        checkCanBePrimary(primary);
        ReplicationGroup group = group(world, checkedId, cluster);
        checkAvailable(primary);
        return () -> apply(world, cluster, group);
    }

    private void checkCanBePrimary(CacheClusters.Member primary) {
        ReplicationGroup cluster = primary.group();
        String name = primary.node().cacheClusterId();
        if (!cluster.isStandalone()) {
            throw invalidParameterCombination(UncertainClusterWording.cannotBecomePrimary(
                    name, "belongs to replication group " + cluster.id() + " already"));
        }
        if (cluster.isMemcached()) {
            throw invalidParameterCombination(UncertainClusterWording.cannotBecomePrimary(name, "runs memcached"));
        }
        said.check(cluster);
        if (!cluster.settings().hardware().nodeType().supportsReplication()) {
            throw invalidParameterCombination(UncertainClusterWording.cannotBecomePrimary(
                    name, "runs on " + cluster.settings().hardware().nodeType().name() + ", which has no replicas"));
        }
    }

    private static void checkAvailable(CacheClusters.Member primary) {
        if (primary.status() != CacheClusterStatus.AVAILABLE || !primary.group().isAvailable()) {
            throw new ElastiCacheFault(
                    Fault.INVALID_CACHE_CLUSTER_STATE_FAULT,
                    UncertainClusterWording.cannotBecomePrimary(
                            primary.node().cacheClusterId(),
                            "has status " + primary.status().word()));
        }
    }

    /** Its new replicas are spread over the zones, the primary stays where it is. */
    private ReplicationGroup group(World world, String checkedId, ReplicationGroup cluster) {
        Shard shard = cluster.shards().get(0);
        int count = numCacheClusters == null ? 1 : numCacheClusters;
        if (count < 1) {
            throw invalidParameterValue(UncertainTopologyWording.numCacheClustersTooSmall(count));
        }
        TopologyRequest.checkReplicas(count - 1);
        Node primary = shard.primary();
        List<String> zones = new ArrayList<>(List.of(primary.availabilityZone()));
        ReplicationGroup group = new ReplicationGroup(
                checkedId,
                description,
                world.now(),
                ReplicationGroupStatus.CREATING,
                List.of(Shard.creating(shard.id(), shard.slots(), shard.nodes()).with(shard.data())),
                cluster.settings(),
                cluster.queued(),
                cluster.applying(),
                null);
        for (String zone : ReplicaZones.fewestNodes(CacheSubnetGroups.zonesOf(world, cluster), zones, count - 1)) {
            InjectedFaults.in(world).checkCapacity(zone, primary.nodeType().name());
            zones.add(zone);
            ReplicationGroup base = group;
            group = group.withShard(shard.id(), grown -> withReplica(world, base, grown, zone));
        }
        NodeQuotas.check(count, count - 1, world);
        Settings settings = cluster.settings();
        return group.with(settings.with(availability.resolve(
                ClusterMode.DISABLED,
                List.of(new ShardLayout(shard.id(), shard.slots(), zones)),
                settings.software().version(),
                settings.hardware().nodeType())));
    }

    private static Shard withReplica(World world, ReplicationGroup group, Shard shard, String zone) {
        Node primary = shard.primary();
        List<Node> nodes = new ArrayList<>(shard.nodes());
        nodes.add(Node.creating(
                MemberIds.next(group, shard, world), Role.REPLICA, zone, primary.nodeType(), primary.version()));
        nodes.sort(Comparator.comparing(Node::id));
        return shard.withNodes(nodes);
    }

    private ReplicationGroup apply(World world, ReplicationGroup cluster, ReplicationGroup group) {
        ReplicationGroups groups = ReplicationGroups.in(world);
        groups.remove(cluster.id());
        groups.add(group);
        TagBook.in(world).set(ResourceType.REPLICATION_GROUP, group.id(), tags);
        ScheduledReplacements.in(world).handOver(cluster.id(), group);
        AutomaticSnapshots.handOver(world, cluster, group);
        PendingChanges.schedule(world, group);
        ReleaseServiceUpdate.offer(world, group);
        ReplicaIncrease.inNewGroup(
                world,
                group,
                group.nodes()
                        .filter(node -> !node.isPrimary())
                        .map(Node::cacheClusterId)
                        .toList(),
                tags);
        return group;
    }
}
