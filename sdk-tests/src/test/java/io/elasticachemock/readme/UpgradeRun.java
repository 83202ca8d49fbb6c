package io.elasticachemock.readme;

import io.elasticachemock.engine.time.ClockMode;
import io.elasticachemock.server.ElastiCacheMock;
import io.vertx.core.json.JsonObject;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import software.amazon.awssdk.auth.credentials.AnonymousCredentialsProvider;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.elasticache.ElastiCacheClient;
import software.amazon.awssdk.services.elasticache.model.NodeGroupConfiguration;

/**
 * A real upgrade of a group of three shards with two, two and one replicas from Redis 6.2 to 7.1, as the control API tells it.
 *
 * @param steps of all nodes, by node and begin
 * @param outages when writes were not served
 */
record UpgradeRun(List<Bar> steps, List<Bar> outages) {
    private static final Instant START = Instant.parse("2026-01-05T00:00:00Z");

    /**
     * Something between two instants, in milliseconds from the request on.
     *
     * @param kind such as {@code patch-node}
     * @param lane a node's or a shard's name
     */
    record Bar(String lane, String kind, long from, long to) {}

    static UpgradeRun record() throws IOException, InterruptedException {
        try (ElastiCacheMock mock = ElastiCacheMock.builder()
                        .clockMode(ClockMode.MANUAL)
                        .startingAt(START)
                        .seed(42)
                        .start();
                ElastiCacheClient client = ElastiCacheClient.builder()
                        .endpointOverride(mock.endpoint())
                        .region(Region.US_EAST_1)
                        .credentialsProvider(AnonymousCredentialsProvider.create())
                        .httpClientBuilder(UrlConnectionHttpClient.builder())
                        .build()) {
            client.createReplicationGroup(group -> group.replicationGroupId("orders")
                    .replicationGroupDescription("Orders")
                    .engineVersion("6.2")
                    .cacheNodeType("cache.r6g.large")
                    .automaticFailoverEnabled(true)
                    .multiAZEnabled(true)
                    .nodeGroupConfiguration(shard("0-5461", 2), shard("5462-10922", 2), shard("10923-16383", 1)));
            mock.clock().advanceUntilIdle();
            Instant asked = mock.clock().now();
            client.modifyReplicationGroup(change ->
                    change.replicationGroupId("orders").engineVersion("7.1").applyImmediately(true));
            mock.clock().advanceUntilIdle();
            mock.clock().advanceBy(Duration.ofMinutes(1));
            return new UpgradeRun(steps(mock.endpoint(), asked), outages(mock.endpoint(), asked));
        }
    }

    /** When the last step ended. */
    long length() {
        return steps.stream().mapToLong(Bar::to).max().orElseThrow();
    }

    private static NodeGroupConfiguration shard(String slots, int replicas) {
        return NodeGroupConfiguration.builder()
                .slots(slots)
                .replicaCount(replicas)
                .build();
    }

    private static List<Bar> steps(URI endpoint, Instant asked) throws IOException, InterruptedException {
        List<Bar> bars = new ArrayList<>();
        for (Object each :
                get(endpoint, "/_mock/timeline?replicationGroupId=orders").getJsonArray("steps")) {
            JsonObject step = (JsonObject) each;
            if (step.getString("operation").equals("ModifyReplicationGroup")) {
                bars.add(bar(step.getString("node"), step.getString("kind"), step, "begin", "end", asked));
            }
        }
        bars.sort(Comparator.comparing(Bar::lane).thenComparing(Bar::from));
        return bars;
    }

    private static List<Bar> outages(URI endpoint, Instant asked) throws IOException, InterruptedException {
        List<Bar> bars = new ArrayList<>();
        for (Object each :
                get(endpoint, "/_mock/availability?replicationGroupId=orders").getJsonArray("shards")) {
            JsonObject shard = (JsonObject) each;
            for (Object outage : shard.getJsonObject("writes").getJsonArray("outages")) {
                bars.add(bar(shard.getString("shard"), "writes", (JsonObject) outage, "from", "to", asked));
            }
        }
        return bars;
    }

    private static Bar bar(String lane, String kind, JsonObject json, String from, String to, Instant asked) {
        return new Bar(lane, kind, millis(asked, json.getString(from)), millis(asked, json.getString(to)));
    }

    private static long millis(Instant asked, String instant) {
        return Duration.between(asked, Instant.parse(instant)).toMillis();
    }

    private static JsonObject get(URI endpoint, String path) throws IOException, InterruptedException {
        return new JsonObject(HttpClient.newHttpClient()
                .send(HttpRequest.newBuilder(endpoint.resolve(path)).build(), BodyHandlers.ofString())
                .body());
    }
}
