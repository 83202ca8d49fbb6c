package io.elasticachemock.engine.replication;

import java.util.Locale;

/** What a replication group is in its global datastore (API reference, GlobalReplicationGroupMember). */
public enum GlobalRole {
    /** Takes the writes. */
    PRIMARY,
    /** Copies the primary, and serves reads. */
    SECONDARY;

    /** The word for it. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
