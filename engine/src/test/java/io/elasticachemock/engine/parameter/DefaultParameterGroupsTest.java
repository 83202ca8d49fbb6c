package io.elasticachemock.engine.parameter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DefaultParameterGroupsTest {
    @Test
    void are_one_for_each_family_and_a_second_with_cluster_mode() {
        assertThat(DefaultParameterGroups.all())
                .extracting(DefaultParameterGroup::name)
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
                        "default.valkey9.cluster.on");
    }

    @ParameterizedTest
    @CsvSource({
        "default.redis7, redis7, false, Default parameter group for redis7",
        "default.valkey8.cluster.on, valkey8, true, Customized default parameter group for valkey8 with cluster mode on"
    })
    void are_described_in_the_words_of_aws(String name, String family, boolean clusterEnabled, String description) {
        var group = DefaultParameterGroups.find(name).orElseThrow();

        assertThat(group.family()).isEqualTo(family);
        assertThat(group.clusterEnabled()).isEqualTo(clusterEnabled);
        assertThat(group.description()).isEqualTo(description);
        assertThat(DefaultParameterGroups.of(family, clusterEnabled)).isEqualTo(group);
    }

    @Test
    void are_found_in_any_case() {
        assertThat(DefaultParameterGroups.find("Default.Redis7")).contains(DefaultParameterGroups.of("redis7", false));
    }

    @Test
    void are_of_the_families_that_have_parameters() {
        for (DefaultParameterGroup group : DefaultParameterGroups.all()) {
            assertThat(group.parameters().parameters().containsKey(Parameter.CLUSTER_ENABLED))
                    .isEqualTo(DefaultParameterGroups.find("default." + group.family() + ".cluster.on")
                            .isPresent());
        }
        assertThat(DefaultParameterGroups.all())
                .extracting(DefaultParameterGroup::family)
                .containsAll(ParameterFamily.all().stream()
                        .map(ParameterFamily::name)
                        .toList());
    }

    @Test
    void with_cluster_mode_do_not_exist_for_a_family_without_it() {
        assertThatIllegalArgumentException().isThrownBy(() -> DefaultParameterGroups.of("redis2.8", true));
        assertThatIllegalArgumentException().isThrownBy(() -> DefaultParameterGroups.of("memcached1.6", true));
    }
}
