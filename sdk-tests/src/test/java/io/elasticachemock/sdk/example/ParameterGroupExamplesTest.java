package io.elasticachemock.sdk.example;

import static io.elasticachemock.sdk.support.Refusal.CACHE_PARAMETER_GROUP_NOT_FOUND;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.elasticache.ElastiCacheClient;
import software.amazon.awssdk.services.elasticache.model.CacheParameterGroup;
import software.amazon.awssdk.services.elasticache.model.Parameter;
import software.amazon.awssdk.services.elasticache.model.ParameterNameValue;

class ParameterGroupExamplesTest {
    @Test
    @ExampleOf({"CreateCacheParameterGroup", "DescribeCacheParameterGroups", "DescribeCacheParameters"})
    void a_parameter_group_of_redis_5_is_created_and_described() {
        Oregon.manual((aws, client) -> {
            CacheParameterGroup created = create(client);
            assertThat(created.cacheParameterGroupName()).isEqualTo("mygroup");
            assertThat(created.cacheParameterGroupFamily()).isEqualTo("redis5.0");
            assertThat(created.description()).isEqualTo("mygroup");

            assertThat(client.describeCacheParameterGroups(all -> all.cacheParameterGroupName("mygroup"))
                            .cacheParameterGroups())
                    .containsExactly(created);
            assertThat(client.describeCacheParameters(all -> all.cacheParameterGroupName("mygroup"))
                            .parameters())
                    .filteredOn(parameter -> parameter.parameterName().equals("activedefrag"))
                    .singleElement()
                    .satisfies(parameter -> {
                        assertThat(parameter.parameterValue()).isEqualTo("no");
                        assertThat(parameter.source()).isEqualTo("system");
                        assertThat(parameter.dataType()).isEqualTo("string");
                    });
        });
    }

    @Test
    @ExampleOf({"ModifyCacheParameterGroup", "ResetCacheParameterGroup", "DeleteCacheParameterGroup"})
    void its_parameters_are_modified_and_reset_and_it_is_deleted() {
        Oregon.manual((aws, client) -> {
            create(client);

            assertThat(client.modifyCacheParameterGroup(group -> group.cacheParameterGroupName("mygroup")
                                    .parameterNameValues(ParameterNameValue.builder()
                                            .parameterName("activedefrag")
                                            .parameterValue("no")
                                            .build()))
                            .cacheParameterGroupName())
                    .isEqualTo("mygroup");
            assertThat(client.resetCacheParameterGroup(group ->
                                    group.cacheParameterGroupName("mygroup").resetAllParameters(true))
                            .cacheParameterGroupName())
                    .isEqualTo("mygroup");
            client.deleteCacheParameterGroup(group -> group.cacheParameterGroupName("mygroup"));
            CACHE_PARAMETER_GROUP_NOT_FOUND.meets(
                    () -> client.describeCacheParameterGroups(all -> all.cacheParameterGroupName("mygroup")));
        });
    }

    @Test
    @ExampleOf("DescribeEngineDefaultParameters")
    void the_defaults_of_redis_5_are_described() {
        Oregon.manual((aws, client) -> assertThat(
                        client.describeEngineDefaultParameters(all -> all.cacheParameterGroupFamily("redis5.0"))
                                .engineDefaults())
                .satisfies(defaults -> {
                    assertThat(defaults.cacheParameterGroupFamily()).isEqualTo("redis5.0");
                    assertThat(defaults.parameters())
                            .extracting(Parameter::parameterName)
                            .contains("activedefrag", "zset-max-ziplist-value");
                }));
    }

    private static CacheParameterGroup create(ElastiCacheClient client) {
        return client.createCacheParameterGroup(group -> group.cacheParameterGroupFamily("redis5.0")
                        .cacheParameterGroupName("mygroup")
                        .description("mygroup"))
                .cacheParameterGroup();
    }
}
