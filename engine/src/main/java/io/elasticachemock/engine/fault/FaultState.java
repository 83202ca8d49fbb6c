package io.elasticachemock.engine.fault;

/** How far a fault is. */
public enum FaultState {
    /** Its time has not come. */
    WAITING,
    /** It is so at present. */
    ACTIVE,
    /** It is no longer so. */
    OVER,
    /** Its time came, but there was nothing that it could hit. */
    MISSED
}
