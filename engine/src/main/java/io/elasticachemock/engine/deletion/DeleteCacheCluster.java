package io.elasticachemock.engine.deletion;

import static io.elasticachemock.engine.ElastiCacheFault.invalidParameterCombination;

import io.elasticachemock.engine.ElastiCacheFault;
import io.elasticachemock.engine.Fault;
import io.elasticachemock.engine.replica.ReplicaRemoval;
import io.elasticachemock.engine.replication.CacheClusterStatus;
import io.elasticachemock.engine.replication.CacheClusters;
import io.elasticachemock.engine.replication.Node;
import io.elasticachemock.engine.replication.ReplicationGroup;
import io.elasticachemock.engine.replication.ReplicationGroupStatus;
import io.elasticachemock.engine.replication.Shard;
import io.elasticachemock.engine.snapshot.ManualSnapshots;
import io.elasticachemock.engine.snapshot.SnapshotRules;
import io.elasticachemock.engine.wording.UncertainClusterWording;
import io.elasticachemock.engine.world.Command;
import io.elasticachemock.engine.world.World;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Deletes a cache cluster: one outside replication groups as a whole, after a final snapshot if one is asked for; or a replica
 * of a group without cluster mode. A primary is not deleted, nor is the last replica while automatic failover needs it, nor a
 * member of a group with cluster mode (API reference, DeleteCacheCluster).
 *
 * @param finalSnapshotIdentifier null for no snapshot
 */
public record DeleteCacheCluster(
        String cacheClusterId, @Nullable String finalSnapshotIdentifier) implements Command<CacheClusters.Member> {
    private static final List<CacheClusterStatus> DELETABLE = List.of(
            CacheClusterStatus.AVAILABLE, CacheClusterStatus.INCOMPATIBLE_NETWORK, CacheClusterStatus.RESTORE_FAILED);

    @Override
    public Accepted<CacheClusters.Member> validate(World world) {
        CacheClusters.Member cluster = CacheClusters.in(world).get(cacheClusterId);
        if (!cluster.isStandalone()) {
            checkReplica(cluster);
        }
        checkState(cluster);
        String snapshot = finalSnapshotIdentifier == null ? null : snapshot(world, cluster, finalSnapshotIdentifier);
        String id = cluster.node().cacheClusterId();
        return () -> {
            if (cluster.isStandalone()) {
                Deletion.start(world, cluster.group(), snapshot);
            } else {
                ReplicaRemoval.start(world, cluster.group(), List.of(id), snapshot, "DeleteCacheCluster");
            }
            // The last of it may be over already where work takes no time.
            return CacheClusters.in(world).find(id).orElseGet(() -> deleting(cluster));
        };
    }

    private static CacheClusters.Member deleting(CacheClusters.Member cluster) {
        ReplicationGroup group = cluster.group().in(ReplicationGroupStatus.DELETING);
        Node node = cluster.node().in(CacheClusterStatus.DELETING);
        return new CacheClusters.Member(group.withNode(node.id(), same -> node), node);
    }

    private static void checkState(CacheClusters.Member cluster) {
        ReplicationGroup group = cluster.group();
        boolean free = group.isAvailable() || group.status() == ReplicationGroupStatus.CREATE_FAILED;
        if (!DELETABLE.contains(cluster.status()) || !free) {
            throw notDeletable();
        }
    }

    private static void checkReplica(CacheClusters.Member member) {
        ReplicationGroup group = member.group();
        String id = member.node().cacheClusterId();
        if (group.isClusterEnabled()) {
            throw invalidParameterCombination(UncertainClusterWording.memberOfClusterMode(id, group.id()));
        }
        Shard shard = group.shards().get(0);
        if (shard.nodes().size() == 1) {
            throw invalidState("Cannot delete the cache cluster since it is the only member of a replication group."
                    + " Delete the replication group instead.");
        }
        if (member.node().isPrimary()) {
            throw invalidState(UncertainClusterWording.servingAsPrimary(id, group.id()));
        }
        if (group.hasOrAwaitsFailover() && shard.replicas().size() == 1) {
            throw invalidState(
                    "Cannot delete the cache cluster because it is the only read replica for replication group "
                            + group.id()
                            + " which has autofailover enabled or pending. You can disable autofailover and then"
                            + " delete this cache cluster. Alternatively, to delete the entire replication group, use"
                            + " DeleteReplicationGroup.");
        }
    }

    private static String snapshot(World world, CacheClusters.Member cluster, String name) {
        String checked = SnapshotRules.newName(world, "FinalSnapshotIdentifier", name);
        SnapshotRules.checkSupported(cluster.group());
        if (cluster.status() != CacheClusterStatus.AVAILABLE) {
            throw notDeletable();
        }
        ManualSnapshots.checkFinal(world, cluster.node().cacheClusterId());
        return checked;
    }

    private static ElastiCacheFault notDeletable() {
        return invalidState("Can only delete cache clusters with state in: available, failed,"
                + " incompatible-parameters, incompatible-network, restore-failed");
    }

    private static ElastiCacheFault invalidState(String message) {
        return new ElastiCacheFault(Fault.INVALID_CACHE_CLUSTER_STATE_FAULT, message);
    }
}
