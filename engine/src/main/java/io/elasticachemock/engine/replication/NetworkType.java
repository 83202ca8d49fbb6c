package io.elasticachemock.engine.replication;

/** Which addresses nodes have (API reference, NetworkType). */
public enum NetworkType {
    IPV4,
    IPV6,
    DUAL_STACK
}
