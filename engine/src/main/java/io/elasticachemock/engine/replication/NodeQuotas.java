package io.elasticachemock.engine.replication;

import static io.elasticachemock.engine.ElastiCacheFault.invalidParameterCombination;

import io.elasticachemock.engine.ElastiCacheFault;
import io.elasticachemock.engine.Fault;
import io.elasticachemock.engine.quota.Quota;
import io.elasticachemock.engine.quota.Quotas;
import io.elasticachemock.engine.version.EngineVersion;
import io.elasticachemock.engine.version.Feature;
import io.elasticachemock.engine.wording.UncertainTopologyWording;
import io.elasticachemock.engine.world.World;

/** How many shards a group may have, and how many nodes a group and a region. */
public final class NodeQuotas {
    private static final int SHARDS_OF_OLD_VERSIONS = 90;

    private NodeQuotas() {}

    /**
     * Checks that a group may have so many shards.
     *
     * @throws ElastiCacheFault if the quota, or the engine version, does not allow them
     */
    public static void checkShards(int shards, EngineVersion version, World world) {
        int most = world.quotas().get(Quota.SHARDS_PER_REPLICATION_GROUP);
        if (shards > most) {
            throw new ElastiCacheFault(
                    Fault.NODE_GROUPS_PER_REPLICATION_GROUP_QUOTA_EXCEEDED_FAULT,
                    UncertainTopologyWording.tooManyShards(shards, most));
        }
        if (shards > SHARDS_OF_OLD_VERSIONS && !version.supports(Feature.SHARDS_BEYOND_90)) {
            throw invalidParameterCombination(
                    UncertainTopologyWording.shardsNeedVersion(shards, version.fullVersion()));
        }
    }

    /**
     * Checks that nodes may be added.
     *
     * @param ofGroup how many its group would have
     * @param added how many of them are new
     * @throws ElastiCacheFault if a quota does not allow them
     */
    public static void check(int ofGroup, int added, World world) {
        check(ofGroup, added, world.quotas().get(Quota.NODES_PER_REPLICATION_GROUP), world);
    }

    /**
     * Checks that nodes may be added to a Memcached cluster.
     *
     * @param ofCluster how many it would have
     * @param added how many of them are new
     * @throws ElastiCacheFault if a quota does not allow them
     */
    public static void checkMemcached(int ofCluster, int added, World world) {
        check(ofCluster, added, world.quotas().get(Quota.NODES_PER_MEMCACHED_CLUSTER), world);
    }

    private static void check(int all, int added, int most, World world) {
        Quotas quotas = world.quotas();
        if (all > most) {
            throw new ElastiCacheFault(
                    Fault.NODE_QUOTA_FOR_CLUSTER_EXCEEDED_FAULT,
                    "Cluster node quota exceeded. Each cluster can have at most " + most + " nodes in this region.");
        }
        int present = ReplicationGroups.in(world).nodeCount();
        if (added + present > quotas.get(Quota.NODES_PER_REGION)) {
            throw new ElastiCacheFault(
                    Fault.NODE_QUOTA_FOR_CUSTOMER_EXCEEDED_FAULT,
                    "Customer node quota exceeded. You can have at most " + quotas.get(Quota.NODES_PER_REGION)
                            + " nodes in this region");
        }
    }
}
