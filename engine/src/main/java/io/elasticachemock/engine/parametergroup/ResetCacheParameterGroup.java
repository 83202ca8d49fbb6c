package io.elasticachemock.engine.parametergroup;

import static io.elasticachemock.engine.ElastiCacheFault.invalidParameterCombination;

import io.elasticachemock.engine.parameter.Parameter;
import io.elasticachemock.engine.wording.UncertainParameterWording;
import io.elasticachemock.engine.world.Command;
import io.elasticachemock.engine.world.World;
import java.util.Collection;
import java.util.List;

/**
 * Gives parameters of a group their family's defaults again: either all of them, or those that are named, whatever values
 * are sent with them. It answers the group's name (API reference, ResetCacheParameterGroup).
 *
 * @param all whether all are meant
 */
public record ResetCacheParameterGroup(String name, boolean all, List<ParameterNameValue> parameters)
        implements Command<String> {
    /** A command's lists do not change. */
    public ResetCacheParameterGroup {
        parameters = List.copyOf(parameters);
    }

    @Override
    public Accepted<String> validate(World world) {
        ParameterChange change = ParameterChange.of(world, name);
        if (all == !parameters.isEmpty()) {
            throw invalidParameterCombination(UncertainParameterWording.resetAllOrNamed());
        }
        Collection<Parameter> wanted =
                all ? everySetParameter(change) : change.named(parameters).keySet();
        List<Parameter> set = wanted.stream()
                .filter(parameter -> change.group().values().containsKey(parameter.name()))
                .toList();
        List<String> names = set.stream().map(Parameter::name).toList();
        List<ParameterChange> twins =
                ParameterChange.ofTwins(world, change.group().name());
        return () -> {
            change.apply(change.group().without(names), set);
            twins.forEach(twin -> twin.apply(twin.group().without(names), set));
            return change.group().name();
        };
    }

    private static List<Parameter> everySetParameter(ParameterChange change) {
        List<Parameter> set = change.group().values().keySet().stream()
                .map(change.group().parameters()::parameter)
                .toList();
        set.forEach(change::checkModifiable);
        return set;
    }
}
