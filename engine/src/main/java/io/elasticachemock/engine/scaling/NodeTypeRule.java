package io.elasticachemock.engine.scaling;

import static io.elasticachemock.engine.ElastiCacheFault.invalidParameterValue;

import io.elasticachemock.engine.node.CacheNodeType;
import io.elasticachemock.engine.node.CacheNodeTypes;
import io.elasticachemock.engine.node.NodeTypeModifications;
import io.elasticachemock.engine.replication.NetworkType;
import io.elasticachemock.engine.replication.ReplicationGroup;
import io.elasticachemock.engine.replication.Settings;
import io.elasticachemock.engine.version.Engine;
import io.elasticachemock.engine.wording.UncertainWording;

/**
 * A group may be put on the node types that ListAllowedNodeTypeModifications lists for it: those that run its version
 * and can do what the group is set to. A type with as much memory as the present one is in neither list, up or down, and
 * may be taken too (API reference).
 */
public final class NodeTypeRule {
    private NodeTypeRule() {}

    /** The types that a group may be scaled up and down to. */
    public static NodeTypeModifications allowed(ReplicationGroup group) {
        Settings settings = group.settings();
        return CacheNodeTypes.allowedModifications(
                        settings.hardware().nodeType(), settings.software().version())
                .thatCan(type -> canDo(type, settings));
    }

    /**
     * The type of that name, which the group may be put on or is on.
     *
     * @throws io.elasticachemock.engine.ElastiCacheFault if it may not
     */
    public static CacheNodeType check(ReplicationGroup group, String name) {
        CacheNodeType target = CacheNodeTypes.resolve(name);
        Settings settings = group.settings();
        CacheNodeType present = settings.hardware().nodeType();
        boolean allowed =
                CacheNodeTypes.isAllowed(present, target, settings.software().version()) && canDo(target, settings);
        if (!target.equals(present) && !allowed) {
            throw invalidParameterValue(UncertainWording.nodeTypeNotAllowed(present.name(), target.name()));
        }
        return target;
    }

    private static boolean canDo(CacheNodeType type, Settings settings) {
        boolean needsNitro = settings.network().networkType() != NetworkType.IPV4;
        if (settings.software().version().engine() == Engine.MEMCACHED) {
            return (!settings.encryption().inTransit() || type.supportsEncryption()) && (!needsNitro || type.nitro());
        }
        return type.supportsReplication()
                && type.supportsSnapshots()
                // A recorded answer for a group without encryption names none of the oldest types (t1, m1, m2, c1)
                // either,
                // which are those that have no encryption.
                && type.supportsEncryption()
                && (!needsNitro || type.nitro());
    }
}
