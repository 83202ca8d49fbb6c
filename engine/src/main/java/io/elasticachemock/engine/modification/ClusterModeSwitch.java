package io.elasticachemock.engine.modification;

import io.elasticachemock.engine.duration.WorkKind;
import io.elasticachemock.engine.parameter.ParameterGroup;
import io.elasticachemock.engine.parameter.ParameterGroups;
import io.elasticachemock.engine.parameter.ParameterStatus;
import io.elasticachemock.engine.plan.Plan;
import io.elasticachemock.engine.replication.Change;
import io.elasticachemock.engine.replication.ClusterMode;
import io.elasticachemock.engine.replication.GroupWork;
import io.elasticachemock.engine.replication.Modification;
import io.elasticachemock.engine.replication.Node;
import io.elasticachemock.engine.replication.ReplicationGroup;
import io.elasticachemock.engine.replication.RollingChange;
import io.elasticachemock.engine.replication.Settings;
import io.elasticachemock.engine.replication.Settings.Availability;
import io.elasticachemock.engine.replication.Settings.Backup;
import io.elasticachemock.engine.replication.Settings.Software;
import io.elasticachemock.engine.replication.Shard;
import java.util.List;

/**
 * Brings a group to another cluster mode, node by node in the order of {@link RollingChange}. When all nodes take it, the
 * group has the mode and its parameter group: with {@code compatible} comes the configuration endpoint, and with {@code
 * enabled} the endpoints of before go (user guide, "Modifying cluster mode").
 */
final class ClusterModeSwitch implements Modification {
    private static final List<String> ONLY_NODE = List.of("0001");

    private final GroupWork work;
    private final ReplicationGroup group;
    private final Change.Mode change;

    ClusterModeSwitch(GroupWork work, ReplicationGroup group, Change.Mode change) {
        this.work = work;
        this.group = group;
        this.change = change;
    }

    /** After an interruption every node is told again: one that has been told stays as it is. */
    @Override
    public Plan plan() {
        return RollingChange.of(group, node -> true, this::tell, this::tell);
    }

    private Plan tell(Shard shard, Node node) {
        return work.step(WorkKind.SWITCH_CLUSTER_MODE, shard, node, () -> work.release(shard, node, same -> same));
    }

    @Override
    public ReplicationGroup applied(ReplicationGroup current) {
        Settings settings = current.settings();
        Availability availability = settings.availability();
        Software software = settings.software();
        ParameterGroups groups = ParameterGroups.in(work.world());
        ParameterGroup before = groups.use(software.parameterGroup());
        ParameterGroup after = groups.use(change.parameterGroup());
        // The nodes were told of the mode itself: only other static parameters of a group that was named wait.
        if (before.clusterEnabled() == after.clusterEnabled()) {
            ParameterStatus status = ParameterStatus.in(work.world());
            current.nodes().forEach(node -> status.assigned(node.cacheClusterId(), ONLY_NODE, before, after));
        }
        Backup backup = settings.backup();
        boolean enabled = change.clusterMode() == ClusterMode.ENABLED;
        return current.with(settings.with(new Availability(
                        availability.automaticFailover(), availability.multiAz(), change.clusterMode()))
                .with(new Software(software.version(), after.name(), software.autoMinorVersionUpgrade()))
                .with(new Backup(
                        backup.window(), backup.retentionDays(), enabled ? null : backup.snapshottingClusterId())));
    }

    /** No event of it was ever seen. */
    @Override
    public void succeeded() {}

    /** It is as it was. */
    @Override
    public void failed(String reason) {}
}
