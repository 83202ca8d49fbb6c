package io.elasticachemock.engine.plan;

import io.elasticachemock.engine.time.Timeline;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * A plan that runs on a timeline.
 *
 * <p>It is over when its last step has ended; when a step has failed and those beside it have ended; or when it was
 * stopped and the steps under way have ended. It does not undo anything: what a failed or stopped piece of work leaves
 * behind is for its {@code whenOver} to put right.
 */
public final class Work extends Conductor {
    private final Timeline timeline;
    private final Circumstances circumstances;
    private final Instant startedAt;
    private final Consumer<Outcome> whenOver;
    private @Nullable Begun first;
    private @Nullable Begun last;
    private Set<AsLongAs> entered = Set.of();
    private @Nullable Plan plan;
    private List<StepRun> steps = List.of();
    private int underWay;
    private @Nullable Outcome ending;
    private @Nullable Outcome outcome;

    private Work(Timeline timeline, Circumstances circumstances, Plan plan, Consumer<Outcome> whenOver) {
        this.timeline = timeline;
        this.circumstances = circumstances;
        this.startedAt = timeline.now();
        this.plan = plan;
        this.whenOver = whenOver;
    }

    /**
     * Begins a plan at the timeline's present instant.
     *
     * @param whenOver is told once how it ended, at the instant of the last step's end
     */
    public static Work start(Timeline timeline, Plan plan, Consumer<Outcome> whenOver) {
        return start(timeline, Circumstances.USUAL, plan, whenOver);
    }

    /**
     * Begins a plan at the timeline's present instant.
     *
     * @param circumstances what befalls its steps
     * @param whenOver is told once how it ended, at the instant of the last step's end
     */
    public static Work start(Timeline timeline, Circumstances circumstances, Plan plan, Consumer<Outcome> whenOver) {
        Work work = new Work(timeline, circumstances, plan, whenOver);
        plan.run(work, () -> work.ending = Outcome.COMPLETED);
        work.endIfNothingIsUnderWay();
        return work;
    }

    /** Lets the steps under way finish and begins no further one. It does nothing when the work is over. */
    public void stop() {
        if (ending == null) {
            ending = Outcome.STOPPED;
            endIfNothingIsUnderWay();
        }
    }

    /** Whether the last step has ended. */
    public boolean isOver() {
        return outcome != null;
    }

    /**
     * What was done, is being done and is planned, in the order in which it begins. Instants that lie ahead are those
     * that come true if nothing fails or is stopped.
     */
    public List<StepRun> steps() {
        return plan == null
                ? steps
                : Schedule.of(plan, startedAt, circumstances.foretold(), begun(), entered, ending != null);
    }

    private void endIfNothingIsUnderWay() {
        if (ending == null && underWay == 0) {
            throw new IllegalStateException(
                    "This plan waits for a turn that it has itself; it did " + begun().values());
        }
        if (ending != null && underWay == 0 && outcome == null && plan != null) {
            // Of completed work every step has begun; only of other work must be found out what was left undone.
            steps = ending.kind() == Outcome.Kind.COMPLETED ? List.copyOf(begun().values()) : steps();
            // The plan's effects hold on to much; what remains of work that is over is the record of its steps.
            plan = null;
            first = null;
            last = null;
            entered = Set.of();
            outcome = ending;
            whenOver.accept(outcome);
        }
    }

    /** What is known of the steps that have begun, in that order. */
    private Map<Step, StepRun> begun() {
        Map<Step, StepRun> runs = new LinkedHashMap<>();
        for (Begun each = first; each != null; each = each.next) {
            // Found out here, once for all steps, and not whenever one begins: plans have hundreds of them.
            if (runs.put(each.step, each.asStepRun()) != null) {
                throw new IllegalStateException("This step is in its plan twice: " + each.step.label());
            }
        }
        return runs;
    }

    private void add(Begun added) {
        if (last == null) {
            first = added;
        } else {
            last.next = added;
        }
        last = added;
    }

    @Override
    void perform(Step step, Runnable then) {
        if (ending != null) {
            return;
        }
        Begun begun = new Begun(step, then);
        add(begun);
        underWay++;
        begun.begin();
        timeline.schedule(begun.end, Timeline.Kind.WORK, begun);
    }

    @Override
    void performAtOnce(Runnable deed, Runnable then) {
        if (ending == null) {
            deed.run();
            then.run();
        }
    }

    @Override
    boolean begins(AsLongAs part) {
        if (ending != null) {
            // Nothing begins any more, and so nothing is left out: the work does not come to what is behind.
            return true;
        }
        boolean begins = part.isWanted();
        if (begins) {
            if (entered.isEmpty()) {
                entered = new LinkedHashSet<>();
            }
            entered.add(part);
        }
        return begins;
    }

    /**
     * A step that has begun, and at once its entry on the timeline: a simulation has many of them, and collecting garbage
     * costs most of all by the objects that stay.
     */
    private final class Begun implements Runnable {
        private final Step step;
        private final Runnable then;
        private final Instant begin;
        private Instant end;
        private StepRun.State state = StepRun.State.IN_PROGRESS;
        private @Nullable Begun next;

        Begun(Step step, Runnable then) {
            this.step = step;
            this.then = then;
            this.begin = timeline.now();
            this.end = begin.plus(circumstances.duration(step.label(), step.duration()));
        }

        StepRun asStepRun() {
            return new StepRun(step.label(), begin, end, state);
        }

        void begin() {
            try {
                String obstacle = circumstances.obstacle(step.label());
                if (obstacle != null) {
                    throw new StepFailure(obstacle);
                }
                step.begin().happen();
            } catch (StepFailure failure) {
                fail(failure);
            }
        }

        /** Its time has come: it ends, if its begin did not fail. */
        @Override
        public void run() {
            if (state != StepRun.State.FAILED) {
                end();
            }
            underWay--;
            if (state == StepRun.State.DONE) {
                then.run();
            }
            endIfNothingIsUnderWay();
        }

        private void end() {
            try {
                step.end().happen();
                state = StepRun.State.DONE;
            } catch (StepFailure failure) {
                fail(failure);
            }
        }

        private void fail(StepFailure failure) {
            state = StepRun.State.FAILED;
            end = timeline.now();
            if (ending == null || ending.kind() == Outcome.Kind.STOPPED) {
                ending = Outcome.failed(failure.getMessage());
            }
        }
    }
}
