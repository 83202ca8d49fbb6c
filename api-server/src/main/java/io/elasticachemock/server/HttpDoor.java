package io.elasticachemock.server;

import io.elasticachemock.server.control.ControlAnswer;
import io.elasticachemock.server.query.Answer;
import io.elasticachemock.server.query.AnswerBody;
import io.elasticachemock.server.query.QueryRequest;
import io.vertx.core.Handler;
import io.vertx.core.MultiMap;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;

/**
 * Carries requests from HTTP to the emulation and answers back: paths under {@code /_mock} (and {@code
 * /_localstack/health}) to the control API, all others to ElastiCache's front door. Head and body of an answer are
 * written in one go.
 */
final class HttpDoor implements Handler<HttpServerRequest> {
    private static final CharSequence REQUEST_ID = HttpHeaders.createOptimized("x-amzn-RequestId");
    private static final CharSequence JSON = HttpHeaders.createOptimized("application/json");
    private static final CharSequence ALLOW = HttpHeaders.createOptimized("Allow");

    private final Emulation emulation;
    private final WallDate date;

    HttpDoor(Emulation emulation, WallDate date) {
        this.emulation = emulation;
        this.date = date;
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
            Answer answer = answer(path, headers);
            HttpServerResponse response = begin(answer.status(), answer.contentType());
            response.headers().set(REQUEST_ID, answer.requestId());
            response.end(buffer(answer.body()));
        }

        private Answer answer(String path, MultiMap headers) {
            if (isTooLarge()) {
                return emulation.frontDoor().bodyTooLarge(LIMIT);
            }
            String encoding = headers.get(HttpHeaders.CONTENT_ENCODING);
            if (encoding != null && !encoding.equalsIgnoreCase("identity")) {
                return emulation.frontDoor().encodedBody(encoding);
            }
            return emulation
                    .frontDoor()
                    .answer(new QueryRequest(
                            request.method().name(),
                            path,
                            request.query(),
                            headers.get(HttpHeaders.CONTENT_TYPE),
                            headers.get(HttpHeaders.AUTHORIZATION),
                            bytes()));
        }

        private HttpServerResponse begin(int status, CharSequence contentType) {
            HttpServerResponse response = request.response().setStatusCode(status);
            response.headers().set(HttpHeaders.CONTENT_TYPE, contentType).set(HttpHeaders.DATE, date.value());
            return response;
        }
    }

    private static Buffer buffer(AnswerBody body) {
        Buffer buffer = Buffer.buffer(body.length());
        body.forEach(buffer::appendBytes);
        return buffer;
    }
}
