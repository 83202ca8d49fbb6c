package io.elasticachemock.engine.modification;

import static io.elasticachemock.engine.ElastiCacheFault.invalidParameterCombination;
import static io.elasticachemock.engine.ElastiCacheFault.invalidParameterValue;

import io.elasticachemock.engine.fault.InjectedFaults;
import io.elasticachemock.engine.replication.Change;
import io.elasticachemock.engine.replication.MemcachedNodes;
import io.elasticachemock.engine.replication.Node;
import io.elasticachemock.engine.replication.NodeQuotas;
import io.elasticachemock.engine.replication.ReplicationGroup;
import io.elasticachemock.engine.replication.ScaleConfig;
import io.elasticachemock.engine.replication.Shard;
import io.elasticachemock.engine.subnet.CacheSubnetGroups;
import io.elasticachemock.engine.wording.UncertainClusterWording;
import io.elasticachemock.engine.wording.UncertainTopologyWording;
import io.elasticachemock.engine.world.World;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * How many nodes a Memcached cluster shall have. More than there are or will be by what waits: nodes are added to those that
 * wait. As many as there are: whatever waits is cancelled. Fewer: nodes are removed, which have to be named, as many as the
 * larger of both numbers is above the new one; they may be nodes that only wait to be added. Nodes never wait to be added and
 * to be removed at the same time: the newer request wins (API reference, ModifyCacheCluster; user guide, "Adding nodes to a
 * cluster").
 */
final class NodeCountRule {
    private final ReplicationGroup cluster;
    private final RequestedNodes asked;
    private final List<Change.NewNode> waiting;
    private final List<String> present;

    private NodeCountRule(ReplicationGroup cluster, RequestedNodes asked) {
        this.cluster = cluster;
        this.asked = asked;
        Change.NodeCount queued = cluster.queued().find(Change.NodeCount.class);
        this.waiting = queued == null ? List.of() : queued.added();
        this.present = cluster.shards().stream().map(Shard::id).toList();
    }

    /**
     * The change that is asked for, which may be none.
     *
     * @param crossAz whether the new nodes may be in several zones
     * @throws io.elasticachemock.engine.ElastiCacheFault if it is refused
     */
    static Change.@Nullable NodeCount resolve(
            World world,
            ReplicationGroup cluster,
            RequestedNodes asked,
            boolean crossAz,
            @Nullable ScaleConfig config) {
        NodeCountRule rule = new NodeCountRule(cluster, asked);
        Integer count = asked.numCacheNodes();
        if (count == null) {
            rule.checkNothingElse();
            return null;
        }
        if (count < 1) {
            throw invalidParameterValue(UncertainClusterWording.numCacheNodes(count));
        }
        if (!cluster.isMemcached()) {
            if (count > 1) {
                throw invalidParameterCombination(UncertainClusterWording.oneNodeOnly());
            }
            rule.checkNothingElse();
            return null;
        }
        int largest = rule.present.size() + rule.waiting.size();
        if (count > largest) {
            return rule.adding(world, count - largest, crossAz, config);
        }
        if (!asked.newAvailabilityZones().isEmpty()) {
            throw invalidParameterCombination(UncertainClusterWording.needsNumCacheNodes("NewAvailabilityZones"));
        }
        return count == rule.present.size() && asked.cacheNodeIdsToRemove().isEmpty()
                ? new Change.NodeCount(List.of(), List.of(), null)
                : rule.removing(count, config);
    }

    private void checkNothingElse() {
        if (!asked.cacheNodeIdsToRemove().isEmpty()) {
            throw invalidParameterCombination(UncertainClusterWording.needsNumCacheNodes("CacheNodeIdsToRemove"));
        }
        if (!asked.newAvailabilityZones().isEmpty()) {
            throw invalidParameterCombination(UncertainClusterWording.needsNumCacheNodes("NewAvailabilityZones"));
        }
    }

    private Change.NodeCount adding(World world, int more, boolean crossAz, @Nullable ScaleConfig config) {
        if (!asked.cacheNodeIdsToRemove().isEmpty()) {
            throw invalidParameterCombination(UncertainClusterWording.nodesToRemoveCount(
                    asked.cacheNodeIdsToRemove().size(), 0));
        }
        int all = present.size() + waiting.size() + more;
        NodeQuotas.checkMemcached(all, waiting.size() + more, world);
        List<String> zones = zones(world, more, crossAz);
        InjectedFaults faults = InjectedFaults.in(world);
        zones.forEach(zone -> faults.checkCapacity(
                zone, cluster.settings().hardware().nodeType().name()));
        List<Change.NewNode> added = new ArrayList<>(waiting);
        Set<Integer> numbers = new TreeSet<>();
        waiting.forEach(node -> numbers.add(node.number()));
        for (String zone : zones) {
            int number = MemcachedNodes.nextNumber(cluster, numbers);
            numbers.add(number);
            added.add(new Change.NewNode(number, zone));
        }
        return new Change.NodeCount(added, List.of(), config);
    }

    private List<String> zones(World world, int more, boolean crossAz) {
        List<String> all = CacheSubnetGroups.zonesOf(world, cluster);
        List<String> given = asked.newAvailabilityZones();
        if (!given.isEmpty() && given.size() != more) {
            throw invalidParameterCombination(UncertainClusterWording.newZonesCount(given.size(), more));
        }
        for (String zone : given) {
            if (!all.contains(zone)) {
                throw invalidParameterValue(UncertainTopologyWording.unknownAvailabilityZone(zone));
            }
        }
        List<String> taken =
                new ArrayList<>(cluster.nodes().map(Node::availabilityZone).toList());
        waiting.forEach(node -> taken.add(node.availabilityZone()));
        List<String> zones = new ArrayList<>();
        for (int i = 0; i < more; i++) {
            String zone = !given.isEmpty()
                    ? given.get(i)
                    : crossAz
                            ? all.stream()
                                    .min(Comparator.comparingLong(each ->
                                            taken.stream().filter(each::equals).count()))
                                    .orElseThrow()
                            : taken.get(0);
            zones.add(zone);
            taken.add(zone);
        }
        if (!crossAz && taken.stream().distinct().count() > 1) {
            throw invalidParameterCombination(UncertainClusterWording.severalZonesNeedCrossAz());
        }
        return zones;
    }

    private Change.NodeCount removing(int count, @Nullable ScaleConfig config) {
        List<String> named = asked.cacheNodeIdsToRemove().stream().distinct().toList();
        List<String> unborn = waiting.stream().map(Change.NewNode::nodeId).toList();
        for (String id : named) {
            if (!present.contains(id) && !unborn.contains(id)) {
                throw invalidParameterValue(UncertainClusterWording.noSuchNodeToRemove(id, cluster.name()));
            }
        }
        List<String> removed = named.stream().filter(present::contains).toList();
        List<Change.NewNode> left =
                waiting.stream().filter(node -> !named.contains(node.nodeId())).toList();
        int expected = present.size() + waiting.size() - count;
        // Those that wait need not be named where present ones go: they do not come then in any case.
        boolean onlyPresent = count < present.size() && removed.size() == named.size();
        int needed = onlyPresent ? present.size() - count : expected;
        if (!removed.isEmpty() && !left.isEmpty() && !onlyPresent) {
            throw invalidParameterCombination(UncertainClusterWording.removesWhileNodesAreToCome(cluster.name()));
        }
        if (named.size() != needed) {
            throw invalidParameterCombination(UncertainClusterWording.nodesToRemoveCount(named.size(), needed));
        }
        return removed.isEmpty()
                ? new Change.NodeCount(left, List.of(), config)
                : new Change.NodeCount(List.of(), removed.stream().sorted().toList(), config);
    }
}
