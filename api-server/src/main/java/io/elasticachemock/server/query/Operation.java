package io.elasticachemock.server.query;

import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.core.SdkPojo;
import software.amazon.awssdk.services.elasticache.model.ElastiCacheRequest;
import software.amazon.awssdk.services.elasticache.model.ElastiCacheResponse;

/**
 * One operation of ElastiCache's API: its name, and the SDK's classes of its request and its response.
 *
 * <p>The classes are loaded when the operation is first used, and not before: loading all 150 would take longer than
 * starting the rest of the server.
 */
@SuppressWarnings("UnusedTypeParameter") // R ties an action to its operation, for the compiler only
public final class Operation<Q extends ElastiCacheRequest, R extends ElastiCacheResponse> {
    private static final String MODEL = ElastiCacheRequest.class.getPackageName();

    private final String name;
    private volatile @Nullable Shape request;
    private volatile @Nullable Shape response;

    Operation(String name) {
        this.name = name;
    }

    /** AWS's name, such as {@code CreateReplicationGroup}. */
    public String name() {
        return name;
    }

    /** Whether this operation only looks (Describe and List): the ones before which the clock mode {@code auto} runs all work. */
    public boolean onlyLooks() {
        return name.startsWith("Describe") || name.startsWith("List");
    }

    /** The names of its request's members, such as {@code ReplicationGroupId}. */
    public List<String> requestMembers() {
        return Arrays.stream(request().members()).map(Member::name).toList();
    }

    /** Reads this operation's request. */
    @SuppressWarnings(
            "unchecked") // the shape of the class that the name stands for; a test holds every name to its types
    Q read(Form form) {
        return (Q) RequestReader.read(request(), form);
    }

    Shape request() {
        Shape shape = request;
        if (shape == null) {
            shape = Shape.of(builders(name + "Request"));
            request = shape;
        }
        return shape;
    }

    Shape response() {
        Shape shape = response;
        if (shape == null) {
            shape = Shape.of(builders(name + "Response"));
            response = shape;
        }
        return shape;
    }

    private static Supplier<SdkPojo> builders(String className) {
        try {
            Method builder = Class.forName(MODEL + "." + className).getMethod("builder");
            return () -> {
                try {
                    return (SdkPojo) builder.invoke(null);
                } catch (ReflectiveOperationException e) {
                    throw new IllegalStateException(className + " cannot be built", e);
                }
            };
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("The SDK has no " + className, e);
        }
    }

    @Override
    public String toString() {
        return name;
    }
}
