package io.elasticachemock.engine.modification;

import io.elasticachemock.engine.replication.Change;
import io.elasticachemock.engine.replication.Changes;
import io.elasticachemock.engine.replication.ReplicationGroup;
import io.elasticachemock.engine.scaling.NodeTypeRule;
import io.elasticachemock.engine.world.World;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a request wants changed that takes work.
 *
 * @param nodeType such as {@code cache.r6g.xlarge}; null where the request says nothing
 */
public record RequestedChanges(
        @Nullable String nodeType,
        RequestedSoftware software,
        RequestedAvailability availability,
        RequestedEncryption encryption) {
    /** Nothing. */
    public static final RequestedChanges NONE =
            new RequestedChanges(null, RequestedSoftware.NONE, RequestedAvailability.NONE, RequestedEncryption.NONE);

    /** Nothing but a node type. */
    public static RequestedChanges nodeType(String nodeType) {
        return new RequestedChanges(
                nodeType, RequestedSoftware.NONE, RequestedAvailability.NONE, RequestedEncryption.NONE);
    }

    /**
     * The changes of a group that this amounts to, including those that ask for what is so already.
     *
     * @throws io.elasticachemock.engine.ElastiCacheFault if one is refused
     */
    Changes resolve(ReplicationGroup group, World world) {
        List<Change> changes = new ArrayList<>(availability.resolve(group));
        if (nodeType != null) {
            changes.add(new Change.NodeType(NodeTypeRule.check(group, nodeType)));
        }
        changes.addAll(software.resolve(group, world));
        changes.addAll(encryption.resolve(group));
        return new Changes(changes);
    }
}
