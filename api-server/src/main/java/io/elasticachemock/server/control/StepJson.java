package io.elasticachemock.server.control;

import io.elasticachemock.engine.plan.StepRun;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.util.List;
import java.util.function.Function;

/** Steps of work as the control API tells them. */
final class StepJson {
    private StepJson() {}

    static JsonArray of(List<StepRun> steps) {
        return each(steps, StepJson::of);
    }

    /** Steps that were only rehearsed: none of them has begun. */
    static JsonArray planned(List<StepRun> steps) {
        return each(steps, step -> of(step).put("state", Words.of(StepRun.State.PLANNED)));
    }

    private static JsonArray each(List<StepRun> steps, Function<StepRun, JsonObject> json) {
        return new JsonArray(steps.stream().map(json).toList());
    }

    static JsonObject of(StepRun step) {
        return new JsonObject()
                .put("operation", step.label().operation())
                .put("shard", step.label().shard())
                .put("node", step.label().node())
                .put("role", step.label().role())
                .put("kind", step.label().kind())
                .put("begin", step.begin().toString())
                .put("end", step.end().toString())
                .put("state", Words.of(step.state()));
    }
}
