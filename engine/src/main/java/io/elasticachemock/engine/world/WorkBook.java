package io.elasticachemock.engine.world;

import io.elasticachemock.engine.plan.Outcome;
import io.elasticachemock.engine.plan.Plan;
import io.elasticachemock.engine.plan.StepRun;
import io.elasticachemock.engine.plan.Work;
import io.elasticachemock.engine.time.Timeline;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;

/** The work on each resource, from the first to the present, for as long as the resource is there. */
public final class WorkBook {
    private final Timeline timeline;
    private final Map<String, List<Work>> works = new TreeMap<>();

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
        // The list is there before the first step begins, since work may be over, and the resource gone, at once.
        List<Work> ofResource = works.computeIfAbsent(resource, same -> new ArrayList<>());
        ofResource.add(Work.start(timeline, plan, whenOver));
    }

    /** The steps of all work on a resource: done, in progress and planned. */
    public List<StepRun> steps(String resource) {
        return works.getOrDefault(resource, List.of()).stream()
                .flatMap(work -> work.steps().stream())
                .toList();
    }

    /** Forgets a resource that is gone. */
    public void forget(String resource) {
        works.remove(resource);
    }
}
