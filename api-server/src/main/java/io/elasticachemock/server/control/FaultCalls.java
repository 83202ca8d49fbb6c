package io.elasticachemock.server.control;

import io.elasticachemock.engine.Scope;
import io.elasticachemock.engine.failure.InjectFault;
import io.elasticachemock.engine.failure.RemoveFault;
import io.elasticachemock.engine.fault.FaultKind;
import io.elasticachemock.engine.fault.InjectedFault;
import io.elasticachemock.engine.fault.InjectedFaults;
import io.elasticachemock.server.clock.SimulationClock;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/** Has things go wrong, shows what was made to go wrong, and ends it before its time. */
final class FaultCalls {
    private static final List<String> MEMBERS =
            List.of("kind", "target", "at", "when", "for", "factor", "count", "region", "account");

    private final SimulationClock clock;

    FaultCalls(SimulationClock clock) {
        this.clock = clock;
    }

    JsonObject inject(ControlRequest request) {
        Members members = request.members(MEMBERS);
        Scope scope = Scopes.read(members);
        InjectFault command = new InjectFault(
                kind(members.text("kind")),
                members.text("target"),
                members.instantOrNull("at"),
                members.textOrNull("when"),
                members.durationOrNull("for"),
                members.numberOrNull("factor"),
                members.integerOrNull("count"));
        clock.beforeCall(false);
        return json(clock.simulation().execute(scope, command));
    }

    private static FaultKind kind(String word) {
        return FaultKind.find(word)
                .orElseThrow(() -> ControlRefusal.badRequest("'kind' must be one of "
                        + Arrays.stream(FaultKind.values()).map(FaultKind::word).collect(Collectors.joining(", "))
                        + ", not '" + word + "'."));
    }

    JsonObject list(ControlRequest request) {
        Scope scope = Scopes.read(request.parameters(List.of("region", "account")));
        clock.catchUp();
        return json(InjectedFaults.in(clock.simulation().world(scope)).all());
    }

    JsonObject remove(ControlRequest request) {
        request.checkHasNoMembers();
        Members parameters = request.parameters(List.of("id", "region", "account"));
        String id = parameters.textOrNull("id");
        Scope scope = Scopes.read(parameters);
        clock.catchUp();
        InjectedFaults faults = InjectedFaults.in(clock.simulation().world(scope));
        if (id != null && faults.find(id).isEmpty()) {
            throw ControlRefusal.notFound("There is no fault '" + id + "'.");
        }
        return json(clock.simulation().execute(scope, new RemoveFault(id)));
    }

    private static JsonObject json(Collection<InjectedFault> faults) {
        JsonArray array = new JsonArray();
        faults.forEach(fault -> array.add(json(fault)));
        return new JsonObject().put("faults", array);
    }

    private static JsonObject json(InjectedFault fault) {
        JsonObject json = new JsonObject()
                .put("id", fault.id())
                .put("kind", fault.kind().word())
                .put("target", fault.target())
                .put("state", Words.of(fault.state()));
        if (fault.whenStep() != null) {
            json.put("when", fault.whenStep());
        } else {
            json.put("at", fault.at().toString());
        }
        if (fault.kind().lasts()) {
            json.put("for", fault.lasting().toString());
        }
        if (fault.kind() == FaultKind.SLOW_STEPS) {
            json.put("factor", fault.factor());
            json.put("left", fault.left() == Integer.MAX_VALUE ? null : fault.left());
        }
        return json;
    }
}
