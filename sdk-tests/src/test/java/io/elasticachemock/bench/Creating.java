package io.elasticachemock.bench;

import java.io.IOException;

/**
 * CreateReplicationGroup, each time with an id that is new. Every round begins with an empty server, so that it measures
 * creating and not what an ever larger heap costs the garbage collector; what a round's own groups cost it is in the
 * figures. The clock is {@code auto}, which is the default: the work on the groups is queued, and nobody looks.
 */
final class Creating {
    private static final int WARM_UPS = 5;
    private static final int ROUNDS = 9;
    private static final int COUNT = 20_000;

    private final Servers servers;

    Creating(Servers servers) {
        this.servers = servers;
    }

    /** The id of a group. */
    static String id(int number) {
        return "orders-" + HttpRequest.NUMBER.substring(String.valueOf(number).length()) + number;
    }

    /** Has that many groups of three nodes. */
    static void populate(Servers servers, int groups) throws IOException {
        HttpRequest request = request(3);
        // The number in the request is 0 until it is filled in, so this is the first of the groups.
        int bodyLength = servers.ask(request).body().length();
        servers.reset();
        servers.populate(request, groups, bodyLength);
    }

    Result groupsOf(String name, double aim, int nodes) throws IOException {
        HttpRequest request = request(nodes);
        servers.reset();
        HttpResponse answer = servers.ask(request);
        int bodyLength = servers.agreeOn(request, answer, "<ReplicationGroupId>" + id(0) + "</");
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

    private static HttpRequest request(int nodes) {
        return HttpRequest.post("Action=CreateReplicationGroup&Version=2015-02-02&ReplicationGroupId=orders-"
                + HttpRequest.NUMBER
                + "&ReplicationGroupDescription=Orders+of+the+shop"
                + "&CacheNodeType=cache.r6g.large&Engine=redis&EngineVersion=7.1"
                + (nodes == 1 ? "" : "&AutomaticFailoverEnabled=true&NumCacheClusters=" + nodes));
    }
}
