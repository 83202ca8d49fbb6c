package io.elasticachemock.engine.serviceupdate;

/** Who has an update applied (API reference, NodeUpdateInitiatedBy). */
public enum InitiatedBy {
    SYSTEM,
    CUSTOMER
}
