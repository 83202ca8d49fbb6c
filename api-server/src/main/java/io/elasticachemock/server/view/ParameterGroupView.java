package io.elasticachemock.server.view;

import io.elasticachemock.engine.Scope;
import io.elasticachemock.engine.global.GlobalParameterGroups;
import io.elasticachemock.engine.identifier.Arn;
import io.elasticachemock.engine.identifier.ResourceType;
import io.elasticachemock.engine.parameter.ParameterGroup;
import io.elasticachemock.engine.world.World;
import software.amazon.awssdk.services.elasticache.model.CacheParameterGroup;

/** A parameter group. */
public final class ParameterGroupView {
    private ParameterGroupView() {}

    /**
     * A group; each default one has an ARN of its own in every account and region. It is global while a member of a global
     * datastore uses it.
     */
    public static CacheParameterGroup of(World world, ParameterGroup group) {
        Scope scope = world.scope();
        return CacheParameterGroup.builder()
                .cacheParameterGroupName(group.name())
                .cacheParameterGroupFamily(group.family())
                .description(group.description())
                .isGlobal(GlobalParameterGroups.isGlobal(world, group.name()))
                .arn(Arn.of(scope, ResourceType.PARAMETER_GROUP, group.name()).toString())
                .build();
    }
}
