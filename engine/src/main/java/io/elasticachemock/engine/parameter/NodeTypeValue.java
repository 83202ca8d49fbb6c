package io.elasticachemock.engine.parameter;

import io.elasticachemock.engine.node.CacheNodeType;
import io.elasticachemock.engine.node.CacheNodeTypes;
import io.elasticachemock.engine.version.EngineVersion;
import io.elasticachemock.engine.version.EngineVersions;
import java.util.List;
import java.util.stream.Stream;

/**
 * What a parameter is on one type of node: the value follows from the machine's memory and processors, and cannot be
 * changed (user guide, "Node-type specific parameters").
 */
public record NodeTypeValue(CacheNodeType nodeType, String value) {
    /** The values of a family's parameter on all types that some version of the family runs on, by their names. */
    public static List<NodeTypeValue> of(String family, Parameter parameter) {
        List<EngineVersion> versions = EngineVersions.all().stream()
                .filter(version -> version.family().equals(family))
                .toList();
        return CacheNodeTypes.all().stream()
                .filter(type -> versions.stream().anyMatch(type::supports))
                .flatMap(type -> value(parameter, type).map(value -> new NodeTypeValue(type, value)))
                .toList();
    }

    private static Stream<String> value(Parameter parameter, CacheNodeType type) {
        return switch (parameter.name()) {
            case "maxmemory" -> Stream.of(Long.toString(type.maxmemoryBytes()));
            case "client-output-buffer-limit-replica-hard-limit",
                    "client-output-buffer-limit-replica-soft-limit",
                    "client-output-buffer-limit-slave-hard-limit",
                    "client-output-buffer-limit-slave-soft-limit" ->
                Stream.of(Long.toString(type.clientOutputBufferLimitBytes()));
            case "max_cache_memory" -> type.memcachedMaxCacheMemoryMb().stream().mapToObj(Integer::toString);
            case "num_threads" -> type.memcachedNumThreads().stream().mapToObj(Integer::toString);
            default -> throw new IllegalArgumentException(parameter.name() + " is the same on every node type");
        };
    }
}
