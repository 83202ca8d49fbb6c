package io.elasticachemock.engine.replication;

/** What clients of a shard do with it. */
public enum Service {
    /** Any node that serves answers. */
    READS,
    /** Only the primary takes them. */
    WRITES
}
