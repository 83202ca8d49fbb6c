package io.elasticachemock.engine.node;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.elasticachemock.engine.ElastiCacheFault;
import io.elasticachemock.engine.Fault;
import io.elasticachemock.engine.version.Engine;
import io.elasticachemock.engine.version.EngineVersion;
import io.elasticachemock.engine.version.EngineVersions;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CacheNodeTypesTest {
    private static final EngineVersion REDIS_7 = version(Engine.REDIS, "7.1");
    private static final EngineVersion REDIS_5 = version(Engine.REDIS, "5.0.5");

    @Test
    void lists_every_type_in_alphabetical_order() {
        assertThat(CacheNodeTypes.all())
                .hasSize(112)
                .extracting(CacheNodeType::name)
                .isSorted();
    }

    @Test
    void knows_the_figures_of_a_type() {
        var type = CacheNodeTypes.resolve("cache.r6gd.xlarge");

        assertThat(type.category()).isEqualTo("memory");
        assertThat(type.currentGeneration()).isTrue();
        assertThat(type.vcpu()).isEqualTo(4);
        assertThat(type.memoryGib()).isEqualTo(26.32);
        assertThat(type.ssdGib()).isEqualTo(OptionalDouble.of(99.33));
        assertThat(type.maxmemoryBytes()).isEqualTo(28_261_849_702L);
        assertThat(type.clientOutputBufferLimitBytes()).isEqualTo(2_826_184_970L);
        assertThat(type.memcachedMaxCacheMemoryMb()).isEmpty();
        assertThat(type.dataTiering()).isTrue();
    }

    @Test
    void refuses_a_type_that_does_not_exist() {
        assertThatExceptionOfType(ElastiCacheFault.class)
                .isThrownBy(() -> CacheNodeTypes.resolve("cache.r6g.medium"))
                .withMessage("Invalid Cache Node Type: cache.r6g.medium.")
                .returns(Fault.INVALID_PARAMETER_VALUE_EXCEPTION, ElastiCacheFault::fault);
    }

    @ParameterizedTest
    @CsvSource({
        "cache.m6g.large, REDIS, 5.0.5, false",
        "cache.m6g.large, REDIS, 5.0.6, true",
        "cache.m7g.large, REDIS, 6.0, false",
        "cache.m7g.large, REDIS, 6.2, true",
        "cache.r6gd.xlarge, REDIS, 6.0, false",
        "cache.r6gd.xlarge, VALKEY, 7.2, true",
        "cache.r6gd.xlarge, MEMCACHED, 1.6.22, false",
        "cache.r8g.large, VALKEY, 8.0, true",
        "cache.r8g.large, REDIS, 7.1, false",
        "cache.c7gn.large, MEMCACHED, 1.5.16, false",
        "cache.c7gn.large, MEMCACHED, 1.6.6, true",
        "cache.t1.micro, VALKEY, 7.2, false"
    })
    void runs_an_engine_from_its_minimum_version_on(String name, Engine engine, String version, boolean runs) {
        assertThat(CacheNodeTypes.resolve(name).supports(version(engine, version)))
                .isEqualTo(runs);
    }

    @Test
    void refuses_an_engine_version_that_it_does_not_run() {
        var type = CacheNodeTypes.resolve("cache.m7g.large");

        type.checkSupports(REDIS_7);
        assertThatExceptionOfType(ElastiCacheFault.class)
                .isThrownBy(() -> type.checkSupports(REDIS_5))
                .returns(Fault.INVALID_PARAMETER_COMBINATION_EXCEPTION, ElastiCacheFault::fault);
    }

    @Test
    void the_first_generations_cannot_encrypt() {
        assertThat(families(type -> !type.supportsEncryption())).containsExactly("c1", "m1", "m2", "t1");
    }

    @Test
    void only_t1_has_no_replicas_no_failover_and_no_snapshots() {
        assertThat(families(type -> !type.supportsReplication())).containsExactly("t1");
        assertThat(families(type -> !type.supportsFailover())).containsExactly("t1");
        assertThat(families(type -> !type.supportsSnapshots())).containsExactly("t1");
    }

    @Test
    void only_nitro_types_have_the_newer_network_types() {
        assertThat(families(CacheNodeType::nitro))
                .containsExactly(
                        "c7gn", "c8gn", "m5", "m6g", "m7g", "m8g", "r5", "r6g", "r6gd", "r7g", "r8g", "t3", "t4g");
    }

    @Test
    void allows_to_scale_up_to_more_memory_and_down_to_less() {
        var allowed = allowed("cache.m6g.large", REDIS_7);

        assertThat(allowed.scaleUp())
                .isNotEmpty()
                .allSatisfy(type -> assertThat(type.memoryGib()).isGreaterThan(6.38))
                .extracting(CacheNodeType::name)
                .isSorted()
                .contains("cache.m6g.xlarge", "cache.r7g.large", "cache.m5.24xlarge")
                .doesNotContain("cache.m7g.large", "cache.m6g.large");
        assertThat(allowed.scaleDown())
                .isNotEmpty()
                .allSatisfy(type -> assertThat(type.memoryGib()).isLessThan(6.38))
                .extracting(CacheNodeType::name)
                .isSorted()
                .contains("cache.t4g.micro", "cache.t3.medium", "cache.c7gn.large")
                .doesNotContain("cache.m7g.large", "cache.m6g.large");
    }

    @Test
    void allows_at_least_what_aws_once_answered_for_a_redis_5_group() {
        var allowed = allowed("cache.r5.xlarge", REDIS_5);

        assertThat(names(allowed.scaleUp()))
                .contains(
                        "cache.m5.12xlarge",
                        "cache.m5.24xlarge",
                        "cache.m5.4xlarge",
                        "cache.r5.12xlarge",
                        "cache.r5.24xlarge",
                        "cache.r5.2xlarge",
                        "cache.r5.4xlarge");
        assertThat(names(allowed.scaleDown()))
                .contains(
                        "cache.m3.large",
                        "cache.m3.medium",
                        "cache.m3.xlarge",
                        "cache.m4.large",
                        "cache.m4.xlarge",
                        "cache.m5.2xlarge",
                        "cache.m5.large",
                        "cache.m5.xlarge",
                        "cache.r3.large",
                        "cache.r4.large",
                        "cache.r4.xlarge",
                        "cache.r5.large",
                        "cache.t2.medium",
                        "cache.t2.micro",
                        "cache.t2.small",
                        "cache.t3.medium",
                        "cache.t3.micro",
                        "cache.t3.small");
        assertThat(names(allowed.scaleUp())).noneMatch(name -> name.contains("6g") || name.contains("7g"));
    }

    @Test
    void data_tiering_leads_only_to_data_tiering() {
        assertThat(names(allowed("cache.r6gd.2xlarge", REDIS_7).scaleUp()))
                .containsExactly(
                        "cache.r6gd.12xlarge", "cache.r6gd.16xlarge", "cache.r6gd.4xlarge", "cache.r6gd.8xlarge");
        assertThat(names(allowed("cache.r6gd.2xlarge", REDIS_7).scaleDown())).containsExactly("cache.r6gd.xlarge");
        assertThat(names(allowed("cache.r6g.xlarge", REDIS_7).scaleUp())).noneMatch(name -> name.contains("r6gd"));
    }

    @Test
    void memcached_moves_to_other_types_only_from_1_5_on() {
        assertThat(allowed("cache.m5.large", version(Engine.MEMCACHED, "1.4.34")))
                .isEqualTo(NodeTypeModifications.NONE);
        assertThat(names(allowed("cache.m5.large", version(Engine.MEMCACHED, "1.6.22"))
                        .scaleUp()))
                .contains("cache.m5.xlarge");
    }

    @Test
    void leaves_out_types_that_cannot_do_what_the_resource_needs() {
        var allowed = allowed("cache.m5.large", REDIS_7);

        assertThat(names(allowed.scaleDown())).contains("cache.m1.small");
        assertThat(names(allowed.thatCan(CacheNodeType::supportsEncryption).scaleDown()))
                .contains("cache.t3.micro")
                .doesNotContain("cache.m1.small");
    }

    @Test
    void a_newer_generation_with_the_same_memory_is_allowed_too() {
        var current = CacheNodeTypes.resolve("cache.m6g.large");

        assertThat(CacheNodeTypes.isAllowed(current, CacheNodeTypes.resolve("cache.m7g.large"), REDIS_7))
                .isTrue();
        assertThat(CacheNodeTypes.isAllowed(current, current, REDIS_7)).isFalse();
        assertThat(CacheNodeTypes.isAllowed(current, CacheNodeTypes.resolve("cache.m8g.large"), REDIS_7))
                .isFalse();
    }

    private static NodeTypeModifications allowed(String current, EngineVersion version) {
        return CacheNodeTypes.allowedModifications(CacheNodeTypes.resolve(current), version);
    }

    private static List<String> families(Predicate<CacheNodeType> condition) {
        return CacheNodeTypes.all().stream()
                .filter(condition)
                .map(type -> type.name().split("\\.", -1)[1])
                .distinct()
                .toList();
    }

    private static List<String> names(List<CacheNodeType> types) {
        return types.stream().map(CacheNodeType::name).toList();
    }

    private static EngineVersion version(Engine engine, String version) {
        return EngineVersions.find(engine, version).orElseThrow();
    }
}
