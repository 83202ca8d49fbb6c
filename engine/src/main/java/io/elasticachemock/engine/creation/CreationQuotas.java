package io.elasticachemock.engine.creation;

import static io.elasticachemock.engine.ElastiCacheFault.invalidParameterCombination;

import io.elasticachemock.engine.ElastiCacheFault;
import io.elasticachemock.engine.Fault;
import io.elasticachemock.engine.fault.InjectedFaults;
import io.elasticachemock.engine.replication.Node;
import io.elasticachemock.engine.replication.NodeQuotas;
import io.elasticachemock.engine.replication.Shard;
import io.elasticachemock.engine.version.EngineVersion;
import io.elasticachemock.engine.version.Feature;
import io.elasticachemock.engine.wording.UncertainWording;
import io.elasticachemock.engine.world.World;
import java.util.List;

/** How many shards a group may have, and how many nodes a group and a region. */
final class CreationQuotas {
    private static final int SHARDS_OF_OLD_VERSIONS = 90;

    private CreationQuotas() {}

    static void checkShards(int shards, EngineVersion version, World world) {
        int most = world.laws().quotas().shardsPerReplicationGroup();
        if (shards > most) {
            throw new ElastiCacheFault(
                    Fault.NODE_GROUPS_PER_REPLICATION_GROUP_QUOTA_EXCEEDED_FAULT,
                    UncertainWording.tooManyShards(shards, most));
        }
        if (shards > SHARDS_OF_OLD_VERSIONS && !version.supports(Feature.SHARDS_BEYOND_90)) {
            throw invalidParameterCombination(UncertainWording.shardsNeedVersion(shards, version.fullVersion()));
        }
    }

    static void checkNodes(List<Shard> shards, World world) {
        int nodes = 0;
        for (Shard shard : shards) {
            nodes += shard.nodes().size();
        }
        NodeQuotas.check(nodes, nodes, world);
    }

    static void checkCapacity(List<Shard> shards, World world) {
        InjectedFaults faults = InjectedFaults.in(world);
        if (faults.all().isEmpty()) {
            return;
        }
        for (Shard shard : shards) {
            for (Node node : shard.nodes()) {
                faults.checkCapacity(node.availabilityZone(), node.nodeType().name());
            }
        }
    }
}
