package io.elasticachemock.engine.modification;

import static io.elasticachemock.engine.ElastiCacheFault.invalidParameterCombination;

import io.elasticachemock.engine.ElastiCacheFault;
import io.elasticachemock.engine.Fault;
import io.elasticachemock.engine.replication.CacheClusterStatus;
import io.elasticachemock.engine.replication.CacheClusters;
import io.elasticachemock.engine.replication.Change;
import io.elasticachemock.engine.replication.Changes;
import io.elasticachemock.engine.replication.Node;
import io.elasticachemock.engine.replication.NotForMemcached;
import io.elasticachemock.engine.replication.ReplicationGroup;
import io.elasticachemock.engine.replication.ScaleConfig;
import io.elasticachemock.engine.replication.Settings.Availability;
import io.elasticachemock.engine.version.Engine;
import io.elasticachemock.engine.wording.UncertainClusterWording;
import io.elasticachemock.engine.wording.UncertainWording;
import io.elasticachemock.engine.world.Command;
import io.elasticachemock.engine.world.World;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Changes a cache cluster outside replication groups, by the rules of {@link ModifyReplicationGroup}; of Memcached the
 * number of nodes too. Its engine stays. A member of a replication group is changed with its group (API reference,
 * ModifyCacheCluster).
 *
 * @param crossAz whether AZMode is {@code cross-az} rather than {@code single-az}; null where nothing is said
 * @param scaling null where nothing is said
 */
public record ModifyCacheCluster(
        String cacheClusterId,
        boolean applyImmediately,
        SettingsChange settings,
        RequestedChanges requested,
        RequestedNodes nodes,
        @Nullable Boolean crossAz,
        @Nullable RequestedScaling scaling)
        implements Command<CacheClusters.Member> {

    @Override
    public Accepted<CacheClusters.Member> validate(World world) {
        CacheClusters.Member member = CacheClusters.in(world).get(cacheClusterId);
        ReplicationGroup cluster = member.group();
        if (!cluster.isStandalone()) {
            throw invalidParameterCombination(UncertainClusterWording.memberIsModifiedWithGroup(
                    member.node().cacheClusterId(), cluster.id()));
        }
        if (member.status() != CacheClusterStatus.AVAILABLE || !cluster.isAvailable()) {
            throw new ElastiCacheFault(
                    Fault.INVALID_CACHE_CLUSTER_STATE_FAULT,
                    UncertainWording.clusterNotModifiable(
                            cluster.name(), member.status().word()));
        }
        checkEngine(cluster);
        if (cluster.isMemcached()) {
            NotForMemcached.check(
                    settings.snapshotWindow(),
                    settings.snapshotRetentionLimit(),
                    requested.encryption().authToken(),
                    requested.logs());
        }
        ScaleConfig config = scaleConfig(cluster);
        ReplicationGroup inZones = crossAz == null ? cluster : withAzMode(cluster, crossAz);
        ReplicationGroup changed = settings.apply(inZones, world.scope());
        boolean several = changed.settings().availability().multiAz();
        List<Change> asked = new ArrayList<>();
        requested.resolve(cluster, world).list().forEach(change -> asked.add(Scaled.by(config, change)));
        var count = NodeCountRule.resolve(world, cluster, nodes, several, config);
        if (count != null) {
            asked.add(count);
        }
        // AWS answers to one node where there is one (AWS CLI reference, modify-cache-cluster).
        boolean mayBeNothing = nodes.numCacheNodes() != null;
        GroupModification modification =
                new GroupModification(world, cluster, changed, new Changes(asked), applyImmediately, mayBeNothing);
        return () -> {
            modification.apply();
            return CacheClusters.in(world).get(cluster.name());
        };
    }

    private void checkEngine(ReplicationGroup cluster) {
        String engine = requested.software().engine();
        if (engine != null
                && Engine.parse(engine)
                        != cluster.settings().software().version().engine()) {
            throw invalidParameterCombination(UncertainClusterWording.engineOfClusterStays(cluster.name()));
        }
    }

    private @Nullable ScaleConfig scaleConfig(ReplicationGroup cluster) {
        if (scaling == null) {
            return null;
        }
        if (!cluster.isMemcached()) {
            throw invalidParameterCombination(UncertainClusterWording.onlyForMemcached("ScaleConfig"));
        }
        if (requested.nodeType() == null && nodes.numCacheNodes() == null) {
            throw invalidParameterCombination(UncertainClusterWording.scaleConfigNeedsNodeType());
        }
        return scaling.resolve();
    }

    /**
     * Nodes in several zones, also those that go on waiting to be added, are never single-az; otherwise the mode is for nodes
     * that come (API reference, AZMode).
     */
    private ReplicationGroup withAzMode(ReplicationGroup cluster, boolean several) {
        if (!cluster.isMemcached()) {
            if (several) {
                throw invalidParameterCombination(UncertainClusterWording.onlyForMemcached("AZMode cross-az"));
            }
            return cluster;
        }
        if (!several && zonesOf(cluster).distinct().count() > 1) {
            throw invalidParameterCombination(UncertainClusterWording.severalZonesNeedCrossAz());
        }
        Availability present = cluster.settings().availability();
        return cluster.with(
                cluster.settings().with(new Availability(present.automaticFailover(), several, present.clusterMode())));
    }

    private Stream<String> zonesOf(ReplicationGroup cluster) {
        Stream<String> zones = cluster.nodes().map(Node::availabilityZone);
        var waiting = cluster.queued().find(Change.NodeCount.class);
        return waiting == null || nodes.numCacheNodes() != null
                ? zones
                : Stream.concat(zones, waiting.added().stream().map(Change.NewNode::availabilityZone));
    }
}
