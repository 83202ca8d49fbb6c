package io.elasticachemock.engine.parametergroup;

import static io.elasticachemock.engine.ElastiCacheFault.invalidParameterCombination;
import static io.elasticachemock.engine.ElastiCacheFault.invalidParameterValue;

import io.elasticachemock.engine.ElastiCacheFault;
import io.elasticachemock.engine.event.SourceType;
import io.elasticachemock.engine.global.GlobalTwins;
import io.elasticachemock.engine.parameter.CustomParameterGroup;
import io.elasticachemock.engine.parameter.Parameter;
import io.elasticachemock.engine.parameter.ParameterGroup;
import io.elasticachemock.engine.parameter.ParameterGroups;
import io.elasticachemock.engine.parameter.ParameterStatus;
import io.elasticachemock.engine.parameter.StaticParameters;
import io.elasticachemock.engine.wording.UncertainParameterWording;
import io.elasticachemock.engine.world.World;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The change of values in a parameter group. A default group has none; at most 20 parameters change at once, each named
 * once and modifiable; {@code cluster-enabled} is modifiable only as long as no cluster uses the group (user guide,
 * "Modifying a parameter group", "Redis OSS 3.2.4 parameters").
 *
 * <p>Of a group that clusters use, the change of a parameter that requires a reboot leaves all their nodes waiting for
 * it; any other change is applied at once (user guide, "Rebooting clusters").
 */
final class ParameterChange {
    private static final int MOST = 20;

    private final World world;
    private final CustomParameterGroup group;
    private final List<ParameterGroupUser> users;

    private ParameterChange(World world, CustomParameterGroup group) {
        this.world = world;
        this.group = group;
        this.users = ParameterGroupUsers.of(world, group.name());
    }

    /**
     * A change of a group.
     *
     * @throws ElastiCacheFault CacheParameterGroupNotFound; InvalidParameterValue if it is a default group
     */
    static ParameterChange of(World world, String name) {
        ParameterGroup group = ParameterGroups.in(world).use(name);
        if (group instanceof CustomParameterGroup custom) {
            return new ParameterChange(world, custom);
        }
        throw invalidParameterValue(
                "The parameter group " + group.name() + " is a default group and cannot be modified.");
    }

    /**
     * The same change of the groups of the other members, if a member of a global datastore uses a group.
     *
     * @throws ElastiCacheFault InvalidGlobalReplicationGroupState if something is done to the datastore
     */
    static List<ParameterChange> ofTwins(World world, String name) {
        return GlobalTwins.of(world, name).stream()
                .map(twin -> of(twin.world(), twin.parameterGroup()))
                .toList();
    }

    /** The group as it is before the change. */
    CustomParameterGroup group() {
        return group;
    }

    /**
     * The parameters that a request names, in its order, with what it says of each.
     *
     * @throws ElastiCacheFault InvalidParameterCombination if they are too many, InvalidParameterValue if one of them is
     *     not there, comes twice or cannot be changed
     */
    Map<Parameter, ParameterNameValue> named(List<ParameterNameValue> requested) {
        if (requested.size() > MOST) {
            throw invalidParameterCombination("Cannot modify more than 20 parameters in a single request");
        }
        var named = new LinkedHashMap<Parameter, ParameterNameValue>();
        for (ParameterNameValue each : requested) {
            if (each.name() == null) {
                throw invalidParameterValue("The parameter ParameterName must be provided and must not be blank.");
            }
            Parameter parameter = group.parameters().parameter(each.name());
            checkModifiable(parameter);
            if (named.put(parameter, each) != null) {
                throw invalidParameterValue(UncertainParameterWording.parameterNamedTwice(parameter.name()));
            }
        }
        return named;
    }

    /** @throws ElastiCacheFault InvalidParameterValue if a parameter cannot be changed, or not while clusters use it */
    void checkModifiable(Parameter parameter) {
        parameter.checkModifiable();
        if (parameter.isClusterEnabled() && !users.isEmpty()) {
            throw parameter.cannotBeModified();
        }
    }

    /**
     * Makes the change, reports it, and leaves waiting whoever has to.
     *
     * @param reported the parameters of which DescribeEvents tells
     */
    void apply(CustomParameterGroup changed, Collection<Parameter> reported) {
        ParameterGroups.in(world).put(changed);
        for (Parameter parameter : reported) {
            String value = changed.value(parameter);
            world.report(
                    SourceType.CACHE_PARAMETER_GROUP,
                    changed.name(),
                    "Updated parameter " + parameter.name() + " to " + (value == null ? "" : value));
        }
        if (!StaticParameters.differences(group, changed).isEmpty()) {
            ParameterStatus status = ParameterStatus.in(world);
            users.forEach(user -> status.awaitReboot(user.cacheClusterId(), user.cacheNodeIds()));
        }
    }
}
