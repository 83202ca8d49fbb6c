package io.elasticachemock.engine.world;

import io.elasticachemock.engine.plan.Outcome;
import io.elasticachemock.engine.plan.Plan;
import io.elasticachemock.engine.plan.StepRun;
import io.elasticachemock.engine.plan.Work;
import io.elasticachemock.engine.time.Timeline;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

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

    WorkBook(Timeline timeline) {
        this.timeline = timeline;
    }

    /**
     * Begins work on a resource now.
     *
     * @param resource the resource's name in this book, such as {@code replication-group/orders}
     * @param whenOver told once how it ended
     */
    public void start(String resource, Plan plan, Consumer<Outcome> whenOver) {
        // They are there before the first step begins, since work may be over, and the resource gone, at once.
        Pieces ofResource = works.computeIfAbsent(resource, same -> new Pieces());
        ofResource.add(Work.start(timeline, plan, outcome -> {
            whenOver.accept(outcome);
            List<Runnable> waiting = afterwards.remove(resource);
            if (waiting != null) {
                waiting.forEach(Runnable::run);
            }
        }));
    }

    /**
     * Does something once, when the work that is now in progress on a resource is over. Of several such things an earlier
     * one may begin new work; the later ones are told all the same.
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
        Pieces ofResource = works.get(resource);
        return ofResource == null
                ? List.of()
                : ofResource.kept.stream()
                        .flatMap(work -> work.steps().stream())
                        .toList();
    }

    /** Forgets a resource that is gone. */
    public void forget(String resource) {
        works.remove(resource);
        afterwards.remove(resource);
    }

    private static final class Pieces {
        private final Deque<Work> kept = new ArrayDeque<>(1);
        private int seen;

        void add(Work work) {
            seen++;
            kept.addLast(work);
            if (kept.size() > MOST) {
                kept.removeFirst();
            }
        }
    }
}
