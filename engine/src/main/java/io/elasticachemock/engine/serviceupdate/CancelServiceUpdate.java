package io.elasticachemock.engine.serviceupdate;

import static io.elasticachemock.engine.ElastiCacheFault.invalidParameterValue;

import io.elasticachemock.engine.world.Command;
import io.elasticachemock.engine.world.World;
import java.util.Locale;

/** AWS takes a service update back: it cannot be applied any more, and what is in progress goes on. */
public record CancelServiceUpdate(String name) implements Command<ServiceUpdate> {
    @Override
    public Accepted<ServiceUpdate> validate(World world) {
        ServiceUpdate update = ServiceUpdates.in(world).get(name);
        if (update.status() != ServiceUpdateStatus.AVAILABLE) {
            throw invalidParameterValue("The service update '" + name + "' is "
                    + update.status().name().toLowerCase(Locale.ROOT) + " already.");
        }
        return () -> {
            UpdateSchedule.in(world).end(update, ServiceUpdateStatus.CANCELLED);
            return ServiceUpdates.in(world).get(name);
        };
    }
}
