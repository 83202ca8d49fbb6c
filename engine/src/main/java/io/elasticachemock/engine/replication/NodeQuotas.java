package io.elasticachemock.engine.replication;

import io.elasticachemock.engine.ElastiCacheFault;
import io.elasticachemock.engine.Fault;
import io.elasticachemock.engine.quota.Quotas;
import io.elasticachemock.engine.world.World;

/** How many nodes a group and a region may have. */
public final class NodeQuotas {
    private NodeQuotas() {}

    /**
     * Checks that nodes may be added.
     *
     * @param ofGroup how many its group would have
     * @param added how many of them are new
     * @throws ElastiCacheFault if a quota does not allow them
     */
    public static void check(int ofGroup, int added, World world) {
        Quotas quotas = world.laws().quotas();
        if (ofGroup > quotas.nodesPerReplicationGroup()) {
            throw new ElastiCacheFault(
                    Fault.NODE_QUOTA_FOR_CLUSTER_EXCEEDED_FAULT,
                    "Cluster node quota exceeded. Each cluster can have at most " + quotas.nodesPerReplicationGroup()
                            + " nodes in this region.");
        }
        if (added + ReplicationGroups.in(world).members().size() > quotas.nodesPerRegion()) {
            throw new ElastiCacheFault(
                    Fault.NODE_QUOTA_FOR_CUSTOMER_EXCEEDED_FAULT,
                    "Customer node quota exceeded. You can have at most " + quotas.nodesPerRegion()
                            + " nodes in this region");
        }
    }
}
