package io.elasticachemock.server.query;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.elasticache.model.ElastiCacheRequest;
import software.amazon.awssdk.services.elasticache.model.ElastiCacheResponse;

/** The operations that are simulated, each with its action. Those that are not answer 501. */
public final class Actions {
    private final Map<Operation<?, ?>, SimulatedOperation<?, ?>> simulated = new HashMap<>();

    /** Has that action answer an operation, all of whose members it honours. */
    public <Q extends ElastiCacheRequest, R extends ElastiCacheResponse> Actions on(
            Operation<Q, R> operation, Action<Q, R> action) {
        return on(operation, action, everythingIsHonoured -> {});
    }

    /**
     * Has that action answer an operation.
     *
     * @param refused declares the members that the action does not honour yet; asked at the operation's first request
     */
    public <Q extends ElastiCacheRequest, R extends ElastiCacheResponse> Actions on(
            Operation<Q, R> operation, Action<Q, R> action, Consumer<Refusals<Q>> refused) {
        if (simulated.put(operation, new SimulatedOperation<>(operation, action, refused)) != null) {
            throw new IllegalStateException(operation + " has an action already");
        }
        return this;
    }

    /** Whether the operation is simulated. */
    public boolean simulates(Operation<?, ?> operation) {
        return simulated.containsKey(operation);
    }

    /**
     * The members of an operation's request that are refused because they are not honoured yet, such as {@code
     * SnapshotName} or {@code NodeGroupConfiguration.PrimaryOutpostArn}; none of an operation that is not simulated.
     */
    public List<String> refusedMembers(Operation<?, ?> operation) {
        SimulatedOperation<?, ?> found = simulated.get(operation);
        return found == null ? List.of() : found.refusedMembers();
    }

    @Nullable
    SimulatedOperation<?, ?> of(Operation<?, ?> operation) {
        return simulated.get(operation);
    }
}
