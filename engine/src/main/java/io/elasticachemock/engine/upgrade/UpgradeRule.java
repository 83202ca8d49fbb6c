package io.elasticachemock.engine.upgrade;

import static io.elasticachemock.engine.ElastiCacheFault.invalidParameterCombination;

import io.elasticachemock.engine.parameter.ParameterGroup;
import io.elasticachemock.engine.parameter.ParameterGroups;
import io.elasticachemock.engine.parameter.RequestedParameterGroup;
import io.elasticachemock.engine.replication.Change;
import io.elasticachemock.engine.replication.ClusterMode;
import io.elasticachemock.engine.replication.ReplicationGroup;
import io.elasticachemock.engine.replication.Settings;
import io.elasticachemock.engine.user.UserGroupRule;
import io.elasticachemock.engine.version.Engine;
import io.elasticachemock.engine.version.EngineVersion;
import io.elasticachemock.engine.version.EngineVersions;
import io.elasticachemock.engine.version.Feature;
import io.elasticachemock.engine.wording.UncertainShardWording;
import io.elasticachemock.engine.wording.UncertainUpgradeWording;
import io.elasticachemock.engine.world.World;
import org.jspecify.annotations.Nullable;

/**
 * Any older version may go to any newer one directly; none may go back, but for Valkey 7.2 to Redis 7.1. Redis may go to
 * Valkey, which has to be asked for with a version. The new version has to run on the node type and to be able to do what
 * the group is set to; cluster mode in its middle ({@code compatible}) stays with its version (user guide, "Upgrading
 * engine versions").
 */
public final class UpgradeRule {
    private UpgradeRule() {}

    /**
     * The change that a request amounts to.
     *
     * @param engine null for the present one
     * @param engineVersion null only if the engine stays
     * @param parameterGroup the group that was named; null if none was
     * @throws io.elasticachemock.engine.ElastiCacheFault if it is refused
     */
    public static Change.Version check(
            World world,
            ReplicationGroup group,
            @Nullable String engine,
            @Nullable String engineVersion,
            @Nullable String parameterGroup) {
        EngineVersion target = target(world, group, engine, engineVersion);
        ParameterGroup resolved = UpgradeParameterGroup.resolve(world, group, target, parameterGroup);
        if (group.isMemcached() && !target.equals(group.settings().software().version())) {
            MemcachedItemRule.check(
                    target, resolved, group.settings().hardware().nodeType());
        }
        return new Change.Version(target, resolved.name());
    }

    /**
     * The same for a member of a global datastore, which gets a parameter group of its own.
     *
     * @param target was allowed
     * @param copy null if it stays with the present one
     * @throws io.elasticachemock.engine.ElastiCacheFault if it does not fit
     */
    public static Change.Version checkMember(
            World world, ReplicationGroup group, EngineVersion target, @Nullable ParameterGroup copy) {
        ParameterGroup present =
                ParameterGroups.in(world).use(group.settings().software().parameterGroup());
        ParameterGroup chosen = copy == null ? present : RequestedParameterGroup.ofRunning(copy, target, present);
        return new Change.Version(
                target,
                UpgradeParameterGroup.checked(group, present, chosen, target).name());
    }

    /**
     * The version that a request means, to which the group may go.
     *
     * @param engine null for the present one
     * @param engineVersion null only if the engine stays
     * @throws io.elasticachemock.engine.ElastiCacheFault if it may not
     */
    public static EngineVersion target(
            World world, ReplicationGroup group, @Nullable String engine, @Nullable String engineVersion) {
        EngineVersion present = group.settings().software().version();
        Engine wanted = engine == null ? present.engine() : Engine.parse(engine);
        if (engineVersion == null && wanted != present.engine()) {
            throw invalidParameterCombination(UncertainUpgradeWording.engineNeedsVersion(wanted.wireName()));
        }
        EngineVersion target =
                engineVersion == null ? present : EngineVersions.resolve(wanted, engineVersion, world.now());
        checkDirection(present, target);
        if (!target.equals(present)) {
            checkAbilities(group, target);
            String userGroup = group.settings().encryption().userGroup();
            if (userGroup != null) {
                UserGroupRule.checkAllowedWith(world, userGroup, target);
            }
        }
        return target;
    }

    private static void checkDirection(EngineVersion present, EngineVersion target) {
        boolean forward = target.engine() == present.engine()
                ? target.compareTo(present) >= 0
                : target.engine() == Engine.VALKEY
                        || (present.engine() == Engine.VALKEY && isTheOneWayBack(present, target));
        if (!forward) {
            throw invalidParameterCombination("Cannot modify "
                    + present.engine().wireName() + " from " + present.version() + " to " + target.version());
        }
    }

    private static boolean isTheOneWayBack(EngineVersion present, EngineVersion target) {
        return present.version().equals("7.2") && target.version().equals("7.1");
    }

    private static void checkAbilities(ReplicationGroup group, EngineVersion target) {
        Settings settings = group.settings();
        settings.hardware().nodeType().checkSupports(target);
        ClusterMode mode = settings.availability().clusterMode();
        if (mode == ClusterMode.COMPATIBLE) {
            throw invalidParameterCombination(UncertainShardWording.notWhileCompatible());
        }
        need(settings.encryption().atRest(), Feature.AT_REST_ENCRYPTION, target);
        need(settings.encryption().inTransit(), Feature.IN_TRANSIT_ENCRYPTION, target);
        need(mode == ClusterMode.ENABLED, Feature.CLUSTER_MODE, target);
        need(settings.hardware().dataTiering(), Feature.DATA_TIERING, target);
    }

    private static void need(boolean used, Feature feature, EngineVersion target) {
        if (used && !target.supports(feature)) {
            throw invalidParameterCombination(
                    UncertainUpgradeWording.versionLacksFeature(target.fullVersion(), feature.name()));
        }
    }
}
