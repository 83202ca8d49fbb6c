package io.elasticachemock.engine.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.elasticachemock.engine.time.Timeline.Kind;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class TimelineTest {
    private static final Instant START = Instant.parse("2026-01-05T00:00:00Z");

    private final Timeline timeline = new Timeline(START);
    private final List<String> trace = new ArrayList<>();

    @Test
    void runs_entries_by_instant_and_then_by_insertion() {
        note(20, "third");
        note(10, "first");
        note(10, "second");

        timeline.advanceTo(START.plusSeconds(20));

        assertThat(trace).containsExactly("10 first", "10 second", "20 third");
    }

    @Test
    void runs_what_entries_add_until_the_instant_and_no_further() {
        timeline.schedule(START.plusSeconds(10), Kind.WORK, () -> {
            note(10, "at once");
            note(30, "in time");
            note(31, "too late");
        });

        timeline.advanceTo(START.plusSeconds(30));

        assertThat(trace).containsExactly("10 at once", "30 in time");
        assertThat(timeline.now()).isEqualTo(START.plusSeconds(30));
        assertThat(timeline.nextDue()).contains(START.plusSeconds(31));
    }

    @Test
    void runs_nothing_a_moment_before_it_is_due() {
        note(100, "due");

        timeline.advanceTo(START.plusSeconds(100).minusNanos(1));
        assertThat(trace).isEmpty();
        timeline.advanceTo(START.plusSeconds(100));
        assertThat(trace).containsExactly("100 due");
    }

    @Test
    void waits_for_work_and_not_for_appointments() {
        timeline.schedule(START.plusSeconds(5), Kind.APPOINTMENT, () -> note(15, "work of the appointment"));
        timeline.schedule(START.plusSeconds(50), Kind.APPOINTMENT, () -> trace.add("never"));
        note(10, "work");

        timeline.advanceUntilIdle();

        assertThat(trace).containsExactly("10 work", "15 work of the appointment");
        assertThat(timeline.now()).isEqualTo(START.plusSeconds(15));
        assertThat(timeline.isIdle()).isTrue();
    }

    @Test
    void leaves_nothing_behind_that_is_due_at_the_instant_of_the_last_work() {
        note(10, "work");
        timeline.schedule(START.plusSeconds(10), Kind.APPOINTMENT, () -> trace.add("10 appointment"));
        timeline.schedule(START.plusSeconds(10), Kind.APPOINTMENT, () -> note(12, "work of the appointment"));
        timeline.schedule(START.plusSeconds(12), Kind.APPOINTMENT, () -> trace.add("12 appointment"));

        timeline.advanceUntilIdle();

        assertThat(trace).containsExactly("10 work", "10 appointment", "12 appointment", "12 work of the appointment");
        assertThat(timeline.now()).isEqualTo(START.plusSeconds(12));
    }

    @Test
    void cancels_an_entry_once_and_for_all() {
        Entry entry = note(10, "cancelled");

        entry.cancel();
        entry.cancel();

        assertThat(timeline.isIdle()).isTrue();
        assertThat(timeline.nextDue()).isEmpty();
        timeline.advanceTo(START.plusSeconds(10));
        assertThat(trace).isEmpty();
    }

    @Test
    void never_goes_backwards() {
        timeline.advanceTo(START.plusSeconds(10));

        assertThatThrownBy(() -> timeline.advanceTo(START)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> timeline.schedule(START, Kind.WORK, () -> {}))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(timeline.now()).isEqualTo(START.plusSeconds(10));
    }

    private Entry note(long second, String what) {
        return timeline.schedule(
                START.plusSeconds(second),
                Kind.WORK,
                () -> trace.add((timeline.now().getEpochSecond() - START.getEpochSecond()) + " " + what));
    }
}
