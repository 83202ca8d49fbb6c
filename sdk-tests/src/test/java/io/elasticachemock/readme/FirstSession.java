package io.elasticachemock.readme;

import io.elasticachemock.engine.time.ClockMode;
import io.elasticachemock.server.ElastiCacheMock;
import java.io.PrintStream;
import java.time.Duration;
import java.time.Instant;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.elasticache.ElastiCacheClient;

/** The README's first session with the Java SDK, word for word. */
final class FirstSession {
    private FirstSession() {}

    static void run(PrintStream out) {
        // begin
        try (ElastiCacheMock mock = ElastiCacheMock.builder()
                        .clockMode(ClockMode.MANUAL)
                        .startingAt(Instant.parse("2026-01-05T00:00:00Z"))
                        .seed(7)
                        .start();
                ElastiCacheClient client = ElastiCacheClient.builder()
                        .endpointOverride(mock.endpoint())
                        .region(Region.US_EAST_1)
                        .credentialsProvider(
                                StaticCredentialsProvider.create(AwsBasicCredentials.create("test", "test")))
                        .build()) {
            client.createReplicationGroup(create -> create.replicationGroupId("orders")
                    .replicationGroupDescription("Orders")
                    .cacheNodeType("cache.r6g.large")
                    .numCacheClusters(3)
                    .automaticFailoverEnabled(true));

            mock.clock().advanceBy(Duration.ofSeconds(330)); // stand still in the middle of it
            client.describeCacheClusters()
                    .cacheClusters()
                    .forEach(member -> out.println(member.cacheClusterId() + " " + member.cacheClusterStatus()));

            mock.clock().advanceUntilIdle(); // and go on
            out.println(client.describeReplicationGroups()
                            .replicationGroups()
                            .get(0)
                            .status() + " at " + mock.clock().now());
        }
        // end
    }
}
