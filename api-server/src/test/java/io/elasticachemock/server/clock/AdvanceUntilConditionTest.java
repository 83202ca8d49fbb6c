package io.elasticachemock.server.clock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.elasticachemock.engine.Scope;
import io.elasticachemock.engine.Simulation;
import io.elasticachemock.engine.event.Event;
import io.elasticachemock.engine.time.ClockMode;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class AdvanceUntilConditionTest {
    private static final Scope SCOPE = new Scope("000000000000", "us-east-1");
    private static final Instant START = Instant.parse("2026-01-05T00:00:00Z");

    private final SimulationClock clock = new SimulationClock(
            new Simulation.Settings(START, 1), ClockMode.MANUAL, new HeldWall(Instant.parse("2030-06-01T12:00:00Z")));

    @Test
    void stops_at_the_first_instant_at_which_it_holds() {
        start("mop", Duration.ofMinutes(4));
        start("sweep", Duration.ofMinutes(10));
        start("wash", Duration.ofMinutes(20));
        assertThat(clock.advanceUntil(new Reported("sweep done"))).hasSize(2);
        assertThat(clock.simulation().now()).isEqualTo(START.plus(Duration.ofMinutes(10)));
        assertThat(clock.simulation().isIdle()).isFalse();
    }

    @Test
    void goes_on_from_the_middle_of_a_history() {
        start("mop", Duration.ofMinutes(4));
        clock.advanceBy(Duration.ofMinutes(3));
        start("sweep", Duration.ofMinutes(10));
        clock.advanceBy(Duration.ofMinutes(3));
        start("wash", Duration.ofMinutes(20));
        clock.advanceUntil(new Reported("wash done"));
        assertThat(clock.simulation().now()).isEqualTo(START.plus(Duration.ofMinutes(26)));
    }

    @Test
    void does_not_move_when_it_holds_already() {
        start("mop", Duration.ofMinutes(4));
        clock.advanceUntilIdle();
        start("sweep", Duration.ofMinutes(10));
        assertThat(clock.advanceUntil(new Reported("mop done"))).isEmpty();
        assertThat(clock.simulation().now()).isEqualTo(START.plus(Duration.ofMinutes(4)));
    }

    @Test
    void is_refused_when_nothing_is_due() {
        assertNeverAndNothingMoves("mop done");
    }

    @Test
    void is_refused_when_everything_that_is_due_does_not_bring_it() {
        start("mop", Duration.ofMinutes(4));
        assertNeverAndNothingMoves("sweep done");
    }

    @Test
    void is_refused_when_it_does_not_come_within_a_year_of_endless_appointments() {
        clock.simulation().execute(SCOPE, new Chore.Alarm("bell", START.plusSeconds(60), Duration.ofDays(7)));
        assertNeverAndNothingMoves("sweep done");
        clock.simulation()
                .execute(SCOPE, new Chore.Alarm("comet", START.plus(Duration.ofDays(366)), Duration.ofDays(1)));
        clock.advanceUntil(new Reported("comet rang"));
        assertThat(clock.simulation().now()).isEqualTo(START.plus(Duration.ofDays(366)));
    }

    @Test
    void is_refused_when_too_much_would_happen_before() {
        clock.simulation().execute(SCOPE, new Chore.Alarm("tick", START, Duration.ofSeconds(1)));
        Instant far = START.plusSeconds(Rehearsal.MOST_ENTRIES * 2);

        assertThatThrownBy(() -> clock.advanceUntil(new Reached(far))).isInstanceOf(AdvanceRefused.class);
        assertThat(clock.simulation().now()).isEqualTo(START);
        Instant near = START.plusSeconds(Rehearsal.MOST_ENTRIES / 2);
        clock.advanceUntil(new Reached(near));
        assertThat(clock.simulation().now()).isEqualTo(near);
    }

    private void assertNeverAndNothingMoves(String reported) {
        long entries = clock.simulation().entriesRun();
        assertThatThrownBy(() -> clock.advanceUntil(new Reported(reported)))
                .isInstanceOf(AdvanceRefused.class)
                .hasMessage("Nothing says '" + reported + "'.");
        assertThat(clock.simulation().now()).isEqualTo(START);
        assertThat(clock.simulation().entriesRun()).isEqualTo(entries);
    }

    private void start(String name, Duration takes) {
        clock.simulation().execute(SCOPE, new Chore(name, takes));
    }

    /** It is so late. */
    private record Reached(Instant instant) implements Condition {
        @Override
        public boolean holds(Simulation simulation) {
            return !simulation.now().isBefore(instant);
        }

        @Override
        public String whyNever(Simulation simulation) {
            return "It does not become " + instant + ".";
        }
    }

    /** An event was reported. */
    private record Reported(String text) implements Condition {
        @Override
        public boolean holds(Simulation simulation) {
            return simulation.log().since(0).stream()
                    .map(Event.class::cast)
                    .anyMatch(event -> text.equals(event.sourceIdentifier() + " " + event.message()));
        }

        @Override
        public String whyNever(Simulation simulation) {
            return "Nothing says '" + text + "'.";
        }
    }
}
