package io.elasticachemock.engine.plan;

import io.elasticachemock.engine.time.Timeline;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * When the steps of a plan happen, found by going through it on a timeline of its own on which no effect happens. So a
 * plan can be printed without being run, and turns are taken exactly as they will be.
 */
public final class Schedule extends Conductor {
    private final Timeline rehearsal;
    private final Circumstances circumstances;
    private final Map<Step, StepRun> begun;
    private final Set<AsLongAs> entered;
    private final StepRun.State ahead;
    private final List<StepRun> steps = new ArrayList<>();

    private Schedule(
            Instant from,
            Circumstances circumstances,
            Map<Step, StepRun> begun,
            Set<AsLongAs> entered,
            StepRun.State ahead) {
        this.rehearsal = new Timeline(from);
        this.circumstances = circumstances;
        this.begun = begun;
        this.entered = entered;
        this.ahead = ahead;
    }

    /** The steps of a plan that would begin at an instant, in the order in which they begin. */
    public static List<StepRun> of(Plan plan, Instant from) {
        return of(plan, from, Circumstances.USUAL, Map.of(), Set.of(), false);
    }

    /**
     * The steps of a plan of which some have begun.
     *
     * @param circumstances what will befall those that have not
     * @param begun what is known of those that have
     * @param entered which parts that might have been left out have begun
     * @param ending whether no further step will begin
     */
    static List<StepRun> of(
            Plan plan,
            Instant from,
            Circumstances circumstances,
            Map<Step, StepRun> begun,
            Set<AsLongAs> entered,
            boolean ending) {
        Schedule schedule = new Schedule(
                from, circumstances, begun, entered, ending ? StepRun.State.DROPPED : StepRun.State.PLANNED);
        plan.run(schedule, () -> {});
        schedule.rehearsal.advanceUntilIdle();
        return List.copyOf(schedule.steps);
    }

    @Override
    void perform(Step step, Runnable then) {
        Instant now = rehearsal.now();
        StepRun known = begun.get(step);
        StepRun run = known != null ? known : foretold(step, now);
        steps.add(run);
        Duration takes = Duration.between(run.begin(), run.end());
        rehearsal.schedule(now.plus(takes), Timeline.Kind.WORK, then);
    }

    @Override
    void performAtOnce(Runnable deed, Runnable then) {
        then.run();
    }

    @Override
    boolean begins(AsLongAs part) {
        return entered.contains(part) || part.isWanted();
    }

    private StepRun foretold(Step step, Instant now) {
        Instant end = now.plus(circumstances.duration(step.label(), step.duration()));
        return new StepRun(step.label(), now, end, ahead);
    }
}
