package io.elasticachemock.engine.reboot;

import static io.elasticachemock.engine.ElastiCacheFault.invalidParameterCombination;
import static io.elasticachemock.engine.ElastiCacheFault.invalidParameterValue;
import static io.elasticachemock.engine.plan.Plan.inParallel;

import io.elasticachemock.engine.ElastiCacheFault;
import io.elasticachemock.engine.Fault;
import io.elasticachemock.engine.duration.WorkKind;
import io.elasticachemock.engine.event.SourceType;
import io.elasticachemock.engine.parameter.ParameterStatus;
import io.elasticachemock.engine.plan.Plan;
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
import io.elasticachemock.engine.wording.UncertainReplicaWording;
import io.elasticachemock.engine.world.Command;
import io.elasticachemock.engine.world.World;
import java.util.List;
import java.util.stream.Stream;

/**
 * Reboots nodes of a cluster: each is down meanwhile and comes back with the values of its parameter group. A primary
 * loses its data and does not fail over; what its replicas had goes with it, and a node of Memcached loses its own. Members of
 * groups with cluster mode cannot be rebooted (API reference, RebootCacheCluster; user guide, "Rebooting nodes").
 */
public record RebootCacheCluster(String cacheClusterId, List<String> cacheNodeIdsToReboot)
        implements Command<CacheClusters.Member> {
    /** A command's lists do not change. */
    public RebootCacheCluster {
        cacheNodeIdsToReboot = List.copyOf(cacheNodeIdsToReboot);
    }

    @Override
    public Accepted<CacheClusters.Member> validate(World world) {
        CacheClusters.Member member = CacheClusters.in(world).get(cacheClusterId);
        ReplicationGroup group = member.group();
        String cluster = member.node().cacheClusterId();
        List<Shard> shards = cacheNodeIdsToReboot.stream()
                .distinct()
                .map(asked -> shard(group, cluster, asked))
                .toList();
        if (group.settings().availability().clusterMode() != ClusterMode.DISABLED) {
            throw invalidParameterCombination(UncertainReplicaWording.rebootInClusterMode(cluster));
        }
        if (member.status() != CacheClusterStatus.AVAILABLE || !group.isAvailable()) {
            throw new ElastiCacheFault(
                    Fault.INVALID_CACHE_CLUSTER_STATE_FAULT,
                    UncertainReplicaWording.rebootNeedsAvailable(
                            cluster, member.status().word()));
        }
        return () -> apply(world, group, cluster, shards);
    }

    /** The shard that a node of the cluster is in. */
    private static Shard shard(ReplicationGroup group, String cluster, String cacheNodeId) {
        return group.shards().stream()
                .filter(shard -> nodes(shard, cluster)
                        .anyMatch(node -> node.cacheNodeId().equals(cacheNodeId)))
                .findFirst()
                .orElseThrow(() -> invalidParameterValue(UncertainReplicaWording.noSuchNode(cacheNodeId, cluster)));
    }

    private static Stream<Node> nodes(Shard shard, String cluster) {
        return shard.nodes().stream().filter(node -> node.cacheClusterId().equals(cluster));
    }

    private static CacheClusters.Member apply(World world, ReplicationGroup group, String cluster, List<Shard> shards) {
        GroupWork work = new GroupWork(world, group, "RebootCacheCluster");
        // A group that is being rebooted takes no other change; its own status has no word for it.
        work.change(current -> {
            ReplicationGroup rebooting = current.in(ReplicationGroupStatus.MODIFYING);
            for (Shard shard : shards) {
                for (Node node : nodes(shard, cluster).toList()) {
                    rebooting = rebooting.withShard(shard.id(), was -> reboot(was, node));
                }
            }
            return rebooting;
        });
        shards.forEach(shard -> nodes(shard, cluster)
                .forEach(node -> world.report(
                        SourceType.CACHE_CLUSTER, cluster, "Cache node " + node.cacheNodeId() + " shutdown")));
        work.start(
                inParallel(
                        shards,
                        shard -> inParallel(nodes(shard, cluster).toList(), node -> restart(work, shard, node))),
                outcome -> work.settle());
        return CacheClusters.in(world).get(cluster);
    }

    private static Plan restart(GroupWork work, Shard shard, Node node) {
        return work.step(WorkKind.REBOOT_NODE, shard, node, () -> {
            work.changeNode(shard, node, current -> current.serving(true));
            World world = work.world();
            ParameterStatus.in(world).rebooted(node.cacheClusterId(), List.of(node.cacheNodeId()));
            world.report(
                    SourceType.CACHE_CLUSTER, node.cacheClusterId(), "Cache node " + node.cacheNodeId() + " restarted");
        });
    }

    private static Shard reboot(Shard shard, Node node) {
        Shard rebooting = shard.in(ShardStatus.MODIFYING)
                .withNode(node.id(), current -> current.in(CacheClusterStatus.REBOOTING_CACHE_CLUSTER_NODES)
                        .serving(false));
        return node.isPrimary() ? rebooting.with(DataSet.EMPTY) : rebooting;
    }
}
