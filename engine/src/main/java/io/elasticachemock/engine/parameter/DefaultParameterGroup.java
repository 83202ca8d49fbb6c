package io.elasticachemock.engine.parameter;

import org.jspecify.annotations.Nullable;

/**
 * A parameter group that every account has from the start and nobody can change. None is global: that is for the
 * members of global datastores.
 *
 * @param name such as {@code default.redis7} or {@code default.redis7.cluster.on}
 * @param family such as {@code redis7}
 * @param clusterEnabled the value of its parameter {@code cluster-enabled}: whether it makes groups with cluster mode
 */
public record DefaultParameterGroup(String name, String family, boolean clusterEnabled) implements ParameterGroup {
    /** The default group of a family. */
    static DefaultParameterGroup of(String family, boolean clusterEnabled) {
        return new DefaultParameterGroup(
                "default." + family + (clusterEnabled ? ".cluster.on" : ""), family, clusterEnabled);
    }

    /** AWS's description of it. */
    @Override
    public String description() {
        return clusterEnabled
                ? "Customized default parameter group for " + family + " with cluster mode on"
                : "Default parameter group for " + family;
    }

    @Override
    public @Nullable String value(Parameter parameter) {
        return clusterEnabled && parameter.isClusterEnabled() ? "yes" : parameter.defaultValue();
    }

    @Override
    public ParameterSource source(Parameter parameter) {
        return ParameterSource.SYSTEM;
    }

    @Override
    public boolean tellsModifiable(Parameter parameter) {
        return parameter.modifiableInDefaultGroup();
    }
}
