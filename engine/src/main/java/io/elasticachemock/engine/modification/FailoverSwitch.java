package io.elasticachemock.engine.modification;

import io.elasticachemock.engine.duration.WorkKind;
import io.elasticachemock.engine.event.SourceType;
import io.elasticachemock.engine.plan.Effect;
import io.elasticachemock.engine.plan.Plan;
import io.elasticachemock.engine.replication.AutomaticFailover;
import io.elasticachemock.engine.replication.GroupWork;
import io.elasticachemock.engine.replication.Modification;
import io.elasticachemock.engine.replication.ReplicationGroup;
import io.elasticachemock.engine.wording.UncertainReplicaWording;

/** Switches automatic failover on or off: it is {@code enabling} or {@code disabling} meanwhile (API reference). */
final class FailoverSwitch implements Modification {
    private final GroupWork work;
    private final boolean enabled;

    FailoverSwitch(GroupWork work, boolean enabled) {
        this.work = work;
        this.enabled = enabled;
    }

    @Override
    public ReplicationGroup begun(ReplicationGroup group) {
        return with(group, enabled ? AutomaticFailover.ENABLING : AutomaticFailover.DISABLING);
    }

    @Override
    public Plan plan() {
        return work.step(WorkKind.APPLY_SETTING, Effect.NONE, Effect.NONE);
    }

    @Override
    public ReplicationGroup applied(ReplicationGroup group) {
        return with(group, enabled ? AutomaticFailover.ENABLED : AutomaticFailover.DISABLED);
    }

    @Override
    public void succeeded() {
        String id = work.current().id();
        work.world()
                .report(
                        SourceType.REPLICATION_GROUP,
                        id,
                        enabled
                                ? "Automatic failover has been turned on for replication group " + id
                                : UncertainReplicaWording.failoverTurnedOff(id));
    }

    @Override
    public ReplicationGroup givenUp(ReplicationGroup group) {
        return with(group, enabled ? AutomaticFailover.DISABLED : AutomaticFailover.ENABLED);
    }

    /** It is as it was. */
    @Override
    public void failed(String reason) {}

    private static ReplicationGroup with(ReplicationGroup group, AutomaticFailover status) {
        return group.with(group.settings().with(status));
    }
}
