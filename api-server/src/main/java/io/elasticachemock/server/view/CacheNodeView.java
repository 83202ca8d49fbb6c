package io.elasticachemock.server.view;

import io.elasticachemock.engine.replication.CacheClusterStatus;
import io.elasticachemock.engine.replication.Node;
import java.util.List;
import software.amazon.awssdk.services.elasticache.model.CacheNode;

/** The one node of a member cluster, as it is shown when a client asks for node information. */
final class CacheNodeView {
    /** The id of the only node that a Redis or Valkey cluster has. */
    static final String ONLY_NODE = "0001";

    private static final String REBOOTING = "rebooting";

    private CacheNodeView() {}

    /**
     * A node is available in all that its cluster goes through once it is there, but for a reboot, and for a failure after
     * which another machine is created in its place (API reference, CacheNode).
     */
    static CacheNode of(Node node, GroupEndpoints endpoints, List<String> cacheNodeIdsToReboot) {
        return CacheNode.builder()
                .cacheNodeId(node.cacheNodeId())
                .cacheNodeStatus(status(node))
                .cacheNodeCreateTime(node.createTime())
                .endpoint(node.isProvisioned() ? endpoints.node(node) : null)
                .parameterGroupStatus(ParameterGroupStatus.ofNode(node.cacheNodeId(), cacheNodeIdsToReboot))
                .customerAvailabilityZone(node.availabilityZone())
                .build();
    }

    private static String status(Node node) {
        if (node.status() == CacheClusterStatus.REBOOTING_CACHE_CLUSTER_NODES) {
            return REBOOTING;
        }
        if (node.status() == CacheClusterStatus.DELETING) {
            return CacheClusterStatus.DELETING.word();
        }
        boolean creating = node.isDown() || !node.isProvisioned();
        return (creating ? CacheClusterStatus.CREATING : CacheClusterStatus.AVAILABLE).word();
    }
}
