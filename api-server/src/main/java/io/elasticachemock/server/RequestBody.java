package io.elasticachemock.server;

import io.vertx.core.Handler;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServerRequest;
import org.jspecify.annotations.Nullable;

/**
 * Collects a request's body up to a limit. What comes after it is read and thrown away, so that the client can be told:
 * most clients do not listen before they have sent everything. One who does not stop is hung up on.
 */
abstract class RequestBody implements Handler<Buffer> {
    /** The largest body that is taken, in bytes. */
    static final int LIMIT = 2 * 1024 * 1024;

    /** How much is thrown away before the connection is closed, in bytes. */
    static final long PATIENCE = 64L * 1024 * 1024;

    private static final byte[] NOTHING = {};

    private final HttpServerRequest request;
    private @Nullable Buffer collected;
    private long length;

    RequestBody(HttpServerRequest request) {
        this.request = request;
        request.handler(this).endHandler(ignored -> arrived());
    }

    /** The whole body is there. A client that hangs up before is not heard of again. */
    abstract void arrived();

    /** Whether it was larger than {@link #LIMIT}. */
    final boolean isTooLarge() {
        return length > LIMIT;
    }

    /** The bytes; none if it was too large. */
    final byte[] bytes() {
        Buffer all = collected;
        return all == null ? NOTHING : all.getBytes();
    }

    @Override
    public final void handle(Buffer chunk) {
        length += chunk.length();
        if (length > PATIENCE) {
            request.connection().close();
        } else if (length > LIMIT) {
            collected = null;
        } else if (collected == null) {
            collected = chunk;
        } else {
            collected.appendBuffer(chunk);
        }
    }
}
