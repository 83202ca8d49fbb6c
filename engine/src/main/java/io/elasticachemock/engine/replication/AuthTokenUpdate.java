package io.elasticachemock.engine.replication;

/** How an AUTH token is changed (API reference, AuthTokenUpdateStrategy). */
public enum AuthTokenUpdate {
    /** Adds a token; it and the one before it are both taken. */
    ROTATE,
    /** Leaves one token. */
    SET,
    /** Leaves none. */
    DELETE
}
