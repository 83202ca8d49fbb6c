package io.elasticachemock.engine.parametergroup;

import io.elasticachemock.engine.parameter.Parameter;
import io.elasticachemock.engine.world.Command;
import io.elasticachemock.engine.world.World;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Sets values in a parameter group: 1 to 20 in a call, each of them allowed, all or none (API reference,
 * ModifyCacheParameterGroup). It answers the group's name.
 */
public record ModifyCacheParameterGroup(String name, List<ParameterNameValue> parameters) implements Command<String> {
    /** A command's lists do not change. */
    public ModifyCacheParameterGroup {
        parameters = List.copyOf(parameters);
    }

    @Override
    public Accepted<String> validate(World world) {
        ParameterChange change = ParameterChange.of(world, name);
        Map<Parameter, ParameterNameValue> named = change.named(parameters);
        Map<String, String> values = new LinkedHashMap<>();
        named.forEach((parameter, given) -> {
            String value = given.value() == null ? "" : given.value();
            parameter.checkAllows(value);
            values.put(parameter.name(), value);
        });
        List<ParameterChange> twins =
                ParameterChange.ofTwins(world, change.group().name());
        return () -> {
            change.apply(change.group().with(values), named.keySet());
            twins.forEach(twin -> twin.apply(twin.group().with(values), named.keySet()));
            return change.group().name();
        };
    }
}
