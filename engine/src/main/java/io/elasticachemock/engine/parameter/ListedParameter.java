package io.elasticachemock.engine.parameter;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A parameter as its group lists it.
 *
 * @param value null if it has none, or one for each node type
 */
public record ListedParameter(Parameter parameter, @Nullable String value, ParameterSource source, boolean modifiable) {
    /**
     * The parameters of a group, by name (API reference, DescribeCacheParameters).
     *
     * @param source of the values that are asked for; null for all
     */
    public static List<ListedParameter> of(ParameterGroup group, @Nullable ParameterSource source) {
        return group.parameters().parameters().values().stream()
                .filter(parameter -> source == null || group.source(parameter) == source)
                .map(parameter -> new ListedParameter(
                        parameter, group.value(parameter), group.source(parameter), group.tellsModifiable(parameter)))
                .toList();
    }

    /**
     * The parameters that groups of a family have from the start, by name (API reference,
     * DescribeEngineDefaultParameters).
     *
     * @throws io.elasticachemock.engine.ElastiCacheFault InvalidParameterValue if there is no such family
     */
    public static List<ListedParameter> engineDefaults(String family) {
        return of(DefaultParameterGroup.of(ParameterFamily.parse(family).name(), false), null);
    }
}
