package io.elasticachemock.engine.reboot;

import static io.elasticachemock.engine.ElastiCacheFault.invalidParameterCombination;
import static io.elasticachemock.engine.ElastiCacheFault.invalidParameterValue;

import io.elasticachemock.engine.ElastiCacheFault;
import io.elasticachemock.engine.Fault;
import io.elasticachemock.engine.duration.WorkKind;
import io.elasticachemock.engine.event.SourceType;
import io.elasticachemock.engine.parameter.ParameterStatus;
import io.elasticachemock.engine.replication.CacheClusterStatus;
import io.elasticachemock.engine.replication.CacheClusters;
import io.elasticachemock.engine.replication.ClusterMode;
import io.elasticachemock.engine.replication.DataSet;
import io.elasticachemock.engine.replication.GroupWork;
import io.elasticachemock.engine.replication.Node;
import io.elasticachemock.engine.replication.ReplicationGroup;
import io.elasticachemock.engine.replication.ReplicationGroupStatus;
import io.elasticachemock.engine.replication.Shard;
import io.elasticachemock.engine.replication.ShardStatus;
import io.elasticachemock.engine.wording.UncertainWording;
import io.elasticachemock.engine.world.Command;
import io.elasticachemock.engine.world.World;
import java.util.List;

/**
 * Reboots the node of a member cluster: it is down meanwhile and comes back with the values of its parameter group. A primary
 * loses its data and does not fail over; what its replicas had goes with it. Members of groups with cluster mode cannot be
 * rebooted (API reference, RebootCacheCluster; user guide, "Rebooting nodes").
 */
public record RebootCacheCluster(String cacheClusterId, List<String> cacheNodeIdsToReboot)
        implements Command<CacheClusters.Member> {
    private static final String NODE = "0001";

    /** A command's lists do not change. */
    public RebootCacheCluster {
        cacheNodeIdsToReboot = List.copyOf(cacheNodeIdsToReboot);
    }

    @Override
    public Change<CacheClusters.Member> validate(World world) {
        CacheClusters.Member member =
                CacheClusters.in(world).get(cacheClusterId).checkBelongsToGroup();
        ReplicationGroup group = member.group();
        Node node = member.node();
        for (String asked : cacheNodeIdsToReboot) {
            if (!asked.equals(NODE)) {
                throw invalidParameterValue(UncertainWording.noSuchNode(asked, node.cacheClusterId()));
            }
        }
        if (group.settings().availability().clusterMode() != ClusterMode.DISABLED) {
            throw invalidParameterCombination(UncertainWording.rebootInClusterMode(node.cacheClusterId()));
        }
        if (node.status() != CacheClusterStatus.AVAILABLE || !group.isAvailable()) {
            throw new ElastiCacheFault(
                    Fault.INVALID_CACHE_CLUSTER_STATE_FAULT,
                    UncertainWording.rebootNeedsAvailable(
                            node.cacheClusterId(), node.status().word()));
        }
        Shard shard = group.shardOf(node.cacheClusterId()).orElseThrow();
        return () -> apply(world, group, shard, node);
    }

    private static CacheClusters.Member apply(World world, ReplicationGroup group, Shard shard, Node node) {
        String id = node.cacheClusterId();
        GroupWork work = new GroupWork(world, group, "RebootCacheCluster");
        // A group that is being rebooted takes no other change; its own status has no word for it.
        ReplicationGroup rebooting = work.change(current ->
                current.in(ReplicationGroupStatus.MODIFYING).withShard(shard.id(), was -> reboot(was, node)));
        world.report(SourceType.CACHE_CLUSTER, id, "Cache node " + NODE + " shutdown");
        work.start(
                work.step(
                        WorkKind.REBOOT_NODE,
                        shard,
                        node,
                        () -> work.changeNode(shard, node, current -> current.serving(true))),
                outcome -> {
                    ParameterStatus.in(world).rebooted(id);
                    world.report(SourceType.CACHE_CLUSTER, id, "Cache node " + NODE + " restarted");
                    work.settle();
                });
        return new CacheClusters.Member(rebooting, rebooting.node(id).orElseThrow(), false);
    }

    private static Shard reboot(Shard shard, Node node) {
        Shard rebooting = shard.in(ShardStatus.MODIFYING)
                .withNode(node.cacheClusterId(), current -> current.in(CacheClusterStatus.REBOOTING_CACHE_CLUSTER_NODES)
                        .serving(false));
        return node.isPrimary() ? rebooting.with(DataSet.EMPTY) : rebooting;
    }
}
