package io.elasticachemock.engine.modification;

import static io.elasticachemock.engine.plan.Plan.inOrder;

import io.elasticachemock.engine.plan.Outcome;
import io.elasticachemock.engine.plan.Plan;
import io.elasticachemock.engine.replication.AuthTokenUpdate;
import io.elasticachemock.engine.replication.CacheClusterStatus;
import io.elasticachemock.engine.replication.Change;
import io.elasticachemock.engine.replication.Changes;
import io.elasticachemock.engine.replication.GroupWork;
import io.elasticachemock.engine.replication.Modification;
import io.elasticachemock.engine.replication.ReplicationGroup;
import io.elasticachemock.engine.replication.ReplicationGroupStatus;
import io.elasticachemock.engine.replication.ReplicationGroups;
import io.elasticachemock.engine.replication.Shard;
import io.elasticachemock.engine.replication.ShardStatus;
import io.elasticachemock.engine.scaling.NodeCountChange;
import io.elasticachemock.engine.scaling.NodeTypeChange;
import io.elasticachemock.engine.upgrade.EngineUpgrade;
import io.elasticachemock.engine.world.World;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Applies changes to a group, one attribute after the other. The group, its shards and its nodes are {@code modifying};
 * what is being applied shows as pending until it is done. When a node fails, the work stops between two steps, the node
 * is recovered, and the work begins anew with what is left of it. When a change fails, those after it are given up.
 */
final class ChangeWork {
    private static final String OF_GROUP = "ModifyReplicationGroup";
    private static final String OF_CLUSTER = "ModifyCacheCluster";

    private final World world;
    private final GroupWork work;
    private final List<Modification> modifications = new ArrayList<>();

    private ChangeWork(World world, ReplicationGroup group) {
        this.world = world;
        this.work = new GroupWork(world, group, group.isStandalone() ? OF_CLUSTER : OF_GROUP);
    }

    /**
     * Begins to apply changes now.
     *
     * @param group is available
     * @param changes were checked for this group
     * @return the group, modifying
     */
    static ReplicationGroup start(World world, ReplicationGroup group, Changes changes) {
        ReplicationGroups.in(world)
                .change(group.id(), current -> current.queueing(current.queued().without(changes.list()::contains))
                        .applying(changes));
        return apply(world, group.id());
    }

    private static ReplicationGroup apply(World world, String id) {
        ReplicationGroup group = ReplicationGroups.in(world).present(id).orElseThrow();
        ChangeWork changing = new ChangeWork(world, group);
        ReplicationGroup modifying = changing.work.change(current -> current.in(ReplicationGroupStatus.MODIFYING)
                .withEachShard(shard -> comesOrGoes(shard)
                        ? shard
                        : shard.in(ShardStatus.MODIFYING).withEachNode(node -> node.in(CacheClusterStatus.MODIFYING))));
        Plan plan = changing.plan(modifying);
        for (Modification modification : changing.modifications) {
            modifying = changing.work.change(modification::begun);
        }
        changing.work.startInterruptible(plan, changing::conclude);
        return modifying;
    }

    /** A node of Memcached that was coming or going when the work was interrupted goes on to. */
    private static boolean comesOrGoes(Shard shard) {
        return shard.nodes().stream()
                .anyMatch(node ->
                        node.status() == CacheClusterStatus.CREATING || node.status() == CacheClusterStatus.DELETING);
    }

    private Plan plan(ReplicationGroup group) {
        List<Plan> parts = new ArrayList<>();
        List<Change> changes = new ArrayList<>(group.applying().list());
        // Nothing else is done while the mode is between two; and nothing is done to nodes that go.
        changes.sort(Comparator.comparing(Change.Mode.class::isInstance)
                .thenComparing(change -> !(change instanceof Change.NodeCount)));
        ReplicationGroup staying = staying(group);
        for (Change change : changes) {
            Modification modification = modification(change instanceof Change.NodeCount ? group : staying, change);
            modifications.add(modification);
            parts.add(inOrder(modification.plan(), done(change, modification)));
        }
        return inOrder(parts);
    }

    /** The group without the nodes that go before anything else is done. */
    private static ReplicationGroup staying(ReplicationGroup group) {
        Change.NodeCount count = group.applying().find(Change.NodeCount.class);
        return count == null
                ? group
                : group.withShards(group.shards().stream()
                        .filter(shard -> !count.removed().contains(shard.id()))
                        .toList());
    }

    /** A change that is done no longer shows as pending. That the last one is done is told when the group is available. */
    private Plan done(Change change, Modification modification) {
        return Plan.atOnce(() -> {
            work.change(current ->
                    modification.applied(current).applying(current.applying().without(change::equals)));
            if (modifications.size() > 1) {
                modifications.remove(modification);
                modification.succeeded();
            }
        });
    }

    private Modification modification(ReplicationGroup group, Change change) {
        if (change instanceof Change.NodeType nodeType) {
            return new NodeTypeChange(work, group, nodeType);
        }
        if (change instanceof Change.NodeCount count) {
            return new NodeCountChange(work, group, count);
        }
        if (change instanceof Change.Failover failover) {
            return new FailoverSwitch(work, failover.enabled());
        }
        if (change instanceof Change.MultiAz multiAz) {
            return new MultiAzSwitch(work, multiAz.enabled());
        }
        if (change instanceof Change.Primary primary) {
            return new Promotion(work, group, primary.cacheClusterId());
        }
        if (change instanceof Change.ParameterGroup parameterGroup) {
            return new ParameterGroupSwitch(work, group, parameterGroup.name());
        }
        if (change instanceof Change.Version version) {
            return new EngineUpgrade(work, group, version);
        }
        if (change instanceof Change.TransitEncryption transit) {
            return new TransitEncryptionSwitch(work, group, transit.mode());
        }
        if (change instanceof Change.Auth auth && auth.token() != null) {
            return new AuthTokenChange(work, group, auth.token(), auth.update() == AuthTokenUpdate.ROTATE);
        }
        if (change instanceof Change.Mode mode) {
            return new ClusterModeSwitch(work, group, mode);
        }
        if (change instanceof Change.UserGroup userGroup) {
            return new UserGroupSwitch(work, userGroup);
        }
        if (change instanceof Change.Logs logs) {
            return new LogDeliverySwitch(work, logs.deliveries());
        }
        throw new IllegalStateException("Nobody knows how to apply " + change);
    }

    private void conclude(Outcome outcome) {
        String id = work.current().id();
        switch (outcome.kind()) {
            case COMPLETED -> {
                work.settle();
                modifications.forEach(Modification::succeeded);
            }
            case FAILED -> {
                modifications.forEach(modification -> work.change(modification::givenUp));
                work.change(current -> current.applying(Changes.NONE));
                work.settle();
                modifications.forEach(modification -> modification.failed(String.valueOf(outcome.reason())));
            }
            case STOPPED -> {
                modifications.forEach(modification -> work.change(modification::interrupted));
                work.settle();
                ReplicationGroups.in(world).whenRecovered(id, () -> apply(world, id));
            }
        }
    }
}
