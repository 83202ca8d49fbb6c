package io.elasticachemock.engine.chance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class SeedTest {
    @Property
    void draws_the_same_for_the_same_seed_and_purpose(
            @ForAll long seed, @ForAll @Size(min = 1, max = 4) List<String> key) {
        assertThat(numbers(seed, key)).isEqualTo(numbers(seed, key));
    }

    @Property
    void draws_something_else_for_another_seed(
            @ForAll long seed, @ForAll long other, @ForAll @Size(min = 1, max = 4) List<String> key) {
        Assume.that(seed != other);

        assertThat(numbers(seed, key)).isNotEqualTo(numbers(other, key));
    }

    @Property
    void draws_something_else_for_another_purpose(
            @ForAll long seed,
            @ForAll @Size(min = 1, max = 4) List<String> key,
            @ForAll @Size(min = 1, max = 4) List<String> other) {
        Assume.that(!key.equals(other));

        assertThat(numbers(seed, key)).isNotEqualTo(numbers(seed, other));
    }

    @Property
    void draws_by_the_rest_of_a_key_as_by_the_whole(
            @ForAll long seed,
            @ForAll @Size(max = 3) List<String> beginning,
            @ForAll @Size(min = 1, max = 3) List<String> rest) {
        var whole = Stream.concat(beginning.stream(), rest.stream()).toList();

        var branch = new Seed(seed).of(beginning.toArray(String[]::new));

        assertThat(numbers(branch.value(), rest)).isEqualTo(numbers(seed, whole));
    }

    @Test
    void tells_apart_what_only_together_is_the_same() {
        assertThat(numbers(1, List.of("a", "bc"))).isNotEqualTo(numbers(1, List.of("ab", "c")));
        assertThat(numbers(1, List.of("a", ""))).isNotEqualTo(numbers(1, List.of("a")));
        assertThat(numbers(1, List.of("", "a"))).isNotEqualTo(numbers(1, List.of("a", "")));
    }

    @Test
    void does_not_depend_on_what_was_drawn_before() {
        Seed seed = new Seed(7);
        long alone = seed.draw("windows").nextLong();

        seed.draw("durations").nextLong();
        seed.draw("windows").nextLong();

        assertThat(seed.draw("windows").nextLong()).isEqualTo(alone);
    }

    @Test
    void draws_the_same_on_every_machine_and_every_java() {
        assertThat(new Seed(42).draw("windows", "orders").nextLong()).isEqualTo(7663212642904960561L);
    }

    private static List<Long> numbers(long seed, List<String> key) {
        var chance = new Seed(seed).draw(key.toArray(String[]::new));
        return IntStream.range(0, 4).mapToObj(i -> chance.nextLong()).toList();
    }
}
