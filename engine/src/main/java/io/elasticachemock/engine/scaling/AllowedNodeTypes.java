package io.elasticachemock.engine.scaling;

import static io.elasticachemock.engine.ElastiCacheFault.invalidParameterCombination;

import io.elasticachemock.engine.node.NodeTypeModifications;
import io.elasticachemock.engine.replication.CacheClusters;
import io.elasticachemock.engine.replication.ReplicationGroup;
import io.elasticachemock.engine.replication.ReplicationGroups;
import io.elasticachemock.engine.wording.UncertainSnapshotWording;
import io.elasticachemock.engine.world.World;
import org.jspecify.annotations.Nullable;

/**
 * What ListAllowedNodeTypeModifications answers. The request names a group or a cluster, one of them; a member can go
 * where its group can (API reference).
 */
public final class AllowedNodeTypes {
    private AllowedNodeTypes() {}

    /**
     * The types that what is named may be scaled up and down to.
     *
     * @throws io.elasticachemock.engine.ElastiCacheFault if both or neither is named, or it is not there
     */
    public static NodeTypeModifications of(
            World world, @Nullable String replicationGroupId, @Nullable String cacheClusterId) {
        if (replicationGroupId != null && cacheClusterId != null) {
            throw invalidParameterCombination(UncertainSnapshotWording.groupAndClusterNamed());
        }
        return NodeTypeRule.allowed(group(world, replicationGroupId, cacheClusterId));
    }

    private static ReplicationGroup group(
            World world, @Nullable String replicationGroupId, @Nullable String cacheClusterId) {
        if (replicationGroupId != null) {
            return ReplicationGroups.in(world).get(replicationGroupId);
        }
        if (cacheClusterId != null) {
            return CacheClusters.in(world).get(cacheClusterId).group();
        }
        throw invalidParameterCombination(UncertainSnapshotWording.neitherGroupNorClusterNamed());
    }
}
