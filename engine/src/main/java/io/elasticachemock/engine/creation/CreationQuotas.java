package io.elasticachemock.engine.creation;

import io.elasticachemock.engine.fault.InjectedFaults;
import io.elasticachemock.engine.replication.Node;
import io.elasticachemock.engine.replication.NodeQuotas;
import io.elasticachemock.engine.replication.Shard;
import io.elasticachemock.engine.world.World;
import java.util.List;

/** Whether a new group's nodes have room in the quotas, and in their zones. */
final class CreationQuotas {
    private CreationQuotas() {}

    static void checkNodes(List<Shard> shards, World world) {
        int nodes = 0;
        for (Shard shard : shards) {
            nodes += shard.nodes().size();
        }
        NodeQuotas.check(nodes, nodes, world);
    }

    static void checkCapacity(List<Shard> shards, World world) {
        InjectedFaults faults = InjectedFaults.in(world);
        if (faults.isEmpty()) {
            return;
        }
        for (Shard shard : shards) {
            for (Node node : shard.nodes()) {
                faults.checkCapacity(node.availabilityZone(), node.nodeType().name());
            }
        }
    }
}
