package io.elasticachemock.engine.globaldatastore;

import io.elasticachemock.engine.global.GlobalParameterGroups;
import io.elasticachemock.engine.global.GlobalRule;
import io.elasticachemock.engine.modification.ForwardedChanges;
import io.elasticachemock.engine.node.CacheNodeType;
import io.elasticachemock.engine.parameter.CustomParameterGroup;
import io.elasticachemock.engine.parameter.ParameterGroup;
import io.elasticachemock.engine.parameter.ParameterGroups;
import io.elasticachemock.engine.replication.Change;
import io.elasticachemock.engine.replication.Changes;
import io.elasticachemock.engine.replication.ReplicationGroup;
import io.elasticachemock.engine.scaling.NodeTypeRule;
import io.elasticachemock.engine.upgrade.UpgradeRule;
import io.elasticachemock.engine.version.EngineVersion;
import io.elasticachemock.engine.world.World;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a modification of a global datastore is for one of its members; each may be null.
 *
 * @param original of which each member gets a parameter group of its own
 */
record MemberModification(
        @Nullable String nodeType,
        @Nullable String engine,
        @Nullable String engineVersion,
        @Nullable ParameterGroup original,
        @Nullable Boolean automaticFailover)
        implements Forwarding.Part {
    /**
     * The changes of a member that this amounts to, without those that it has already.
     *
     * @throws io.elasticachemock.engine.ElastiCacheFault if one is refused
     */
    Changes changes(World world, ReplicationGroup member) {
        return changes(world, member, copy(world, member));
    }

    /**
     * Whether the primary comes last: with a version and with a larger node type, not with a smaller one alone.
     *
     * @param changes of each member
     */
    static boolean primaryLast(ReplicationGroup primary, List<Changes> changes) {
        double memory = primary.settings().hardware().nodeType().memoryGib();
        boolean upgrades = changes.stream().anyMatch(each -> each.has(Change.Version.class));
        return upgrades
                || changes.stream()
                        .map(each -> each.find(Change.NodeType.class))
                        .noneMatch(change -> change != null && change.nodeType().memoryGib() < memory);
    }

    private Changes changes(World world, ReplicationGroup member, @Nullable CustomParameterGroup copy) {
        List<Change> changes = new ArrayList<>();
        if (automaticFailover != null) {
            changes.add(ForwardedChanges.failover(member, automaticFailover));
        }
        if (nodeType != null) {
            CacheNodeType wanted = NodeTypeRule.check(member, nodeType);
            GlobalRule.checkNodeType(wanted);
            changes.add(new Change.NodeType(wanted));
        }
        if (engine != null || engineVersion != null) {
            EngineVersion target = UpgradeRule.target(world, member, engine, engineVersion);
            if (!target.equals(member.settings().software().version())) {
                changes.add(UpgradeRule.checkMember(world, member, target, copy));
            }
        }
        return ForwardedChanges.left(member, new Changes(changes));
    }

    private @Nullable CustomParameterGroup copy(World world, ReplicationGroup member) {
        return original == null ? null : GlobalParameterGroups.copy(world, member.id(), original);
    }

    @Override
    public boolean isDone(World world, ReplicationGroup member) {
        return changes(world, member).isEmpty();
    }

    @Override
    public void begin(World world, ReplicationGroup member) {
        CustomParameterGroup copy = copy(world, member);
        Changes changes = changes(world, member, copy);
        if (copy != null && changes.has(Change.Version.class)) {
            ParameterGroups.in(world).put(copy);
        }
        ForwardedChanges.start(world, member, changes);
    }

    @Override
    public boolean hasSucceeded(World world, ReplicationGroup member) {
        return isDone(world, member);
    }
}
