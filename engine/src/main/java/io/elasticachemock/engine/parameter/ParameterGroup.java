package io.elasticachemock.engine.parameter;

import org.jspecify.annotations.Nullable;

/** A parameter group: the values that nodes run with. */
public sealed interface ParameterGroup permits DefaultParameterGroup, CustomParameterGroup {
    /** Its name, in lower case. */
    String name();

    /** Such as {@code redis7}. */
    String family();

    /** What it is for. */
    String description();

    /** The value of one of its family's parameters; null if that has none, or one for each node type. */
    @Nullable
    String value(Parameter parameter);

    /** Where the value of a parameter comes from. */
    ParameterSource source(Parameter parameter);

    /** Whether it tells that a parameter can be changed. */
    boolean tellsModifiable(Parameter parameter);

    /** The parameters of its family. */
    default ParameterFamily parameters() {
        return ParameterFamily.parse(family());
    }

    /** Whether it makes groups with cluster mode. */
    default boolean clusterEnabled() {
        Parameter parameter = parameters().parameters().get(Parameter.CLUSTER_ENABLED);
        return parameter != null && "yes".equals(value(parameter));
    }
}
