package io.elasticachemock.bench;

import io.elasticachemock.engine.quota.Quotas;
import io.elasticachemock.server.ElastiCacheMock;
import java.io.IOException;
import java.time.Instant;
import java.util.Set;

/** The real server and the bare one, each with an event loop of its own, in this JVM. */
final class Servers implements AutoCloseable {
    private static final int NO_LIMIT = Integer.MAX_VALUE;

    private final ElastiCacheMock real;
    private final Thread realLoop;
    private final BareServer bare;
    private final Thread bareLoop;

    Servers() {
        this.real = ElastiCacheMock.builder()
                .quotas(new Quotas(NO_LIMIT, NO_LIMIT, NO_LIMIT, NO_LIMIT)
                        .with("serverless-caches-per-region", NO_LIMIT))
                .startingAt(Instant.parse("2026-01-05T00:00:00Z"))
                .seed(1)
                .start();
        Set<Thread> loops = Cpu.eventLoops();
        this.realLoop = loops.iterator().next();
        this.bare = new BareServer();
        this.bareLoop = Cpu.eventLoops().stream()
                .filter(thread -> !loops.contains(thread))
                .findFirst()
                .orElseThrow();
    }

    /** Empties the real server. */
    void reset() {
        real.reset();
    }

    /** Has the empty real server answer that many requests, numbered from 0 on. */
    void populate(HttpRequest request, int count) throws IOException {
        // The number in the request is 0 until it is filled in, so this is the first of them.
        int bodyLength = ask(request).body().length();
        reset();
        try (LoadGenerator generator = new LoadGenerator(real.port(), request, bodyLength)) {
            generator.sendNumbered(0, count);
        }
    }

    /** What the real server answers to a request. */
    HttpResponse ask(HttpRequest request) throws IOException {
        return HttpResponse.to(request, real.port());
    }

    /**
     * Has the bare server answer what the real one answers, and checks that both say the same.
     *
     * @param wanted what the body has to hold
     * @return the length of the body
     */
    int agreeOn(HttpRequest request, HttpResponse answer, String wanted) throws IOException {
        if (!answer.isOk() || !answer.body().contains(wanted)) {
            throw new IllegalStateException("Wanted " + wanted + ", got " + answer);
        }
        bare.answerLike(answer);
        HttpResponse same = HttpResponse.to(request, bare.port());
        boolean equal = same.isOk()
                && same.body().equals(answer.body())
                && same.headers().keySet().equals(answer.headers().keySet());
        if (!equal || answer.requestId().isEmpty()) {
            throw new IllegalStateException("The bare server answers " + same + " and not " + answer);
        }
        return answer.body().length();
    }

    Side real(HttpRequest request, int bodyLength) throws IOException {
        return new Side(real.port(), realLoop, request, bodyLength);
    }

    Side bare(HttpRequest request, int bodyLength) throws IOException {
        return new Side(bare.port(), bareLoop, request, bodyLength);
    }

    @Override
    public void close() {
        bare.close();
        real.close();
    }
}
