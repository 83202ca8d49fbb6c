package io.elasticachemock.engine.slot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.elasticachemock.engine.ElastiCacheFault;
import io.elasticachemock.engine.Fault;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SlotsTest {
    @Test
    void are_shared_out_as_aws_does() {
        assertThat(Slots.partition(1)).map(Slots::toString).containsExactly("0-16383");
        assertThat(Slots.partition(2)).map(Slots::toString).containsExactly("0-8191", "8192-16383");
        assertThat(Slots.partition(3)).map(Slots::toString).containsExactly("0-5461", "5462-10922", "10923-16383");
    }

    @Test
    void are_read_in_any_order_and_answered_in_ascending_order() {
        assertThat(Slots.parse("4000-5461, 0-1000")).hasToString("0-1000,4000-5461");
        assertThat(Slots.parse("0-99,100-199")).hasToString("0-199");
        assertThat(Slots.parse("7-7")).hasToString("7-7");
        assertThat(Slots.parse("0-1000,4000-5461").count()).isEqualTo(1001 + 1462);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "5", "0-", "10-5", "0-16384", "0-99999", "0-100,", "0-100,100-200", "a-b", "-1-5", "0-1-2"})
    void are_refused_when_they_are_malformed_or_doubled(String text) {
        assertThatExceptionOfType(ElastiCacheFault.class)
                .isThrownBy(() -> Slots.parse(text))
                .returns(Fault.INVALID_PARAMETER_VALUE_EXCEPTION, ElastiCacheFault::fault);
    }

    @Test
    void are_complete_when_every_slot_is_there_once() {
        Slots.checkComplete(shards("0-100,8000-16383", "101-7999"));
    }

    @Test
    void are_refused_when_one_is_missing_or_shared() {
        for (var shards : List.of(
                shards("0-8191", "8193-16383"),
                shards("0-8192", "8192-16383"),
                shards("0-8190", "8190-16383"),
                shards("1-16383"),
                shards())) {
            assertThatExceptionOfType(ElastiCacheFault.class)
                    .as(shards.toString())
                    .isThrownBy(() -> Slots.checkComplete(shards))
                    .returns(Fault.INVALID_PARAMETER_VALUE_EXCEPTION, ElastiCacheFault::fault);
        }
    }

    private static List<Slots> shards(String... texts) {
        return Stream.of(texts).map(Slots::parse).toList();
    }
}
