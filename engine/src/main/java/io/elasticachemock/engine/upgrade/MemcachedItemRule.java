package io.elasticachemock.engine.upgrade;

import static io.elasticachemock.engine.ElastiCacheFault.invalidParameterCombination;

import io.elasticachemock.engine.ElastiCacheFault;
import io.elasticachemock.engine.node.CacheNodeType;
import io.elasticachemock.engine.parameter.Parameter;
import io.elasticachemock.engine.parameter.ParameterGroup;
import io.elasticachemock.engine.version.EngineVersion;
import io.elasticachemock.engine.version.VersionNumber;
import io.elasticachemock.engine.wording.UncertainClusterWording;
import org.jspecify.annotations.Nullable;

/**
 * Memcached 1.4.33 and later store large items in chunks: an upgrade to them fails if {@code slab_chunk_max} is larger than
 * {@code max_item_size} or not a divisor of it, or if {@code max_item_size} is larger than a quarter of
 * {@code max_cache_memory} less {@code memcached_connections_overhead} (user guide, "Engine versions and upgrading",
 * Memcached).
 */
final class MemcachedItemRule {
    private static final VersionNumber FIRST = VersionNumber.parse("1.4.33");
    private static final long BYTES_PER_MEGABYTE = 1L << 20;

    private MemcachedItemRule() {}

    /** @throws io.elasticachemock.engine.ElastiCacheFault InvalidParameterCombination if the upgrade would fail */
    static void check(EngineVersion target, ParameterGroup parameters, CacheNodeType nodeType) {
        if (target.number().compareTo(FIRST) < 0) {
            return;
        }
        Long item = number(parameters, "max_item_size");
        Long chunk = number(parameters, "slab_chunk_max");
        Long overhead = number(parameters, "memcached_connections_overhead");
        if (item == null || chunk == null) {
            return;
        }
        if (chunk > item) {
            throw refused("slab_chunk_max is larger than max_item_size");
        }
        if (item % chunk != 0) {
            throw refused("max_item_size is no multiple of slab_chunk_max");
        }
        long memory = nodeType.memcachedMaxCacheMemoryMb().orElse(0) - (overhead == null ? 0 : overhead);
        if (item > memory * BYTES_PER_MEGABYTE / 4) {
            throw refused("max_item_size is larger than a quarter of max_cache_memory less"
                    + " memcached_connections_overhead");
        }
    }

    private static ElastiCacheFault refused(String why) {
        return invalidParameterCombination(UncertainClusterWording.memcachedUpgradeParameters(why));
    }

    private static @Nullable Long number(ParameterGroup group, String name) {
        Parameter parameter = group.parameters().parameters().get(name);
        String value = parameter == null ? null : group.value(parameter);
        return value == null ? null : Long.valueOf(value);
    }
}
