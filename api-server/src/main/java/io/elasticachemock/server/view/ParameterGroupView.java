package io.elasticachemock.server.view;

import io.elasticachemock.engine.Scope;
import io.elasticachemock.engine.identifier.Arn;
import io.elasticachemock.engine.identifier.ResourceType;
import io.elasticachemock.engine.parameter.ParameterGroup;
import software.amazon.awssdk.services.elasticache.model.CacheParameterGroup;

/** A parameter group. */
public final class ParameterGroupView {
    private ParameterGroupView() {}

    /** A group; each default one has an ARN of its own in every account and region. None is global yet. */
    public static CacheParameterGroup of(Scope scope, ParameterGroup group) {
        return CacheParameterGroup.builder()
                .cacheParameterGroupName(group.name())
                .cacheParameterGroupFamily(group.family())
                .description(group.description())
                .isGlobal(false)
                .arn(Arn.of(scope, ResourceType.PARAMETER_GROUP, group.name()).toString())
                .build();
    }
}
