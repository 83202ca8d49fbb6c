package io.elasticachemock.engine.snapshot;

/** Who asked for a snapshot. */
public enum SnapshotSource {
    MANUAL,
    AUTOMATED
}
