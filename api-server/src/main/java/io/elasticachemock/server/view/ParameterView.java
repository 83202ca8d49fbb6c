package io.elasticachemock.server.view;

import io.elasticachemock.engine.parameter.ListedParameter;
import io.elasticachemock.engine.parameter.NodeTypeValue;
import io.elasticachemock.engine.parameter.Parameter;
import software.amazon.awssdk.services.elasticache.model.CacheNodeTypeSpecificParameter;
import software.amazon.awssdk.services.elasticache.model.CacheNodeTypeSpecificValue;
import software.amazon.awssdk.services.elasticache.model.ChangeType;

/** A parameter of a group: with one value, or with one for each node type. */
public final class ParameterView {
    private ParameterView() {}

    /** A parameter that is the same on every node type. */
    public static software.amazon.awssdk.services.elasticache.model.Parameter of(ListedParameter listed) {
        Parameter parameter = listed.parameter();
        String allowed = parameter.allowedValues().text();
        return software.amazon.awssdk.services.elasticache.model.Parameter.builder()
                .parameterName(parameter.name())
                .parameterValue(listed.value())
                .description(parameter.description())
                .source(listed.source().word())
                .dataType(parameter.dataType().word())
                .allowedValues(allowed.isEmpty() ? null : allowed)
                .isModifiable(listed.modifiable())
                .minimumEngineVersion(parameter.minimumEngineVersion())
                .changeType(Words.sdk(ChangeType.class, parameter.changeType()))
                .build();
    }

    /** A parameter whose value depends on the node type. */
    public static CacheNodeTypeSpecificParameter ofNodeTypes(String family, ListedParameter listed) {
        Parameter parameter = listed.parameter();
        return CacheNodeTypeSpecificParameter.builder()
                .parameterName(parameter.name())
                .description(parameter.description())
                .source(listed.source().word())
                .dataType(parameter.dataType().word())
                .allowedValues(parameter.allowedValues().text())
                .isModifiable(listed.modifiable())
                .minimumEngineVersion(parameter.minimumEngineVersion())
                .cacheNodeTypeSpecificValues(NodeTypeValue.of(family, parameter).stream()
                        .map(value -> CacheNodeTypeSpecificValue.builder()
                                .cacheNodeType(value.nodeType().name())
                                .value(value.value())
                                .build())
                        .toList())
                .changeType(Words.sdk(ChangeType.class, parameter.changeType()))
                .build();
    }
}
