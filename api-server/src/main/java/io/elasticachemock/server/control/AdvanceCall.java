package io.elasticachemock.server.control;

import io.elasticachemock.engine.event.Occurrence;
import io.elasticachemock.server.clock.ResourceKind;
import io.elasticachemock.server.clock.ResourceStatus;
import io.elasticachemock.server.clock.SimulationClock;
import io.vertx.core.json.JsonObject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;

/** Moves time: by an amount, to an instant, or until something is so. */
final class AdvanceCall implements Function<ControlRequest, JsonObject> {
    private static final List<String> GOALS = List.of("by", "to", "until");
    private static final Map<String, ResourceKind> KINDS = kinds();

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
                Stream.concat(KINDS.keySet().stream(), Stream.of("status", "region", "account"))
                        .toList());
        String kind = members.onlyOneOf(List.copyOf(KINDS.keySet()));
        try {
            return new ResourceStatus(
                    Scopes.read(members),
                    Objects.requireNonNull(KINDS.get(kind)),
                    members.text(kind),
                    members.text("status"));
        } catch (IllegalArgumentException e) {
            throw ControlRefusal.badRequest(String.valueOf(e.getMessage()));
        }
    }

    /** The kinds by the names of AWS's resources, such as {@code serverlessCache}. */
    private static Map<String, ResourceKind> kinds() {
        Map<String, ResourceKind> kinds = new LinkedHashMap<>();
        for (ResourceKind kind : ResourceKind.values()) {
            kinds.put(Words.member(kind), kind);
        }
        return kinds;
    }
}
