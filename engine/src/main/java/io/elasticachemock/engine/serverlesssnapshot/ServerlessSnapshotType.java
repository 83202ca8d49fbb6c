package io.elasticachemock.engine.serverlesssnapshot;

/** Who asked for a snapshot (API reference, ServerlessCacheSnapshot.SnapshotType). */
public enum ServerlessSnapshotType {
    MANUAL,
    AUTOMATED
}
