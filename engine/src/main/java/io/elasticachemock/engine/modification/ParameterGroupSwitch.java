package io.elasticachemock.engine.modification;

import io.elasticachemock.engine.duration.WorkKind;
import io.elasticachemock.engine.event.SourceType;
import io.elasticachemock.engine.parameter.ParameterGroup;
import io.elasticachemock.engine.parameter.ParameterGroups;
import io.elasticachemock.engine.parameter.ParameterStatus;
import io.elasticachemock.engine.plan.Effect;
import io.elasticachemock.engine.plan.Plan;
import io.elasticachemock.engine.replication.GroupWork;
import io.elasticachemock.engine.replication.Modification;
import io.elasticachemock.engine.replication.Node;
import io.elasticachemock.engine.replication.ReplicationGroup;
import io.elasticachemock.engine.replication.Settings.Software;
import java.util.List;

/**
 * Has a group use another parameter group. Where static parameters differ its members wait for a reboot to run with them
 * (API reference, ModifyReplicationGroup; user guide, "Parameter management").
 */
final class ParameterGroupSwitch implements Modification {
    private final GroupWork work;
    private final ReplicationGroup group;
    private final String name;

    ParameterGroupSwitch(GroupWork work, ReplicationGroup group, String name) {
        this.work = work;
        this.group = group;
        this.name = name;
    }

    @Override
    public Plan plan() {
        return work.step(WorkKind.APPLY_SETTING, Effect.NONE, Effect.NONE);
    }

    @Override
    public ReplicationGroup applied(ReplicationGroup current) {
        Software software = current.settings().software();
        ParameterGroups groups = ParameterGroups.in(work.world());
        ParameterGroup before = groups.use(software.parameterGroup());
        ParameterGroup after = groups.use(name);
        ParameterStatus status = ParameterStatus.in(work.world());
        current.nodes()
                .forEach(node -> status.assigned(node.cacheClusterId(), List.of(node.cacheNodeId()), before, after));
        return current.with(
                current.settings().with(new Software(software.version(), name, software.autoMinorVersionUpgrade())));
    }

    @Override
    public void succeeded() {
        group.nodes().map(Node::cacheClusterId).distinct().forEach(cluster -> work.world()
                .report(SourceType.CACHE_CLUSTER, cluster, "Updated to use a CacheParameterGroup " + name));
    }

    /** The group uses what it used. */
    @Override
    public void failed(String reason) {}
}
