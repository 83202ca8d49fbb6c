package io.elasticachemock.engine.replacement;

import static io.elasticachemock.engine.ElastiCacheFault.invalidParameterValue;

import io.elasticachemock.engine.replication.Node;
import io.elasticachemock.engine.replication.ReplicationGroup;
import io.elasticachemock.engine.replication.ReplicationGroupStatus;
import io.elasticachemock.engine.replication.ReplicationGroups;
import io.elasticachemock.engine.world.Command;
import io.elasticachemock.engine.world.World;
import java.util.Locale;

/**
 * AWS decides to replace a node in the next maintenance window, because the machine under it has to go. It is no operation of
 * AWS's, but a command like any other, so that a run with it can be repeated.
 *
 * @param nodeId a cache cluster's id; of Memcached, with {@code /} and the id of one of its nodes behind it
 */
public record ScheduleNodeReplacement(String nodeId) implements Command<ScheduledReplacement> {
    @Override
    public Accepted<ScheduledReplacement> validate(World world) {
        String id = nodeId.toLowerCase(Locale.ROOT);
        ReplicationGroup group = ReplicationGroups.in(world)
                .ofMember(id)
                .filter(each -> each.status() != ReplicationGroupStatus.DELETING)
                .filter(each -> each.node(id).filter(Node::isProvisioned).isPresent())
                .orElseThrow(() -> invalidParameterValue(
                        "There is no cache cluster, and no node of a Memcached cluster, '" + nodeId + "'."));
        ScheduledReplacements replacements = ScheduledReplacements.in(world);
        if (replacements.all().stream().anyMatch(each -> each.nodeId().equals(id))) {
            throw invalidParameterValue("The replacement of '" + id + "' is scheduled already.");
        }
        return () -> replacements.schedule(group, id);
    }
}
