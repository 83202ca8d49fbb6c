package io.elasticachemock.engine.scaling;

import static io.elasticachemock.engine.ElastiCacheFault.invalidParameterValue;

import io.elasticachemock.engine.node.CacheNodeType;
import io.elasticachemock.engine.node.CacheNodeTypes;
import io.elasticachemock.engine.node.NodeTypeModifications;
import io.elasticachemock.engine.replication.ReplicationGroup;
import io.elasticachemock.engine.wording.UncertainWording;

/** A group may be put on the node types that ListAllowedNodeTypeModifications lists for it (API reference). */
public final class NodeTypeRule {
    private NodeTypeRule() {}

    /** The types that a group may be scaled up and down to. */
    public static NodeTypeModifications allowed(ReplicationGroup group) {
        return CacheNodeTypes.allowedModifications(
                group.settings().hardware().nodeType(),
                group.settings().software().version());
    }

    /**
     * The type of that name, which the group may be put on or is on.
     *
     * @throws io.elasticachemock.engine.ElastiCacheFault if it may not
     */
    public static CacheNodeType check(ReplicationGroup group, String name) {
        CacheNodeType target = CacheNodeTypes.resolve(name);
        CacheNodeType present = group.settings().hardware().nodeType();
        if (!target.equals(present)
                && !CacheNodeTypes.isAllowed(
                        present, target, group.settings().software().version())) {
            throw invalidParameterValue(UncertainWording.nodeTypeNotAllowed(present.name(), target.name()));
        }
        return target;
    }
}
