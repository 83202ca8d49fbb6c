package io.elasticachemock.engine.upgrade;

import static io.elasticachemock.engine.plan.Plan.inOrder;

import io.elasticachemock.engine.duration.WorkKind;
import io.elasticachemock.engine.event.SourceType;
import io.elasticachemock.engine.failover.Failover;
import io.elasticachemock.engine.parameter.ParameterStatus;
import io.elasticachemock.engine.plan.Effect;
import io.elasticachemock.engine.plan.Plan;
import io.elasticachemock.engine.replication.AutomaticFailover;
import io.elasticachemock.engine.replication.Change;
import io.elasticachemock.engine.replication.GroupWork;
import io.elasticachemock.engine.replication.Modification;
import io.elasticachemock.engine.replication.Node;
import io.elasticachemock.engine.replication.ReplicationGroup;
import io.elasticachemock.engine.replication.RollingChange;
import io.elasticachemock.engine.replication.Settings.Software;
import io.elasticachemock.engine.replication.Shard;
import io.elasticachemock.engine.scaling.MemoryRule;
import io.elasticachemock.engine.wording.UncertainWording;
import java.util.Set;
import java.util.TreeSet;

/**
 * Brings a group to another engine version, node by node in the order of {@link RollingChange}. Each node is shut down,
 * restarted with the new version, and patched. Before its turn a primary with automatic failover hands its role to an
 * upgraded replica, and stays a replica; without failover, or without a replica, it serves nothing until it is patched
 * (user guide, "Upgrading engine versions"; the events are those of a recorded upgrade).
 */
public final class EngineUpgrade implements Modification {
    private static final String NODE = "0001";

    private final GroupWork work;
    private final ReplicationGroup group;
    private final Change.Version change;
    private final Set<String> shutDown = new TreeSet<>();

    /**
     * The upgrade of a group as it is now.
     *
     * @param change was allowed by {@link UpgradeRule}
     */
    public EngineUpgrade(GroupWork work, ReplicationGroup group, Change.Version change) {
        this.work = work;
        this.group = group;
        this.change = change;
    }

    @Override
    public Plan plan() {
        return RollingChange.of(
                group, node -> !node.version().equals(change.version()), this::upgradeReplica, this::upgradePrimary);
    }

    private Plan upgradeReplica(Shard shard, Node node) {
        return inOrder(
                work.step(WorkKind.PREPARE_UPGRADE, shard, node, Effect.NONE),
                work.step(WorkKind.RESTART_NODE, shard, node, () -> shutDown(shard, node), () -> restart(shard, node)),
                work.step(
                        WorkKind.PATCH_NODE,
                        shard,
                        node,
                        () -> MemoryRule.checkFork(work.current().shard(shard.id()), node),
                        () -> patched(shard, node)));
    }

    private Plan upgradePrimary(Shard shard, Node primary) {
        boolean failsOver = group.settings().availability().automaticFailover() == AutomaticFailover.ENABLED
                && !shard.replicas().isEmpty();
        return failsOver
                ? inOrder(
                        work.step(WorkKind.FAIL_OVER, shard, primary, () -> failOver(shard, primary)),
                        upgradeReplica(shard, primary))
                : inOrder(
                        work.step(WorkKind.PREPARE_UPGRADE, shard, primary, Effect.NONE),
                        work.step(
                                WorkKind.RESTART_NODE,
                                shard,
                                primary,
                                () -> shutDown(shard, primary),
                                () -> report(SourceType.CACHE_CLUSTER, primary.cacheClusterId(), restarted())),
                        work.step(
                                WorkKind.PATCH_NODE,
                                shard,
                                primary,
                                () -> MemoryRule.checkFork(work.current().shard(shard.id()), primary),
                                () -> {
                                    serve(shard, primary);
                                    patched(shard, primary);
                                }));
    }

    /** Only a replica that was upgraded takes over. */
    private void failOver(Shard shard, Node primary) {
        Failover.of(work, shard, primary, replica -> replica.version().equals(change.version()));
    }

    /** What was shut down comes back with the version that it had. */
    @Override
    public ReplicationGroup givenUp(ReplicationGroup current) {
        return current.withEachNode(node -> shutDown.contains(node.cacheClusterId()) ? node.serving(true) : node);
    }

    private void shutDown(Shard shard, Node node) {
        shutDown.add(node.cacheClusterId());
        work.changeNode(shard, node, current -> current.serving(false));
        report(SourceType.CACHE_CLUSTER, node.cacheClusterId(), "Cache node " + NODE + " shutdown");
    }

    private void restart(Shard shard, Node node) {
        serve(shard, node);
        report(SourceType.CACHE_CLUSTER, node.cacheClusterId(), restarted());
    }

    private void serve(Shard shard, Node node) {
        shutDown.remove(node.cacheClusterId());
        work.changeNode(shard, node, current -> current.serving(true));
    }

    private static String restarted() {
        return "Cache node " + NODE + " restarted";
    }

    private void patched(Shard shard, Node node) {
        work.release(shard, node, current -> current.running(change.version()));
        ParameterStatus.in(work.world()).rebooted(node.cacheClusterId());
        report(SourceType.CACHE_CLUSTER, node.cacheClusterId(), "Cache cluster patched");
    }

    @Override
    public ReplicationGroup applied(ReplicationGroup current) {
        Software software = current.settings().software();
        return current.with(current.settings()
                .with(new Software(change.version(), change.parameterGroup(), software.autoMinorVersionUpgrade())));
    }

    /** Each member has reported that it was patched; no event of the group as a whole was ever seen. */
    @Override
    public void succeeded() {}

    @Override
    public void failed(String reason) {
        report(
                SourceType.REPLICATION_GROUP,
                group.id(),
                UncertainWording.upgradeFailed(group.id(), change.version().fullVersion(), reason));
    }

    private void report(SourceType type, String source, String message) {
        work.world().report(type, source, message);
    }
}
