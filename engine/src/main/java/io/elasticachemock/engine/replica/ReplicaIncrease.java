package io.elasticachemock.engine.replica;

import static io.elasticachemock.engine.plan.Plan.inOrder;
import static io.elasticachemock.engine.plan.Plan.inParallel;

import io.elasticachemock.engine.duration.WorkKind;
import io.elasticachemock.engine.event.SourceType;
import io.elasticachemock.engine.identifier.ResourceType;
import io.elasticachemock.engine.plan.Effect;
import io.elasticachemock.engine.plan.Outcome;
import io.elasticachemock.engine.plan.Plan;
import io.elasticachemock.engine.replication.AutomaticFailover;
import io.elasticachemock.engine.replication.CacheClusterStatus;
import io.elasticachemock.engine.replication.ClusterMode;
import io.elasticachemock.engine.replication.GroupWork;
import io.elasticachemock.engine.replication.Node;
import io.elasticachemock.engine.replication.ReplicationGroup;
import io.elasticachemock.engine.replication.ReplicationGroupStatus;
import io.elasticachemock.engine.replication.ReplicationGroups;
import io.elasticachemock.engine.replication.Settings;
import io.elasticachemock.engine.replication.Shard;
import io.elasticachemock.engine.replication.ShardStatus;
import io.elasticachemock.engine.tag.TagBook;
import io.elasticachemock.engine.tag.Tags;
import io.elasticachemock.engine.wording.UncertainReplicaWording;
import io.elasticachemock.engine.world.World;
import java.util.List;

/**
 * The work of adding replicas: all are launched at once, each gets its shard's data and is available then. Those that could
 * not be created are gone when the work is over.
 */
public final class ReplicaIncrease {
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

    /**
     * Begins it in a group that has just been made around its primary, which goes on meanwhile: the group is available with
     * all its replicas, and turns on the failover that was asked for; without one of them it has none.
     *
     * @param grown creating, with its new replicas
     * @param tags of each of them
     */
    public static void inNewGroup(World world, ReplicationGroup grown, List<String> added, Tags tags) {
        ReplicaIncrease increase = new ReplicaIncrease(world, grown, added, "CreateReplicationGroup");
        increase.tag(tags);
        increase.work.start(
                inOrder(
                        increase.work.step(WorkKind.APPLY_SETTING, Effect.NONE, Effect.NONE),
                        inParallel(grown.shards(), increase::createIn)),
                increase::concludeNewGroup);
    }

    /** @param tags of each new replica */
    ReplicationGroup start(Tags tags) {
        tag(tags);
        ReplicationGroup modifying = ReplicationGroups.in(world)
                .changeMembers(grown.id(), same -> grown.in(ReplicationGroupStatus.MODIFYING)
                        .withEachShard(shard -> newNodes(shard).isEmpty() ? shard : shard.in(ShardStatus.MODIFYING)));
        work.start(inParallel(grown.shards(), this::createIn), this::conclude);
        return modifying;
    }

    private void tag(Tags tags) {
        TagBook book = TagBook.in(world);
        added.forEach(id -> book.set(ResourceType.CLUSTER, id, tags));
    }

    private Plan createIn(Shard shard) {
        return inParallel(newNodes(shard), node -> create(shard, node));
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
        if (work.current().status() == ReplicationGroupStatus.MODIFYING
                && world.laws().behaviour().availableBeforeMembers()) {
            work.change(current -> current.in(ReplicationGroupStatus.AVAILABLE));
        }
    }

    private void concludeNewGroup(Outcome outcome) {
        boolean complete = outcome.kind() != Outcome.Kind.FAILED;
        AutomaticFailover asked = grown.settings().availability().automaticFailover();
        removeMissing(outcome);
        work.settle(current -> current.with(
                complete && asked.isWanted()
                        ? current.settings().with(AutomaticFailover.ENABLED)
                        : current.settings()
                                .with(new Settings.Availability(
                                        AutomaticFailover.DISABLED, false, ClusterMode.DISABLED))));
        work.report("Replication group " + grown.id() + " created");
        if (complete && asked.isWanted()) {
            work.report("Automatic failover has been turned on for replication group " + grown.id());
        }
    }

    private void conclude(Outcome outcome) {
        removeMissing(outcome);
        work.settle();
    }

    private void removeMissing(Outcome outcome) {
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
                    UncertainReplicaWording.replicasNotAdded(grown.id(), String.valueOf(outcome.reason())));
        }
    }

    private void report(String cluster, String message) {
        world.report(SourceType.CACHE_CLUSTER, cluster, message);
    }
}
