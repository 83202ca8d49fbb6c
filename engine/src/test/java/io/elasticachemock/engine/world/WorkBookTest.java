package io.elasticachemock.engine.world;

import static org.assertj.core.api.Assertions.assertThat;

import io.elasticachemock.engine.plan.Effect;
import io.elasticachemock.engine.plan.Label;
import io.elasticachemock.engine.plan.Plan;
import io.elasticachemock.engine.plan.StepRun;
import io.elasticachemock.engine.time.Timeline;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class WorkBookTest {
    private static final Instant START = Instant.parse("2026-01-05T00:00:00Z");

    private final Timeline timeline = new Timeline(START);
    private final WorkBook book = new WorkBook(timeline);
    private final List<String> told = new ArrayList<>();

    @Test
    void tells_once_how_work_ended_at_the_instant_of_its_end() {
        book.start("group/a", step("a", 10), outcome -> note("over: " + outcome.kind()));

        timeline.advanceTo(START.plusSeconds(60));

        assertThat(told).containsExactly("10 over: COMPLETED");
    }

    @Test
    void keeps_the_steps_of_all_work_on_a_resource_from_the_first_to_the_present() {
        book.start("group/a", step("first", 10), outcome -> {});
        timeline.advanceUntilIdle();
        book.start("group/a", step("second", 10), outcome -> {});
        book.start("group/b", step("other", 10), outcome -> {});

        assertThat(book.count("group/a")).isEqualTo(2);
        assertThat(book.steps("group/a"))
                .extracting(run -> run.label().kind() + " " + run.state())
                .containsExactly("first " + StepRun.State.DONE, "second " + StepRun.State.IN_PROGRESS);
    }

    @Test
    void keeps_the_latest_work_of_a_resource_that_sees_more_and_more_of_it_and_counts_all() {
        for (int i = 0; i < WorkBook.MOST + 5; i++) {
            book.start("group/a", step("piece " + i, 10), outcome -> {});
            timeline.advanceUntilIdle();
        }

        assertThat(book.count("group/a")).isEqualTo(WorkBook.MOST + 5);
        assertThat(book.steps("group/a")).hasSize(WorkBook.MOST);
        assertThat(book.steps("group/a").get(0).label().kind()).isEqualTo("piece 5");
    }

    @Test
    void is_busy_until_the_last_of_several_works_is_over_and_goes_on_only_then() {
        book.start("group/a", step("short", 10), outcome -> note("short is over, busy: " + book.isBusy("group/a")));
        book.start("group/a", step("long", 30), outcome -> note("long is over, busy: " + book.isBusy("group/a")));
        book.afterwards("group/a", () -> note("afterwards"));

        timeline.advanceUntilIdle();

        assertThat(told)
                .containsExactly("10 short is over, busy: true", "30 long is over, busy: false", "30 afterwards");
    }

    @Test
    void interrupts_between_two_steps_what_may_be_interrupted_and_nothing_else() {
        book.startInterruptible(
                "group/a",
                Plan.inOrder(step("first", 10), step("second", 10)),
                outcome -> note("interruptible " + outcome.kind()));
        book.start(
                "group/a",
                Plan.inOrder(step("third", 10), step("fourth", 10)),
                outcome -> note("other " + outcome.kind()));
        timeline.advanceTo(START.plusSeconds(5));

        book.interrupt("group/a");
        book.interrupt("group/a");
        book.interrupt("group/b");
        timeline.advanceUntilIdle();

        assertThat(told).containsExactly("10 interruptible STOPPED", "20 other COMPLETED");
    }

    @Test
    void knows_nothing_of_a_resource_without_work() {
        assertThat(book.count("group/a")).isZero();
        assertThat(book.steps("group/a")).isEmpty();
    }

    @Test
    void does_something_once_after_the_work_in_progress_and_after_it_was_told_to_be_over() {
        book.start("group/a", step("a", 10), outcome -> note("over"));
        book.afterwards("group/a", () -> note("afterwards"));

        timeline.advanceUntilIdle();
        book.start("group/a", step("b", 10), outcome -> note("over again"));
        timeline.advanceUntilIdle();

        assertThat(told).containsExactly("10 over", "10 afterwards", "20 over again");
    }

    @Test
    void does_afterwards_all_that_was_asked_for_in_that_order() {
        book.start("group/a", step("a", 10), outcome -> {});
        book.afterwards("group/a", () -> note("first"));
        book.afterwards("group/a", () -> note("last"));

        timeline.advanceUntilIdle();

        assertThat(told).containsExactly("10 first", "10 last");
    }

    @Test
    void does_nothing_after_the_work_of_another_resource() {
        book.start("group/a", step("a", 10), outcome -> {});
        book.start("group/b", step("b", 5), outcome -> {});
        book.afterwards("group/a", () -> note("after a"));

        timeline.advanceTo(START.plusSeconds(5));
        assertThat(told).isEmpty();
        timeline.advanceUntilIdle();
        assertThat(told).containsExactly("10 after a");
    }

    @Test
    void may_begin_the_next_work_afterwards() {
        book.start("group/a", step("a", 10), outcome -> note("a over"));
        book.afterwards("group/a", () -> book.start("group/a", step("b", 5), outcome -> note("b over")));

        timeline.advanceUntilIdle();

        assertThat(told).containsExactly("10 a over", "15 b over");
        assertThat(book.count("group/a")).isEqualTo(2);
    }

    @Test
    void forgets_a_resource_that_goes_with_its_last_work_and_what_was_to_be_done_afterwards() {
        book.start("group/a", step("a", 10), outcome -> book.forget("group/a"));
        book.afterwards("group/a", () -> note("never"));

        timeline.advanceUntilIdle();

        assertThat(told).isEmpty();
        assertThat(book.count("group/a")).isZero();
    }

    @Test
    void forgets_a_resource_whose_work_is_over_at_once() {
        book.start("group/a", Plan.inOrder(), outcome -> book.forget("group/a"));

        assertThat(book.steps("group/a")).isEmpty();
        assertThat(book.count("group/a")).isZero();
    }

    private static Plan step(String kind, int seconds) {
        return Plan.step(
                new Label("Test", kind, null, null, null), Duration.ofSeconds(seconds), Effect.NONE, Effect.NONE);
    }

    private void note(String what) {
        told.add(Duration.between(START, timeline.now()).toSeconds() + " " + what);
    }
}
