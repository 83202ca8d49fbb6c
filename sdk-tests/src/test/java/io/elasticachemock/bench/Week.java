package io.elasticachemock.bench;

import io.elasticachemock.engine.Scope;
import io.elasticachemock.engine.Simulation;
import io.elasticachemock.engine.duration.Durations;
import io.elasticachemock.engine.quota.Quotas;
import io.elasticachemock.engine.time.ClockMode;
import io.elasticachemock.server.ElastiCacheMock;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;

/**
 * A week in one call: 300 groups of three shards with three nodes each wait with an engine upgrade for their windows, and the
 * clock is moved by seven days. It is done over HTTP, with all that the answer tells, and beside that by the engine alone.
 */
final class Week {
    private static final int GROUPS = 300;
    private static final int ROUNDS = 5;
    private static final int NO_LIMIT = Integer.MAX_VALUE;
    private static final Quotas QUOTAS = new Quotas(NO_LIMIT, NO_LIMIT, NO_LIMIT, NO_LIMIT);
    private static final Instant START = Instant.parse("2026-01-05T00:00:00Z");
    private static final Scope SCOPE = new Scope("000000000000", "us-east-1");

    private Week() {}

    /**
     * The figures.
     *
     * @param first seconds of the first call of this process
     * @param median seconds of the median call
     * @param engine seconds of the median week of the engine alone
     */
    record Figures(double first, double median, double engine) {}

    static Figures measure() throws IOException {
        double[] calls = new double[ROUNDS];
        double[] weeks = new double[ROUNDS];
        for (int i = 0; i < ROUNDS; i++) {
            calls[i] = call();
            weeks[i] = engine();
        }
        double first = calls[0];
        Arrays.sort(calls);
        Arrays.sort(weeks);
        return new Figures(first, calls[ROUNDS / 2], weeks[ROUNDS / 2]);
    }

    private static double call() throws IOException {
        try (ElastiCacheMock mock = ElastiCacheMock.builder()
                .quotas(QUOTAS)
                .startingAt(START)
                .seed(1)
                .clockMode(ClockMode.MANUAL)
                .start()) {
            HttpClient client = HttpClient.newHttpClient();
            for (int i = 0; i < GROUPS; i++) {
                send(
                        client,
                        mock.endpoint(),
                        "Action=CreateReplicationGroup&Version=2015-02-02&ReplicationGroupId=group-" + i
                                + "&ReplicationGroupDescription=d&CacheNodeType=cache.r6g.large&EngineVersion=6.2"
                                + "&NumNodeGroups=3&ReplicasPerNodeGroup=2&AutomaticFailoverEnabled=true");
            }
            mock.clock().advanceUntilIdle();
            for (int i = 0; i < GROUPS; i++) {
                send(
                        client,
                        mock.endpoint(),
                        "Action=ModifyReplicationGroup&Version=2015-02-02&EngineVersion=7.1&ReplicationGroupId=group-"
                                + i);
            }
            long begin = System.nanoTime();
            String answer = send(client, mock.endpoint().resolve("/_mock/clock/advance"), "{\"by\":\"P7D\"}");
            double seconds = (System.nanoTime() - begin) / 1e9;
            int patched = answer.split("Cache cluster patched", -1).length - 1;
            if (patched != GROUPS * 9) {
                throw new IllegalStateException(patched + " nodes were patched");
            }
            return seconds;
        }
    }

    private static double engine() {
        Simulation simulation = new Simulation(new Simulation.Settings(START, 1, Durations.USUAL, QUOTAS));
        for (int i = 0; i < GROUPS; i++) {
            simulation.execute(SCOPE, EngineEvents.create("group-" + i, "6.2"));
        }
        simulation.advanceUntilIdle();
        for (int i = 0; i < GROUPS; i++) {
            simulation.execute(SCOPE, EngineEvents.upgrade("group-" + i, "7.1"));
        }
        long begin = System.nanoTime();
        simulation.advanceTo(simulation.now().plus(Duration.ofDays(7)));
        return (System.nanoTime() - begin) / 1e9;
    }

    private static String send(HttpClient client, URI endpoint, String body) throws IOException {
        try {
            var answer = client.send(
                    HttpRequest.newBuilder(endpoint)
                            .header(
                                    "Content-Type",
                                    body.startsWith("{") ? "application/json" : "application/x-www-form-urlencoded")
                            .POST(BodyPublishers.ofString(body))
                            .build(),
                    BodyHandlers.ofString());
            if (answer.statusCode() != 200) {
                throw new IllegalStateException(answer.body());
            }
            return answer.body();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
