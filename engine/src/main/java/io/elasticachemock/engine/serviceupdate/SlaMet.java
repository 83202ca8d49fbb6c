package io.elasticachemock.engine.serviceupdate;

/** Whether an update was applied in time (API reference, UpdateAction). */
public enum SlaMet {
    YES,
    NO,
    NOT_APPLICABLE
}
