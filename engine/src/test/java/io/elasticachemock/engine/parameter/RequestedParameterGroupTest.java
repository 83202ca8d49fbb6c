package io.elasticachemock.engine.parameter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.elasticachemock.engine.ElastiCacheFault;
import io.elasticachemock.engine.Fault;
import io.elasticachemock.engine.stage.Stage;
import io.elasticachemock.engine.version.Engine;
import io.elasticachemock.engine.version.EngineVersion;
import io.elasticachemock.engine.version.EngineVersions;
import org.junit.jupiter.api.Test;

/** The parameter group that something that runs already shall use. */
class RequestedParameterGroupTest {
    private static final EngineVersion REDIS_7 = EngineVersions.resolve(Engine.REDIS, "7.1", Stage.START);

    private final Stage stage = Stage.set();

    @Test
    void is_of_the_versions_family_and_of_the_same_cluster_mode() {
        assertThat(RequestedParameterGroup.ofRunning(
                                stage.world(),
                                "Default.Redis7.Cluster.On",
                                REDIS_7,
                                DefaultParameterGroups.of("redis6.x", true))
                        .name())
                .isEqualTo("default.redis7.cluster.on");
    }

    @Test
    void of_another_family_is_refused() {
        refuses(
                "default.redis6.x",
                Fault.INVALID_PARAMETER_COMBINATION_EXCEPTION,
                "Expected a parameter group of family redis7 but found one of family redis6.x");
    }

    @Test
    void with_another_cluster_mode_is_refused() {
        refuses(
                "default.redis7.cluster.on",
                Fault.INVALID_PARAMETER_COMBINATION_EXCEPTION,
                "The parameter cluster-enabled has a different value in the requested parameter group than the current"
                        + " parameter group. This parameter value cannot be changed for a cache cluster");
    }

    @Test
    void that_does_not_exist_is_refused() {
        refuses("mine", Fault.CACHE_PARAMETER_GROUP_NOT_FOUND_FAULT, "CacheParameterGroup not found: mine");
    }

    private void refuses(String name, Fault fault, String message) {
        assertThatExceptionOfType(ElastiCacheFault.class)
                .isThrownBy(() -> RequestedParameterGroup.ofRunning(
                        stage.world(), name, REDIS_7, DefaultParameterGroups.of("redis7", false)))
                .withMessage(message)
                .returns(fault, ElastiCacheFault::fault);
    }
}
