package io.elasticachemock.sdk.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import io.elasticachemock.sdk.support.Aws;
import io.elasticachemock.sdk.support.Loan;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.elasticache.model.CacheEngineVersion;
import software.amazon.awssdk.services.elasticache.model.DescribeCacheEngineVersionsRequest;

/** The engine versions that ElastiCache has. */
class EngineVersionsTest {
    @Test
    void they_are_listed_by_engine_and_then_as_texts() {
        Loan.manual(aws -> {
            assertThat(find(aws, all -> {}))
                    .extracting(CacheEngineVersion::engine)
                    .isSorted()
                    .contains("memcached", "redis", "valkey");
            assertThat(find(aws, request -> request.engine("redis")))
                    .extracting(CacheEngineVersion::engineVersion)
                    .isSorted()
                    .containsSubsequence("2.6.13", "2.8.19", "2.8.24", "2.8.6", "5.0.6", "6.0", "6.2", "7.0", "7.1");
        });
    }

    @Test
    void a_row_names_the_version_by_what_requests_say_and_describes_its_patch() {
        Loan.manual(aws -> {
            assertThat(find(aws, request -> request.engine("Redis").engineVersion("6.2")))
                    .extracting(
                            CacheEngineVersion::engine,
                            CacheEngineVersion::engineVersion,
                            CacheEngineVersion::cacheParameterGroupFamily,
                            CacheEngineVersion::cacheEngineDescription,
                            CacheEngineVersion::cacheEngineVersionDescription)
                    .containsExactly(tuple("redis", "6.2", "redis6.x", "Redis", "redis version 6.2.6"));
            assertThat(find(aws, request -> request.engine("memcached").engineVersion("1.4.14")))
                    .extracting(
                            CacheEngineVersion::cacheParameterGroupFamily,
                            CacheEngineVersion::cacheEngineDescription,
                            CacheEngineVersion::cacheEngineVersionDescription)
                    .containsExactly(tuple("memcached1.4", "memcached", "memcached version 1.4.14"));
        });
    }

    @Test
    void they_are_found_by_family() {
        Loan.manual(aws -> assertThat(find(aws, request -> request.cacheParameterGroupFamily("valkey8")))
                .extracting(CacheEngineVersion::engineVersion)
                .containsExactly("8.0", "8.1", "8.2"));
    }

    @Test
    void the_default_is_the_newest_of_each_engine() {
        Loan.manual(aws -> {
            assertThat(find(aws, request -> request.defaultOnly(true)))
                    .extracting(CacheEngineVersion::engine, CacheEngineVersion::engineVersion)
                    .containsExactly(tuple("memcached", "1.6.22"), tuple("redis", "7.1"), tuple("valkey", "9.1"));
            assertThat(find(aws, request -> request.defaultOnly(true).engine("redis")))
                    .extracting(CacheEngineVersion::engineVersion)
                    .containsExactly("7.1");
            assertThat(find(aws, request -> request.defaultOnly(true).cacheParameterGroupFamily("redis6.x")))
                    .extracting(CacheEngineVersion::engineVersion)
                    .containsExactly("6.2");
        });
    }

    @Test
    void of_what_there_is_not_there_are_none() {
        Loan.manual(aws -> {
            assertThat(find(aws, request -> request.engine("mysql"))).isEmpty();
            assertThat(find(aws, request -> request.engine("redis").engineVersion("7.2")))
                    .isEmpty();
            assertThat(find(aws, request -> request.cacheParameterGroupFamily("redis9")))
                    .isEmpty();
        });
    }

    private static List<CacheEngineVersion> find(Aws aws, Consumer<DescribeCacheEngineVersionsRequest.Builder> asked) {
        return aws.client().describeCacheEngineVersions(asked).cacheEngineVersions();
    }
}
