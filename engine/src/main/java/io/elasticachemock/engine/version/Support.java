package io.elasticachemock.engine.version;

/** How far AWS still supports an engine version. */
public enum Support {
    /** Included in the price. */
    STANDARD,
    /** For a surcharge, after the end of standard support. */
    EXTENDED,
    /** At its end of life: no new clusters, and the running ones are upgraded. */
    ENDED
}
