package io.elasticachemock.server.control;

import io.elasticachemock.engine.event.Occurrence;
import io.elasticachemock.server.clock.ResourceKind;
import io.elasticachemock.server.clock.ResourceStatus;
import io.elasticachemock.server.clock.SimulationClock;
import io.vertx.core.json.JsonObject;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** Moves time: by an amount, to an instant, or until something is so. */
final class AdvanceCall implements Function<ControlRequest, JsonObject> {
    private static final List<String> GOALS = List.of("by", "to", "until");
    private static final String GROUP = "replicationGroup";
    private static final String CLUSTER = "cacheCluster";
    private static final String SNAPSHOT = "snapshot";
    private static final String SERVERLESS_CACHE = "serverlessCache";
    private static final String SERVERLESS_SNAPSHOT = "serverlessCacheSnapshot";
    private static final String GLOBAL = "globalReplicationGroup";
    private static final List<String> KINDS =
            List.of(GROUP, CLUSTER, SNAPSHOT, SERVERLESS_CACHE, SERVERLESS_SNAPSHOT, GLOBAL);

    private final SimulationClock clock;

    AdvanceCall(SimulationClock clock) {
        this.clock = clock;
    }

    @Override
    public JsonObject apply(ControlRequest request) {
        Members members = request.members(GOALS);
        List<Occurrence> happened =
                switch (members.onlyOneOf(GOALS)) {
                    case "by" -> clock.advanceBy(members.duration("by"));
                    case "to" -> clock.advanceTo(members.instant("to"));
                    default -> until(members);
                };
        return Happenings.json(clock.simulation().now(), happened);
    }

    private List<Occurrence> until(Members members) {
        JsonObject status = members.objectOrNull("until");
        if (status != null) {
            return clock.advanceUntil(condition(status));
        }
        return switch (members.text("until")) {
            case "idle" -> clock.advanceUntilIdle();
            case "next" -> clock.advanceUntilNext();
            default ->
                throw ControlRefusal.badRequest(
                        "Time moves until 'idle', until 'next', or until a resource has a status, such as "
                                + "{\"until\":{\"replicationGroup\":\"orders\",\"status\":\"available\"}}.");
        };
    }

    /** Reads a condition such as {@code {"replicationGroup":"orders","status":"available"}}. */
    private static ResourceStatus condition(JsonObject json) {
        Members members = new Members(
                json,
                Stream.concat(KINDS.stream(), Stream.of("status", "region", "account"))
                        .toList());
        String kind = members.onlyOneOf(KINDS);
        try {
            return new ResourceStatus(
                    Scopes.read(members),
                    switch (kind) {
                        case GROUP -> ResourceKind.REPLICATION_GROUP;
                        case CLUSTER -> ResourceKind.CACHE_CLUSTER;
                        case SERVERLESS_CACHE -> ResourceKind.SERVERLESS_CACHE;
                        case SERVERLESS_SNAPSHOT -> ResourceKind.SERVERLESS_CACHE_SNAPSHOT;
                        case GLOBAL -> ResourceKind.GLOBAL_REPLICATION_GROUP;
                        default -> ResourceKind.SNAPSHOT;
                    },
                    members.text(kind),
                    members.text("status"));
        } catch (IllegalArgumentException e) {
            throw ControlRefusal.badRequest(String.valueOf(e.getMessage()));
        }
    }
}
