package io.elasticachemock.engine.serviceupdate;

import io.elasticachemock.engine.ElastiCacheFault;
import io.elasticachemock.engine.Fault;
import io.elasticachemock.engine.wording.UncertainUpgradeWording;
import io.elasticachemock.engine.world.Kind;
import io.elasticachemock.engine.world.Resources;
import io.elasticachemock.engine.world.World;
import java.util.NavigableMap;
import java.util.Optional;

/** The service updates that were released in one world. */
public final class ServiceUpdates {
    private static final Kind<ServiceUpdate> UPDATES = new Kind<>(
            "service-update",
            ServiceUpdate::name,
            (before, after, report) -> ServiceUpdateStatus.LIFE_CYCLE.move(
                    before != null ? before.name() : after == null ? "" : after.name(),
                    before == null ? null : before.status(),
                    after == null ? null : after.status(),
                    report));

    private final Resources<ServiceUpdate> updates;

    private ServiceUpdates(World world) {
        this.updates = world.resources(UPDATES);
    }

    /** The updates of a world. */
    public static ServiceUpdates in(World world) {
        return new ServiceUpdates(world);
    }

    /** All of them by name. */
    public NavigableMap<String, ServiceUpdate> all() {
        return updates.all();
    }

    /** An update, if there is one of this name. */
    public Optional<ServiceUpdate> find(String name) {
        return updates.find(name);
    }

    /**
     * An update.
     *
     * @throws ElastiCacheFault ServiceUpdateNotFoundFault
     */
    public ServiceUpdate get(String name) {
        return find(name)
                .orElseThrow(() -> new ElastiCacheFault(
                        Fault.SERVICE_UPDATE_NOT_FOUND_FAULT, UncertainUpgradeWording.serviceUpdateNotFound(name)));
    }

    void put(ServiceUpdate update) {
        updates.put(update);
    }
}
