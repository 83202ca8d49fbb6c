package io.elasticachemock.sdk.catalogue;

import static io.elasticachemock.sdk.support.Refusal.CACHE_PARAMETER_GROUP_NOT_FOUND;
import static org.assertj.core.api.Assertions.assertThat;

import io.elasticachemock.sdk.support.Loan;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import software.amazon.awssdk.services.elasticache.model.CacheParameterGroup;

/** The default parameter groups: one for each family, and a second one where there is cluster mode. */
class ParameterGroupsTest {
    @Test
    void all_of_them_are_listed() {
        Loan.manual(
                aws -> assertThat(aws.client().describeCacheParameterGroups().cacheParameterGroups())
                        .extracting(CacheParameterGroup::cacheParameterGroupName)
                        .containsExactly(
                                "default.memcached1.4",
                                "default.memcached1.5",
                                "default.memcached1.6",
                                "default.redis2.6",
                                "default.redis2.8",
                                "default.redis3.2",
                                "default.redis3.2.cluster.on",
                                "default.redis4.0",
                                "default.redis4.0.cluster.on",
                                "default.redis5.0",
                                "default.redis5.0.cluster.on",
                                "default.redis6.x",
                                "default.redis6.x.cluster.on",
                                "default.redis7",
                                "default.redis7.cluster.on",
                                "default.valkey7",
                                "default.valkey7.cluster.on",
                                "default.valkey8",
                                "default.valkey8.cluster.on",
                                "default.valkey9",
                                "default.valkey9.cluster.on"));
    }

    @ParameterizedTest
    @CsvSource({
        "default.redis5.0, redis5.0, Default parameter group for redis5.0",
        "default.redis5.0.cluster.on, redis5.0, Customized default parameter group for redis5.0 with cluster mode on",
        "default.valkey8, valkey8, Default parameter group for valkey8",
    })
    void one_is_found_by_its_name(String name, String family, String description) {
        Loan.manual(aws -> assertThat(aws.client()
                        .describeCacheParameterGroups(request -> request.cacheParameterGroupName(name))
                        .cacheParameterGroups())
                .containsExactly(CacheParameterGroup.builder()
                        .cacheParameterGroupName(name)
                        .cacheParameterGroupFamily(family)
                        .description(description)
                        .isGlobal(false)
                        .arn("arn:aws:elasticache:us-east-1:123456789012:parametergroup:" + name)
                        .build()));
    }

    @Test
    void an_unknown_name_is_refused() {
        Loan.manual(aws -> CACHE_PARAMETER_GROUP_NOT_FOUND.meets(
                () -> aws.client().describeCacheParameterGroups(request -> request.cacheParameterGroupName("mine")),
                "CacheParameterGroup mine not found."));
    }
}
