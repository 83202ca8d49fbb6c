package io.elasticachemock.bench;

import java.io.IOException;

/**
 * DescribeReplicationGroups. The groups were created beforehand, each a shard of three nodes, and are available; they do
 * not change meanwhile.
 */
final class Describing {
    private static final int WARM_UPS = 6;
    private static final int ROUNDS = 9;
    private static final int MILLIS = 400;

    private final Servers servers;

    Describing(Servers servers) {
        this.servers = servers;
    }

    /** A page with all groups. */
    Result page(String name, double aim, int groups) throws IOException {
        return compare(name, aim, groups, HttpRequest.post("Action=DescribeReplicationGroups&Version=2015-02-02"));
    }

    /** One of many, by its id. */
    Result one(String name, double aim, int ofGroups) throws IOException {
        String id = Creating.id(ofGroups / 2);
        return compare(
                name,
                aim,
                ofGroups,
                HttpRequest.post("Action=DescribeReplicationGroups&Version=2015-02-02&ReplicationGroupId=" + id));
    }

    private Result compare(String name, double aim, int groups, HttpRequest request) throws IOException {
        servers.reset();
        Creating.populate(servers, groups);
        HttpResponse answer = servers.ask(request);
        int bodyLength = servers.agreeOn(request, answer, "<ReplicationGroupId>" + Creating.id(groups / 2) + "</");
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
