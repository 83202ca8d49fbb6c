package io.elasticachemock.engine.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PaceTest {
    private static final Instant WALL = Instant.parse("2026-11-22T12:00:00Z");
    private static final Instant VIRTUAL = Instant.parse("2026-01-05T00:00:00Z");

    @Test
    void runs_with_the_wall_clock_in_real_mode() {
        assertThat(new Pace(ClockMode.REAL, WALL, VIRTUAL).virtualAt(WALL.plusSeconds(7)))
                .isEqualTo(VIRTUAL.plusSeconds(7));
    }

    @Test
    void runs_at_a_multiple_of_the_wall_clock() {
        assertThat(new Pace(ClockMode.parse("x600"), WALL, VIRTUAL).virtualAt(WALL.plusMillis(1500)))
                .isEqualTo(VIRTUAL.plusSeconds(900));
    }

    @Test
    void stands_still_in_manual_mode() {
        assertThat(new Pace(ClockMode.MANUAL, WALL, VIRTUAL).virtualAt(WALL.plusSeconds(7)))
                .isEqualTo(VIRTUAL);
    }

    @Test
    void does_not_follow_a_wall_clock_that_is_set_back() {
        assertThat(new Pace(ClockMode.REAL, WALL, VIRTUAL).virtualAt(WALL.minusSeconds(3600)))
                .isEqualTo(VIRTUAL);
    }

    @ParameterizedTest
    @ValueSource(strings = {"auto", "instant", "manual", "real", "x1", "x60", "x1000000"})
    void reads_the_modes_by_the_names_it_writes(String name) {
        assertThat(ClockMode.parse(name).name()).isEqualTo(name);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "AUTO", "x", "x0", "x-1", "x1.5", "x1000001", "x99999999999999999999", "fast"})
    void names_the_modes_when_there_is_no_such(String name) {
        assertThatThrownBy(() -> ClockMode.parse(name))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("'" + name + "'")
                .hasMessageContaining("auto, instant, manual, real, or xN");
    }
}
