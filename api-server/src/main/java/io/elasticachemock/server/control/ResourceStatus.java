package io.elasticachemock.server.control;

import io.elasticachemock.engine.Scope;
import io.elasticachemock.engine.Simulation;
import io.elasticachemock.server.clock.Condition;
import io.vertx.core.json.JsonObject;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A resource has a status.
 *
 * @param id of the resource
 * @param status as ElastiCache spells it, or {@code deleted}: there is no such resource (any more)
 */
record ResourceStatus(Scope scope, Watched kind, String id, String status) implements Condition {
    private static final String GONE = "deleted";

    /**
     * Reads a condition such as {@code {"replicationGroup":"orders","status":"available"}}.
     *
     * @throws ControlRefusal if it cannot be understood, or there is no such status
     */
    static ResourceStatus read(JsonObject json) {
        Members members = new Members(
                json,
                Stream.concat(Watched.members().stream(), Stream.of("status", "region", "account"))
                        .toList());
        String member = members.onlyOneOf(Watched.members());
        Watched kind = Watched.byMember(member);
        String status = members.text("status");
        List<String> statuses = Stream.concat(kind.statuses(), Stream.of(GONE)).toList();
        if (!statuses.contains(status)) {
            throw ControlRefusal.badRequest("A " + kind.noun() + " is never '" + status + "'. Its statuses: "
                    + String.join(", ", statuses) + ".");
        }
        return new ResourceStatus(Scopes.read(members), kind, members.text(member), status);
    }

    @Override
    public boolean holds(Simulation simulation) {
        return status.equals(present(simulation).orElse(GONE));
    }

    @Override
    public String whyNever(Simulation simulation) {
        String resource =
                "The " + kind.noun() + " '" + id + "' in " + scope.region() + " of account " + scope.account();
        return present(simulation)
                .map(present -> resource + " is '" + present + "', and nothing that is due makes it '" + status + "'.")
                .orElse(resource + " is not there, and nothing that is due makes it '" + status + "'.");
    }

    private Optional<String> present(Simulation simulation) {
        return kind.status(simulation.world(scope), id);
    }
}
