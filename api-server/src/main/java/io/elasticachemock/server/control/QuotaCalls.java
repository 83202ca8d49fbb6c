package io.elasticachemock.server.control;

import io.elasticachemock.engine.Scope;
import io.elasticachemock.engine.quota.Quotas;
import io.elasticachemock.engine.quotagrant.GrantQuotas;
import io.elasticachemock.server.clock.SimulationClock;
import io.vertx.core.json.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Has AWS grant an account other quotas, and shows those that it has. */
final class QuotaCalls {
    private static final List<String> MEMBERS = members();

    private final SimulationClock clock;

    QuotaCalls(SimulationClock clock) {
        this.clock = clock;
    }

    JsonObject grant(ControlRequest request) {
        Members members = request.members(MEMBERS);
        Scope scope = Scopes.read(members);
        Map<String, Integer> limits = new TreeMap<>();
        for (String name : Quotas.NAMES) {
            Integer limit = members.integerOrNull(name);
            if (limit != null) {
                limits.put(name, limit);
            }
        }
        clock.beforeCall(false);
        return json(clock.simulation().execute(scope, new GrantQuotas(limits)));
    }

    JsonObject show(ControlRequest request) {
        Scope scope = Scopes.read(request.parameters(List.of("region", "account")));
        clock.catchUp();
        return json(clock.simulation().world(scope).quotas());
    }

    private static List<String> members() {
        List<String> members = new ArrayList<>(Quotas.NAMES);
        members.addAll(List.of("region", "account"));
        return List.copyOf(members);
    }

    private static JsonObject json(Quotas quotas) {
        JsonObject json = new JsonObject();
        Quotas.NAMES.forEach(name -> json.put(name, quotas.get(name)));
        return json;
    }
}
