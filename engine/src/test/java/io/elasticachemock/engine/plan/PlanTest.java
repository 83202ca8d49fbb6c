package io.elasticachemock.engine.plan;

import static io.elasticachemock.engine.plan.Plan.asLongAs;
import static io.elasticachemock.engine.plan.Plan.inOrder;
import static io.elasticachemock.engine.plan.Plan.inParallel;
import static io.elasticachemock.engine.plan.Plan.takingTurns;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.elasticachemock.engine.plan.StepRun.State;
import io.elasticachemock.engine.time.Timeline;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;

class PlanTest {
    private static final Instant START = Instant.parse("2026-01-05T00:00:00Z");

    private final Timeline timeline = new Timeline(START);
    private final List<String> trace = new ArrayList<>();

    @Test
    void does_parts_in_order() {
        run(inOrder(step("a", 10), step("b", 5)));

        assertThat(trace).containsExactly("0 a begins", "10 a ends", "10 b begins", "15 b ends", "15 COMPLETED");
    }

    @Test
    void does_parts_in_parallel_and_ends_with_the_last() {
        run(inOrder(inParallel(step("a", 10), step("b", 5)), step("c", 1)));

        assertThat(trace)
                .containsExactly(
                        "0 a begins",
                        "0 b begins",
                        "5 b ends",
                        "10 a ends",
                        "10 c begins",
                        "11 c ends",
                        "11 COMPLETED");
    }

    @Test
    void leaves_out_what_is_no_longer_wanted_and_finishes_what_has_begun() {
        var wanted = new AtomicBoolean(true);
        Plan plan = inOrder(
                inParallel(
                        asLongAs(wanted::get, inOrder(step("a", 10), step("b", 5))),
                        inOrder(step("c", 12), asLongAs(wanted::get, step("d", 1)))),
                step("e", 1));
        Work work = Work.start(timeline, plan, this::over);
        timeline.advanceTo(START.plusSeconds(3));
        assertThat(labels(work)).containsExactly("a", "c", "b", "d", "e");

        wanted.set(false);
        assertThat(labels(work)).containsExactly("a", "c", "b", "e");
        timeline.advanceUntilIdle();

        assertThat(trace).endsWith("15 b ends", "15 e begins", "16 e ends", "16 COMPLETED");
        assertThat(trace).doesNotContain("13 d begins", "12 d begins");
    }

    @Test
    void work_that_is_stopped_does_not_come_to_what_is_behind_a_part_that_is_not_wanted() {
        Work work = Work.start(
                timeline, inOrder(step("a", 10), asLongAs(() -> false, step("b", 5)), step("c", 5)), this::over);
        work.stop();
        timeline.advanceUntilIdle();

        assertThat(trace).containsExactly("0 a begins", "10 a ends", "10 STOPPED");
    }

    @Test
    void lets_one_at_a_time_through_a_turnstile_in_the_order_of_arrival() {
        var turns = new Turns();
        run(inParallel(
                inOrder(step("slow", 3), takingTurns(turns, step("last", 1))),
                inOrder(step("fast", 1), takingTurns(turns, step("first", 10))),
                inOrder(step("middle", 2), takingTurns(turns, step("second", 1)))));

        assertThat(trace)
                .containsSubsequence(
                        "1 first begins",
                        "11 first ends",
                        "11 second begins",
                        "12 second ends",
                        "12 last begins",
                        "13 last ends",
                        "13 COMPLETED");
    }

    @Test
    void is_over_at_once_when_there_is_nothing_to_do() {
        run(inOrder(inParallel(), inOrder()));

        assertThat(trace).containsExactly("0 COMPLETED");
    }

    @Test
    void lets_steps_under_way_finish_when_one_fails_and_begins_no_further_one() {
        Work work = run(inParallel(
                inOrder(step("a", 5), failing("b", 1), step("never", 1)), inOrder(step("c", 20), step("neither", 1))));

        assertThat(trace)
                .containsExactly(
                        "0 a begins", "0 c begins", "5 a ends", "5 b begins", "20 c ends", "20 FAILED: no memory");
        assertThat(work.steps())
                .extracting(step -> step.label().kind() + " " + step.state())
                .containsExactly("a DONE", "c DONE", "b FAILED", "never DROPPED", "neither DROPPED");
    }

    @Test
    void fails_when_a_step_cannot_even_begin() {
        Plan cannot = Plan.step(
                label("a"),
                Duration.ofSeconds(60),
                () -> {
                    throw new StepFailure("no capacity");
                },
                () -> trace.add("never"));

        run(inOrder(cannot, step("b", 1)));

        assertThat(trace).containsExactly("0 FAILED: no capacity");
    }

