package io.elasticachemock.server.view;

import io.elasticachemock.engine.replication.CacheClusterStatus;
import io.elasticachemock.engine.replication.Node;
import io.elasticachemock.engine.replication.Shard;
import java.util.stream.Stream;
import software.amazon.awssdk.services.elasticache.model.NodeGroup;
import software.amazon.awssdk.services.elasticache.model.NodeGroupMember;

/**
 * The shards of a group. Without cluster mode there is one, with the group's endpoints and each node's role and
 * endpoint; with cluster mode each tells its slots instead, and nobody is told who is primary (API reference,
 * NodeGroup and NodeGroupMember).
 */
final class NodeGroupView {
    private final GroupEndpoints endpoints;

    NodeGroupView(GroupEndpoints endpoints) {
        this.endpoints = endpoints;
    }

    NodeGroup withSlots(Shard shard) {
        // A shard that is being created has none yet.
        String slots = shard.slots().count() == 0 ? null : shard.slots().toString();
        return started(shard)
                .slots(slots)
                .nodeGroupMembers(
                        members(shard).map(node -> member(node).build()).toList())
                .build();
    }

    NodeGroup withRoles(Shard shard) {
        return started(shard)
                .primaryEndpoint(endpoints.primary())
                .readerEndpoint(endpoints.reader())
                .nodeGroupMembers(members(shard)
                        .map(node -> member(node)
                                .readEndpoint(endpoints.node(node))
                                .currentRole(node.role().word())
                                .build())
                        .toList())
                .build();
    }

    /** A new member is a part of its node group when it is there, not from the moment it is asked for. */
    private static Stream<Node> members(Shard shard) {
        return shard.nodes().stream().filter(node -> node.status() != CacheClusterStatus.CREATING);
    }

    private static NodeGroup.Builder started(Shard shard) {
        return NodeGroup.builder().nodeGroupId(shard.id()).status(shard.status().word());
    }

    private static NodeGroupMember.Builder member(Node node) {
        return NodeGroupMember.builder()
                .cacheClusterId(node.cacheClusterId())
                .cacheNodeId(CacheNodeView.ONLY_NODE)
                .preferredAvailabilityZone(node.availabilityZone());
    }
}
