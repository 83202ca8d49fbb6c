package io.elasticachemock.server.query;

import io.elasticachemock.engine.Scope;
import software.amazon.awssdk.services.elasticache.model.ElastiCacheRequest;
import software.amazon.awssdk.services.elasticache.model.ElastiCacheResponse;

/**
 * What the server does for one operation. The request that it gets is complete (required members are there) and holds
 * only values that the API model allows; empty strings and empty lists have become "not given".
 */
@FunctionalInterface
public interface Action<Q extends ElastiCacheRequest, R extends ElastiCacheResponse> {
    /**
     * Answers a request.
     *
     * @throws io.elasticachemock.engine.ElastiCacheFault to refuse it; nothing has changed then
     */
    R answer(Scope scope, Q request);
}
