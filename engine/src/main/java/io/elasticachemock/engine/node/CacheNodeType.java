package io.elasticachemock.engine.node;

import io.elasticachemock.engine.ElastiCacheFault;
import io.elasticachemock.engine.version.Engine;
import io.elasticachemock.engine.version.EngineVersion;
import io.elasticachemock.engine.version.VersionNumber;
import io.elasticachemock.engine.wording.UncertainWording;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/**
 * A type of cache node.
 *
 * @param name such as {@code cache.m6g.large}
 * @param category of use: {@code burstable}, {@code compute}, {@code general}, {@code memory} or {@code network}
 * @param currentGeneration false for the types that AWS calls the previous generation
 * @param vcpu number of virtual processors
 * @param memoryGib memory in GiB
 * @param ssdGib solid state disk in GiB, if there is one
 * @param maxmemoryBytes the parameter {@code maxmemory} of Redis and Valkey
 * @param clientOutputBufferLimitBytes the parameters {@code client-output-buffer-limit-replica-hard-limit} and
 *     {@code -soft-limit}
 * @param memcachedMaxCacheMemoryMb the parameter {@code max_cache_memory} of Memcached, if that runs on the type
 * @param memcachedNumThreads the parameter {@code num_threads} of Memcached, if that runs on the type
 * @param minimumRedis the first version of Redis that runs on the type, if any does
 * @param minimumValkey the first version of Valkey that runs on the type, if any does
 * @param minimumMemcached the first version of Memcached that runs on the type, if any does
 * @param dataTiering whether the type keeps some of its data on its disk; AWS demands that data tiering is enabled then
 * @param supportsEncryption whether encryption at rest and in transit work on the type
 * @param nitro whether it is built on the Nitro System, which network types {@code ipv6} and {@code dual_stack} need
 */
public record CacheNodeType(
        String name,
        String category,
        boolean currentGeneration,
        int vcpu,
        double memoryGib,
        OptionalDouble ssdGib,
        long maxmemoryBytes,
        long clientOutputBufferLimitBytes,
        OptionalInt memcachedMaxCacheMemoryMb,
        OptionalInt memcachedNumThreads,
        Optional<VersionNumber> minimumRedis,
        Optional<VersionNumber> minimumValkey,
        Optional<VersionNumber> minimumMemcached,
        boolean dataTiering,
        boolean supportsEncryption,
        boolean nitro) {
    private static final String T1 = "cache.t1.";

    /** Whether an engine runs on this type, in any version. */
    public boolean runs(Engine engine) {
        return minimum(engine).isPresent();
    }

    /** Whether an engine version runs on this type. */
    public boolean supports(EngineVersion version) {
        return minimum(version.engine())
                .filter(least -> version.number().compareTo(least) >= 0)
                .isPresent();
    }

    /**
     * Refuses an engine version that does not run on this type.
     *
     * @throws ElastiCacheFault InvalidParameterCombination
     */
    public void checkSupports(EngineVersion version) {
        if (!supports(version)) {
            throw ElastiCacheFault.invalidParameterCombination(
                    UncertainWording.nodeTypeNotSupported(name, version.engine().wireName(), version.version()));
        }
    }

    /** Whether nodes of this type can have read replicas: not those of T1. */
    public boolean supportsReplication() {
        return !name.startsWith(T1);
    }

    /** Whether automatic failover works: not on T1; on T2 since 2018. */
    public boolean supportsFailover() {
        return !name.startsWith(T1);
    }

    /** Whether snapshots can be taken: not of T1. */
    public boolean supportsSnapshots() {
        return !name.startsWith(T1);
    }

    private Optional<VersionNumber> minimum(Engine engine) {
        return switch (engine) {
            case REDIS -> minimumRedis;
            case VALKEY -> minimumValkey;
            case MEMCACHED -> minimumMemcached;
        };
    }
}
