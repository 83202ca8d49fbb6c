package io.elasticachemock.engine.replica;

import static io.elasticachemock.engine.plan.Plan.inOrder;
import static io.elasticachemock.engine.plan.Plan.inParallel;

import io.elasticachemock.engine.duration.WorkKind;
import io.elasticachemock.engine.event.SourceType;
import io.elasticachemock.engine.identifier.ResourceType;
import io.elasticachemock.engine.plan.Outcome;
import io.elasticachemock.engine.plan.Plan;
import io.elasticachemock.engine.replication.CacheClusterStatus;
import io.elasticachemock.engine.replication.GroupWork;
import io.elasticachemock.engine.replication.Node;
import io.elasticachemock.engine.replication.ReplicationGroup;
import io.elasticachemock.engine.replication.ReplicationGroupStatus;
import io.elasticachemock.engine.replication.Shard;
import io.elasticachemock.engine.replication.ShardStatus;
import io.elasticachemock.engine.snapshot.SnapshotSource;
import io.elasticachemock.engine.snapshot.SnapshotWork;
import io.elasticachemock.engine.tag.TagBook;
import io.elasticachemock.engine.world.World;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The work of removing replicas that may go: each is {@code deleting} until it is gone, and its group modifying. */
public final class ReplicaRemoval {
    private final World world;
    private final ReplicationGroup group;
    private final List<String> leaving;
    private final GroupWork work;

    private ReplicaRemoval(World world, ReplicationGroup group, List<String> leaving, String operation) {
        this.world = world;
        this.group = group;
        this.leaving = leaving;
        this.work = new GroupWork(world, group, operation);
    }

    /**
     * Begins it now.
     *
     * @param leaving ids of replicas
     * @param snapshot the name of a final snapshot of the only one that leaves; null for none
     * @param operation that asked for it
     * @return the group, modifying
     */
    public static ReplicationGroup start(
            World world, ReplicationGroup group, List<String> leaving, @Nullable String snapshot, String operation) {
        return new ReplicaRemoval(world, group, leaving, operation).start(snapshot);
    }

    private ReplicationGroup start(@Nullable String snapshot) {
        ReplicationGroup modifying = work.change(current -> current.in(ReplicationGroupStatus.MODIFYING)
                .withEachShard(shard -> leaving(shard).isEmpty()
                        ? shard
                        : shard.in(ShardStatus.MODIFYING)
                                .withEachNode(node -> leaving.contains(node.cacheClusterId())
                                        ? node.in(CacheClusterStatus.DELETING)
                                        : node)));
        Plan removal = inParallel(group.shards(), shard -> inParallel(leaving(shard), node -> remove(shard, node)));
        if (snapshot == null) {
            work.start(removal, outcome -> work.settle());
        } else {
            save(snapshot, removal);
        }
        return modifying;
    }

    /** If the snapshot fails, the replica stays. */
    private void save(String snapshot, Plan removal) {
        Node node = group.node(leaving.get(0)).orElseThrow();
        Function<Shard, Node> source = shard -> node;
        SnapshotWork snapshotWork = new SnapshotWork(world, snapshot, SnapshotSource.MANUAL, work);
        snapshotWork.begin(group, node, group.settings().encryption().kmsKeyArn(), source);
        TagBook book = TagBook.in(world);
        book.set(ResourceType.SNAPSHOT, snapshot, book.get(ResourceType.CLUSTER, node.cacheClusterId()));
        work.start(inOrder(snapshotWork.plan(group, source), removal), outcome -> {
            if (outcome.kind() == Outcome.Kind.FAILED) {
                snapshotWork.fail();
                work.change(current -> current.withNode(node.id(), each -> each.in(CacheClusterStatus.AVAILABLE)));
            }
            work.settle();
        });
    }

    private Plan remove(Shard shard, Node node) {
        return work.step(WorkKind.DELETE_NODE, shard, node, () -> {
            RemovedMembers.remove(world, group.id(), List.of(node.cacheClusterId()));
            world.report(SourceType.CACHE_CLUSTER, node.cacheClusterId(), "Cache cluster deleted");
        });
    }

    private List<Node> leaving(Shard shard) {
        return shard.nodes().stream()
                .filter(node -> leaving.contains(node.cacheClusterId()))
                .toList();
    }
}
