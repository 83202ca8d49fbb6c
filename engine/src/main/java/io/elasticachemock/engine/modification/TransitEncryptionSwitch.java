package io.elasticachemock.engine.modification;

import io.elasticachemock.engine.duration.WorkKind;
import io.elasticachemock.engine.plan.Plan;
import io.elasticachemock.engine.replication.GroupWork;
import io.elasticachemock.engine.replication.Modification;
import io.elasticachemock.engine.replication.Node;
import io.elasticachemock.engine.replication.ReplicationGroup;
import io.elasticachemock.engine.replication.RollingChange;
import io.elasticachemock.engine.replication.Shard;
import io.elasticachemock.engine.replication.TransitEncryptionMode;
import org.jspecify.annotations.Nullable;

/**
 * Switches encryption in transit on, off or to another mode, node by node in the order of {@link RollingChange}. Every node
 * serves all the time, and each member is {@code modifying} until its own turn is over.
 *
 * <p>Host names of a group with encryption differ from those of one without. AWS shows the new ones as soon as the mode is
 * {@code preferred}, while those from before go on to resolve to the same nodes until it is {@code required}; so answers
 * name what clients can use in any case, and nothing changes between {@code preferred} and {@code required}. Ports and ARNs
 * stay (user guide, "Best practices when enabling in-transit encryption").
 */
final class TransitEncryptionSwitch implements Modification {
    private final GroupWork work;
    private final ReplicationGroup group;
    private final @Nullable TransitEncryptionMode mode;

    /** @param mode null to switch it off */
    TransitEncryptionSwitch(GroupWork work, ReplicationGroup group, @Nullable TransitEncryptionMode mode) {
        this.work = work;
        this.group = group;
        this.mode = mode;
    }

    /** After an interruption every node is told again: one that has been told stays as it is. */
    @Override
    public Plan plan() {
        return RollingChange.of(group, node -> true, this::tell, this::tell);
    }

    private Plan tell(Shard shard, Node node) {
        return work.step(WorkKind.SWITCH_ENCRYPTION, shard, node, () -> work.release(shard, node, same -> same));
    }

    @Override
    public ReplicationGroup applied(ReplicationGroup current) {
        return current.with(
                current.settings().with(current.settings().encryption().inTransit(mode)));
    }

    /** No event of it was ever seen. */
    @Override
    public void succeeded() {}

    /** It is as it was. */
    @Override
    public void failed(String reason) {}
}
