package io.elasticachemock.engine.version;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FeatureTest {
    @ParameterizedTest
    @CsvSource({
        "AUTOMATIC_FAILOVER, 2.6.13, 2.8.6",
        "CLUSTER_MODE, 2.8.24, 3.2.4",
        "ONLINE_RESHARDING, 3.2.6, 3.2.10",
        "AUTH_TOKEN_CHANGE, 5.0.5, 5.0.6",
        "SHARDS_BEYOND_90, 5.0.5, 5.0.6",
        "RBAC, 5.0.6, 6.0",
        "SLOW_LOG, 5.0.6, 6.0",
        "ENGINE_LOG, 6.0, 6.2",
        "DATA_TIERING, 6.0, 6.2",
        "IPV6, 6.0, 6.2",
        "JSON, 6.0, 6.2",
        "TRANSIT_ENCRYPTION_MODE, 6.2, 7.0",
        "CLUSTER_MODE_CHANGE, 6.2, 7.0"
    })
    void begins_with_a_version_of_redis(Feature feature, String last, String first) {
        assertThat(redis(last).supports(feature)).isFalse();
        assertThat(redis(first).supports(feature)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"AT_REST_ENCRYPTION", "IN_TRANSIT_ENCRYPTION"})
    void encryption_is_in_3_2_6_and_from_4_0_10_on_but_not_in_3_2_10(Feature feature) {
        assertThat(Stream.of("3.2.4", "3.2.6", "3.2.10", "4.0.10", "5.0.0").map(v -> redis(v).supports(feature)))
                .containsExactly(false, true, false, true, true);
    }

    @Test
    void all_of_valkey_can_do_what_redis_can() {
        for (Feature feature : Feature.values()) {
            if (feature.minimum(Engine.REDIS).isPresent()) {
                assertThat(valkey("7.2").supports(feature)).as(feature.name()).isTrue();
            }
        }
    }

    @Test
    void only_valkey_can_search_vectors_and_only_from_8_2_on() {
        assertThat(redis("7.1").supports(Feature.VECTOR_SEARCH)).isFalse();
        assertThat(valkey("8.1").supports(Feature.VECTOR_SEARCH)).isFalse();
        assertThat(valkey("8.2").supports(Feature.VECTOR_SEARCH)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"IN_TRANSIT_ENCRYPTION, 1.6.6, 1.6.12", "IPV6, 1.5.16, 1.6.6", "VERTICAL_SCALING, 1.4.34, 1.5.10"})
    void begins_with_a_version_of_memcached(Feature feature, String last, String first) {
        assertThat(memcached(last).supports(feature)).isFalse();
        assertThat(memcached(first).supports(feature)).isTrue();
    }

    @Test
    void memcached_never_replicates_fails_over_or_backs_up() {
        assertThat(Stream.of(Feature.REPLICATION, Feature.AUTOMATIC_FAILOVER, Feature.BACKUP, Feature.CLUSTER_MODE)
                        .map(memcached("1.6.22")::supports))
                .containsOnly(false);
    }

    private static EngineVersion redis(String version) {
        return EngineVersions.find(Engine.REDIS, version).orElseThrow();
    }

    private static EngineVersion valkey(String version) {
        return EngineVersions.find(Engine.VALKEY, version).orElseThrow();
    }

    private static EngineVersion memcached(String version) {
        return EngineVersions.find(Engine.MEMCACHED, version).orElseThrow();
    }
}
