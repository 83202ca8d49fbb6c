package io.elasticachemock.sdk.parameter;

import static io.elasticachemock.sdk.parameter.Values.createGroup;
import static io.elasticachemock.sdk.parameter.Values.modify;
import static io.elasticachemock.sdk.parameter.Values.value;
import static io.elasticachemock.sdk.support.Refusal.INVALID_PARAMETER_VALUE;
import static org.assertj.core.api.Assertions.assertThat;

import io.elasticachemock.sdk.support.Aws;
import io.elasticachemock.sdk.support.Loan;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.elasticache.model.CacheNodeTypeSpecificParameter;
import software.amazon.awssdk.services.elasticache.model.CacheNodeTypeSpecificValue;
import software.amazon.awssdk.services.elasticache.model.ChangeType;
import software.amazon.awssdk.services.elasticache.model.DescribeCacheParametersResponse;
import software.amazon.awssdk.services.elasticache.model.DescribeEngineDefaultParametersResponse;
import software.amazon.awssdk.services.elasticache.model.Parameter;

/** What is in parameter groups. */
class ParametersTest {
    @Test
    void a_parameter_is_told_with_all_that_is_known_of_it() {
        Loan.manual(aws -> {
            createGroup(aws, "mine", "redis5.0");
            modify(aws, "mine", value("timeout", "20"));

            Parameter untouched = parameter(aws, "default.redis5.0", "timeout");
            assertThat(untouched.description()).isNotBlank();
            assertThat(untouched)
                    .isEqualTo(Parameter.builder()
                            .parameterName("timeout")
                            .parameterValue("0")
                            .description(untouched.description())
                            .source("system")
                            .dataType("integer")
                            .allowedValues("0,20-")
                            .isModifiable(true)
                            .minimumEngineVersion("5.0.0")
                            .changeType(ChangeType.IMMEDIATE)
                            .build());
            assertThat(parameter(aws, "mine", "timeout"))
                    .isEqualTo(untouched.toBuilder()
                            .parameterValue("20")
                            .source("user")
                            .build());
        });
    }

    @Test
    void one_that_only_new_groups_can_change_is_fixed_in_default_ones() {
        Loan.manual(aws -> {
            createGroup(aws, "mine", "redis5.0");

            for (String name : List.of("activerehashing", "cluster-enabled", "databases")) {
                assertThat(parameter(aws, "mine", name).isModifiable()).isTrue();
                assertThat(parameter(aws, "default.redis5.0", name).isModifiable())
                        .isFalse();
                assertThat(parameter(aws, "mine", name).changeType()).isEqualTo(ChangeType.REQUIRES_REBOOT);
            }
        });
    }

    @Test
    void one_without_a_value_or_any_bounds_leaves_them_out() {
        Loan.manual(aws -> {
            Parameter events = parameter(aws, "default.redis7", "notify-keyspace-events");

            assertThat(events.parameterValue()).isNull();
            assertThat(events.allowedValues()).isNull();
        });
    }

    @Test
    void cluster_mode_is_on_in_the_default_groups_that_are_named_so() {
        Loan.manual(aws -> {
            assertThat(parameter(aws, "default.valkey8", "cluster-enabled").parameterValue())
                    .isEqualTo("no");
            assertThat(parameter(aws, "default.valkey8.cluster.on", "cluster-enabled")
                            .parameterValue())
                    .isEqualTo("yes");
        });
    }

    @Test
    void one_that_depends_on_the_node_type_has_a_value_for_each() {
        Loan.manual(aws -> {
            CacheNodeTypeSpecificParameter maxmemory = describe(aws, "default.redis7", null)
                    .cacheNodeTypeSpecificParameters()
                    .get(2);

            assertThat(maxmemory.parameterName()).isEqualTo("maxmemory");
            assertThat(maxmemory.dataType()).isEqualTo("integer");
            assertThat(maxmemory.allowedValues()).isEqualTo("0-");
            assertThat(maxmemory.isModifiable()).isFalse();
            assertThat(maxmemory.source()).isEqualTo("system");
            assertThat(maxmemory.changeType()).isEqualTo(ChangeType.IMMEDIATE);
            assertThat(maxmemory.cacheNodeTypeSpecificValues())
                    .contains(CacheNodeTypeSpecificValue.builder()
                            .cacheNodeType("cache.r6g.large")
                            .value("14037181030")
                            .build())
                    .extracting(CacheNodeTypeSpecificValue::cacheNodeType)
                    .isSorted();
        });
    }

