package io.elasticachemock.engine.reshard;

import static io.elasticachemock.engine.ElastiCacheFault.invalidParameterCombination;
import static io.elasticachemock.engine.ElastiCacheFault.invalidParameterValue;

import io.elasticachemock.engine.ElastiCacheFault;
import io.elasticachemock.engine.node.CacheNodeType;
import io.elasticachemock.engine.replication.ClusterMode;
import io.elasticachemock.engine.replication.MemberIds;
import io.elasticachemock.engine.replication.Node;
import io.elasticachemock.engine.replication.ReplicationGroup;
import io.elasticachemock.engine.replication.Role;
import io.elasticachemock.engine.replication.Shard;
import io.elasticachemock.engine.replication.ShardIds;
import io.elasticachemock.engine.slot.Slots;
import io.elasticachemock.engine.subnet.CacheSubnetGroups;
import io.elasticachemock.engine.wording.UncertainReplicaWording;
import io.elasticachemock.engine.wording.UncertainShardWording;
import io.elasticachemock.engine.wording.UncertainTopologyWording;
import io.elasticachemock.engine.world.World;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * The shards that a scale-out adds: each with as many nodes as the smallest one has (user guide, "Online scaling"), under the
 * lowest numbers that are free unless they are given, in zones that are preferred or spread as at creation. Preferred zones
 * are given for the new shards, or for all in order; those of shards that are there must be the present ones.
 */
final class NewShards {
    private final World world;
    private final ReplicationGroup group;
    private final int count;
    private final List<ReshardingConfiguration> asked;
    private final int nodes;

    private NewShards(World world, ReplicationGroup group, int count, List<ReshardingConfiguration> asked) {
        this.world = world;
        this.group = group;
        this.count = count;
        this.asked = asked;
        this.nodes = group.shards().stream()
                .mapToInt(shard -> shard.nodes().size())
                .min()
                .orElseThrow();
    }

    /**
     * The shards to be created.
     *
     * @throws ElastiCacheFault if what is asked for does not fit the group or the region
     */
    static List<Shard> of(World world, ReplicationGroup group, int count, List<ReshardingConfiguration> asked) {
        return new NewShards(world, group, count, asked).shards();
    }

    private List<Shard> shards() {
        List<ReshardingConfiguration> wanted = wanted();
        Set<String> taken = new TreeSet<>();
        group.shards().forEach(shard -> taken.add(shard.id()));
        for (ReshardingConfiguration each : wanted) {
            String id = each.nodeGroupId();
            if (id != null && !taken.add(ShardIds.given(id))) {
                throw invalidParameterCombination(UncertainTopologyWording.nodeGroupIdTwice(ShardIds.given(id)));
            }
        }
        List<Shard> shards = new ArrayList<>(count);
        for (ReshardingConfiguration each : wanted) {
            shards.add(shard(each.nodeGroupId() == null ? free(taken) : ShardIds.given(each.nodeGroupId()), each));
        }
        return shards;
    }

    /** What is wanted of each new shard. */
    private List<ReshardingConfiguration> wanted() {
        int all = group.shards().size() + count;
        if (asked.isEmpty()) {
            return Collections.nCopies(count, new ReshardingConfiguration(null, List.of()));
        }
        if (asked.size() == count) {
            return asked;
        }
        if (asked.size() != all) {
            throw invalidParameterCombination(
                    UncertainShardWording.reshardingConfigurationCount(asked.size(), count, all));
        }
        for (int i = 0; i < group.shards().size(); i++) {
            checkPresent(group.shards().get(i), asked.get(i));
        }
        return asked.subList(group.shards().size(), all);
    }

    private static void checkPresent(Shard shard, ReshardingConfiguration said) {
        List<String> zones =
                shard.nodes().stream().map(Node::availabilityZone).sorted().toList();
        boolean sameId =
                said.nodeGroupId() == null || ShardIds.given(said.nodeGroupId()).equals(shard.id());
        if (!sameId || !said.availabilityZones().stream().sorted().toList().equals(zones)) {
            throw invalidParameterCombination(UncertainShardWording.zonesOfRunningShard(shard.id()));
        }
    }

    private Shard shard(String id, ReshardingConfiguration wanted) {
        List<String> zones = zones(id, wanted.availabilityZones());
        CacheNodeType nodeType = group.settings().hardware().nodeType();
        List<Node> created = new ArrayList<>(nodes);
        for (int i = 0; i < nodes; i++) {
            created.add(Node.creating(
                    MemberIds.of(group.id(), ClusterMode.ENABLED, id, i + 1),
                    i == 0 ? Role.PRIMARY : Role.REPLICA,
                    zones.get(i),
                    nodeType,
                    group.settings().software().version()));
        }
        return Shard.creating(id, Slots.NONE, created);
    }

    private List<String> zones(String id, List<String> preferred) {
        List<String> all = CacheSubnetGroups.zonesOf(world, group);
        for (String zone : preferred) {
            if (!all.contains(zone)) {
                throw invalidParameterValue(UncertainTopologyWording.unknownAvailabilityZone(zone));
            }
        }
        if (!preferred.isEmpty() && preferred.size() != nodes) {
            throw invalidParameterCombination(UncertainReplicaWording.zonesOfEachNode(id));
        }
        if (!preferred.isEmpty()) {
            return preferred;
        }
        List<String> spread = new ArrayList<>(nodes);
        for (int i = 0; i < nodes; i++) {
            spread.add(all.get((Integer.parseInt(id) + i + all.size() - 1) % all.size()));
        }
        return spread;
    }

    private static String free(Set<String> taken) {
        int number = 1;
        while (!taken.add(ShardIds.of(number))) {
            number++;
        }
        return ShardIds.of(number);
    }
}
