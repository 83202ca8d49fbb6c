package io.elasticachemock.engine.modification;

import io.elasticachemock.engine.duration.WorkKind;
import io.elasticachemock.engine.plan.Effect;
import io.elasticachemock.engine.plan.Plan;
import io.elasticachemock.engine.replication.GroupWork;
import io.elasticachemock.engine.replication.Modification;
import io.elasticachemock.engine.replication.ReplicationGroup;
import io.elasticachemock.engine.replication.Settings.Availability;

/** Switches Multi-AZ on or off: the new value shows from the beginning, while the group is modifying (user guide). */
final class MultiAzSwitch implements Modification {
    private final GroupWork work;
    private final boolean enabled;

    MultiAzSwitch(GroupWork work, boolean enabled) {
        this.work = work;
        this.enabled = enabled;
    }

    @Override
    public ReplicationGroup begun(ReplicationGroup group) {
        Availability present = group.settings().availability();
        return group.with(
                group.settings().with(new Availability(present.automaticFailover(), enabled, present.clusterMode())));
    }

    @Override
    public Plan plan() {
        return work.step(WorkKind.APPLY_SETTING, Effect.NONE, Effect.NONE);
    }

    @Override
    public ReplicationGroup applied(ReplicationGroup group) {
        return begun(group);
    }

    /** No event of it was ever seen. */
    @Override
    public void succeeded() {}

    @Override
    public ReplicationGroup givenUp(ReplicationGroup group) {
        Availability present = group.settings().availability();
        return group.with(
                group.settings().with(new Availability(present.automaticFailover(), !enabled, present.clusterMode())));
    }

    /** It is as it was. */
    @Override
    public void failed(String reason) {}
}
