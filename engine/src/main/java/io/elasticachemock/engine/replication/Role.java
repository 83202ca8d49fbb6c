package io.elasticachemock.engine.replication;

import java.util.Locale;

/** What a node is in its shard. */
public enum Role {
    PRIMARY,
    REPLICA;

    private final String word = name().toLowerCase(Locale.ROOT);

    /** AWS's word for it. */
    public String word() {
        return word;
    }
}
