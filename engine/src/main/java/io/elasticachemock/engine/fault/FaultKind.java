package io.elasticachemock.engine.fault;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What can be made to go wrong. */
public enum FaultKind {
    /** A node fails; the target is a cache cluster's id, of Memcached with {@code /} and the node's behind it. */
    NODE_FAILURE,
    /** An availability zone goes away with all nodes in it, and comes back; the target is the zone. */
    AVAILABILITY_ZONE_OUTAGE,
    /** No new node can be launched; the target is an availability zone, a node type, or {@code *}. */
    INSUFFICIENT_CAPACITY,
    /** Steps take longer; the target is a kind of step such as {@code launch-node}, a replication group, a serverless cache, or {@code *}. */
    SLOW_STEPS,
    /** Replicas do not catch up; the target is a replication group, a cache cluster, or {@code *}. It passes Memcached by. */
    REPLICATION_FAILURE,
    /** There is no memory to fork or to synchronize; the target is a replication group, a cache cluster, or {@code *}. It passes Memcached by. */
    INSUFFICIENT_MEMORY;

    private final String word = name().toLowerCase(Locale.ROOT).replace('_', '-');

    /** The word for it in the control API. */
    public String word() {
        return word;
    }

    /** Whether it lasts for a time, rather than to happen once. */
    public boolean lasts() {
        return this != NODE_FAILURE && this != SLOW_STEPS;
    }

    /** The kind of that word, if there is one. */
    public static Optional<FaultKind> find(String word) {
        return Stream.of(values()).filter(kind -> kind.word.equals(word)).findFirst();
    }
}
