package io.elasticachemock.engine.modification;

import static io.elasticachemock.engine.ElastiCacheFault.invalidParameterCombination;

import io.elasticachemock.engine.ElastiCacheFault;
import io.elasticachemock.engine.Fault;
import io.elasticachemock.engine.event.SourceType;
import io.elasticachemock.engine.node.CacheNodeType;
import io.elasticachemock.engine.replication.Pending;
import io.elasticachemock.engine.replication.ReplicationGroup;
import io.elasticachemock.engine.replication.ReplicationGroups;
import io.elasticachemock.engine.scaling.NodeTypeRule;
import io.elasticachemock.engine.snapshot.AutomaticSnapshots;
import io.elasticachemock.engine.world.Command;
import io.elasticachemock.engine.world.World;
import org.jspecify.annotations.Nullable;

/**
 * Changes a replication group. Settings take effect at once. A node type is applied now if that is asked for, and else
 * queued for the maintenance window; a newer one replaces one that is queued, and the present one cancels it. Applying
 * immediately also applies what is queued (API reference, ModifyReplicationGroup). A request that would leave everything
 * as it is, because it asks for nothing or for what the group has already, is refused.
 *
 * @param nodeType null to leave it
 */
public record ModifyReplicationGroup(
        String id,
        boolean applyImmediately,
        SettingsChange settings,
        @Nullable String nodeType) implements Command<ReplicationGroup> {

    @Override
    public Change<ReplicationGroup> validate(World world) {
        ReplicationGroup group = ReplicationGroups.in(world).get(id);
        if (!group.isAvailable()) {
            throw new ElastiCacheFault(
                    Fault.INVALID_REPLICATION_GROUP_STATE_FAULT,
                    "Replication group must be in available state to modify.");
        }
        ReplicationGroup changed = settings.apply(group, world.scope());
        Pending pending = nodeType == null ? group.pending() : pending(group, NodeTypeRule.check(group, nodeType));
        boolean concernsQueue =
                (nodeType != null || applyImmediately) && !(group.pending().isEmpty() && pending.isEmpty());
        if (changed.equals(group) && !concernsQueue) {
            throw invalidParameterCombination("No modifications were requested");
        }
        return () -> apply(world, group, changed, pending);
    }

    private ReplicationGroup apply(World world, ReplicationGroup before, ReplicationGroup changed, Pending pending) {
        ReplicationGroups.in(world).change(before.id(), group -> changed);
        if (!changed.settings().network().equals(before.settings().network())) {
            changed.nodes()
                    .forEach(node -> world.report(
                            SourceType.CACHE_CLUSTER, node.cacheClusterId(), "Applied change to security group"));
        }
        if (!changed.settings().backup().equals(before.settings().backup())) {
            AutomaticSnapshots.schedule(world, changed);
        }
        ReplicationGroup queued = PendingChanges.queue(world, before.id(), pending);
        return applyImmediately ? PendingChanges.run(world, queued) : queued;
    }

    private static Pending pending(ReplicationGroup group, CacheNodeType target) {
        return target.equals(group.settings().hardware().nodeType()) ? Pending.NOTHING : new Pending(target);
    }
}
