package io.elasticachemock.engine.replication;

/** Which addresses clients are told (API reference, IpDiscovery). */
public enum IpDiscovery {
    IPV4,
    IPV6
}
