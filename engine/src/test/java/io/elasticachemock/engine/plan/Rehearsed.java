package io.elasticachemock.engine.plan;

import static org.assertj.core.api.Assertions.assertThat;

import io.elasticachemock.engine.plan.Sketch.Ending;
import io.elasticachemock.engine.plan.Sketch.Leaf;
import io.elasticachemock.engine.plan.Sketch.Sequence;
import io.elasticachemock.engine.plan.Sketch.Together;
import io.elasticachemock.engine.plan.Sketch.Turn;
import io.elasticachemock.engine.time.Timeline;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * A sketch that is run as a plan, and watched while it runs: whenever a step begins it is checked that what has to come
 * before it is done, that nobody else has its turns, and that the work has not failed.
 */
final class Rehearsed {
    static final Instant START = Instant.parse("2026-01-05T00:00:00Z");

    private final Timeline timeline = new Timeline(START);
    private final List<Turns> turnstiles =
            Stream.generate(Turns::new).limit(Sketches.TURNSTILES).toList();
    private final List<List<Part>> passers = Stream.<List<Part>>generate(ArrayList::new)
            .limit(Sketches.TURNSTILES)
            .toList();
    private final List<Outcome> outcomes = new ArrayList<>();
    private final List<Instant> ends = new ArrayList<>();
    private final Plan plan;
    private final Part whole;
    private int steps;
    private boolean failed;
    private boolean stopped;

    Rehearsed(Sketch sketch) {
        whole = new Part();
        plan = draw(sketch, List.of(), List.of(), whole);
    }

    Plan plan() {
        return plan;
    }

    Timeline timeline() {
        return timeline;
    }

    int stepCount() {
        return steps;
    }

    boolean hasFailed() {
        return failed;
    }

    /** How it ended, as often as it was told. */
    List<Outcome> outcomes() {
        return outcomes;
    }

    /** When it ended. */
    Instant end() {
        return ends.get(0);
    }

    Work start() {
        return Work.start(timeline, plan, outcome -> {
            outcomes.add(outcome);
            ends.add(timeline.now());
        });
    }

    void stop(Work work) {
        stopped = !work.isOver();
        work.stop();
    }

    /**
     * @param before what has to be done before this begins
     * @param within the turns and sequences that this is in, whose steps it adds to
     */
    private Plan draw(Sketch sketch, List<Part> before, List<Part> within, Part own) {
        List<Part> all = and(within, own);
        if (sketch instanceof Leaf leaf) {
            return step(leaf, before, all);
        }
        if (sketch instanceof Turn turn) {
            own.turnstile = turn.turnstile();
            passers.get(turn.turnstile()).add(own);
            return Plan.takingTurns(turnstiles.get(turn.turnstile()), draw(turn.part(), before, all, new Part()));
        }
        List<Plan> parts = new ArrayList<>();
        List<Part> done = new ArrayList<>(before);
        for (Sketch each : sketch instanceof Sequence sequence ? sequence.parts() : ((Together) sketch).parts()) {
            Part part = new Part();
            parts.add(draw(each, List.copyOf(done), all, part));
            if (sketch instanceof Sequence) {
                done.add(part);
            }
        }
        return sketch instanceof Sequence ? Plan.inOrder(parts) : Plan.inParallel(parts.toArray(Plan[]::new));
    }

    private Plan step(Leaf leaf, List<Part> before, List<Part> within) {
        int number = steps++;
        within.forEach(part -> part.steps++);
        return Plan.step(
                new Label("Test", "step " + number, null, null, null),
                Duration.ofSeconds(leaf.seconds()),
                () -> {
                    assertThat(failed || stopped)
                            .as("a step begins in work that is ending")
                            .isFalse();
                    assertThat(before).as("what comes before " + number).allMatch(Part::isDone);
                    within.forEach(this::checkTurn);
                    within.forEach(part -> part.begun++);
                    fail(leaf.ending() == Ending.CANNOT_BEGIN, number);
                },
                () -> {
                    fail(leaf.ending() == Ending.CANNOT_END, number);
                    within.forEach(part -> part.done++);
                });
    }

    private void checkTurn(Part part) {
        if (part.turnstile != null) {
            assertThat(passers.get(part.turnstile))
                    .as("others with the turn at " + part.turnstile)
                    .noneMatch(other -> other != part && other.isUnderWay());
        }
    }

    private void fail(boolean fails, int number) {
        if (fails) {
            failed = true;
            throw new StepFailure("step " + number);
        }
    }

    private static List<Part> and(List<Part> parts, Part more) {
        List<Part> all = new ArrayList<>(parts);
        all.add(more);
        return all;
    }

    /** How far a part of the plan is, by the number of its steps. */
    private static final class Part {
        private Integer turnstile;
        private int steps;
        private int begun;
        private int done;

        boolean isDone() {
            return done == steps;
        }

        boolean isUnderWay() {
            return begun > 0 && !isDone();
        }
    }
}
