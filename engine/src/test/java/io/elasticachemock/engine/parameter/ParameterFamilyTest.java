package io.elasticachemock.engine.parameter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.elasticachemock.engine.ElastiCacheFault;
import io.elasticachemock.engine.Fault;
import io.elasticachemock.engine.node.CacheNodeTypes;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The catalogue of parameters. */
class ParameterFamilyTest {
    @ParameterizedTest
    @CsvSource({
        "memcached1.4, 30, 2",
        "memcached1.5, 30, 2",
        "memcached1.6, 30, 2",
        "redis2.6, 28, 3",
        "redis2.8, 35, 3",
        "redis3.2, 39, 3",
        "redis4.0, 52, 3",
        "redis5.0, 57, 3",
        "redis6.x, 62, 3",
        "redis7, 63, 3",
        "valkey7, 63, 3",
        "valkey8, 66, 3",
        "valkey9, 67, 3"
    })
    void has_as_many_parameters_of_both_kinds(String family, int plain, int nodeTypeSpecific) {
        assertThat(ParameterFamily.parse(family).parameters().values())
                .hasSize(plain + nodeTypeSpecific)
                .filteredOn(Parameter::nodeTypeSpecific)
                .hasSize(nodeTypeSpecific);
    }

    @Test
    void that_does_not_exist_is_refused_in_the_words_of_aws() {
        assertThatExceptionOfType(ElastiCacheFault.class)
                .isThrownBy(() -> ParameterFamily.parse("redis8"))
                .withMessage("CacheParameterGroupFamily redis8 is not a valid parameter group family.")
                .returns(Fault.INVALID_PARAMETER_VALUE_EXCEPTION, ElastiCacheFault::fault);
    }

    static Stream<ParameterFamily> families() {
        return ParameterFamily.all().stream();
    }

    @ParameterizedTest
    @MethodSource("families")
    void allows_its_own_defaults(ParameterFamily family) {
        family.parameters().values().forEach(parameter -> {
            if (parameter.nodeTypeSpecific()) {
                assertThat(parameter.defaultValue()).as(parameter.name()).isNull();
                assertThat(NodeTypeValue.of(family.name(), parameter))
                        .as(parameter.name())
                        .isNotEmpty()
                        .allMatch(each -> each.value().matches("[1-9]\\d*"));
            } else {
                parameter.checkAllows(parameter.defaultValue() == null ? "" : parameter.defaultValue());
            }
        });
    }

    @Test
    void has_a_value_for_each_node_type_that_runs_it() {
        Parameter maxmemory = ParameterFamily.parse("valkey8").parameter("maxmemory");
        Parameter threads = ParameterFamily.parse("memcached1.6").parameter("num_threads");

        assertThat(NodeTypeValue.of("valkey8", maxmemory))
                .contains(new NodeTypeValue(CacheNodeTypes.resolve("cache.m8g.large"), "7294178820"))
                .extracting(each -> each.nodeType().name())
                .isSorted()
                .doesNotContain("cache.c1.xlarge");
        assertThat(NodeTypeValue.of("memcached1.6", threads))
                .contains(new NodeTypeValue(CacheNodeTypes.resolve("cache.m8g.xlarge"), "4"))
                .extracting(each -> each.nodeType().name())
                .doesNotContain("cache.r6gd.xlarge");
    }

    @Test
    void tells_the_static_parameters_in_which_two_groups_differ() {
        var redis = DefaultParameterGroups.of("redis7", false);
        var clusterOn = DefaultParameterGroups.of("redis7", true);
        var valkey = CustomParameterGroup.of("mine", ParameterFamily.parse("valkey8"), "");

        assertThat(StaticParameters.differences(redis, valkey)).isEmpty();
        assertThat(StaticParameters.differences(redis, valkey.with(Map.of("timeout", "60", "databases", "8"))))
                .containsExactly("databases");
        assertThat(StaticParameters.differences(redis, clusterOn)).containsExactly("cluster-enabled");
    }

    @Test
    void lists_what_a_group_has_and_who_set_it() {
        var mine = CustomParameterGroup.of("mine", ParameterFamily.parse("redis5.0"), "")
                .with(Map.of("databases", "8"));

        List<ListedParameter> set = ListedParameter.of(mine, ParameterSource.USER);
        assertThat(set).singleElement().satisfies(listed -> {
            assertThat(listed.parameter().name()).isEqualTo("databases");
            assertThat(listed.value()).isEqualTo("8");
            assertThat(listed.modifiable()).isTrue();
        });
        assertThat(ListedParameter.of(mine, ParameterSource.SYSTEM)).hasSize(59);
        assertThat(ListedParameter.of(mine, ParameterSource.ENGINE_DEFAULT)).isEmpty();
        assertThat(ListedParameter.of(mine, null)).hasSize(60);
        assertThat(ListedParameter.engineDefaults("redis5.0"))
                .filteredOn(listed -> listed.parameter().modifiable() && !listed.modifiable())
                .extracting(listed -> listed.parameter().name())
                .containsExactly("activerehashing", "cluster-enabled", "databases");
    }
}
