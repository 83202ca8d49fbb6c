package io.elasticachemock.engine.parameter;

import static io.elasticachemock.engine.ElastiCacheFault.invalidParameterCombination;

import io.elasticachemock.engine.ElastiCacheFault;
import io.elasticachemock.engine.version.EngineVersion;
import io.elasticachemock.engine.world.World;

/** The parameter group that a request wants a replication group or cluster to use. */
public final class RequestedParameterGroup {
    private RequestedParameterGroup() {}

    /**
     * The group of that name, which has to be of the family of the version that runs or will run.
     *
     * @throws ElastiCacheFault CacheParameterGroupNotFound, or InvalidParameterCombination if it is of another family
     */
    public static ParameterGroup of(World world, String name, EngineVersion version) {
        return checkedFor(version, ParameterGroups.in(world).use(name));
    }

    private static ParameterGroup checkedFor(EngineVersion version, ParameterGroup group) {
        if (!group.family().equals(version.family())) {
            throw invalidParameterCombination("Expected a parameter group of family " + version.family()
                    + " but found one of family " + group.family());
        }
        return group;
    }

    /**
     * The group of that name for something that runs already: beside its family, {@code cluster-enabled} has to be what
     * it is in the present group (the change of ClusterMode, which wants another one, does not ask here).
     *
     * @param present the group that is used now
     * @param version the version that runs, or that the same request upgrades to
     * @throws ElastiCacheFault CacheParameterGroupNotFound, or InvalidParameterCombination if it does not fit
     */
    public static ParameterGroup ofRunning(World world, String name, EngineVersion version, ParameterGroup present) {
        return ofRunning(ParameterGroups.in(world).use(name), version, present);
    }

    /**
     * The same, where the group is at hand.
     *
     * @throws ElastiCacheFault InvalidParameterCombination if it does not fit
     */
    public static ParameterGroup ofRunning(ParameterGroup wanted, EngineVersion version, ParameterGroup present) {
        ParameterGroup group = checkedFor(version, wanted);
        if (group.clusterEnabled() != present.clusterEnabled()) {
            throw invalidParameterCombination("The parameter cluster-enabled has a different value in the requested"
                    + " parameter group than the current parameter group. This parameter value cannot be changed for a"
                    + " cache cluster");
        }
        return group;
    }
}
