package io.elasticachemock.engine.failure;

import static io.elasticachemock.engine.ElastiCacheFault.invalidParameterValue;

import io.elasticachemock.engine.ElastiCacheFault;
import io.elasticachemock.engine.duration.WorkKind;
import io.elasticachemock.engine.fault.FaultKind;
import io.elasticachemock.engine.identifier.Identifiers;
import io.elasticachemock.engine.node.CacheNodeTypes;
import io.elasticachemock.engine.region.Regions;
import io.elasticachemock.engine.replication.CacheClusters;
import io.elasticachemock.engine.replication.Node;
import io.elasticachemock.engine.replication.ReplicationGroup;
import io.elasticachemock.engine.replication.ReplicationGroups;
import io.elasticachemock.engine.serverless.ServerlessCaches;
import io.elasticachemock.engine.world.World;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What a fault is aimed at. A target that nothing could ever be hit by is refused; a node may come later than its fault. */
final class FaultTarget {
    private static final String ANYTHING = "*";
    /** Of Memcached, a node's id stands behind its cache cluster's. */
    private static final Pattern NODE_ID = Pattern.compile("[^/]*(/[0-9]{4})?");

    private static final String NODE =
            "'target' must be a cache cluster that runs, of Memcached one of its nodes as in 'web/0001'";

    private final World world;
    private final String target;

    FaultTarget(World world, String target) {
        this.world = world;
        this.target = target.toLowerCase(Locale.ROOT);
    }

    /**
     * The target as the engine writes it.
     *
     * @param now whether the fault begins at once, so that what it hits has to be there
     * @throws ElastiCacheFault InvalidParameterValue if it is no target of this kind of fault
     */
    String of(FaultKind kind, boolean now) {
        switch (kind) {
            case NODE_FAILURE -> {
                check(canEverBeNode(), NODE + ", and nothing can be '" + target + "'.");
                check(
                        !now || NodeFailure.canHappen(world, target),
                        NODE + "; there is no running '" + target
                                + "' now. Give 'at' or 'when' if it is to fail later.");
            }
            case AVAILABILITY_ZONE_OUTAGE ->
                check(zones().contains(target), "'target' must be an availability zone: one of " + zones() + ".");
            case INSUFFICIENT_CAPACITY ->
                check(
                        isAnything()
                                || zones().contains(target)
                                || CacheNodeTypes.find(target).isPresent(),
                        "'target' must be *, a cache node type, or an availability zone: one of " + zones() + ".");
            case REPLICATION_FAILURE, INSUFFICIENT_MEMORY -> {
                check(
                        isAnything()
                                || ReplicationGroups.in(world).find(target).isPresent()
                                || CacheClusters.in(world).find(target).isPresent(),
                        "'target' must be *, or a replication group or a cache cluster that exists.");
                check(
                        !isMemcached(),
                        "'target' must not be a Memcached cluster, whose nodes do not copy data: nothing would come of it.");
            }
            case SLOW_STEPS ->
                check(
                        isAnything()
                                || isStep(target)
                                || ReplicationGroups.in(world).find(target).isPresent()
                                || ReplicationGroups.in(world)
                                        .present(ReplicationGroup.idOfCluster(target))
                                        .isPresent()
                                || ServerlessCaches.in(world).find(target).isPresent(),
                        "'target' must be *, a replication group, a cache cluster outside any or a serverless cache that"
                                + " exists, or a kind of step: one of " + steps() + ".");
        }
        return target;
    }

    /** @throws ElastiCacheFault InvalidParameterValue if there are no such steps */
    static void checkStep(String word) {
        check(isStep(word), "'when' must be a kind of step: one of " + steps() + ".");
    }

    /** Whether there is such a node, or may be one day: only what runs Memcached has nodes with ids of their own. */
    private boolean canEverBeNode() {
        return NODE_ID.matcher(target).matches()
                && Identifiers.isCacheClusterId(Node.cacheClusterOf(target))
                && CacheClusters.in(world)
                        .find(Node.cacheClusterOf(target))
                        .map(cluster -> cluster.group().isMemcached() == target.contains("/"))
                        .orElse(true);
    }

    private boolean isMemcached() {
        return CacheClusters.in(world)
                .find(target)
                .filter(cluster -> cluster.group().isMemcached())
                .isPresent();
    }

    private boolean isAnything() {
        return target.equals(ANYTHING);
    }

    private List<String> zones() {
        return Regions.of(world.scope().region()).availabilityZones();
    }

    private static boolean isStep(String word) {
        return Arrays.stream(WorkKind.values()).anyMatch(kind -> kind.word().equals(word));
    }

    private static String steps() {
        return Arrays.stream(WorkKind.values()).map(WorkKind::word).collect(Collectors.joining(", "));
    }

    private static void check(boolean fine, String remedy) {
        if (!fine) {
            throw invalidParameterValue(remedy);
        }
    }
}
