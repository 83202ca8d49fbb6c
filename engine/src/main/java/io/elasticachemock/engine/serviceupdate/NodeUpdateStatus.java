package io.elasticachemock.engine.serviceupdate;

/** How far an update has come to a node (API reference, NodeGroupMemberUpdateStatus). */
public enum NodeUpdateStatus {
    NOT_APPLIED,
    WAITING_TO_START,
    IN_PROGRESS,
    STOPPING,
    STOPPED,
    COMPLETE
}
