package io.elasticachemock.bench;

import java.io.IOException;

/**
 * Creates, each with an id that is new. Every round begins with an empty server, so that it measures
 * creating and not what an ever larger heap costs the garbage collector; what a round's own resources cost it is in the
 * figures. The clock is {@code auto}, which is the default: the work on them is queued, and nobody looks.
 */
final class Creating {
    private static final int WARM_UPS = 6;
    private static final int ROUNDS = 15;
    private static final int COUNT = 20_000;

    private final Servers servers;

    Creating(Servers servers) {
        this.servers = servers;
    }

    /** Creates one after the other. */
    Result of(String name, double aim, Populated created) throws IOException {
        HttpRequest request = created.create();
        servers.reset();
        HttpResponse answer = servers.ask(request);
        int bodyLength = servers.agreeOn(request, answer, created.element(0));
        try (Side real = servers.real(request, bodyLength);
                Side bare = servers.bare(request, bodyLength)) {
            for (int i = 0; i < WARM_UPS; i++) {
                bare.generator().sendNumbered(0, COUNT);
                servers.reset();
                real.generator().sendNumbered(0, COUNT);
            }
            for (int i = 0; i < ROUNDS; i++) {
                servers.reset();
                System.gc();
                bare.measure(generator -> generator.sendNumbered(0, COUNT));
                real.measure(generator -> generator.sendNumbered(0, COUNT));
            }
            return Result.of(name, aim, bodyLength, real, bare);
        } finally {
            servers.reset();
        }
    }
}
