package io.elasticachemock.engine.replication;

/** Which connections a group with encryption in transit takes. */
public enum TransitEncryptionMode {
    /** Encrypted ones and plain ones. */
    PREFERRED,
    /** Encrypted ones only. */
    REQUIRED
}
