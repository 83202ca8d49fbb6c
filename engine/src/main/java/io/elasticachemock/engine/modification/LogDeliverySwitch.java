package io.elasticachemock.engine.modification;

import io.elasticachemock.engine.duration.WorkKind;
import io.elasticachemock.engine.plan.Effect;
import io.elasticachemock.engine.plan.Plan;
import io.elasticachemock.engine.replication.GroupWork;
import io.elasticachemock.engine.replication.LogDelivery;
import io.elasticachemock.engine.replication.LogDelivery.LogType;
import io.elasticachemock.engine.replication.LogDelivery.Status;
import io.elasticachemock.engine.replication.Modification;
import io.elasticachemock.engine.replication.ReplicationGroup;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * Sends logs elsewhere: a delivery that begins is {@code enabling} meanwhile, one that goes elsewhere {@code modifying}, one
 * that ends {@code disabling} (API reference, LogDeliveryConfiguration).
 */
final class LogDeliverySwitch implements Modification {
    private final GroupWork work;
    private final List<LogDelivery> wanted;

    /** @param wanted all deliveries that there will be */
    LogDeliverySwitch(GroupWork work, List<LogDelivery> wanted) {
        this.work = work;
        this.wanted = wanted;
    }

    @Override
    public ReplicationGroup begun(ReplicationGroup group) {
        Map<LogType, LogDelivery> shown = new EnumMap<>(LogType.class);
        wanted.forEach(delivery -> shown.put(delivery.logType(), delivery.in(Status.ENABLING)));
        for (LogDelivery present : group.settings().logDeliveries()) {
            boolean stays = wanted.contains(present.in(Status.ACTIVE));
            boolean goesElsewhere = shown.containsKey(present.logType()) && present.status() != Status.ENABLING;
            if (stays && present.status() == Status.ACTIVE) {
                shown.put(present.logType(), present);
            } else if (goesElsewhere) {
                shown.put(present.logType(), present.in(Status.MODIFYING));
            } else if (!shown.containsKey(present.logType())) {
                shown.put(present.logType(), present.in(Status.DISABLING));
            }
        }
        return with(group, List.copyOf(shown.values()));
    }

    @Override
    public Plan plan() {
        return work.step(WorkKind.APPLY_SETTING, Effect.NONE, Effect.NONE);
    }

    @Override
    public ReplicationGroup applied(ReplicationGroup group) {
        return with(group, wanted);
    }

    /** Those that were to begin do not; the others are as they were. */
    @Override
    public ReplicationGroup givenUp(ReplicationGroup group) {
        return with(
                group,
                group.settings().logDeliveries().stream()
                        .filter(delivery -> delivery.status() != Status.ENABLING)
                        .map(delivery -> delivery.in(Status.ACTIVE))
                        .toList());
    }

    private static ReplicationGroup with(ReplicationGroup group, List<LogDelivery> deliveries) {
        return group.with(group.settings().withLogDeliveries(deliveries));
    }

    /** No event of it was ever seen. */
    @Override
    public void succeeded() {}

    /** It is as it was. */
    @Override
    public void failed(String reason) {}
}
