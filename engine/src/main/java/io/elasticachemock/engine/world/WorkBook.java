package io.elasticachemock.engine.world;

import io.elasticachemock.engine.plan.Circumstances;
import io.elasticachemock.engine.plan.Label;
import io.elasticachemock.engine.plan.Outcome;
import io.elasticachemock.engine.plan.Plan;
import io.elasticachemock.engine.plan.StepRun;
import io.elasticachemock.engine.plan.Work;
import io.elasticachemock.engine.time.Timeline;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The work on each resource, for as long as the resource is there: its latest {@value #MOST} pieces, since a group that is
 * backed up every day sees more and more of it.
 */
public final class WorkBook {
    /** How many pieces of work on one resource are kept. */
    static final int MOST = 1_000;

    private final Timeline timeline;
    private final Map<String, Pieces> works = new LinkedHashMap<>();
    private final Map<String, List<Runnable>> afterwards = new LinkedHashMap<>();
    private CircumstancesOf circumstances = resource -> Circumstances.USUAL;

    WorkBook(Timeline timeline) {
        this.timeline = timeline;
    }

    /** Has all work meet these circumstances from now on, also what is in progress. */
    public void under(CircumstancesOf newCircumstances) {
        circumstances = newCircumstances;
    }

    /**
     * Begins work on a resource now.
     *
     * @param resource the resource's name in this book, such as {@code replication-group/orders}
     * @param whenOver told once how it ended; the work is no longer in progress then
     */
    public void start(String resource, Plan plan, Consumer<Outcome> whenOver) {
        begin(resource, plan, whenOver);
    }

    /** The same for work that may be {@linkplain #interrupt interrupted} between two of its steps. */
    public void startInterruptible(String resource, Plan plan, Consumer<Outcome> whenOver) {
        Work work = begin(resource, plan, whenOver);
        Pieces ofResource = works.get(resource);
        if (ofResource != null && !work.isOver()) {
            ofResource.interruptible = Stream.concat(ofResource.interruptible.stream(), Stream.of(work))
                    .toList();
        }
    }

    /** Stops the interruptible work on a resource: its steps under way finish, and no further one begins. */
    public void interrupt(String resource) {
        Pieces ofResource = works.get(resource);
        if (ofResource != null) {
            List<Work> interrupted = ofResource.interruptible;
            ofResource.interruptible = List.of();
            interrupted.forEach(Work::stop);
        }
    }

    private Work begin(String resource, Plan plan, Consumer<Outcome> whenOver) {
        // They are there before the first step begins, since work may be over, and the resource gone, at once.
        Pieces ofResource = works.computeIfAbsent(resource, Pieces::new);
        ofResource.inProgress++;
        Work work = Work.start(timeline, ofResource, plan, outcome -> ofResource.over(outcome, whenOver));
        ofResource.add(work);
        return work;
    }

    /** Whether any work on a resource is in progress. */
    public boolean isBusy(String resource) {
        Pieces ofResource = works.get(resource);
        return ofResource != null && ofResource.inProgress > 0;
    }

    /**
     * Does something once, when no work on a resource is in progress any more. Of several such things an earlier one may
     * begin new work; the later ones are told all the same.
     */
    public void afterwards(String resource, Runnable next) {
        afterwards.computeIfAbsent(resource, same -> new ArrayList<>()).add(next);
    }

    /** How many pieces of work the resource has seen. */
    public int count(String resource) {
        Pieces ofResource = works.get(resource);
        return ofResource == null ? 0 : ofResource.seen;
    }

    /** The steps of all work on a resource: done, in progress and planned. */
    public List<StepRun> steps(String resource) {
        return pieces(resource).flatMap(List::stream).toList();
    }

    /** The steps of each piece of work on a resource, oldest first. */
    public Stream<List<StepRun>> pieces(String resource) {
        Pieces ofResource = works.get(resource);
        return ofResource == null ? Stream.empty() : ofResource.kept().map(Work::steps);
    }

    /** Forgets a resource that is gone. */
    public void forget(String resource) {
        works.remove(resource);
        afterwards.remove(resource);
    }

    /** The work on one resource, which meets the resource's circumstances as they are when a step asks. */
    private final class Pieces implements Circumstances {
        private final String resource;
        // Few resources see a second piece of work.
        private @Nullable Deque<Work> earlier;
        private @Nullable Work latest;
        private List<Work> interruptible = List.of();
        private int inProgress;
        private int seen;

        Pieces(String resource) {
            this.resource = resource;
        }

        void add(Work work) {
            seen++;
            if (latest != null) {
                Deque<Work> before = earlier == null ? new ArrayDeque<>() : earlier;
                before.addLast(latest);
                if (before.size() == MOST) {
                    before.removeFirst();
                }
                earlier = before;
            }
            latest = work;
        }

        Stream<Work> kept() {
            Stream<Work> kept = Stream.ofNullable(latest);
            return earlier == null ? kept : Stream.concat(earlier.stream(), kept);
        }

        void over(Outcome outcome, Consumer<Outcome> whenOver) {
            inProgress--;
            if (!interruptible.isEmpty()) {
                interruptible =
                        interruptible.stream().filter(each -> !each.isOver()).toList();
            }
            whenOver.accept(outcome);
            if (inProgress == 0) {
                List<Runnable> waiting = afterwards.remove(resource);
                if (waiting != null) {
                    waiting.forEach(Runnable::run);
                }
            }
        }

        @Override
        public Duration duration(Label step, Duration usual) {
            return circumstances.of(resource).duration(step, usual);
        }

        @Override
        public @Nullable String obstacle(Label step) {
            return circumstances.of(resource).obstacle(step);
        }

        @Override
        public Circumstances foretold() {
            return circumstances.of(resource).foretold();
        }
    }

    /** What befalls the work on each resource. */
    @FunctionalInterface
    public interface CircumstancesOf {
        /**
         * What befalls the work on a resource.
         *
         * @param resource its name in this book
         */
        Circumstances of(String resource);
    }
}
