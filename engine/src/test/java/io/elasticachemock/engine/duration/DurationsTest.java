package io.elasticachemock.engine.duration;

import static org.assertj.core.api.Assertions.assertThat;

import io.elasticachemock.engine.chance.Seed;
import java.time.Duration;
import java.util.random.RandomGenerator;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class DurationsTest {
    private static final long GIB = 1L << 30;

    @ParameterizedTest
    @CsvSource({
        "LAUNCH_NODE,      memcached, cache.r6g.large, 0,  180",
        // The first row that fits is taken, so the engine comes before the node type.
        "LAUNCH_NODE,      memcached, cache.t4g.micro, 0,  180",
        "LAUNCH_NODE,      redis,     cache.t4g.micro, 0,  210",
        "LAUNCH_NODE,      redis,     cache.r6g.large, 0,  270",
        "LAUNCH_NODE,      valkey,    cache.r6g.large, 0,  270",
        "SYNCHRONIZE_NODE, redis,     cache.t4g.micro, 10, 160",
        "SYNCHRONIZE_NODE, redis,     cache.r6g.large, 10, 100",
        "SWITCH_ENDPOINT,  redis,     cache.r6g.large, 10, 4",
        "TAKE_SNAPSHOT,    redis,     cache.r6g.large, 10, 190",
        "DELETE_SNAPSHOT,  redis,     cache.r6g.large, 10, 10",
        "DELETE_NODE,      redis,     cache.r6g.large, 10, 240"
    })
    void depend_on_the_work_the_engine_the_node_type_and_the_data(
            WorkKind kind, String engine, String nodeType, long gib, long seconds) {
        assertThat(Durations.USUAL.of(kind, engine, nodeType, gib * GIB, theMiddle()))
                .isEqualTo(Duration.ofSeconds(seconds));
    }

    @Property
    void lie_within_the_spread_about_the_middle_and_are_whole_milliseconds(
            @ForAll WorkKind kind, @ForAll long seed, @ForAll @LongRange(max = 400) long gib) {
        Duration middle = Durations.USUAL.of(kind, "redis", "cache.r6g.large", gib * GIB, theMiddle());
        double spread = kind == WorkKind.SWITCH_ENDPOINT ? 0.5 : 0.2;

        Duration drawn =
                Durations.USUAL.of(kind, "redis", "cache.r6g.large", gib * GIB, new Seed(seed).draw("duration"));

        assertThat((double) drawn.toMillis())
                .isBetween(middle.toMillis() * (1 - spread) - 1, middle.toMillis() * (1 + spread) + 1);
        assertThat(drawn.toNanos() % 1_000_000).isZero();
    }

    @Property
    void are_the_same_for_the_same_draw(@ForAll WorkKind kind, @ForAll long seed) {
        assertThat(Durations.USUAL.of(kind, "redis", "cache.r6g.large", GIB, new Seed(seed).draw("duration")))
                .isEqualTo(Durations.USUAL.of(kind, "redis", "cache.r6g.large", GIB, new Seed(seed).draw("duration")));
    }

    @ParameterizedTest
    @EnumSource
    void are_known_for_every_kind_of_work(WorkKind kind) {
        assertThat(Durations.USUAL.of(kind, "redis", "cache.r6g.large", 0, theMiddle()))
                .isPositive();
    }

    @Test
    void can_be_overridden_for_one_kind_of_work() {
        Duration always = Duration.ofSeconds(1);

        Durations overridden = Durations.USUAL.with(WorkKind.LAUNCH_NODE, always);

        assertThat(overridden.of(WorkKind.LAUNCH_NODE, "redis", "cache.t4g.micro", 99 * GIB, theMiddle()))
                .isEqualTo(always);
        assertThat(overridden.of(WorkKind.DELETE_NODE, "redis", "cache.r6g.large", 0, theMiddle()))
                .isEqualTo(Duration.ofMinutes(4));
        assertThat(Durations.USUAL.of(WorkKind.LAUNCH_NODE, "redis", "cache.r6g.large", 0, theMiddle()))
                .as("the usual ones stay")
                .isEqualTo(Duration.ofSeconds(270));
    }

    @Test
    void can_be_overridden_again() {
        Durations overridden = Durations.USUAL
                .with(WorkKind.LAUNCH_NODE, Duration.ofSeconds(1))
                .with(WorkKind.DELETE_NODE, Duration.ofSeconds(2))
                .with(WorkKind.LAUNCH_NODE, Duration.ofSeconds(3));

        assertThat(overridden.of(WorkKind.LAUNCH_NODE, "redis", "cache.r6g.large", 0, theMiddle()))
                .isEqualTo(Duration.ofSeconds(3));
        assertThat(overridden.of(WorkKind.DELETE_NODE, "redis", "cache.r6g.large", 0, theMiddle()))
                .isEqualTo(Duration.ofSeconds(2));
    }

    /** A draw that neither lengthens nor shortens. */
    private static RandomGenerator theMiddle() {
        return new RandomGenerator() {
            @Override
            public long nextLong() {
                throw new UnsupportedOperationException();
            }

            @Override
            public double nextDouble() {
                return 0.5;
            }
        };
    }
}
