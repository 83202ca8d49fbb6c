package io.elasticachemock.engine.global;

/** What is done to a global datastore: one thing at a time, but for failing over. */
public enum GlobalTask {
    CREATION,
    ASSOCIATION,
    MODIFICATION,
    DISASSOCIATION,
    DELETION
}
