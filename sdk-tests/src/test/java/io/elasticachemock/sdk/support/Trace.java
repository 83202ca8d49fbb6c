package io.elasticachemock.sdk.support;

import io.vertx.core.json.JsonObject;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import software.amazon.awssdk.services.elasticache.ElastiCacheClient;
import software.amazon.awssdk.services.elasticache.model.Event;

/** What happened, a line each: {@code 00:04:00 orders-001: Cache cluster created}. All of it on one day. */
public final class Trace {
    private Trace() {}

    /** All events of the last 14 days that DescribeEvents reports, oldest first. */
    public static List<String> described(ElastiCacheClient client) {
        List<String> lines = new ArrayList<>();
        client.describeEventsPaginator(request -> request.duration(14 * 24 * 60))
                .events()
                .forEach(event -> lines.add(line(event)));
        Collections.reverse(lines);
        return lines;
    }

    /** An event that DescribeEvents reports. */
    public static String line(Event event) {
        return line(event.date().toString(), event.sourceIdentifier(), event.message());
    }

    /** The events of an answer of {@code POST /_mock/clock/advance}. */
    public static List<String> events(JsonObject advanced) {
        return advanced.getJsonArray("events").stream()
                .map(JsonObject.class::cast)
                .map(event ->
                        line(event.getString("date"), event.getString("sourceIdentifier"), event.getString("message")))
                .toList();
    }

    /** The changes of status of an answer of {@code POST /_mock/clock/advance}. */
    public static List<String> changes(JsonObject advanced) {
        return advanced.getJsonArray("changes").stream()
                .map(JsonObject.class::cast)
                .map(change -> line(
                        change.getString("date"),
                        change.getString("identifier"),
                        change.getString("from") + " > " + change.getString("to")))
                .toList();
    }

    private static String line(String instant, String identifier, String what) {
        return instant.substring("2026-01-05T".length(), instant.length() - 1) + " " + identifier + ": " + what;
    }
}
