package io.elasticachemock.engine.scaling;

import static io.elasticachemock.engine.plan.Plan.inOrder;
import static io.elasticachemock.engine.plan.Plan.inParallel;

import io.elasticachemock.engine.duration.WorkKind;
import io.elasticachemock.engine.event.SourceType;
import io.elasticachemock.engine.parameter.ParameterStatus;
import io.elasticachemock.engine.plan.Effect;
import io.elasticachemock.engine.plan.Plan;
import io.elasticachemock.engine.replacement.ScheduledReplacements;
import io.elasticachemock.engine.replication.CacheClusterStatus;
import io.elasticachemock.engine.replication.Change;
import io.elasticachemock.engine.replication.GroupWork;
import io.elasticachemock.engine.replication.MemcachedNodes;
import io.elasticachemock.engine.replication.Modification;
import io.elasticachemock.engine.replication.Node;
import io.elasticachemock.engine.replication.ReplicationGroup;
import io.elasticachemock.engine.replication.ScaleConfig;
import io.elasticachemock.engine.replication.Settings;
import io.elasticachemock.engine.replication.Shard;
import io.elasticachemock.engine.replication.ShardStatus;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Adds nodes to a Memcached cluster, all at once unless it is scaled gradually, or removes some. New nodes are
 * {@code creating} and do not count until all of them are there; those that go are {@code deleting} and count as long as they
 * are there (user guide, "Adding nodes to a cluster" and "Removing nodes from a cluster").
 */
public final class NodeCountChange implements Modification {
    private final GroupWork work;
    private final ReplicationGroup cluster;
    private final Change.NodeCount change;
    private final int before;
    private final int after;

    /**
     * The change of a cluster as it is now.
     *
     * @param change was allowed for it
     */
    public NodeCountChange(GroupWork work, ReplicationGroup cluster, Change.NodeCount change) {
        this.work = work;
        this.cluster = cluster;
        this.change = change;
        this.before = change.presentCount(cluster);
        this.after = change.newCount(cluster);
    }

    @Override
    public ReplicationGroup begun(ReplicationGroup current) {
        if (missing(current).size() == change.added().size() && !change.added().isEmpty()) {
            report("Increasing number of requested nodes");
        }
        List<Shard> shards = new ArrayList<>(current.shards());
        missing(current).forEach(node -> shards.add(creating(node)));
        shards.sort(Comparator.comparing(Shard::id));
        return current.withShards(shards)
                .withEachShard(shard ->
                        isLeaving(shard) ? shard.withEachNode(node -> node.in(CacheClusterStatus.DELETING)) : shard);
    }

    private List<Change.NewNode> missing(ReplicationGroup current) {
        return change.added().stream()
                .filter(node ->
                        current.shards().stream().noneMatch(shard -> shard.id().equals(node.nodeId())))
                .toList();
    }

    private Shard creating(Change.NewNode node) {
        // What is applied with it need not be applied to nodes that are new.
        Change.NodeType nodeType = cluster.applying().find(Change.NodeType.class);
        Change.Version version = cluster.applying().find(Change.Version.class);
        Settings settings = cluster.settings();
        return MemcachedNodes.creating(
                cluster.name(),
                node.number(),
                node.availabilityZone(),
                nodeType == null ? settings.hardware().nodeType() : nodeType.nodeType(),
                version == null ? settings.software().version() : version.version());
    }

    private boolean isLeaving(Shard shard) {
        return change.removed().contains(shard.id());
    }

    @Override
    public Plan plan() {
        List<Shard> coming = change.added().stream()
                .map(this::creating)
                .filter(shard -> !isThere(shard.primary()))
                .toList();
        ScaleConfig config = change.scaleConfig();
        Plan adding = config == null
                ? inParallel(coming, this::launch)
                : Gradually.plan(work, config, before, coming, this::launch);
        List<Shard> going = cluster.shards().stream().filter(this::isLeaving).toList();
        return inOrder(
                adding,
                inParallel(going, shard -> work.step(WorkKind.DELETE_NODE, shard, shard.primary(), Effect.NONE)));
    }

    /** After an interruption some are there already. */
    private boolean isThere(Node node) {
        return cluster.node(node.id()).filter(Node::isProvisioned).isPresent();
    }

    private Plan launch(Shard shard) {
        Node node = shard.primary();
        return work.step(
                WorkKind.LAUNCH_NODE,
                shard,
                node,
                () -> work.change(current -> current.withShard(
                        shard.id(), each -> each.in(ShardStatus.AVAILABLE).withNode(node.id(), fresh -> fresh.createdAt(
                                        work.world().now())
                                .in(CacheClusterStatus.AVAILABLE)))));
    }

    @Override
    public ReplicationGroup applied(ReplicationGroup current) {
        ScheduledReplacements replacements = ScheduledReplacements.in(work.world());
        current.shards().stream()
                .filter(this::isLeaving)
                .forEach(shard -> replacements.cancel(shard.primary().id()));
        ParameterStatus.in(work.world()).rebooted(cluster.name(), change.removed());
        return without(current, change.removed());
    }

    /** Nodes that could not all be created are taken back. */
    @Override
    public ReplicationGroup givenUp(ReplicationGroup current) {
        ReplicationGroup kept = without(
                current, change.added().stream().map(Change.NewNode::nodeId).toList());
        return kept.withEachShard(
                shard -> isLeaving(shard) ? shard.withEachNode(node -> node.in(CacheClusterStatus.AVAILABLE)) : shard);
    }

    private static ReplicationGroup without(ReplicationGroup current, List<String> nodeIds) {
        return current.withShards(current.shards().stream()
                .filter(shard -> !nodeIds.contains(shard.id()))
                .toList());
    }

    @Override
    public void succeeded() {
        change.added()
                .forEach(node -> report(
                        "Added cache node " + node.nodeId() + " in availability zone " + node.availabilityZone()));
        if (!change.removed().isEmpty()) {
            report("Removed cache nodes " + String.join(", ", change.removed()));
        }
        report("Finished modifying number of nodes from " + before + " to " + after);
    }

    @Override
    public void failed(String reason) {
        report("Failed to modify number of nodes from " + before + " to " + after
                + " due to insufficient free IP addresses");
    }

    private void report(String message) {
        work.world().report(SourceType.CACHE_CLUSTER, cluster.name(), message);
    }
}
