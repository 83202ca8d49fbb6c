package io.elasticachemock.sdk.parameter;

import io.elasticachemock.sdk.support.Aws;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import software.amazon.awssdk.services.elasticache.model.CacheCluster;
import software.amazon.awssdk.services.elasticache.model.CacheParameterGroup;
import software.amazon.awssdk.services.elasticache.model.ParameterNameValue;

/** What tests do with parameter groups, in a line each. */
final class Values {
    private Values() {}

    static CacheParameterGroup createGroup(Aws aws, String name, String family) {
        return aws.client()
                .createCacheParameterGroup(group -> group.cacheParameterGroupName(name)
                        .cacheParameterGroupFamily(family)
                        .description("for a test"))
                .cacheParameterGroup();
    }

    static void modify(Aws aws, String name, ParameterNameValue... values) {
        aws.client().modifyCacheParameterGroup(change -> change.cacheParameterGroupName(name)
                .parameterNameValues(values));
    }

    static void reset(Aws aws, String name, ParameterNameValue... values) {
        aws.client().resetCacheParameterGroup(change -> change.cacheParameterGroupName(name)
                .parameterNameValues(values));
    }

    static ParameterNameValue value(String name, String value) {
        return ParameterNameValue.builder()
                .parameterName(name)
                .parameterValue(value)
                .build();
    }

    /** As many values of different parameters of redis7, none of which is its default. */
    static ParameterNameValue[] values(int count) {
        List<String> numbers = List.of(
                "active-defrag-cycle-max",
                "active-defrag-cycle-min",
                "active-defrag-threshold-lower",
                "active-defrag-threshold-upper",
                "hash-max-listpack-entries",
                "hash-max-listpack-value",
                "hll-sparse-max-bytes",
                "lfu-decay-time",
                "lfu-log-factor",
                "list-compress-depth",
                "maxmemory-samples",
                "min-replicas-max-lag",
                "min-replicas-to-write",
                "repl-backlog-ttl",
                "reserved-memory-percent",
                "set-max-intset-entries",
                "slowlog-log-slower-than",
                "slowlog-max-len",
                "stream-node-max-bytes",
                "stream-node-max-entries",
                "tcp-keepalive",
                "timeout",
                "zset-max-listpack-entries",
                "zset-max-listpack-value");
        return IntStream.range(0, count)
                .mapToObj(i -> value(numbers.get(i), "42"))
                .toArray(ParameterNameValue[]::new);
    }

    /** The values that somebody set, as Terraform's provider reads them. */
    static Map<String, String> set(Aws aws, String name) {
        Map<String, String> values = new TreeMap<>();
        aws.client()
                .describeCacheParameters(
                        request -> request.cacheParameterGroupName(name).source("user"))
                .parameters()
                .forEach(parameter -> values.put(parameter.parameterName(), parameter.parameterValue()));
        return values;
    }

    /** A cluster's status, the nodes that it names, and the status of each node. */
    static String status(Aws aws, String cacheClusterId) {
        CacheCluster cluster = aws.cluster(cacheClusterId);
        return cluster.cacheParameterGroup().parameterApplyStatus() + " "
                + cluster.cacheParameterGroup().cacheNodeIdsToReboot() + " "
                + cluster.cacheNodes().stream()
                        .map(node -> node.cacheNodeId() + " " + node.parameterGroupStatus())
                        .toList();
    }
}
