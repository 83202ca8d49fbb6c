package io.elasticachemock.server.view;

import io.elasticachemock.engine.Scope;
import io.elasticachemock.engine.identifier.Arn;
import io.elasticachemock.engine.identifier.ResourceType;
import io.elasticachemock.engine.parameter.DefaultParameterGroup;
import software.amazon.awssdk.services.elasticache.model.CacheParameterGroup;

/** A parameter group. */
public final class ParameterGroupView {
    private ParameterGroupView() {}

    /** A default group, which every account has in every region under an ARN of its own. */
    public static CacheParameterGroup of(Scope scope, DefaultParameterGroup group) {
        return CacheParameterGroup.builder()
                .cacheParameterGroupName(group.name())
                .cacheParameterGroupFamily(group.family())
                .description(group.description())
                .isGlobal(false)
                .arn(Arn.of(scope, ResourceType.PARAMETER_GROUP, group.name()).toString())
                .build();
    }
}
