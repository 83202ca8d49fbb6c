package io.elasticachemock.engine.plan;

import static io.elasticachemock.engine.plan.Plan.inOrder;
import static org.assertj.core.api.Assertions.assertThat;

import io.elasticachemock.engine.plan.StepRun.State;
import io.elasticachemock.engine.time.Timeline;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What befalls steps from outside their plan. */
class CircumstancesTest {
    private static final Instant START = Instant.parse("2026-01-05T00:00:00Z");

    private final Timeline timeline = new Timeline(START);
    private final List<String> trace = new ArrayList<>();

    @Test
    void a_step_asks_when_it_begins_how_long_it_takes() {
        Work.start(timeline, new Slow(1), inOrder(step("a"), step("b")), outcome -> note(outcome.toString()));

        timeline.advanceUntilIdle();

        assertThat(trace).containsExactly("0 a begins", "30 a ends", "30 b begins", "40 b ends", "40 " + done());
    }

    @Test
    void whoever_looks_ahead_sees_the_same_and_uses_nothing_up() {
        Work work = Work.start(timeline, new Slow(2), inOrder(step("a"), step("b"), step("c")), outcome -> {});

        for (int look = 0; look < 3; look++) {
            assertThat(work.steps())
                    .extracting(run -> Duration.between(START, run.end()).toSeconds())
                    .containsExactly(30L, 60L, 70L);
        }
    }

    @Test
    void an_obstacle_fails_a_step_before_it_changes_anything() {
        Work work = Work.start(
                timeline,
                new Blocked("b"),
                inOrder(step("a"), step("b"), step("c")),
                outcome -> note(outcome.reason()));

        timeline.advanceUntilIdle();

        assertThat(trace).containsExactly("0 a begins", "10 a ends", "10 No room for b.");
        assertThat(work.steps()).extracting(StepRun::state).containsExactly(State.DONE, State.FAILED, State.DROPPED);
    }

    private Plan step(String kind) {
        return Plan.step(
                new Label("Test", kind, null, null, null),
                Duration.ofSeconds(10),
                () -> note(kind + " begins"),
                () -> note(kind + " ends"));
    }

    private void note(@Nullable String what) {
        trace.add(Duration.between(START, timeline.now()).toSeconds() + " " + what);
    }

    private static String done() {
        return Outcome.COMPLETED.toString();
    }

    /** The next steps take three times as long. */
    private static final class Slow implements Circumstances {
        private int left;

        Slow(int left) {
            this.left = left;
        }

        @Override
        public Duration duration(Label step, Duration usual) {
            return left-- > 0 ? usual.multipliedBy(3) : usual;
        }

        @Override
        public @Nullable String obstacle(Label step) {
            return null;
        }

        @Override
        public Circumstances foretold() {
            return new Slow(left);
        }
    }

    private record Blocked(String kind) implements Circumstances {
        @Override
        public Duration duration(Label step, Duration usual) {
            return usual;
        }

        @Override
        public @Nullable String obstacle(Label step) {
            return step.kind().equals(kind) ? "No room for " + kind + "." : null;
        }

        @Override
        public Circumstances foretold() {
            return this;
        }
    }
}
