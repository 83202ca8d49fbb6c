package io.elasticachemock.engine.node;

import io.elasticachemock.engine.ElastiCacheFault;
import io.elasticachemock.engine.catalogue.Table;
import io.elasticachemock.engine.version.EngineVersion;
import io.elasticachemock.engine.version.Feature;
import io.elasticachemock.engine.version.VersionNumber;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;

/** The catalogue of cache node types. */
public final class CacheNodeTypes {
    private CacheNodeTypes() {}

    /** Every node type in alphabetical order. */
    public static List<CacheNodeType> all() {
        return List.copyOf(Catalogue.BY_NAME.values());
    }

    /** The node type of that name. */
    public static Optional<CacheNodeType> find(String name) {
        return Optional.ofNullable(Catalogue.BY_NAME.get(name));
    }

    /**
     * The node type that a request names.
     *
     * @throws ElastiCacheFault InvalidParameterValue if there is none
     */
    public static CacheNodeType resolve(String name) {
        return find(name)
                .orElseThrow(
                        () -> ElastiCacheFault.invalidParameterValue("Invalid Cache Node Type: %s.".formatted(name)));
    }

    /**
     * What ListAllowedNodeTypeModifications answers, as far as the engine decides it. Up are the types with more
     * memory, down those with less; the current type is in neither list, nor is one with the same memory. All of them
     * run the engine version, and types with data tiering lead only to each other. Memcached moves to another type
     * only from 1.5 on.
     *
     * <p>AWS once answered for a Redis 5.0 group without the older generations among the larger types. Its rule for
     * that is not known, so they are listed here.
     */
    public static NodeTypeModifications allowedModifications(CacheNodeType current, EngineVersion version) {
        return new NodeTypeModifications(
                allowed(current, version, type -> type.memoryGib() > current.memoryGib()),
                allowed(current, version, type -> type.memoryGib() < current.memoryGib()));
    }

    /**
     * Whether a running cluster can be moved from one node type to another. Unlike {@link #allowedModifications} this
     * includes types with the same memory, which is how people move to a newer generation ({@code m6g.large} to
     * {@code m7g.large}).
     */
    public static boolean isAllowed(CacheNodeType current, CacheNodeType target, EngineVersion version) {
        return !target.equals(current)
                && target.supports(version)
                && target.dataTiering() == current.dataTiering()
                && version.supports(Feature.VERTICAL_SCALING);
    }

    private static List<CacheNodeType> allowed(
            CacheNodeType current, EngineVersion version, Predicate<CacheNodeType> size) {
        return Catalogue.BY_NAME.values().stream()
                .filter(size)
                .filter(type -> isAllowed(current, type, version))
                .toList();
    }

    /** Loaded when somebody first asks. */
    private static final class Catalogue {
        static final SortedMap<String, CacheNodeType> BY_NAME = load();

        private static SortedMap<String, CacheNodeType> load() {
            var byName = new TreeMap<String, CacheNodeType>();
            for (var type : Table.read(CacheNodeTypes.class, "cache-node-types.tsv", Catalogue::read)) {
                byName.put(type.name(), type);
            }
            return Collections.unmodifiableSortedMap(byName);
        }

        private static CacheNodeType read(Table.Row row) {
            return new CacheNodeType(
                    row.text("name"),
                    row.text("category"),
                    row.text("generation").equals("current"),
                    Integer.parseInt(row.text("vcpu")),
                    Double.parseDouble(row.text("memory_gib")),
                    row.optional("ssd_gib")
                            .map(gib -> OptionalDouble.of(Double.parseDouble(gib)))
                            .orElseGet(OptionalDouble::empty),
                    Long.parseLong(row.text("maxmemory_bytes")),
                    Long.parseLong(row.text("client_output_buffer_limit_bytes")),
                    number(row, "memcached_max_cache_memory_mb"),
                    number(row, "memcached_num_threads"),
                    row.optional("min_redis").map(VersionNumber::parse),
                    row.optional("min_valkey").map(VersionNumber::parse),
                    row.optional("min_memcached").map(VersionNumber::parse),
                    row.text("data_tiering").equals("yes"),
                    row.text("encryption").equals("yes"),
                    row.text("nitro").equals("yes"));
        }

        private static OptionalInt number(Table.Row row, String column) {
            return row.optional(column)
                    .map(digits -> OptionalInt.of(Integer.parseInt(digits)))
                    .orElseGet(OptionalInt::empty);
        }
    }
}
