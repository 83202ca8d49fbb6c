package io.elasticachemock.server;

import io.elasticachemock.server.control.ControlAnswer;
import io.elasticachemock.server.ec2.Ec2Subnets;
import io.elasticachemock.server.query.Answer;
import io.elasticachemock.server.query.AnswerBody;
import io.elasticachemock.server.query.NamedSubnets;
import io.elasticachemock.server.query.QueryRequest;
import io.netty.buffer.ByteBuf;
import io.netty.buffer.ByteBufAllocator;
import io.netty.buffer.Unpooled;
import io.vertx.core.Handler;
import io.vertx.core.MultiMap;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.core.internal.buffer.BufferInternal;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Carries requests from HTTP to the emulation and answers back: paths under {@code /_mock} (and {@code
 * /_localstack/health}) to the control API, all others to ElastiCache's front door. Head and body of an answer are
 * written in one go. A request that names subnets waits until they are looked up, where there is somebody to ask.
 */
final class HttpDoor implements Handler<HttpServerRequest> {
    private static final CharSequence REQUEST_ID = HttpHeaders.createOptimized("x-amzn-RequestId");
    private static final CharSequence JSON = HttpHeaders.createOptimized("application/json");
    private static final CharSequence ALLOW = HttpHeaders.createOptimized("Allow");

    /** From this length on, in bytes, copying takes longer than finding memory outside the heap. */
    private static final int LARGE = 16 * 1024;

    private static final Logger LOG = LoggerFactory.getLogger(HttpDoor.class);

    private final Emulation emulation;
    private final WallDate date;
    private final @Nullable Ec2Subnets subnets;

    /** @param subnets where subnets that a request names are looked up before it is answered; null for nowhere */
    HttpDoor(Emulation emulation, WallDate date, @Nullable Ec2Subnets subnets) {
        this.emulation = emulation;
        this.date = date;
        this.subnets = subnets;
    }

    @Override
    public void handle(HttpServerRequest request) {
        new Exchange(request);
    }

    private final class Exchange extends RequestBody {
        private final HttpServerRequest request;

        Exchange(HttpServerRequest request) {
            super(request);
            this.request = request;
        }

        @Override
        void arrived() {
            String path = request.path();
            if (path != null && path.startsWith("/_")) {
                control(path);
            } else {
                aws(path == null ? "" : path);
            }
        }

        private void control(String path) {
            ControlAnswer answer = isTooLarge()
                    ? ControlAnswer.bodyTooLarge(LIMIT)
                    : emulation.control().answer(request.method().name(), path, request.query(), bytes());
            HttpServerResponse response = begin(answer.status(), JSON);
            if (!answer.allow().isEmpty()) {
                response.headers().set(ALLOW, answer.allow());
            }
            response.end(Buffer.buffer(answer.json()));
        }

        private void aws(String path) {
            MultiMap headers = request.headers();
            Ec2Subnets lookup = subnets;
            NamedSubnets named = lookup == null || isTooLarge() ? null : NamedSubnets.in(query(path, headers));
            if (lookup == null || named == null || named.ids().isEmpty()) {
                reply(answer(path, headers));
                return;
            }
            lookup.find(named.scope(), named.ids())
                    .onSuccess(learned -> {
                        emulation.execute(named.scope(), learned);
                        reply(answer(path, headers));
                    })
                    .onFailure(unanswered -> {
                        LOG.warn("Subnets cannot be looked up: {}", unanswered.getMessage());
                        reply(emulation.frontDoor().unavailable());
                    });
        }

        private void reply(Answer answer) {
            HttpServerResponse response = begin(answer.status(), answer.contentType());
            response.headers().set(REQUEST_ID, answer.requestId());
            end(response, answer.body());
        }

        private Answer answer(String path, MultiMap headers) {
            if (isTooLarge()) {
                return emulation.frontDoor().bodyTooLarge(LIMIT);
            }
            String encoding = headers.get(HttpHeaders.CONTENT_ENCODING);
            if (encoding != null && !encoding.equalsIgnoreCase("identity")) {
                return emulation.frontDoor().encodedBody(encoding);
            }
            return emulation.frontDoor().answer(query(path, headers));
        }

        private QueryRequest query(String path, MultiMap headers) {
            return new QueryRequest(
                    request.method().name(),
                    path,
                    request.query(),
                    headers.get(HttpHeaders.CONTENT_TYPE),
                    headers.get(HttpHeaders.AUTHORIZATION),
                    bytes());
        }

        private HttpServerResponse begin(int status, CharSequence contentType) {
            HttpServerResponse response = request.response().setStatusCode(status);
            response.headers().set(HttpHeaders.CONTENT_TYPE, contentType).set(HttpHeaders.DATE, date.value());
            return response;
        }
    }

    /**
     * Writes the body together with the head. Of a large one the pieces are copied to where the socket takes them from, so that
     * Netty does not copy them once more.
     */
    private static void end(HttpServerResponse response, AnswerBody body) {
        if (body.length() < LARGE) {
            response.end(BufferInternal.buffer(Unpooled.wrappedBuffer(body.toByteArray())));
        } else {
            ByteBuf direct = ByteBufAllocator.DEFAULT.directBuffer(body.length());
            body.forEach(direct::writeBytes);
            // Vert.x never releases a buffer that it is given.
            response.end(BufferInternal.buffer(direct)).onComplete(sent -> direct.release());
        }
    }
}
