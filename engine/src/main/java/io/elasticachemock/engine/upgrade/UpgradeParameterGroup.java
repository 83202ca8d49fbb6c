package io.elasticachemock.engine.upgrade;

import static io.elasticachemock.engine.ElastiCacheFault.invalidParameterCombination;

import io.elasticachemock.engine.parameter.DefaultParameterGroups;
import io.elasticachemock.engine.parameter.ParameterGroup;
import io.elasticachemock.engine.parameter.ParameterGroups;
import io.elasticachemock.engine.parameter.RequestedParameterGroup;
import io.elasticachemock.engine.parameter.StaticParameters;
import io.elasticachemock.engine.replication.ReplicationGroup;
import io.elasticachemock.engine.version.EngineVersion;
import io.elasticachemock.engine.wording.UncertainUpgradeWording;
import io.elasticachemock.engine.world.World;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The parameter group has to be of the new version's family. Within a family it stays; into another family a default group
 * is followed by that family's default group, and a custom group has to be followed by one that is named. From one engine
 * to another the static parameters of both have to be equal (user guide, "Upgrading engine versions").
 */
final class UpgradeParameterGroup {
    private UpgradeParameterGroup() {}

    /** @throws io.elasticachemock.engine.ElastiCacheFault if there is none, or it does not fit */
    static ParameterGroup resolve(World world, ReplicationGroup group, EngineVersion target, @Nullable String named) {
        ParameterGroups groups = ParameterGroups.in(world);
        ParameterGroup present = groups.use(group.settings().software().parameterGroup());
        boolean isDefault = DefaultParameterGroups.find(present.name()).isPresent();
        ParameterGroup chosen = named != null
                ? RequestedParameterGroup.ofRunning(world, named, target, present)
                : isDefault && !present.family().equals(target.family())
                        ? DefaultParameterGroups.of(target.family(), present.clusterEnabled())
                        : present;
        return checked(group, present, chosen, target);
    }

    /** @throws io.elasticachemock.engine.ElastiCacheFault if what is chosen for a group does not fit */
    static ParameterGroup checked(
            ReplicationGroup group, ParameterGroup present, ParameterGroup chosen, EngineVersion target) {
        if (!chosen.family().equals(target.family())) {
            throw invalidParameterCombination("Expected a parameter group of family " + target.family()
                    + " but found one of family " + chosen.family());
        }
        boolean crossesEngines = group.settings().software().version().engine() != target.engine();
        List<String> differences = StaticParameters.differences(present, chosen);
        if (crossesEngines && !differences.isEmpty()) {
            throw invalidParameterCombination(UncertainUpgradeWording.staticParametersDiffer(differences));
        }
        return chosen;
    }
}
