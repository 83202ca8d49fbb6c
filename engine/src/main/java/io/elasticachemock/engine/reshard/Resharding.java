package io.elasticachemock.engine.reshard;

import static io.elasticachemock.engine.plan.Plan.inOrder;
import static io.elasticachemock.engine.plan.Plan.inParallel;

import io.elasticachemock.engine.duration.WorkKind;
import io.elasticachemock.engine.event.SourceType;
import io.elasticachemock.engine.identifier.ResourceType;
import io.elasticachemock.engine.plan.Effect;
import io.elasticachemock.engine.plan.Outcome;
import io.elasticachemock.engine.plan.Plan;
import io.elasticachemock.engine.replica.RemovedMembers;
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
import io.elasticachemock.engine.wording.UncertainShardWording;
import io.elasticachemock.engine.world.World;
import java.util.ArrayList;
import java.util.List;

/**
 * The work of resharding: new shards are created, then slots move, then shards that have none left are taken down. Group and
 * members are {@code modifying} meanwhile, and serve. A node that fails on the way is recovered beside it. A shard is taken
 * down only when none of its group is being recovered (user guide, "Online resharding").
 */
final class Resharding {
    private static final String OPERATION = "ModifyReplicationGroupShardConfiguration";

    private final World world;
    private final ReplicationGroup group;
    private final List<Shard> added;
    private final List<String> leaving;
    private final GroupWork work;

    /**
     * @param group is available
     * @param added shards to be created
     * @param leaving ids of the shards that go
     */
    Resharding(World world, ReplicationGroup group, List<Shard> added, List<String> leaving) {
        this.world = world;
        this.group = group;
        this.added = added;
        this.leaving = leaving;
        this.work = new GroupWork(world, group, OPERATION);
    }

    ReplicationGroup start() {
        TagBook book = TagBook.in(world);
        Tags tags = book.get(ResourceType.REPLICATION_GROUP, group.id());
        added.forEach(
                shard -> shard.nodes().forEach(node -> book.set(ResourceType.CLUSTER, node.cacheClusterId(), tags)));
        ReplicationGroup modifying = ReplicationGroups.in(world).changeMembers(group.id(), this::begun);
        List<SlotMove> moves = SlotMoves.of(modifying.shards(), leaving);
        work.start(
                inOrder(
                        inParallel(added, shard -> inParallel(shard.nodes(), node -> create(shard, node))),
                        new SlotMigration(work, moves).plan(modifying)),
                this::migrated);
        return modifying;
    }

    private ReplicationGroup begun(ReplicationGroup current) {
        List<Shard> shards = new ArrayList<>(current.withEachShard(shard ->
                        shard.in(ShardStatus.MODIFYING).withEachNode(node -> node.in(CacheClusterStatus.MODIFYING)))
                .shards());
        shards.addAll(added);
        shards.sort((one, other) -> one.id().compareTo(other.id()));
        return current.withShards(shards).migrating(0).in(ReplicationGroupStatus.MODIFYING);
    }

    private Plan create(Shard shard, Node node) {
        return inOrder(
                work.step(WorkKind.LAUNCH_NODE, shard, node, Effect.NONE),
                work.step(WorkKind.SYNCHRONIZE_NODE, shard, node, () -> {
                    work.changeNode(shard, node, current -> current.createdAt(world.now())
                            .in(CacheClusterStatus.AVAILABLE));
                    report(node.cacheClusterId(), "Cache cluster created");
                    report(
                            node.cacheClusterId(),
                            "Added cache node 0001 in availability zone " + node.availabilityZone());
                }));
    }

    private void migrated(Outcome outcome) {
        if (outcome.kind() == Outcome.Kind.FAILED) {
            remove(added.stream().map(Shard::id).toList());
            reportGroup(UncertainShardWording.slotsNotMigrated(group.id(), String.valueOf(outcome.reason())));
            over();
        } else {
            ReplicationGroups.in(world).whenRecovered(group.id(), this::takeDown);
        }
    }

    private void takeDown() {
        List<Shard> empty = work.current().shards().stream()
                .filter(shard -> leaving.contains(shard.id()))
                .filter(shard -> shard.slots().count() == 0)
                .toList();
        if (empty.isEmpty()) {
            over();
            return;
        }
        work.change(current -> {
            ReplicationGroup changed = current;
            for (Shard shard : empty) {
                changed = changed.withShard(shard.id(), each -> each.in(ShardStatus.DELETING)
                        .withEachNode(node -> node.in(CacheClusterStatus.DELETING)));
            }
            return changed;
        });
        GroupWork deletion = new GroupWork(world, work.current(), OPERATION);
        deletion.start(
                inParallel(
                        empty,
                        shard -> inOrder(
                                inParallel(
                                        shard.nodes(),
                                        node -> deletion.step(WorkKind.DELETE_NODE, shard, node, Effect.NONE)),
                                Plan.atOnce(() -> remove(List.of(shard.id()))))),
                outcome -> over());
    }

    private void remove(List<String> shardIds) {
        List<Node> gone = work.current().shards().stream()
                .filter(shard -> shardIds.contains(shard.id()))
                .flatMap(shard -> shard.nodes().stream())
                .toList();
        ReplicationGroups.in(world)
                .changeMembers(
                        group.id(),
                        current -> current.withShards(current.shards().stream()
                                .filter(shard -> !shardIds.contains(shard.id()))
                                .toList()));
        RemovedMembers.forget(world, gone.stream().map(Node::cacheClusterId).toList());
        gone.stream()
                .filter(node -> node.status() != CacheClusterStatus.CREATING)
                .forEach(node -> report(node.cacheClusterId(), "Cache cluster deleted"));
    }

    private void over() {
        work.settle(current -> current.migrating(null));
        for (Shard shard : work.current().shards()) {
            if (leaving.contains(shard.id()) && SlotMoves.isKept(shard)) {
                reportGroup(UncertainShardWording.shardKept(shard.id(), group.id()));
            }
        }
    }

    private void report(String cluster, String message) {
        world.report(SourceType.CACHE_CLUSTER, cluster, message);
    }

    private void reportGroup(String message) {
        world.report(SourceType.REPLICATION_GROUP, group.id(), message);
    }
}
