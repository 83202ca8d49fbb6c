package io.elasticachemock.engine.replication;

/** Told of what happens to the groups of a world, after it has happened. It does not change a group there and then. */
public interface GroupObserver {
    /** A record of a group has taken the place of another. */
    void changed(ReplicationGroup before, ReplicationGroup after);

    /** A group is no longer there. */
    void gone(ReplicationGroup group);
}
