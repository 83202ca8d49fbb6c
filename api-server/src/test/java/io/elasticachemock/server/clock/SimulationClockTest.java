package io.elasticachemock.server.clock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.elasticachemock.engine.Scope;
import io.elasticachemock.engine.Simulation;
import io.elasticachemock.engine.event.Event;
import io.elasticachemock.engine.event.Occurrence;
import io.elasticachemock.engine.time.ClockMode;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class SimulationClockTest {
    private static final Scope SCOPE = new Scope("000000000000", "us-east-1");
    private static final Instant START = Instant.parse("2026-01-05T00:00:00Z");

    private final HeldWall wall = new HeldWall(Instant.parse("2030-06-01T12:00:00Z"));

    @Test
    void manual_time_stands_however_long_the_wall_clock_runs() {
        SimulationClock clock = clock(ClockMode.MANUAL);
        wall.move(Duration.ofDays(3));
        clock.beforeCall(true);
        assertThat(now(clock)).isEqualTo(START);
    }

    @Test
    void real_time_runs_with_the_wall_clock_to_the_millisecond() {
        SimulationClock clock = clock(ClockMode.REAL);
        wall.move(Duration.ofNanos(1_234_567_890));
        clock.catchUp();
        assertThat(now(clock)).isEqualTo(START.plusMillis(1234));
    }

    @Test
    void moved_time_stands_at_whole_milliseconds_as_all_answers_tell_it() {
        SimulationClock clock =
                new SimulationClock(new Simulation.Settings(START.plusNanos(999_999), 1), ClockMode.MANUAL, wall);
        assertThat(now(clock)).isEqualTo(START);
        clock.advanceBy(Duration.ofNanos(1_999_999));
        assertThat(now(clock)).isEqualTo(START.plusMillis(1));
        clock.advanceTo(START.plusNanos(5_000_001));
        assertThat(now(clock)).isEqualTo(START.plusMillis(5));
    }

    @Test
    void a_journey_through_decades_tells_the_latest_part_of_what_happened() {
        SimulationClock clock = clock(ClockMode.MANUAL);
        clock.simulation().execute(SCOPE, new Chore.Alarm("bell", START, Duration.ofHours(1)));
        List<Occurrence> happened = clock.advanceBy(Duration.ofHours(SimulationClock.MOST_OCCURRENCES + 5));
        assertThat(happened).hasSize(SimulationClock.MOST_OCCURRENCES);
        assertThat(happened.get(happened.size() - 1).at()).isEqualTo(now(clock));
    }

    @Test
    void multiplied_time_runs_faster_and_what_is_due_happens_at_its_own_instant() {
        SimulationClock clock = clock(ClockMode.multiplied(60));
        start(clock, "sweep", Duration.ofSeconds(90));
        wall.move(Duration.ofSeconds(1));
        clock.catchUp();
        assertThat(clock.simulation().isIdle()).isFalse();
        wall.move(Duration.ofSeconds(1));
        clock.catchUp();
        assertThat(now(clock)).isEqualTo(START.plusSeconds(120));
        assertThat(trace(clock.simulation().log().since(0)))
                .containsExactly("2026-01-05T00:00:00Z sweep began", "2026-01-05T00:01:30Z sweep done");
    }

    @Test
    void auto_settles_before_a_look_and_not_before_a_change() {
        SimulationClock clock = clock(ClockMode.AUTO);
        start(clock, "sweep", Duration.ofMinutes(10));
        clock.beforeCall(false);
        assertThat(clock.simulation().isIdle()).isFalse();
        clock.beforeCall(true);
        assertThat(clock.simulation().isIdle()).isTrue();
        assertThat(now(clock)).isEqualTo(START.plus(Duration.ofMinutes(10)));
    }

    @Test
    void instant_settles_before_every_call() {
        SimulationClock clock = clock(ClockMode.INSTANT);
        start(clock, "sweep", Duration.ofMinutes(10));
        clock.beforeCall(false);
        assertThat(now(clock)).isEqualTo(START.plus(Duration.ofMinutes(10)));
    }

    @Test
    void settling_waits_for_no_appointment() {
        SimulationClock clock = clock(ClockMode.AUTO);
        clock.simulation().execute(SCOPE, new Chore.Alarm("bell", START.plus(Duration.ofHours(1)), Duration.ofDays(7)));
        start(clock, "sweep", Duration.ofMinutes(10));
        clock.beforeCall(true);
        assertThat(now(clock)).isEqualTo(START.plus(Duration.ofMinutes(10)));
    }

    @Test
    void what_is_due_when_settling_ends_happens_before_the_call() {
        SimulationClock clock = clock(ClockMode.INSTANT);
        Instant end = START.plus(Duration.ofMinutes(10));
        clock.simulation().execute(SCOPE, new Chore("sweep", Duration.ofMinutes(10)));
        clock.simulation().execute(SCOPE, new Chore.Alarm("bell", end, Duration.ofDays(7)));
        clock.beforeCall(false);
        assertThat(now(clock)).isEqualTo(end);
        assertThat(trace(clock.simulation().log().since(0))).last().isEqualTo("2026-01-05T00:10:00Z bell rang");
    }

    @Test
    void after_settling_time_goes_on_from_there_with_the_wall_clock() {
        SimulationClock clock = clock(ClockMode.AUTO);
        start(clock, "sweep", Duration.ofMinutes(10));
        wall.move(Duration.ofSeconds(5));
        clock.beforeCall(true);
        wall.move(Duration.ofSeconds(7));
        clock.catchUp();
        assertThat(now(clock)).isEqualTo(START.plus(Duration.ofMinutes(10)).plusSeconds(7));
    }

    @Test
    void a_wall_clock_that_is_set_back_does_not_take_virtual_time_with_it() {
        SimulationClock clock = clock(ClockMode.REAL);
        wall.move(Duration.ofMinutes(10));
        clock.catchUp();
        wall.move(Duration.ofMinutes(-3));
        clock.catchUp();
        assertThat(now(clock)).isEqualTo(START.plus(Duration.ofMinutes(10)));
        wall.move(Duration.ofSeconds(1));
        clock.catchUp();
        assertThat(now(clock)).isEqualTo(START.plus(Duration.ofMinutes(10)).plusSeconds(1));
    }

    @Test
    void what_is_due_now_happens_before_the_next_call_even_where_time_stands() {
        SimulationClock clock = clock(ClockMode.MANUAL);
        start(clock, "blink", Duration.ZERO);
        clock.beforeCall(false);
        assertThat(trace(clock.simulation().log().since(0))).last().isEqualTo("2026-01-05T00:00:00Z blink done");
    }

    @Test
    void switching_the_mode_goes_on_from_where_time_was() {
        SimulationClock clock = clock(ClockMode.multiplied(60));
        wall.move(Duration.ofSeconds(10));
        clock.switchTo(ClockMode.MANUAL);
        wall.move(Duration.ofHours(1));
        clock.catchUp();
        assertThat(now(clock)).isEqualTo(START.plus(Duration.ofMinutes(10)));
        clock.switchTo(ClockMode.REAL);
        wall.move(Duration.ofSeconds(3));
        clock.catchUp();
        assertThat(now(clock)).isEqualTo(START.plus(Duration.ofMinutes(10)).plusSeconds(3));
        assertThat(clock.mode()).isEqualTo(ClockMode.REAL);
    }

    @Test
    void reset_goes_back_to_the_start_and_to_the_mode_at_the_start() {
        SimulationClock clock = clock(ClockMode.AUTO);
        start(clock, "sweep", Duration.ofMinutes(10));
        clock.switchTo(ClockMode.MANUAL);
        clock.advanceBy(Duration.ofDays(1));
        clock.reset();
        assertThat(now(clock)).isEqualTo(START);
        assertThat(clock.mode()).isEqualTo(ClockMode.AUTO);
        assertThat(clock.simulation().worlds()).isEmpty();
        assertThat(clock.simulation().nextDue()).isEmpty();
    }

    @Test
    void advancing_answers_everything_on_the_way_also_what_the_log_has_forgotten() {
        SimulationClock clock = clock(ClockMode.MANUAL);
        clock.simulation().execute(SCOPE, new Chore.Alarm("bell", START.plus(Duration.ofDays(1)), Duration.ofDays(20)));
        assertThat(trace(clock.advanceBy(Duration.ofDays(50))))
                .containsExactly(
                        "2026-01-06T00:00:00Z bell rang",
                        "2026-01-26T00:00:00Z bell rang",
                        "2026-02-15T00:00:00Z bell rang");
        assertThat(clock.simulation().log().since(0)).hasSize(1);
        assertThat(now(clock)).isEqualTo(START.plus(Duration.ofDays(50)));
    }

    @Test
    void advancing_to_the_present_runs_what_is_due_now() {
        SimulationClock clock = clock(ClockMode.MANUAL);
        clock.simulation().execute(SCOPE, new Chore.Alarm("bell", START, Duration.ofDays(1)));
        assertThat(trace(clock.simulation().log().since(0))).isEmpty();
        clock.advanceTo(START);
        assertThat(trace(clock.simulation().log().since(0))).containsExactly("2026-01-05T00:00:00Z bell rang");
    }

    @Test
    void advancing_until_next_stops_at_the_next_entry() {
        SimulationClock clock = clock(ClockMode.MANUAL);
        start(clock, "sweep", Duration.ofMinutes(10));
        start(clock, "mop", Duration.ofMinutes(4));
        assertThat(trace(clock.advanceUntilNext())).containsExactly("2026-01-05T00:04:00Z mop done");
        assertThat(trace(clock.advanceUntilNext())).containsExactly("2026-01-05T00:10:00Z sweep done");
        assertThatThrownBy(clock::advanceUntilNext)
                .isInstanceOf(AdvanceRefused.class)
                .hasMessage("Nothing is due.");
    }

    @Test
    void advancing_until_idle_ends_with_the_last_work() {
        SimulationClock clock = clock(ClockMode.MANUAL);
        clock.simulation().execute(SCOPE, new Chore.Alarm("bell", START.plusSeconds(60), Duration.ofHours(1)));
        start(clock, "sweep", Duration.ofMinutes(10));
        assertThat(trace(clock.advanceUntilIdle()))
                .containsExactly("2026-01-05T00:01:00Z bell rang", "2026-01-05T00:10:00Z sweep done");
        assertThat(trace(clock.advanceUntilIdle())).isEmpty();
        assertThat(now(clock)).isEqualTo(START.plus(Duration.ofMinutes(10)));
    }

    @Test
    void time_does_not_go_backwards_nor_past_its_end() {
        SimulationClock clock = clock(ClockMode.MANUAL);
        start(clock, "sweep", Duration.ofMinutes(10));
        assertThatThrownBy(() -> clock.advanceBy(Duration.ofSeconds(-1))).isInstanceOf(AdvanceRefused.class);
        assertThatThrownBy(() -> clock.advanceTo(START.minusMillis(1))).isInstanceOf(AdvanceRefused.class);
        assertThatThrownBy(() -> clock.advanceBy(Duration.ofHours(999_999_999))).isInstanceOf(AdvanceRefused.class);
        assertThatThrownBy(() -> clock.advanceBy(Duration.ofSeconds(Long.MAX_VALUE)))
                .isInstanceOf(AdvanceRefused.class);
        assertThatThrownBy(() -> clock.advanceTo(SimulationClock.END_OF_TIME)).isInstanceOf(AdvanceRefused.class);
        assertThat(now(clock)).isEqualTo(START);
        assertThat(clock.simulation().isIdle()).isFalse();
    }

    @Test
    void the_wall_clock_stops_at_the_end_of_time_too() {
        SimulationClock clock = clock(ClockMode.multiplied(ClockMode.MAX_SPEED));
        wall.move(Duration.ofDays(365));
        clock.catchUp();
        clock.catchUp();
        assertThat(now(clock)).isEqualTo(SimulationClock.END_OF_TIME);
    }

    @Test
    void a_simulation_starts_within_the_years_that_a_timestamp_can_hold() {
        for (Instant start : List.of(Instant.MIN, Instant.EPOCH.minusSeconds(1), SimulationClock.END_OF_TIME)) {
            assertThatThrownBy(() -> new SimulationClock(new Simulation.Settings(start, 1), ClockMode.AUTO, wall))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("between 1970 and 9998");
        }
    }

    private SimulationClock clock(ClockMode mode) {
        return new SimulationClock(new Simulation.Settings(START, 1), mode, wall);
    }

    private static void start(SimulationClock clock, String name, Duration takes) {
        clock.simulation().execute(SCOPE, new Chore(name, takes));
    }

    private static Instant now(SimulationClock clock) {
        return clock.simulation().now();
    }

    private static List<String> trace(List<Occurrence> occurrences) {
        return occurrences.stream()
                .map(Event.class::cast)
                .map(event -> event.at() + " " + event.sourceIdentifier() + " " + event.message())
                .toList();
    }
}
