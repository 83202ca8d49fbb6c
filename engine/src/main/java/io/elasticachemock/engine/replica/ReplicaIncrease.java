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
import io.elasticachemock.engine.replication.ReplicationGroups;
import io.elasticachemock.engine.replication.Shard;
import io.elasticachemock.engine.replication.ShardStatus;
import io.elasticachemock.engine.tag.TagBook;
import io.elasticachemock.engine.tag.Tags;
import io.elasticachemock.engine.wording.UncertainWording;
import io.elasticachemock.engine.world.World;
import java.util.List;

/**
 * The work of adding replicas: all are launched at once, each gets its shard's data and is available then. Those that could
 * not be created are gone when the work is over.
 */
final class ReplicaIncrease {
    private final World world;
    private final ReplicationGroup grown;
    private final List<String> added;
    private final GroupWork work;

    ReplicaIncrease(World world, ReplicationGroup grown, List<String> added, String operation) {
        this.world = world;
        this.grown = grown;
        this.added = List.copyOf(added);
        this.work = new GroupWork(world, grown, operation);
    }

    /** @param tags of each new replica */
    ReplicationGroup start(Tags tags) {
        TagBook book = TagBook.in(world);
        added.forEach(id -> book.set(ResourceType.CLUSTER, id, tags));
        ReplicationGroup modifying = ReplicationGroups.in(world)
                .changeMembers(grown.id(), same -> grown.in(ReplicationGroupStatus.MODIFYING)
                        .withEachShard(shard -> newNodes(shard).isEmpty() ? shard : shard.in(ShardStatus.MODIFYING)));
        work.start(
                inParallel(grown.shards(), shard -> inParallel(newNodes(shard), node -> create(shard, node))),
                this::conclude);
        return modifying;
    }

    private List<Node> newNodes(Shard shard) {
        return shard.nodes().stream()
                .filter(node -> added.contains(node.cacheClusterId()))
                .toList();
    }

    private Plan create(Shard shard, Node node) {
        return inOrder(
                work.step(WorkKind.LAUNCH_NODE, shard, node, this::launched),
                work.step(WorkKind.SYNCHRONIZE_NODE, shard, node, () -> {
                    work.changeNode(shard, node, current -> current.createdAt(world.now())
                            .in(CacheClusterStatus.AVAILABLE));
                    report(node.cacheClusterId(), "Cache cluster created");
                    report(
                            node.cacheClusterId(),
                            "Added cache node 0001 in availability zone " + node.availabilityZone());
                }));
    }

    private void launched() {
        if (world.laws().behaviour().availableBeforeMembers()) {
            work.change(current -> current.in(ReplicationGroupStatus.AVAILABLE));
        }
    }

    private void conclude(Outcome outcome) {
        if (outcome.kind() == Outcome.Kind.FAILED) {
            List<String> missing = work.current()
                    .nodes()
                    .filter(node -> node.status() == CacheClusterStatus.CREATING)
                    .map(Node::cacheClusterId)
                    .toList();
            RemovedMembers.remove(world, grown.id(), missing);
            world.report(
                    SourceType.REPLICATION_GROUP,
                    grown.id(),
                    UncertainWording.replicasNotAdded(grown.id(), String.valueOf(outcome.reason())));
        }
        work.settle();
    }

    private void report(String cluster, String message) {
        world.report(SourceType.CACHE_CLUSTER, cluster, message);
    }
}
