package io.elasticachemock.server.clock;

import io.elasticachemock.engine.Scope;
import io.elasticachemock.engine.Simulation;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A resource has a status.
 *
 * @param scope whose resource it is
 * @param id of the resource
 * @param status as ElastiCache spells it, or {@code deleted}: there is no such resource (any more)
 */
public record ResourceStatus(Scope scope, ResourceKind kind, String id, String status) implements Condition {
    /** Where the resources of unsigned requests are. */
    public static final Scope DEFAULT_SCOPE = new Scope("000000000000", "us-east-1");

    private static final String GONE = "deleted";

    /** @throws IllegalArgumentException if a resource of that kind never has such a status; the message lists those that it may have */
    public ResourceStatus {
        List<String> statuses = Stream.concat(kind.statuses(), Stream.of(GONE)).toList();
        if (!statuses.contains(status)) {
            throw new IllegalArgumentException("A " + kind.noun() + " is never '" + status + "'. Its statuses: "
                    + String.join(", ", statuses) + ".");
        }
    }

    /** A replication group of the default account and region has a status. */
    public static ResourceStatus replicationGroup(String id, String status) {
        return new ResourceStatus(DEFAULT_SCOPE, ResourceKind.REPLICATION_GROUP, id, status);
    }

    /** A cache cluster of the default account and region has a status. */
    public static ResourceStatus cacheCluster(String id, String status) {
        return new ResourceStatus(DEFAULT_SCOPE, ResourceKind.CACHE_CLUSTER, id, status);
    }

    /** A snapshot of the default account and region has a status. */
    public static ResourceStatus snapshot(String name, String status) {
        return new ResourceStatus(DEFAULT_SCOPE, ResourceKind.SNAPSHOT, name, status);
    }

    @Override
    public boolean holds(Simulation simulation) {
        return status.equals(present(simulation).orElse(GONE));
    }

    @Override
    public String whyNever(Simulation simulation) {
        return "The " + kind.noun() + " '" + id + "' in " + scope.region() + " of account " + scope.account() + " is "
                + present(simulation).map(present -> "'" + present + "'").orElse("not there")
                + ", and nothing that is due makes it '" + status + "'.";
    }

    private Optional<String> present(Simulation simulation) {
        return kind.status(simulation.world(scope), id);
    }
}