    @Test
    void values_are_listed_by_who_set_them() {
        Loan.manual(aws -> {
            createGroup(aws, "mine", "redis5.0");
            modify(aws, "mine", value("timeout", "20"), value("databases", "16"));

            assertThat(describe(aws, "mine", "user").parameters())
                    .extracting(Parameter::parameterName)
                    .containsExactly("databases", "timeout");
            assertThat(describe(aws, "mine", "user").cacheNodeTypeSpecificParameters())
                    .isEmpty();
            assertThat(describe(aws, "mine", "system").parameters()).hasSize(55);
            assertThat(describe(aws, "mine", "system").cacheNodeTypeSpecificParameters())
                    .hasSize(3);
            assertThat(describe(aws, "mine", "engine-default").parameters()).isEmpty();
            assertThat(describe(aws, "mine", null).parameters()).hasSize(57);
            INVALID_PARAMETER_VALUE.meets(() -> describe(aws, "mine", "mine"));
        });
    }

    /** AWS's sample: of redis2.8 the first 25 are 22 with one value and 3 with one for each node type. */
    @Test
    void a_page_counts_both_kinds_of_parameters() {
        Loan.manual(aws -> {
            DescribeEngineDefaultParametersResponse first = engineDefaults(aws, "redis2.8", 25, null);
            DescribeEngineDefaultParametersResponse second =
                    engineDefaults(aws, "redis2.8", 25, first.engineDefaults().marker());

            assertThat(first.engineDefaults().cacheParameterGroupFamily()).isEqualTo("redis2.8");
            assertThat(first.engineDefaults().parameters()).hasSize(22);
            assertThat(first.engineDefaults().cacheNodeTypeSpecificParameters()).hasSize(3);
            assertThat(second.engineDefaults().parameters()).hasSize(13);
            assertThat(second.engineDefaults().cacheNodeTypeSpecificParameters())
                    .isEmpty();
            assertThat(second.engineDefaults().marker()).isNull();
            assertThat(Stream.of(first, second)
                            .flatMap(page -> page.engineDefaults().parameters().stream())
                            .map(Parameter::parameterName))
                    .isSorted()
                    .doesNotHaveDuplicates();
        });
    }

    @Test
    void the_paginators_see_each_parameter_once() {
        Loan.manual(aws -> {
            assertThat(aws
                            .client()
                            .describeCacheParametersPaginator(
                                    request -> request.cacheParameterGroupName("default.valkey9")
                                            .maxRecords(20))
                            .parameters()
                            .stream())
                    .isEqualTo(describe(aws, "default.valkey9", null).parameters());
            assertThat(aws
                            .client()
                            .describeEngineDefaultParametersPaginator(
                                    request -> request.cacheParameterGroupFamily("memcached1.6")
                                            .maxRecords(20))
                            .stream()
                            .flatMap(page -> page.engineDefaults().parameters().stream()))
                    .isEqualTo(engineDefaults(aws, "memcached1.6", 100, null)
                            .engineDefaults()
                            .parameters());
        });
    }

    @Test
    void a_family_that_does_not_exist_is_refused() {
        Loan.manual(aws -> INVALID_PARAMETER_VALUE.meets(
                () -> engineDefaults(aws, "redis8", 100, null),
                "CacheParameterGroupFamily redis8 is not a valid parameter group family."));
    }

    private static DescribeCacheParametersResponse describe(Aws aws, String group, String source) {
        return aws.client().describeCacheParameters(request -> request.cacheParameterGroupName(group)
                .source(source));
    }

    private static Parameter parameter(Aws aws, String group, String name) {
        return describe(aws, group, null).parameters().stream()
                .filter(parameter -> parameter.parameterName().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static DescribeEngineDefaultParametersResponse engineDefaults(
            Aws aws, String family, int maxRecords, String marker) {
        return aws.client().describeEngineDefaultParameters(request -> request.cacheParameterGroupFamily(family)
                .maxRecords(maxRecords)
                .marker(marker));
    }
}
