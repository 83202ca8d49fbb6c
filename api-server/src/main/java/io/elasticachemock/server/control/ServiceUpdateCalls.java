package io.elasticachemock.server.control;

import io.elasticachemock.engine.Scope;
import io.elasticachemock.engine.serviceupdate.CancelServiceUpdate;
import io.elasticachemock.engine.serviceupdate.ReleaseServiceUpdate;
import io.elasticachemock.engine.serviceupdate.ServiceUpdate;
import io.elasticachemock.engine.serviceupdate.ServiceUpdateSeverity;
import io.elasticachemock.engine.serviceupdate.ServiceUpdates;
import io.elasticachemock.engine.serviceupdate.UpdateActions;
import io.elasticachemock.engine.version.Engine;
import io.elasticachemock.engine.version.EngineVersion;
import io.elasticachemock.server.clock.SimulationClock;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Has AWS release service updates, and take them back. Their progress is what DescribeUpdateActions shows. */
final class ServiceUpdateCalls {
    private static final List<String> MEMBERS = List.of(
            "name",
            "description",
            "severity",
            "engines",
            "engineVersion",
            "targetEngineVersion",
            "recommendedApplyByDate",
            "endDate",
            "autoUpdateAfterRecommendedApplyByDate",
            "mandatory",
            "estimatedUpdateTime",
            "region",
            "account");

    private final SimulationClock clock;

    ServiceUpdateCalls(SimulationClock clock) {
        this.clock = clock;
    }

    JsonObject release(ControlRequest request) {
        Members members = request.members(MEMBERS);
        Scope scope = Scopes.read(members);
        ReleaseServiceUpdate command = new ReleaseServiceUpdate(
                members.textOrNull("name"),
                members.textOrNull("description"),
                severity(members.text("severity")),
                members.texts("engines").stream()
                        .map(ServiceUpdateCalls::engine)
                        .toList(),
                members.textOrNull("engineVersion"),
                members.textOrNull("targetEngineVersion"),
                members.instantOrNull("recommendedApplyByDate"),
                members.instantOrNull("endDate"),
                members.flag("autoUpdateAfterRecommendedApplyByDate"),
                members.flag("mandatory"),
                members.textOrNull("estimatedUpdateTime"));
        clock.beforeCall(false);
        return json(scope, clock.simulation().execute(scope, command));
    }

    JsonObject list(ControlRequest request) {
        Scope scope = Scopes.read(request.parameters(List.of("region", "account")));
        clock.catchUp();
        JsonArray updates = new JsonArray();
        ServiceUpdates.in(clock.simulation().world(scope))
                .all()
                .values()
                .forEach(update -> updates.add(json(scope, update)));
        return new JsonObject().put("serviceUpdates", updates);
    }

    JsonObject cancel(ControlRequest request) {
        request.checkHasNoMembers();
        Members parameters = request.parameters(List.of("name", "region", "account"));
        String name = parameters.text("name");
        Scope scope = Scopes.read(parameters);
        clock.beforeCall(false);
        if (ServiceUpdates.in(clock.simulation().world(scope)).find(name).isEmpty()) {
            throw ControlRefusal.notFound("There is no service update '" + name + "'.");
        }
        return json(scope, clock.simulation().execute(scope, new CancelServiceUpdate(name)));
    }

    private static ServiceUpdateSeverity severity(String word) {
        return Arrays.stream(ServiceUpdateSeverity.values())
                .filter(severity -> Words.of(severity).equals(word))
                .findFirst()
                .orElseThrow(() -> ControlRefusal.badRequest("'severity' must be one of "
                        + Arrays.stream(ServiceUpdateSeverity.values())
                                .map(Words::of)
                                .collect(Collectors.joining(", "))
                        + ", not '" + word + "'."));
    }

    private static Engine engine(String name) {
        return Engine.find(name)
                .orElseThrow(() -> ControlRefusal.badRequest(
                        "'engines' must be some of redis, valkey and memcached, not '" + name + "'."));
    }

    private JsonObject json(Scope scope, ServiceUpdate update) {
        long concerned = UpdateActions.in(clock.simulation().world(scope)).all().values().stream()
                .filter(action -> action.serviceUpdate().equals(update.name()))
                .count();
        return new JsonObject()
                .put("name", update.name())
                .put("description", update.description())
                .put("severity", Words.of(update.severity()))
                .put("status", Words.of(update.status()))
                .put("type", Words.of(update.type()))
                .put(
                        "engines",
                        new JsonArray(
                                update.engines().stream().map(Engine::wireName).toList()))
                .put("engineVersion", version(update.onlyVersion()))
                .put("targetEngineVersion", version(update.target()))
                .put("releaseDate", update.released().toString())
                .put("recommendedApplyByDate", update.recommendedApplyBy().toString())
                .put("endDate", update.end().toString())
                .put("autoUpdateAfterRecommendedApplyByDate", update.autoUpdate())
                .put("mandatory", update.mandatory())
                .put("estimatedUpdateTime", update.estimatedUpdateTime())
                .put("replicationGroups", concerned);
    }

    private static @Nullable String version(@Nullable EngineVersion version) {
        return Optional.ofNullable(version).map(EngineVersion::version).orElse(null);
    }
}
