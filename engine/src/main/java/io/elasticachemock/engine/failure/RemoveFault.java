package io.elasticachemock.engine.failure;

import static io.elasticachemock.engine.ElastiCacheFault.invalidParameterValue;

import io.elasticachemock.engine.fault.FaultState;
import io.elasticachemock.engine.fault.InjectedFault;
import io.elasticachemock.engine.fault.InjectedFaults;
import io.elasticachemock.engine.world.Command;
import io.elasticachemock.engine.world.World;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Ends a fault, or all of them, before its time. What it has done stays done: nodes that failed are recovered, and steps that
 * have begun take as long as they would have.
 *
 * @param id null for all
 */
public record RemoveFault(@Nullable String id) implements Command<List<InjectedFault>> {
    @Override
    public Accepted<List<InjectedFault>> validate(World world) {
        InjectedFaults faults = InjectedFaults.in(world);
        List<InjectedFault> ending = id == null
                ? faults.all().stream().filter(FaultCircumstances::isPending).toList()
                : List.of(faults.find(id).orElseThrow(() -> invalidParameterValue("There is no fault '" + id + "'.")));
        return () -> {
            ending.forEach(fault -> Faults.end(world, fault.id(), FaultState.OVER));
            return List.copyOf(faults.all());
        };
    }
}
