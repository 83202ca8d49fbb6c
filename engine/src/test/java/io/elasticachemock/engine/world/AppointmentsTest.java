package io.elasticachemock.engine.world;

import static org.assertj.core.api.Assertions.assertThat;

import io.elasticachemock.engine.time.Timeline;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class AppointmentsTest {
    private static final Instant START = Instant.parse("2026-01-05T00:00:00Z");

    private final Timeline timeline = new Timeline(START);
    private final Appointments appointments = new Appointments(timeline);
    private final List<String> kept = new ArrayList<>();

    @Test
    void comes_due_at_its_instant_and_once() {
        set("window", 10, "opened");

        timeline.advanceTo(START.plusSeconds(100));

        assertThat(kept).containsExactly("10 opened");
        assertThat(timeline.nextDue()).isEmpty();
    }

    @Test
    void takes_the_place_of_the_one_that_its_subject_had() {
        set("window", 10, "old");
        set("window", 20, "new");
        set("another window", 15, "other");

        timeline.advanceTo(START.plusSeconds(100));

        assertThat(kept).containsExactly("15 other", "20 new");
    }

    @Test
    void does_not_come_due_when_it_was_cancelled() {
        set("window", 10, "opened");

        appointments.cancel("window");
        appointments.cancel("never set");

        assertThat(timeline.nextDue()).isEmpty();
        timeline.advanceTo(START.plusSeconds(100));
        assertThat(kept).isEmpty();
    }

    @Test
    void may_make_the_next_one_when_it_comes_due() {
        appointments.set("window", START.plusSeconds(10), () -> set("window", 20, "again"));

        timeline.advanceTo(START.plusSeconds(100));

        assertThat(kept).containsExactly("20 again");
    }

    @Test
    void is_nothing_that_anybody_waits_for() {
        set("window", 10, "opened");

        timeline.advanceUntilIdle();

        assertThat(timeline.isIdle()).isTrue();
        assertThat(timeline.now()).isEqualTo(START);
        assertThat(kept).isEmpty();
    }

    private void set(String subject, int second, String what) {
        appointments.set(
                subject,
                START.plusSeconds(second),
                () -> kept.add(Duration.between(START, timeline.now()).toSeconds() + " " + what));
    }
}
