package io.elasticachemock.engine.serviceupdate;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * What a service update is to a replication group, or to a cache cluster outside any.
 *
 * @param serviceUpdate the update's name
 * @param replicationGroupId as {@link io.elasticachemock.engine.replication.ReplicationGroup#id}
 * @param available since when the group can have it
 * @param groupCreated when the group was created
 * @param modified when its status last changed
 * @param nodes all nodes that lacked it at any time, in the order of the group's
 */
public record UpdateAction(
        String serviceUpdate,
        String replicationGroupId,
        Instant available,
        Instant groupCreated,
        UpdateActionStatus status,
        Instant modified,
        List<NodeUpdate> nodes) {
    /** For how long one that is complete, or concerns the group no more, is shown (user guide, "Managing service updates"). */
    private static final Duration SHOWN = Duration.ofDays(7);

    /** An action's lists do not change. */
    public UpdateAction {
        nodes = List.copyOf(nodes);
    }

    static String id(String serviceUpdate, String replicationGroupId) {
        return serviceUpdate + "/" + replicationGroupId;
    }

    /** What identifies it in its world. */
    public String id() {
        return id(serviceUpdate, replicationGroupId);
    }

    /** Whether it is still shown at an instant. */
    public boolean isShown(Instant now) {
        boolean over = status == UpdateActionStatus.COMPLETE || status == UpdateActionStatus.NOT_APPLICABLE;
        return !over || now.isBefore(modified.plus(SHOWN));
    }

    /**
     * How many nodes have it, of how many that should: {@code 2/3}. A node that goes counts no more, except in one that is
     * complete, which goes on to tell to how many it came.
     */
    public String nodesUpdated() {
        long done = nodes.stream()
                .filter(this::counts)
                .filter(node -> node.status() == NodeUpdateStatus.COMPLETE)
                .count();
        return done + "/" + nodes.stream().filter(this::counts).count();
    }

    private boolean counts(NodeUpdate node) {
        return node.deleted() == null
                || (status == UpdateActionStatus.COMPLETE && node.status() == NodeUpdateStatus.COMPLETE);
    }

    /** Whether it was applied in time, as far as that is known at an instant. */
    public SlaMet slaMet(ServiceUpdate update, Instant now) {
        Instant due = update.recommendedApplyBy();
        if (groupCreated.isAfter(due)) {
            return SlaMet.NOT_APPLICABLE;
        }
        return switch (status) {
            case COMPLETE -> modified.isAfter(due) ? SlaMet.NO : SlaMet.YES;
            case NOT_APPLICABLE -> SlaMet.NOT_APPLICABLE;
            // "Your cluster's SLA changes to no."
            case STOPPING, STOPPED -> SlaMet.NO;
            default -> now.isAfter(due) ? SlaMet.NO : SlaMet.NOT_APPLICABLE;
        };
    }

    boolean isOpen() {
        return nodes.stream().anyMatch(NodeUpdate::isOpen);
    }

    UpdateAction in(UpdateActionStatus newStatus, Instant now) {
        return newStatus == status
                ? this
                : new UpdateAction(serviceUpdate, replicationGroupId, available, groupCreated, newStatus, now, nodes);
    }

    UpdateAction withNodes(List<NodeUpdate> newNodes) {
        return new UpdateAction(serviceUpdate, replicationGroupId, available, groupCreated, status, modified, newNodes);
    }

    /** The same action with each node that still lacks the update changed. */
    UpdateAction withEachOpen(UnaryOperator<NodeUpdate> change) {
        return withNodes(nodes.stream()
                .map(node -> node.isOpen() ? change.apply(node) : node)
                .toList());
    }

    /** The same action with one node changed. */
    UpdateAction withNode(String nodeId, UnaryOperator<NodeUpdate> change) {
        return withNodes(nodes.stream()
                .map(node -> node.nodeId().equals(nodeId) ? change.apply(node) : node)
                .toList());
    }
}
