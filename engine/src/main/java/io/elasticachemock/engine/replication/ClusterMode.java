package io.elasticachemock.engine.replication;

/** Whether a group's keys are partitioned over shards (API reference, ReplicationGroup.ClusterMode). */
public enum ClusterMode {
    DISABLED,
    /** Between the two: clients of both kinds are served. */
    COMPATIBLE,
    ENABLED
}
