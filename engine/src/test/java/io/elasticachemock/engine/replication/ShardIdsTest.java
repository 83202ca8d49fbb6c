package io.elasticachemock.engine.replication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.elasticachemock.engine.ElastiCacheFault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ShardIdsTest {
    @Test
    void are_numbers_in_four_digits() {
        assertThat(ShardIds.of(1)).isEqualTo("0001");
        assertThat(ShardIds.of(100)).isEqualTo("0100");
        assertThat(ShardIds.of(101)).isEqualTo("0101");
        assertThat(ShardIds.first(3)).containsExactly("0001", "0002", "0003");
        assertThat(ShardIds.first(500)).hasSize(500).endsWith("0500").isSorted();
    }

    @ParameterizedTest
    @ValueSource(strings = {"7", "07", "0007"})
    void may_be_given_without_their_zeros(String given) {
        assertThat(ShardIds.given(given)).isEqualTo("0007");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "00001", "x", "-1"})
    void are_refused_where_they_are_none(String given) {
        assertThatThrownBy(() -> ShardIds.given(given)).isInstanceOf(ElastiCacheFault.class);
    }
}