    @Test
    void stops_between_steps() {
        Work work = Work.start(timeline, inOrder(step("a", 10), step("b", 5)), this::over);

        timeline.advanceTo(START.plusSeconds(4));
        work.stop();
        assertThat(work.isOver()).isFalse();
        timeline.advanceUntilIdle();

        assertThat(trace).containsExactly("0 a begins", "10 a ends", "10 STOPPED");
        assertThat(work.steps()).extracting(StepRun::state).containsExactly(State.DONE, State.DROPPED);
    }

    @Test
    void can_be_stopped_by_a_step_that_ends() {
        Work[] work = new Work[1];
        Plan stopping = Plan.step(label("a"), Duration.ofSeconds(10), () -> note("a begins"), () -> work[0].stop());

        work[0] = Work.start(timeline, inOrder(stopping, step("b", 5)), this::over);
        timeline.advanceUntilIdle();

        assertThat(trace).containsExactly("0 a begins", "10 STOPPED");
        assertThat(work[0].steps()).extracting(StepRun::state).containsExactly(State.DONE, State.DROPPED);
    }

    @Test
    void refuses_to_wait_for_itself() {
        var turns = new Turns();
        Plan stuck = takingTurns(turns, inOrder(step("a", 10), takingTurns(turns, step("b", 5))));

        Work.start(timeline, stuck, this::over);

        assertThatThrownBy(timeline::advanceUntilIdle)
                .isInstanceOf(IllegalStateException.class)
                .hasMessageStartingWith("This plan waits for a turn that it has itself; it did [StepRun[")
                .hasMessageContaining("kind=a")
                .message()
                .doesNotContain("kind=b");
    }

    @Test
    void refuses_the_same_step_twice() {
        Plan twice = step("a", 10);

        Work.start(timeline, inOrder(twice, twice), this::over);

        assertThatThrownBy(timeline::advanceUntilIdle)
                .isInstanceOf(IllegalStateException.class)
                .hasMessageStartingWith("This step is in its plan twice: Label[")
                .hasMessageContaining("kind=a");
    }

    @Test
    void refuses_a_step_of_less_than_no_time() {
        assertThatThrownBy(() -> step("a", -1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("A step cannot take PT-1S");
    }

    @Test
    void tells_in_the_middle_what_is_done_and_what_lies_ahead() {
        Work work = Work.start(timeline, inOrder(step("a", 10), step("b", 5), step("c", 1)), this::over);

        timeline.advanceTo(START.plusSeconds(12));

        assertThat(work.steps())
                .extracting(step -> step.label().kind() + " " + second(step.begin()) + "-" + second(step.end()) + " "
                        + step.state())
                .containsExactly("a 0-10 DONE", "b 10-15 IN_PROGRESS", "c 15-16 PLANNED");
    }

    @Test
    void can_be_printed_without_being_run_and_runs_as_it_was_printed() {
        var turns = new Turns();
        Plan plan = inParallel(
                inOrder(step("a", 3), takingTurns(turns, step("b", 4))),
                inOrder(step("c", 2), takingTurns(turns, step("d", 7))));

        List<StepRun> printed = Schedule.of(plan, START);
        assertThat(trace).isEmpty();
        Work work = run(plan);

        assertThat(work.steps())
                .usingRecursiveFieldByFieldElementComparatorIgnoringFields("state")
                .isEqualTo(printed);
    }

    private Work run(Plan plan) {
        Work work = Work.start(timeline, plan, this::over);
        timeline.advanceUntilIdle();
        return work;
    }

    private static List<String> labels(Work work) {
        return work.steps().stream().map(step -> step.label().kind()).toList();
    }

    private void over(Outcome outcome) {
        note(outcome.kind() + (outcome.reason() == null ? "" : ": " + outcome.reason()));
    }

    private Plan step(String name, int seconds) {
        return Plan.step(
                label(name), Duration.ofSeconds(seconds), () -> note(name + " begins"), () -> note(name + " ends"));
    }

    private Plan failing(String name, int seconds) {
        return Plan.step(label(name), Duration.ofSeconds(seconds), () -> note(name + " begins"), () -> {
            throw new StepFailure("no memory");
        });
    }

    private static Label label(String kind) {
        return new Label("Test", kind, null, null, null);
    }

    private void note(String what) {
        trace.add(second(timeline.now()) + " " + what);
    }

    private static long second(Instant instant) {
        return Duration.between(START, instant).toSeconds();
    }
}
