package io.elasticachemock.server.view;

import io.elasticachemock.engine.replication.Node;
import io.elasticachemock.engine.replication.ReplicationGroup;
import io.elasticachemock.engine.serviceupdate.NodeUpdate;
import io.elasticachemock.engine.serviceupdate.ServiceUpdate;
import io.elasticachemock.engine.serviceupdate.UpdateAction;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import software.amazon.awssdk.services.elasticache.model.CacheNodeUpdateStatus;
import software.amazon.awssdk.services.elasticache.model.NodeGroupMemberUpdateStatus;
import software.amazon.awssdk.services.elasticache.model.NodeGroupUpdateStatus;
import software.amazon.awssdk.services.elasticache.model.NodeUpdateInitiatedBy;
import software.amazon.awssdk.services.elasticache.model.NodeUpdateStatus;
import software.amazon.awssdk.services.elasticache.model.ServiceUpdateSeverity;
import software.amazon.awssdk.services.elasticache.model.ServiceUpdateStatus;
import software.amazon.awssdk.services.elasticache.model.SlaMet;
import software.amazon.awssdk.services.elasticache.model.UpdateActionStatus;

/** What a service update is to a replication group, or to a cache cluster outside any (API reference, UpdateAction). */
public final class UpdateActionView {
    private UpdateActionView() {}

    /**
     * The action.
     *
     * @param withNodes whether it shows each node, as ShowNodeLevelUpdateStatus asks for it
     */
    public static software.amazon.awssdk.services.elasticache.model.UpdateAction of(
            UpdateAction action, ServiceUpdate update, ReplicationGroup group, Instant now, boolean withNodes) {
        return software.amazon.awssdk.services.elasticache.model.UpdateAction.builder()
                .replicationGroupId(group.isStandalone() ? null : group.id())
                .cacheClusterId(group.isStandalone() ? group.name() : null)
                .serviceUpdateName(update.name())
                .serviceUpdateReleaseDate(update.released())
                .serviceUpdateSeverity(Words.sdk(ServiceUpdateSeverity.class, update.severity()))
                .serviceUpdateStatus(Words.sdk(ServiceUpdateStatus.class, update.status()))
                .serviceUpdateRecommendedApplyByDate(update.recommendedApplyBy())
                .serviceUpdateType(ServiceUpdateView.type(update))
                .updateActionAvailableDate(action.available())
                .updateActionStatus(Words.sdk(UpdateActionStatus.class, action.status()))
                .nodesUpdated(action.nodesUpdated())
                .updateActionStatusModifiedDate(action.modified())
                .slaMet(slaMet(action.slaMet(update, now)))
                .nodeGroupUpdateStatus(withNodes && !group.isStandalone() ? nodeGroups(action) : null)
                .cacheNodeUpdateStatus(withNodes && group.isStandalone() ? nodes(action) : null)
                .estimatedUpdateTime(update.estimatedUpdateTime())
                .engine(group.settings().software().version().engine().wireName())
                .build();
    }

    private static SlaMet slaMet(io.elasticachemock.engine.serviceupdate.SlaMet met) {
        return switch (met) {
            case YES -> SlaMet.YES;
            case NO -> SlaMet.NO;
            case NOT_APPLICABLE -> SlaMet.N_A;
        };
    }

    private static List<NodeGroupUpdateStatus> nodeGroups(UpdateAction action) {
        Map<String, List<NodeUpdate>> byShard = action.nodes().stream()
                .collect(Collectors.groupingBy(NodeUpdate::shard, TreeMap::new, Collectors.toList()));
        return byShard.entrySet().stream()
                .map(shard -> NodeGroupUpdateStatus.builder()
                        .nodeGroupId(shard.getKey())
                        .nodeGroupMemberUpdateStatus(shard.getValue().stream()
                                .map(UpdateActionView::member)
                                .toList())
                        .build())
                .toList();
    }

    private static List<CacheNodeUpdateStatus> nodes(UpdateAction action) {
        return action.nodes().stream()
                .map(node -> CacheNodeUpdateStatus.builder()
                        .cacheNodeId(Node.cacheNodeIdOf(node.nodeId()))
                        .nodeUpdateStatus(Words.sdk(NodeUpdateStatus.class, node.status()))
                        .nodeDeletionDate(node.deleted())
                        .nodeUpdateStartDate(node.started())
                        .nodeUpdateEndDate(node.ended())
                        .nodeUpdateInitiatedBy(
                                node.initiatedBy() == null
                                        ? null
                                        : Words.sdk(NodeUpdateInitiatedBy.class, node.initiatedBy()))
                        .nodeUpdateInitiatedDate(node.initiated())
                        .nodeUpdateStatusModifiedDate(node.modified())
                        .build())
                .toList();
    }

    private static NodeGroupMemberUpdateStatus member(NodeUpdate node) {
        return NodeGroupMemberUpdateStatus.builder()
                .cacheClusterId(Node.cacheClusterOf(node.nodeId()))
                .cacheNodeId(Node.cacheNodeIdOf(node.nodeId()))
                .nodeUpdateStatus(Words.sdk(NodeUpdateStatus.class, node.status()))
                .nodeDeletionDate(node.deleted())
                .nodeUpdateStartDate(node.started())
                .nodeUpdateEndDate(node.ended())
                .nodeUpdateInitiatedBy(
                        node.initiatedBy() == null ? null : Words.sdk(NodeUpdateInitiatedBy.class, node.initiatedBy()))
                .nodeUpdateInitiatedDate(node.initiated())
                .nodeUpdateStatusModifiedDate(node.modified())
                .build();
    }
}
