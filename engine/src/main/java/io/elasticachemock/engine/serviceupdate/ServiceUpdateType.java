package io.elasticachemock.engine.serviceupdate;

/** What an update brings (API reference, ServiceUpdate; the second is in the user guide only). */
public enum ServiceUpdateType {
    /** Patches under the same engine version. */
    SECURITY_UPDATE,
    /** Another engine version of the same family. */
    ENGINE_UPDATE
}
