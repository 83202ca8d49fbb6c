package io.elasticachemock.bench;

import java.io.IOException;

/** Describes of what was created beforehand, is available and does not change meanwhile. */
final class Describing {
    private static final int WARM_UPS = 6;
    private static final int ROUNDS = 9;
    private static final int MILLIS = 400;

    private final Servers servers;

    Describing(Servers servers) {
        this.servers = servers;
    }

    /** A page with all of them. */
    Result page(String name, double aim, Populated populated, int count) throws IOException {
        return compare(name, aim, populated, count, populated.describe());
    }

    /** One of many, by its id. */
    Result one(String name, double aim, Populated populated, int ofCount) throws IOException {
        return compare(name, aim, populated, ofCount, populated.describe(ofCount / 2));
    }

    private Result compare(String name, double aim, Populated populated, int count, HttpRequest request)
            throws IOException {
        servers.reset();
        servers.populate(populated.create(), count);
        HttpResponse answer = servers.ask(request);
        int bodyLength = servers.agreeOn(request, answer, populated.element(count / 2));
        try (Side real = servers.real(request, bodyLength);
                Side bare = servers.bare(request, bodyLength)) {
            for (int i = 0; i < WARM_UPS; i++) {
                bare.generator().sendFor(MILLIS);
                real.generator().sendFor(MILLIS);
            }
            System.gc();
            for (int i = 0; i < ROUNDS; i++) {
                bare.measure(generator -> generator.sendFor(MILLIS));
                real.measure(generator -> generator.sendFor(MILLIS));
            }
            return Result.of(name, aim, bodyLength, real, bare);
        }
    }
}
