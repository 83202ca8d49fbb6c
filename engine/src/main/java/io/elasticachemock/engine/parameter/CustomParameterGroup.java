package io.elasticachemock.engine.parameter;

import java.util.Collection;
import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A parameter group that somebody created.
 *
 * @param family such as {@code redis7}
 * @param values those that were set, by the names of their parameters; all others are the family's defaults
 */
public record CustomParameterGroup(String name, String family, String description, SortedMap<String, String> values)
        implements ParameterGroup {
    /** A group's values do not change. */
    public CustomParameterGroup {
        values = Collections.unmodifiableSortedMap(new TreeMap<>(values));
    }

    /** A new group, in which nothing is set. */
    public static CustomParameterGroup of(String name, ParameterFamily family, String description) {
        return new CustomParameterGroup(name, family.name(), description, new TreeMap<>());
    }

    @Override
    public @Nullable String value(Parameter parameter) {
        String set = values.get(parameter.name());
        return set == null ? parameter.defaultValue() : set;
    }

    @Override
    public ParameterSource source(Parameter parameter) {
        return values.containsKey(parameter.name()) ? ParameterSource.USER : ParameterSource.SYSTEM;
    }

    @Override
    public boolean tellsModifiable(Parameter parameter) {
        return parameter.modifiable();
    }

    /** The same group with values set. */
    public CustomParameterGroup with(Map<String, String> set) {
        SortedMap<String, String> changed = new TreeMap<>(values);
        changed.putAll(set);
        return new CustomParameterGroup(name, family, description, changed);
    }

    /** The same group with the defaults of some parameters. */
    public CustomParameterGroup without(Collection<String> parameters) {
        SortedMap<String, String> changed = new TreeMap<>(values);
        changed.keySet().removeAll(parameters);
        return new CustomParameterGroup(name, family, description, changed);
    }
}
