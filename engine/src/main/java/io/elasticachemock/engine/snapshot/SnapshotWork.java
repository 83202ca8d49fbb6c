package io.elasticachemock.engine.snapshot;

import io.elasticachemock.engine.duration.WorkKind;
import io.elasticachemock.engine.event.SourceType;
import io.elasticachemock.engine.plan.Plan;
import io.elasticachemock.engine.plan.StepFailure;
import io.elasticachemock.engine.replication.CacheClusterStatus;
import io.elasticachemock.engine.replication.GroupWork;
import io.elasticachemock.engine.replication.Node;
import io.elasticachemock.engine.replication.ReplicationGroup;
import io.elasticachemock.engine.replication.Shard;
import io.elasticachemock.engine.world.World;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The work of taking one snapshot: one node of each shard is written at once, and then the snapshot is available. */
public final class SnapshotWork {
    /** What an empty node's snapshot was seen to take. */
    private static final long MEGABYTES_OF_AN_EMPTY_NODE = 4;

    private static final long BYTES_PER_MEGABYTE = 1L << 20;

    private final World world;
    private final String name;
    private final SnapshotSource source;
    private final GroupWork work;

    /**
     * @param source who asked for it
     * @param work of the group that the snapshot is taken of
     */
    public SnapshotWork(World world, String name, SnapshotSource source, GroupWork work) {
        this.world = world;
        this.name = name;
        this.source = source;
        this.work = work;
    }

    /**
     * Brings the snapshot into being, and counts it if it is a manual one.
     *
     * @param member the member that it is taken of; null for the whole group
     * @param nodeOf the node of each shard that is written
     */
    public Snapshot begin(
            ReplicationGroup group, @Nullable Node member, @Nullable String kmsKeyArn, Function<Shard, Node> nodeOf) {
        Instant second = world.now().truncatedTo(ChronoUnit.SECONDS);
        List<NodeSnapshot> nodeSnapshots = new ArrayList<>(group.shards().size());
        for (Shard shard : group.shards()) {
            Node node = nodeOf.apply(shard);
            nodeSnapshots.add(new NodeSnapshot(
                    node.cacheClusterId(),
                    shard.id(),
                    shard.slots(),
                    shard.nodes().stream().map(Node::availabilityZone).toList(),
                    node.createTime(),
                    null,
                    second));
            if (source == SnapshotSource.MANUAL) {
                ManualSnapshots.count(world, node.cacheClusterId());
            }
        }
        Snapshot snapshot =
                new Snapshot(name, SnapshotStatus.CREATING, source, group, member, kmsKeyArn, nodeSnapshots);
        Snapshots.in(world).add(snapshot);
        return snapshot;
    }

    /** The plan that writes the nodes; when the last of them is written the snapshot is available. */
    public Plan plan(ReplicationGroup group, Function<Shard, Node> nodeOf) {
        int[] unwritten = {group.shards().size()};
        return Plan.inParallel(
                group.shards(),
                shard -> work.step(WorkKind.TAKE_SNAPSHOT, shard, nodeOf.apply(shard), () -> {
                    checkIntact(nodeOf.apply(shard));
                    if (--unwritten[0] == 0) {
                        conclude();
                    }
                }));
    }

    /** A node that failed meanwhile is being recovered, or was. */
    private void checkIntact(Node source) {
        boolean failed = work.current()
                .node(source.cacheClusterId())
                .filter(node -> node.status() == CacheClusterStatus.MODIFYING)
                .isPresent();
        if (failed) {
            throw new StepFailure("Node " + source.cacheClusterId() + " has failed.");
        }
    }

    /** The snapshot could not be written. */
    public void fail() {
        Snapshot failed = Snapshots.in(world).change(name, snapshot -> snapshot.in(SnapshotStatus.FAILED));
        report(failed, "Snapshot failed for snapshot with ID '");
    }

    private static long megabytes(Shard shard) {
        return MEGABYTES_OF_AN_EMPTY_NODE + shard.data().bytes() / BYTES_PER_MEGABYTE;
    }

    private void conclude() {
        Snapshot done = Snapshots.in(world).change(name, snapshot -> snapshot.holding(snapshot.nodeSnapshots().stream()
                        .map(node -> node.ofSize(megabytes(snapshot.origin().shard(node.nodeGroupId()))))
                        .toList())
                .in(SnapshotStatus.AVAILABLE));
        report(done, "Snapshot succeeded for snapshot with ID '");
    }

    private void report(Snapshot snapshot, String what) {
        String text = what + name + "' of ";
        Node member = snapshot.member();
        if (member == null) {
            String group = snapshot.origin().id();
            world.report(SourceType.REPLICATION_GROUP, group, text + "replication group with ID '" + group + "'");
        } else {
            String cluster = member.cacheClusterId();
            world.report(SourceType.CACHE_CLUSTER, cluster, text + "cache cluster with ID '" + cluster + "'");
        }
    }
}
