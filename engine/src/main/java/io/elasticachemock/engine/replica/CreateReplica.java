package io.elasticachemock.engine.replica;

import static io.elasticachemock.engine.ElastiCacheFault.invalidParameterCombination;
import static io.elasticachemock.engine.ElastiCacheFault.invalidParameterValue;

import io.elasticachemock.engine.fault.InjectedFaults;
import io.elasticachemock.engine.identifier.Identifiers;
import io.elasticachemock.engine.identifier.ResourceType;
import io.elasticachemock.engine.replication.CacheClusters;
import io.elasticachemock.engine.replication.ClusterMode;
import io.elasticachemock.engine.replication.MemberIds;
import io.elasticachemock.engine.replication.Node;
import io.elasticachemock.engine.replication.NodeQuotas;
import io.elasticachemock.engine.replication.ReplicationGroup;
import io.elasticachemock.engine.replication.ReplicationGroups;
import io.elasticachemock.engine.replication.Role;
import io.elasticachemock.engine.replication.Shard;
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
 * Adds a replica of any name to a replication group without cluster mode, which has to be available. It is what the group's
 * primary is; nothing else can be said of it but its zone and its tags (API reference, CreateCacheCluster,
 * ReplicationGroupId).
 *
 * @param availabilityZone null for the one where the group has the fewest nodes
 * @param tags beside those of the group
 */
public record CreateReplica(
        String cacheClusterId,
        String replicationGroupId,
        @Nullable String availabilityZone,
        Tags tags) implements Command<CacheClusters.Member> {

    @Override
    public Accepted<CacheClusters.Member> validate(World world) {
        String id = Identifiers.cacheClusterId("CacheClusterIdentifier", cacheClusterId);
        ReplicationGroup group = ReplicationGroups.in(world).get(replicationGroupId);
        MemberIds.checkFree(List.of(id), world);
        if (group.settings().availability().clusterMode() == ClusterMode.ENABLED) {
            throw invalidParameterCombination(UncertainClusterWording.replicaJoinsWithoutClusterMode(group.id()));
        }
        ReplicaCounts.checkPossible(group, true);
        Shard shard = group.shards().get(0);
        ReplicaCounts.checkRange(shard.replicas().size() + 1);
        List<String> zones = CacheSubnetGroups.zonesOf(world, group);
        if (availabilityZone != null && !zones.contains(availabilityZone)) {
            throw invalidParameterValue(UncertainTopologyWording.unknownAvailabilityZone(availabilityZone));
        }
        String zone = availabilityZone != null
                ? availabilityZone
                : ReplicaZones.ofNew(world, group, shard, new ShardReplicas(shard.id(), 1, List.of()), 1)
                        .get(0);
        Node primary = shard.primary();
        InjectedFaults.in(world).checkCapacity(zone, primary.nodeType().name());
        List<Node> nodes = new ArrayList<>(shard.nodes());
        nodes.add(Node.creating(id, Role.REPLICA, zone, primary.nodeType(), primary.version()));
        nodes.sort(Comparator.comparing(Node::id));
        NodeQuotas.check(nodes.size(), 1, world);
        ReplicationGroup grown = group.withShard(shard.id(), before -> before.withNodes(nodes));
        Tags all = TagBook.in(world)
                .get(ResourceType.REPLICATION_GROUP, group.id())
                .merge(tags);
        return () -> {
            new ReplicaIncrease(world, grown, List.of(id), "CreateCacheCluster").start(all);
            return CacheClusters.in(world).get(id);
        };
    }
}
