package io.elasticachemock.engine.serviceupdate;

import static io.elasticachemock.engine.ElastiCacheFault.invalidParameterValue;

import io.elasticachemock.engine.wording.UncertainUpgradeWording;
import io.elasticachemock.engine.world.Command;
import io.elasticachemock.engine.world.World;
import java.util.List;

/**
 * Has a service update applied to groups, at once and not in their windows; also after the recommended date, until its end
 * (user guide, "Applying the self-service updates").
 */
public record BatchApplyUpdateAction(
        String serviceUpdateName, List<String> replicationGroupIds, List<String> cacheClusterIds)
        implements Command<BatchResult> {
    /** A command's lists do not change. */
    public BatchApplyUpdateAction {
        replicationGroupIds = List.copyOf(replicationGroupIds);
        cacheClusterIds = List.copyOf(cacheClusterIds);
    }

    @Override
    public Accepted<BatchResult> validate(World world) {
        ServiceUpdate update = ServiceUpdates.in(world).get(serviceUpdateName);
        BatchUpdate batch = BatchUpdate.of(
                world,
                update,
                replicationGroupIds,
                cacheClusterIds,
                action -> action.status().canBeApplied(),
                action -> UncertainUpgradeWording.cannotApplyUpdate(
                        update.name(),
                        action.replicationGroupId(),
                        action.status().name()));
        if (update.status() != ServiceUpdateStatus.AVAILABLE) {
            throw invalidParameterValue(UncertainUpgradeWording.updateNotAvailable(
                    update.name(), update.status().name()));
        }
        return () -> batch.each(action -> UpdateWork.apply(world, action));
    }
}
