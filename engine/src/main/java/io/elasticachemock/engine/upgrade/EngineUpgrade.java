package io.elasticachemock.engine.upgrade;

import io.elasticachemock.engine.duration.WorkKind;
import io.elasticachemock.engine.plan.Plan;
import io.elasticachemock.engine.replication.Change;
import io.elasticachemock.engine.replication.GroupWork;
import io.elasticachemock.engine.replication.Modification;
import io.elasticachemock.engine.replication.Node;
import io.elasticachemock.engine.replication.ReplicationGroup;
import io.elasticachemock.engine.replication.Settings.Software;
import io.elasticachemock.engine.version.EngineVersion;
import io.elasticachemock.engine.wording.UncertainUpgradeWording;

/** Brings a group to another engine version by a {@link RollingPatch}, and with the last node to its parameter group. */
public final class EngineUpgrade implements Modification {
    private final GroupWork work;
    private final ReplicationGroup group;
    private final Change.Version change;
    private final RollingPatch patch;

    /**
     * The upgrade of a group as it is now.
     *
     * @param change was allowed by {@link UpgradeRule}
     */
    public EngineUpgrade(GroupWork work, ReplicationGroup group, Change.Version change) {
        this.work = work;
        this.group = group;
        this.change = change;
        this.patch = new RollingPatch(work, group, new NewVersion(change.version()), WorkKind.PREPARE_UPGRADE);
    }

    @Override
    public Plan plan() {
        return patch.plan();
    }

    @Override
    public ReplicationGroup interrupted(ReplicationGroup current) {
        return patch.givenUp(current);
    }

    @Override
    public ReplicationGroup givenUp(ReplicationGroup current) {
        return patch.givenUp(current);
    }

    @Override
    public ReplicationGroup applied(ReplicationGroup current) {
        Software software = current.settings().software();
        return current.with(current.settings()
                .with(new Software(change.version(), change.parameterGroup(), software.autoMinorVersionUpgrade())));
    }

    /** Each member has reported that it was patched; no event of the group as a whole was ever seen. */
    @Override
    public void succeeded() {}

    @Override
    public void failed(String reason) {
        work.reportFailure(UncertainUpgradeWording.upgradeFailed(
                group.name(), change.version().fullVersion(), reason));
    }

    private record NewVersion(EngineVersion version) implements RollingPatch.Software {
        @Override
        public boolean lackedBy(Node node) {
            return !node.version().equals(version);
        }

        @Override
        public Node installedOn(Node node) {
            return node.running(version);
        }
    }
}
