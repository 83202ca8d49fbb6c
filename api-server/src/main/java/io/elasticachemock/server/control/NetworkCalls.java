package io.elasticachemock.server.control;

import io.elasticachemock.engine.Scope;
import io.elasticachemock.engine.replication.NetworkType;
import io.elasticachemock.engine.subnet.DeclareSubnets;
import io.elasticachemock.engine.subnet.Subnet;
import io.elasticachemock.engine.subnet.Subnets;
import io.elasticachemock.server.clock.SimulationClock;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/** Says which subnets there are, and shows which were said. */
final class NetworkCalls {
    private final SimulationClock clock;

    NetworkCalls(SimulationClock clock) {
        this.clock = clock;
    }

    JsonObject declare(ControlRequest request) {
        Members members = request.members(List.of("subnets", "region", "account"));
        Scope scope = Scopes.read(members);
        List<Subnet> subnets = new ArrayList<>();
        for (JsonObject subnet : members.objects("subnets")) {
            subnets.add(subnet(new Members(subnet, List.of("id", "vpcId", "availabilityZone", "networkTypes"))));
        }
        clock.beforeCall(false);
        return json(clock.simulation().execute(scope, new DeclareSubnets(subnets)));
    }

    JsonObject list(ControlRequest request) {
        Scope scope = Scopes.read(request.parameters(List.of("region", "account")));
        clock.catchUp();
        return json(Subnets.in(clock.simulation().world(scope)).declared());
    }

    private static Subnet subnet(Members members) {
        List<String> types = members.texts("networkTypes");
        return new Subnet(
                members.text("id"),
                members.text("vpcId"),
                members.text("availabilityZone"),
                types.isEmpty()
                        ? List.of(NetworkType.IPV4)
                        : types.stream().map(NetworkCalls::type).toList());
    }

    private static NetworkType type(String word) {
        return Arrays.stream(NetworkType.values())
                .filter(type -> word(type).equals(word))
                .findFirst()
                .orElseThrow(() -> ControlRefusal.badRequest("'networkTypes' are "
                        + Arrays.stream(NetworkType.values())
                                .map(NetworkCalls::word)
                                .collect(Collectors.joining(", "))
                        + ", not '" + word + "'."));
    }

    /** AWS writes this one with an underscore. */
    private static String word(NetworkType type) {
        return Words.of(type).replace('-', '_');
    }

    private static JsonObject json(Collection<Subnet> subnets) {
        JsonArray array = new JsonArray();
        subnets.forEach(subnet -> array.add(new JsonObject()
                .put("id", subnet.id())
                .put("vpcId", subnet.vpcId())
                .put("availabilityZone", subnet.availabilityZone())
                .put(
                        "networkTypes",
                        new JsonArray(subnet.networkTypes().stream()
                                .map(NetworkCalls::word)
                                .toList()))));
        return new JsonObject().put("subnets", array);
    }
}
