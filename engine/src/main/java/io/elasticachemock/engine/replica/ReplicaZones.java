package io.elasticachemock.engine.replica;

import static io.elasticachemock.engine.ElastiCacheFault.invalidParameterCombination;
import static io.elasticachemock.engine.ElastiCacheFault.invalidParameterValue;

import io.elasticachemock.engine.replication.Node;
import io.elasticachemock.engine.replication.ReplicationGroup;
import io.elasticachemock.engine.replication.Shard;
import io.elasticachemock.engine.subnet.CacheSubnetGroups;
import io.elasticachemock.engine.wording.UncertainReplicaWording;
import io.elasticachemock.engine.wording.UncertainTopologyWording;
import io.elasticachemock.engine.world.World;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * In which availability zones new replicas go. Preferred ones name the zone of each node that the shard will have, the
 * present ones among them (API reference, ConfigureShard); without them each goes where the shard has the fewest nodes.
 */
public final class ReplicaZones {
    private ReplicaZones() {}

    /** @throws io.elasticachemock.engine.ElastiCacheFault if the preferred zones do not fit the shard or the region */
    static List<String> ofNew(World world, ReplicationGroup group, Shard shard, ShardReplicas wanted, int count) {
        List<String> all = CacheSubnetGroups.zonesOf(world, group);
        List<String> taken = shard.nodes().stream().map(Node::availabilityZone).toList();
        if (!wanted.availabilityZones().isEmpty()) {
            return preferred(all, taken, wanted);
        }
        return fewestNodes(all, taken, count);
    }

    /**
     * Each of some new nodes goes where the fewest are.
     *
     * @param all zones there are
     * @param present the zone of each node that is there
     */
    public static List<String> fewestNodes(List<String> all, List<String> present, int count) {
        List<String> taken = new ArrayList<>(present);
        List<String> zones = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            String zone = all.stream()
                    .min(Comparator.comparingLong(
                            each -> taken.stream().filter(each::equals).count()))
                    .orElseThrow();
            zones.add(zone);
            taken.add(zone);
        }
        return zones;
    }

    private static List<String> preferred(List<String> all, List<String> taken, ShardReplicas wanted) {
        List<String> rest = new ArrayList<>(wanted.availabilityZones());
        for (String zone : rest) {
            if (!all.contains(zone)) {
                throw invalidParameterValue(UncertainTopologyWording.unknownAvailabilityZone(zone));
            }
        }
        boolean complete = rest.size() == wanted.newReplicaCount() + 1;
        for (String zone : taken) {
            complete &= rest.remove(zone);
        }
        if (!complete) {
            throw invalidParameterCombination(UncertainReplicaWording.zonesOfEachNode(wanted.nodeGroupId()));
        }
        return rest;
    }
}
