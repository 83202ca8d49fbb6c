package io.elasticachemock.server.query;

import io.elasticachemock.engine.Scope;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.elasticache.model.ElastiCacheRequest;
import software.amazon.awssdk.services.elasticache.model.ElastiCacheResponse;

/** An operation with the action that answers it, and what of its request that action does not honour. */
final class SimulatedOperation<Q extends ElastiCacheRequest, R extends ElastiCacheResponse> {
    private final Operation<Q, R> operation;
    private final Action<Q, R> action;
    private final Consumer<Refusals<Q>> refused;
    private @Nullable Refusals<Q> refusals;

    SimulatedOperation(Operation<Q, R> operation, Action<Q, R> action, Consumer<Refusals<Q>> refused) {
        this.operation = operation;
        this.action = action;
        this.refused = refused;
    }

    Operation<Q, R> operation() {
        return operation;
    }

    /**
     * Reads and checks the request, then has it answered.
     *
     * @param beforeAction runs when nothing but the action itself can refuse the request any more
     */
    R answer(Scope scope, Form form, Consumer<Operation<?, ?>> beforeAction) {
        Q request = operation.read(form);
        NewerParameters.refuse(operation, form);
        refusals().check(request, operation.request(), null);
        beforeAction.accept(operation);
        return action.answer(scope, request);
    }

    /** The members that are refused, by name. */
    List<String> refusedMembers() {
        return refusals()
                .names(operation.request(), null)
                .map(ParameterPath::toString)
                .toList();
    }

    private Refusals<Q> refusals() {
        Refusals<Q> declared = refusals;
        if (declared == null) {
            declared = new Refusals<>();
            refused.accept(declared);
            refusals = declared;
        }
        return declared;
    }
}
