package io.elasticachemock.engine.globaldatastore;

import static io.elasticachemock.engine.ElastiCacheFault.invalidParameterCombination;
import static io.elasticachemock.engine.ElastiCacheFault.invalidParameterValue;

import io.elasticachemock.engine.global.GlobalDatastore;
import io.elasticachemock.engine.global.GlobalDatastores;
import io.elasticachemock.engine.global.GlobalMember;
import io.elasticachemock.engine.global.GlobalParameterGroups;
import io.elasticachemock.engine.parameter.DefaultParameterGroups;
import io.elasticachemock.engine.parameter.ParameterGroup;
import io.elasticachemock.engine.parameter.ParameterGroups;
import io.elasticachemock.engine.replication.Changes;
import io.elasticachemock.engine.replication.ReplicationGroup;
import io.elasticachemock.engine.upgrade.UpgradeRule;
import io.elasticachemock.engine.version.EngineVersion;
import io.elasticachemock.engine.wording.UncertainReplicaWording;
import io.elasticachemock.engine.world.Command;
import io.elasticachemock.engine.world.World;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Changes what the members of a global datastore have in common, at once: a window cannot be waited for. Versions and larger
 * node types come to the secondaries first, smaller node types to the primary first. A parameter group comes only with another
 * major version, and each member gets a copy of it (API reference, ModifyGlobalReplicationGroup; user guide, "Modifying global
 * datastores"). Each may be null.
 *
 * @param parameterGroup in the region of the request
 */
public record ModifyGlobalReplicationGroup(
        String id,
        boolean applyImmediately,
        @Nullable String description,
        @Nullable String nodeType,
        @Nullable String engine,
        @Nullable String engineVersion,
        @Nullable String parameterGroup,
        @Nullable Boolean automaticFailover)
        implements Command<GlobalDatastore> {
    private static final String OPERATION = "ModifyGlobalReplicationGroup";

    @Override
    public Accepted<GlobalDatastore> validate(World world) {
        GlobalDatastores datastores = GlobalDatastores.in(world);
        GlobalDatastore datastore = datastores.get(id);
        if (!applyImmediately) {
            throw invalidParameterValue(UncertainReplicaWording.mustApplyImmediately());
        }
        Forwarding.checkPossible(world, datastore);
        MemberModification modification =
                new MemberModification(nodeType, engine, engineVersion, original(world, datastore), automaticFailover);
        List<Changes> changes = new ArrayList<>();
        for (GlobalMember member : datastore.members()) {
            changes.add(modification.changes(datastores.worldOf(member), datastores.group(member)));
        }
        boolean forwards = changes.stream().anyMatch(each -> !each.isEmpty());
        if (!forwards && (description == null || description.equals(datastore.description()))) {
            throw invalidParameterCombination("No modifications were requested");
        }
        boolean primaryLast = MemberModification.primaryLast(datastores.primaryOf(datastore), changes);
        return () -> {
            GlobalDatastore described = datastores.change(
                    datastore.id(), current -> description == null ? current : current.describedAs(description));
            return forwards ? Forwarding.begin(world, datastore.id(), OPERATION, primaryLast, modification) : described;
        };
    }

    private @Nullable ParameterGroup original(World world, GlobalDatastore datastore) {
        if (parameterGroup == null) {
            return successorOfDefault(world, datastore);
        }
        ParameterGroup original = ParameterGroups.in(world).use(parameterGroup);
        if (engineVersion == null
                || datastore.members().stream().noneMatch(member -> goesToOtherFamily(world, member))) {
            throw invalidParameterValue("ModifyGlobalReplicationGroup API does not support cache parameter group"
                    + " modification without a change in major engine version.");
        }
        return original;
    }

    /** Members that have set nothing need no parameter group named (user guide, "Using global datastores (CLI)"). */
    private @Nullable ParameterGroup successorOfDefault(World world, GlobalDatastore datastore) {
        GlobalDatastores datastores = GlobalDatastores.in(world);
        ParameterGroup successor = null;
        for (GlobalMember member : datastore.members()) {
            ReplicationGroup group = datastores.group(member);
            ParameterGroup own = ParameterGroups.in(datastores.worldOf(member))
                    .use(group.settings().software().parameterGroup());
            if ((engine == null && engineVersion == null)
                    || !goesToOtherFamily(world, member)
                    || !GlobalParameterGroups.isAsDefault(own)) {
                return null;
            }
            successor = DefaultParameterGroups.of(target(world, member).family(), own.clusterEnabled());
        }
        return successor;
    }

    private boolean goesToOtherFamily(World world, GlobalMember member) {
        String family = GlobalDatastores.in(world)
                .group(member)
                .settings()
                .software()
                .version()
                .family();
        return !target(world, member).family().equals(family);
    }

    private EngineVersion target(World world, GlobalMember member) {
        GlobalDatastores datastores = GlobalDatastores.in(world);
        return UpgradeRule.target(datastores.worldOf(member), datastores.group(member), engine, engineVersion);
    }
}
