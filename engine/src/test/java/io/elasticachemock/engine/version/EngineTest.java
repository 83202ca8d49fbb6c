package io.elasticachemock.engine.version;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.elasticachemock.engine.ElastiCacheFault;
import io.elasticachemock.engine.Fault;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EngineTest {
    @ParameterizedTest
    @CsvSource({"redis, REDIS", "Redis, REDIS", "VALKEY, VALKEY", "memcacheD, MEMCACHED"})
    void is_named_in_any_case_and_answered_in_lower_case(String name, Engine engine) {
        assertThat(Engine.parse(name)).isEqualTo(engine);
        assertThat(engine.wireName()).isEqualTo(name.toLowerCase(Locale.ROOT));
    }

    @Test
    void is_refused_when_elasticache_does_not_have_it() {
        assertThatExceptionOfType(ElastiCacheFault.class)
                .isThrownBy(() -> Engine.parse("mysql"))
                .returns(Fault.INVALID_PARAMETER_VALUE_EXCEPTION, ElastiCacheFault::fault);
    }
}
