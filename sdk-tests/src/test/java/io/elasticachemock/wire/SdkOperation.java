package io.elasticachemock.wire;

import io.elasticachemock.server.query.Operation;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import software.amazon.awssdk.core.SdkPojo;
import software.amazon.awssdk.services.elasticache.ElastiCacheClient;
import software.amazon.awssdk.services.elasticache.model.ElastiCacheRequest;
import software.amazon.awssdk.services.elasticache.model.ElastiCacheResponse;

/** An operation as the SDK's client has it: its method, its request class and its response class, found by its name. */
record SdkOperation(Method method, Class<?> request, Class<?> response) {
    static SdkOperation of(Operation<?, ?> operation) {
        String name = operation.name();
        try {
            Class<?> request = Class.forName(ElastiCacheRequest.class.getPackageName() + "." + name + "Request");
            Method method = ElastiCacheClient.class.getMethod(
                    Character.toLowerCase(name.charAt(0)) + name.substring(1), request);
            return new SdkOperation(method, request, method.getReturnType());
        } catch (ReflectiveOperationException e) {
            throw new LinkageError(e.getMessage(), e);
        }
    }

    SdkPojo newRequest() {
        return builder(request);
    }

    SdkPojo newResponse() {
        return builder(response);
    }

    ElastiCacheResponse call(ElastiCacheClient client, ElastiCacheRequest sent) {
        try {
            return (ElastiCacheResponse) method.invoke(client, sent);
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof RuntimeException refusal) {
                throw refusal;
            }
            throw new AssertionError(e);
        } catch (IllegalAccessException e) {
            throw new AssertionError(e);
        }
    }

    private static SdkPojo builder(Class<?> model) {
        try {
            return (SdkPojo) model.getMethod("builder").invoke(null);
        } catch (ReflectiveOperationException e) {
            throw new LinkageError(e.getMessage(), e);
        }
    }
}
