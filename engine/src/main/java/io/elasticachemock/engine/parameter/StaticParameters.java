package io.elasticachemock.engine.parameter;

import java.util.List;
import java.util.Objects;

/**
 * The parameters whose change requires a reboot, in which two groups may differ. A group that is replaced by one with
 * other static parameters leaves its nodes waiting for a reboot; an upgrade from Redis to Valkey wants them equal (user
 * guide, "Upgrading from Redis OSS to Valkey").
 */
public final class StaticParameters {
    private StaticParameters() {}

    /** The names of the static parameters that both families have and that differ, in order. */
    public static List<String> differences(ParameterGroup one, ParameterGroup other) {
        var others = other.parameters().parameters();
        return one.parameters().parameters().values().stream()
                .filter(Parameter::requiresReboot)
                .filter(parameter -> {
                    Parameter same = others.get(parameter.name());
                    return same != null && !Objects.equals(one.value(parameter), other.value(same));
                })
                .map(Parameter::name)
                .toList();
    }
}
