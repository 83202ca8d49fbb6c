package io.elasticachemock.server.control;

import io.elasticachemock.engine.event.Event;
import io.elasticachemock.engine.event.Occurrence;
import io.elasticachemock.engine.event.StatusChange;
import io.elasticachemock.server.clock.SimulationClock;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.time.Instant;
import java.util.List;

/**
 * What happened while time moved: ElastiCache's events, as DescribeEvents reports them, and beside them the changes of
 * status, which AWS does not report. Both are in the order in which they happened. When so much happened that only the
 * latest part is there, {@code onlyLatest} says how much that is.
 */
final class Happenings {
    private Happenings() {}

    static JsonObject json(Instant now, List<Occurrence> happened) {
        JsonArray events = new JsonArray();
        JsonArray changes = new JsonArray();
        for (Occurrence occurrence : happened) {
            if (occurrence instanceof Event event) {
                events.add(of(event));
            } else if (occurrence instanceof StatusChange change) {
                changes.add(of(change));
            }
        }
        JsonObject json = new JsonObject()
                .put("now", now.toString())
                .put("events", events)
                .put("changes", changes);
        return happened.size() < SimulationClock.MOST_OCCURRENCES ? json : json.put("onlyLatest", happened.size());
    }

    private static JsonObject of(Event event) {
        JsonObject json = new JsonObject()
                .put("date", event.at().toString())
                .put("sourceType", Words.of(event.sourceType()))
                .put("sourceIdentifier", event.sourceIdentifier())
                .put("message", event.message());
        return where(event, json);
    }

    private static JsonObject of(StatusChange change) {
        JsonObject json = new JsonObject()
                .put("date", change.at().toString())
                .put("resource", change.resource())
                .put("identifier", change.identifier())
                .put("from", change.from())
                .put("to", change.to());
        return where(change, json);
    }

    private static JsonObject where(Occurrence occurrence, JsonObject json) {
        return json.put("region", occurrence.scope().region())
                .put("account", occurrence.scope().account());
    }
}
