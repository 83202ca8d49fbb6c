package io.elasticachemock.engine.event;

/** What an event is about, in the words of DescribeEvents. */
public enum SourceType {
    CACHE_CLUSTER,
    CACHE_PARAMETER_GROUP,
    CACHE_SECURITY_GROUP,
    CACHE_SUBNET_GROUP,
    REPLICATION_GROUP,
    SERVERLESS_CACHE,
    SERVERLESS_CACHE_SNAPSHOT,
    USER,
    USER_GROUP
}
