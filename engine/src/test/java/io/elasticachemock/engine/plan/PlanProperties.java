package io.elasticachemock.engine.plan;

import static org.assertj.core.api.Assertions.assertThat;

import io.elasticachemock.engine.plan.Sketch.Leaf;
import io.elasticachemock.engine.plan.Sketch.Sequence;
import io.elasticachemock.engine.plan.Sketch.Together;
import io.elasticachemock.engine.plan.Sketch.Turn;
import io.elasticachemock.engine.plan.StepRun.State;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** What holds for every plan. {@link Rehearsed} watches order and turns while it runs. */
class PlanProperties {
    @Property
    void keeps_order_and_turns_and_ends_with_every_step_done(@ForAll("plans") Sketch sketch) {
        Rehearsed rehearsed = new Rehearsed(sketch);

        Work work = rehearsed.start();
        rehearsed.timeline().advanceUntilIdle();

        assertThat(work.isOver()).isTrue();
        assertThat(rehearsed.outcomes()).containsExactly(Outcome.COMPLETED);
        assertThat(work.steps()).hasSize(rehearsed.stepCount()).allMatch(step -> step.state() == State.DONE);
        assertThat(rehearsed.timeline().nextDue()).isEmpty();
    }

    @Property
    void happens_as_it_was_printed(@ForAll("plans") Sketch sketch) {
        Rehearsed rehearsed = new Rehearsed(sketch);
        List<StepRun> printed = Schedule.of(rehearsed.plan(), Rehearsed.START);

        Work work = rehearsed.start();
        rehearsed.timeline().advanceUntilIdle();

        assertThat(work.steps())
                .usingRecursiveFieldByFieldElementComparatorIgnoringFields("state")
                .isEqualTo(printed);
    }

    @Property
    void foretells_in_its_middle_what_will_happen(
            @ForAll("plans") Sketch sketch, @ForAll @IntRange(max = 60) int second) {
        Rehearsed rehearsed = new Rehearsed(sketch);
        Work work = rehearsed.start();
        rehearsed.timeline().advanceTo(Rehearsed.START.plusSeconds(second));

        List<StepRun> foretold = work.steps();

        assertThat(foretold).allSatisfy(step -> {
            var now = rehearsed.timeline().now();
            switch (step.state()) {
                case DONE -> assertThat(step.end()).isBeforeOrEqualTo(now);
                case IN_PROGRESS -> assertThat(now).isBetween(step.begin(), step.end());
                case PLANNED -> assertThat(step.begin()).isAfterOrEqualTo(now);
                default -> throw new AssertionError(step);
            }
        });
        rehearsed.timeline().advanceUntilIdle();
        assertThat(work.steps())
                .usingRecursiveFieldByFieldElementComparatorIgnoringFields("state")
                .isEqualTo(foretold);
    }

    @Property
    void takes_without_turns_the_sum_of_what_is_in_order_and_the_longest_of_what_is_side_by_side(
            @ForAll("plans") Sketch sketch) {
        Sketch free = withoutTurns(sketch);
        Rehearsed rehearsed = new Rehearsed(free);

        rehearsed.start();
        rehearsed.timeline().advanceUntilIdle();

        assertThat(rehearsed.end()).isEqualTo(Rehearsed.START.plusSeconds(length(free)));
    }

    @Property
    void lets_what_is_under_way_finish_when_a_step_fails_and_begins_nothing_more(
            @ForAll("failingPlans") Sketch sketch) {
        Rehearsed rehearsed = new Rehearsed(sketch);

        Work work = rehearsed.start();
        rehearsed.timeline().advanceUntilIdle();

        assertThat(work.isOver()).isTrue();
        assertThat(rehearsed.outcomes())
                .extracting(Outcome::kind)
                .containsExactly(rehearsed.hasFailed() ? Outcome.Kind.FAILED : Outcome.Kind.COMPLETED);
        assertThat(work.steps())
                .hasSize(rehearsed.stepCount())
                .extracting(StepRun::state)
                .doesNotContain(State.PLANNED, State.IN_PROGRESS);
        assertThat(work.steps().stream().anyMatch(step -> step.state() == State.FAILED))
                .isEqualTo(rehearsed.hasFailed());
    }

    @Property
    void begins_nothing_more_once_it_is_stopped_and_ends_when_what_is_under_way_has_finished(
            @ForAll("failingPlans") Sketch sketch, @ForAll @IntRange(max = 30) int second) {
        Rehearsed rehearsed = new Rehearsed(sketch);
        Work work = rehearsed.start();
        rehearsed.timeline().advanceTo(Rehearsed.START.plusSeconds(second));
        boolean inTime = !work.isOver();

        rehearsed.stop(work);
        rehearsed.timeline().advanceUntilIdle();

        assertThat(work.isOver()).isTrue();
        assertThat(rehearsed.outcomes()).hasSize(1);
        boolean somethingIsLeft = work.steps().stream().anyMatch(step -> step.state() == State.DROPPED);
        if (rehearsed.hasFailed()) {
            assertThat(rehearsed.outcomes().get(0).kind()).isEqualTo(Outcome.Kind.FAILED);
        } else {
            // Work that was stopped in its last steps is complete for all that.
            assertThat(rehearsed.outcomes()).containsExactly(somethingIsLeft ? Outcome.STOPPED : Outcome.COMPLETED);
            assertThat(somethingIsLeft).isIn(false, inTime);
        }
        assertThat(work.steps())
                .hasSize(rehearsed.stepCount())
                .extracting(StepRun::state)
                .doesNotContain(State.PLANNED, State.IN_PROGRESS);
    }

    @Provide
    Arbitrary<Sketch> plans() {
        return Sketches.succeeding();
    }

    @Provide
    Arbitrary<Sketch> failingPlans() {
        return Arbitraries.oneOf(Sketches.succeeding(), Sketches.failing());
    }

    private static Sketch withoutTurns(Sketch sketch) {
        if (sketch instanceof Turn turn) {
            return withoutTurns(turn.part());
        }
        if (sketch instanceof Sequence sequence) {
            return new Sequence(
                    sequence.parts().stream().map(PlanProperties::withoutTurns).toList());
        }
        if (sketch instanceof Together together) {
            return new Together(
                    together.parts().stream().map(PlanProperties::withoutTurns).toList());
        }
        return sketch;
    }

    private static int length(Sketch sketch) {
        if (sketch instanceof Sequence sequence) {
            return sequence.parts().stream().mapToInt(PlanProperties::length).sum();
        }
        if (sketch instanceof Together together) {
            return together.parts().stream()
                    .mapToInt(PlanProperties::length)
                    .max()
                    .orElse(0);
        }
        return ((Leaf) sketch).seconds();
    }
}
