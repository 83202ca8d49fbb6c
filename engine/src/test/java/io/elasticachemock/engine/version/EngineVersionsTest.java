package io.elasticachemock.engine.version;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.elasticachemock.engine.ElastiCacheFault;
import io.elasticachemock.engine.Fault;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EngineVersionsTest {
    private static final Instant NOW = Instant.parse("2026-11-22T12:00:00Z");

    @ParameterizedTest
    @CsvSource({"REDIS, 7.1, 7.1.0", "VALKEY, 9.1, 9.1.0", "MEMCACHED, 1.6.22, 1.6.22"})
    void takes_the_newest_version_when_none_is_requested(Engine engine, String version, String fullVersion) {
        var resolved = EngineVersions.resolve(engine, null, NOW);

        assertThat(resolved.version()).isEqualTo(version);
        assertThat(resolved.fullVersion()).isEqualTo(fullVersion);
    }

    @Test
    void resolves_6_x_to_the_newest_minor_version_of_6() {
        var resolved = EngineVersions.resolve(Engine.REDIS, "6.x", NOW);

        assertThat(resolved.version()).isEqualTo("6.2");
        assertThat(resolved.fullVersion()).isEqualTo("6.2.6");
        assertThat(resolved.family()).isEqualTo("redis6.x");
    }

    @ParameterizedTest
    @CsvSource({"REDIS, 5.0.6", "REDIS, 4.0.10", "REDIS, 7.0", "VALKEY, 8.0", "MEMCACHED, 1.4.24"})
    void accepts_a_version_in_the_form_that_is_listed(Engine engine, String version) {
        assertThat(EngineVersions.resolve(engine, version, NOW).version()).isEqualTo(version);
    }

    @ParameterizedTest
    @CsvSource({"REDIS, 6.2.6, 6.2", "REDIS, 7.0.4, 7.0", "VALKEY, 9.0.0, 9.0"})
    void refuses_a_patch_where_aws_chooses_it(Engine engine, String requested, String instead) {
        assertThatExceptionOfType(ElastiCacheFault.class)
                .isThrownBy(() -> EngineVersions.resolve(engine, requested, NOW))
                .withMessage("Specific version selection is not allowed for '%s', please use '%s'", requested, instead)
                .returns(Fault.INVALID_PARAMETER_VALUE_EXCEPTION, ElastiCacheFault::fault);
    }

    @ParameterizedTest
    @CsvSource({
        "REDIS, 6",
        "REDIS, 7",
        "REDIS, 7.x",
        "REDIS, 7.2",
        "REDIS, 7.2.4",
        "REDIS, 5.0",
        "REDIS, latest",
        "VALKEY, 6.x",
        "VALKEY, 7.1",
        "MEMCACHED, 1.6",
        "MEMCACHED, 7.1"
    })
    void cannot_find_what_is_not_listed(Engine engine, String requested) {
        assertThatExceptionOfType(ElastiCacheFault.class)
                .isThrownBy(() -> EngineVersions.resolve(engine, requested, NOW))
                .withMessage("Cannot find version %s for %s", requested, engine.wireName())
                .returns(Fault.INVALID_PARAMETER_COMBINATION_EXCEPTION, ElastiCacheFault::fault);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2.6.13", "2.8.24", "3.2.4", "3.2.6", "3.2.10"})
    void cannot_find_a_version_after_its_end_of_life(String version) {
        assertThatExceptionOfType(ElastiCacheFault.class)
                .isThrownBy(() -> EngineVersions.resolve(Engine.REDIS, version, NOW))
                .withMessage("Cannot find version %s for redis", version);
    }

    @Test
    void finds_an_old_version_up_to_its_last_day() {
        assertThat(EngineVersions.resolve(Engine.REDIS, "3.2.6", Instant.parse("2023-07-31T23:59:59Z"))
                        .version())
                .isEqualTo("3.2.6");
        assertThatExceptionOfType(ElastiCacheFault.class)
                .isThrownBy(() -> EngineVersions.resolve(Engine.REDIS, "3.2.6", Instant.parse("2023-08-01T00:00:00Z")));
    }

    @Test
    void goes_from_standard_through_extended_support_to_the_end_of_life() {
        var version = EngineVersions.find(Engine.REDIS, "5.0.6").orElseThrow();

        assertThat(Stream.of(
                                "2026-01-31T23:59:59Z",
                                "2026-02-01T00:00:00Z",
                                "2029-01-31T23:59:59Z",
                                "2029-02-01T00:00:00Z")
                        .map(Instant::parse)
                        .map(version::supportAt))
                .containsExactly(Support.STANDARD, Support.EXTENDED, Support.EXTENDED, Support.ENDED);
    }

    @Test
    void names_the_successor_of_a_deprecated_version() {
        assertThat(EngineVersions.all().stream()
                        .filter(version -> version.replacedBy().isPresent())
                        .map(EngineVersion::version))
                .containsExactly("5.0.0", "5.0.3", "5.0.4", "5.0.5");
    }

    @Test
    void lists_every_version_with_its_texts_compared_as_texts() {
        assertThat(versions(EngineVersions.find(null, null, null, false)))
                .containsExactly(
                        "memcached 1.4.14",
                        "memcached 1.4.24",
                        "memcached 1.4.33",
                        "memcached 1.4.34",
                        "memcached 1.4.5",
                        "memcached 1.5.10",
                        "memcached 1.5.16",
                        "memcached 1.6.12",
                        "memcached 1.6.17",
                        "memcached 1.6.22",
                        "memcached 1.6.6",
                        "redis 2.6.13",
                        "redis 2.8.19",
                        "redis 2.8.21",
                        "redis 2.8.22",
                        "redis 2.8.23",
                        "redis 2.8.24",
                        "redis 2.8.6",
                        "redis 3.2.10",
                        "redis 3.2.4",
                        "redis 3.2.6",
                        "redis 4.0.10",
                        "redis 5.0.0",
                        "redis 5.0.3",
                        "redis 5.0.4",
                        "redis 5.0.5",
                        "redis 5.0.6",
                        "redis 6.0",
                        "redis 6.2",
                        "redis 7.0",
                        "redis 7.1",
                        "valkey 7.2",
                        "valkey 8.0",
                        "valkey 8.1",
                        "valkey 8.2",
                        "valkey 9.0",
                        "valkey 9.1");
    }

    @Test
    void filters_by_engine_in_any_case_and_by_version_and_family() {
        assertThat(versions(EngineVersions.find("Redis", null, "redis6.x", false)))
                .containsExactly("redis 6.0", "redis 6.2");
        assertThat(versions(EngineVersions.find(null, "7.2", null, false))).containsExactly("valkey 7.2");
        assertThat(EngineVersions.find("mysql", null, null, false)).isEmpty();
        assertThat(EngineVersions.find("redis", "7.2", null, false)).isEmpty();
        assertThat(EngineVersions.find("redis", null, "valkey8", false)).isEmpty();
    }

    @Test
    void lists_only_the_default_of_each_engine_or_of_the_family() {
        assertThat(versions(EngineVersions.find(null, null, null, true)))
                .containsExactly("memcached 1.6.22", "redis 7.1", "valkey 9.1");
        assertThat(versions(EngineVersions.find("redis", null, "redis5.0", true)))
                .containsExactly("redis 5.0.6");
        assertThat(EngineVersions.find("redis", "7.0", null, true)).isEmpty();
    }

    @Test
    void describes_a_version_in_the_words_of_aws() {
        var version = EngineVersions.find(Engine.REDIS, "2.8.22").orElseThrow();

        assertThat(version.description()).isEqualTo("redis version 2.8.22 R5");
        assertThat(version.engineDescription()).isEqualTo("Redis");
        assertThat(version.family()).isEqualTo("redis2.8");
    }

    private static List<String> versions(List<EngineVersion> versions) {
        return versions.stream()
                .map(version -> version.engine() + " " + version.version())
                .toList();
    }
}
