package io.elasticachemock.engine.serviceupdate;

import io.elasticachemock.engine.wording.UncertainUpgradeWording;
import io.elasticachemock.engine.world.Command;
import io.elasticachemock.engine.world.World;
import java.util.List;

/**
 * Stops a service update of groups: nodes that are in progress finish, the rest stays as it is. An update that brings another
 * version cannot be stopped (user guide, "Stopping the self-service updates").
 */
public record BatchStopUpdateAction(
        String serviceUpdateName, List<String> replicationGroupIds, List<String> cacheClusterIds)
        implements Command<BatchResult> {
    /** A command's lists do not change. */
    public BatchStopUpdateAction {
        replicationGroupIds = List.copyOf(replicationGroupIds);
        cacheClusterIds = List.copyOf(cacheClusterIds);
    }

    @Override
    public Accepted<BatchResult> validate(World world) {
        ServiceUpdate update = ServiceUpdates.in(world).get(serviceUpdateName);
        boolean bringsVersion = update.type() == ServiceUpdateType.ENGINE_UPDATE;
        BatchUpdate batch = BatchUpdate.of(
                world,
                update,
                replicationGroupIds,
                cacheClusterIds,
                action -> action.status().canBeStopped() && !bringsVersion,
                action -> bringsVersion
                        ? UncertainUpgradeWording.cannotStopEngineUpdate(update.name())
                        : UncertainUpgradeWording.cannotStopUpdate(
                                update.name(),
                                action.replicationGroupId(),
                                action.status().name()));
        return () -> batch.each(action -> UpdateWork.stop(world, action));
    }
}
