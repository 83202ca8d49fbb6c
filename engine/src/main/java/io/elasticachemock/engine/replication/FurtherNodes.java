package io.elasticachemock.engine.replication;

import org.jspecify.annotations.Nullable;

/**
 * How many nodes the cache clusters of one world have beyond their first: those of Memcached. It is kept as they come and go,
 * since a quota asks for it whenever a cluster is created.
 */
final class FurtherNodes {
    private int count;

    int count() {
        return count;
    }

    /** A group's record takes the place of another; null for none. */
    void replaced(@Nullable ReplicationGroup before, @Nullable ReplicationGroup after) {
        count += further(after) - further(before);
    }

    private static int further(@Nullable ReplicationGroup group) {
        return group == null || !group.isMemcached()
                ? 0
                : Math.max(0, (int) group.nodes().count() - 1);
    }
}
