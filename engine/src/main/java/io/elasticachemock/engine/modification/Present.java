package io.elasticachemock.engine.modification;

import io.elasticachemock.engine.replication.Change;
import io.elasticachemock.engine.replication.ReplicationGroup;

/** What a group is already: to ask for that again cancels what is queued for the attribute, and changes nothing. */
final class Present {
    private Present() {}

    /** Whether a change would leave a group as it is. */
    static boolean is(ReplicationGroup group, Change change) {
        if (change instanceof Change.NodeType nodeType) {
            return group.nodes().allMatch(node -> node.nodeType().equals(nodeType.nodeType()));
        }
        if (change instanceof Change.Version version) {
            return group.nodes().allMatch(node -> node.version().equals(version.version()))
                    && group.settings().software().parameterGroup().equals(version.parameterGroup());
        }
        return false;
    }
}
