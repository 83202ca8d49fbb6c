package io.elasticachemock.engine.world;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class LifeCycleTest {
    private final LifeCycle<Light> lights = LifeCycle.of("light", Light.class)
            .beginsAs(Light.RED)
            .moves(Light.RED, Light.GREEN)
            .moves(Light.GREEN, Light.RED);
    private final List<String> reported = new ArrayList<>();

    @Test
    void reports_a_beginning_a_move_and_an_end() {
        move(null, Light.RED);
        move(Light.RED, Light.GREEN);
        move(Light.GREEN, null);

        assertThat(reported).containsExactly("light l1: - to red", "light l1: red to green", "light l1: green to -");
    }

    @Test
    void says_nothing_of_staying() {
        move(Light.RED, Light.RED);

        assertThat(reported).isEmpty();
    }

    @Test
    void throws_on_a_move_that_the_table_does_not_have_and_names_those_that_it_has() {
        assertThatThrownBy(() -> move(Light.RED, Light.BROKEN))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("light l1 cannot move from RED to BROKEN; from there it moves to [GREEN]");
        assertThatThrownBy(() -> move(null, Light.GREEN)).isInstanceOf(IllegalStateException.class);
        assertThat(reported).isEmpty();
    }

    private void move(Light from, Light to) {
        lights.move(
                "l1",
                from,
                to,
                (resource, whole, part, before, after) -> reported.add(
                        resource + " " + whole + (part == null ? "" : "/" + part) + ": " + before + " to " + after));
    }

    private enum Light {
        RED,
        GREEN,
        BROKEN
    }
}
