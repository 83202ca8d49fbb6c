package io.elasticachemock.server.view;

import io.elasticachemock.engine.snapshot.NodeSnapshot;
import io.elasticachemock.engine.snapshot.Snapshot;
import java.util.List;
import software.amazon.awssdk.services.elasticache.model.NodeGroupConfiguration;

/** What a snapshot holds of one node. Its size is an empty text until it is known. */
final class NodeSnapshotView {
    private NodeSnapshotView() {}

    static software.amazon.awssdk.services.elasticache.model.NodeSnapshot of(Snapshot snapshot, NodeSnapshot node) {
        return view(snapshot, node).build();
    }

    static software.amazon.awssdk.services.elasticache.model.NodeSnapshot withConfiguration(
            Snapshot snapshot, NodeSnapshot node) {
        return view(snapshot, node)
                .nodeGroupConfiguration(configuration(snapshot, node))
                .build();
    }

    /** Only the snapshot of a group has to say which cluster and shard a node belongs to. */
    private static software.amazon.awssdk.services.elasticache.model.NodeSnapshot.Builder view(
            Snapshot snapshot, NodeSnapshot node) {
        var view = software.amazon.awssdk.services.elasticache.model.NodeSnapshot.builder()
                .cacheNodeId(CacheNodeView.ONLY_NODE)
                .cacheNodeCreateTime(node.nodeCreateTime())
                .cacheSize(node.megabytes() == null ? "" : node.megabytes() + " MB")
                .snapshotCreateTime(node.createTime());
        return snapshot.member() == null
                ? view.cacheClusterId(node.cacheClusterId()).nodeGroupId(node.nodeGroupId())
                : view;
    }

    private static NodeGroupConfiguration configuration(Snapshot snapshot, NodeSnapshot node) {
        List<String> zones = node.availabilityZones();
        return NodeGroupConfiguration.builder()
                .nodeGroupId(node.nodeGroupId())
                .slots(snapshot.origin().isClusterEnabled() ? node.slots().toString() : null)
                .replicaCount(zones.size() - 1)
                .primaryAvailabilityZone(zones.get(0))
                .replicaAvailabilityZones(zones.subList(1, zones.size()))
                .build();
    }
}
