package io.elasticachemock.sdk.example;

import static io.elasticachemock.sdk.support.Refusal.INVALID_PARAMETER_COMBINATION;
import static org.assertj.core.api.Assertions.assertThat;

import io.elasticachemock.sdk.support.Loan;
import java.util.List;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.elasticache.ElastiCacheClient;
import software.amazon.awssdk.services.elasticache.model.CacheUsageLimits;
import software.amazon.awssdk.services.elasticache.model.ServerlessCache;
import software.amazon.awssdk.services.elasticache.model.ServerlessCacheSnapshot;

class ServerlessExamplesTest {
    private static final CacheUsageLimits LIMITS = CacheUsageLimits.builder()
            .dataStorage(storage -> storage.maximum(10).unit("GB"))
            .ecpuPerSecond(units -> units.maximum(50_000))
            .build();

    @Test
    @ExampleOf({"CreateServerlessCache", "DescribeServerlessCaches", "DeleteServerlessCache"})
    void caches_of_redis_and_memcached_are_created_described_and_deleted() {
        List.of("redis 7", "memcached 1.6")
                .forEach(engine -> Loan.manual(aws -> {
                    ServerlessCache creating = create(aws.client(), engine.split(" ", 2)[0], engine.split(" ", 2)[1]);
                    assertThat(creating.status()).isEqualTo("creating");
                    assertThat(creating.cacheUsageLimits()).isEqualTo(LIMITS);
                    assertThat(creating.subnetIds()).contains("subnet-xxx8c982", "subnet-xxx382f3", "subnet-xxxb3e7c0");
                    assertThat(creating.securityGroupIds()).containsExactly("sg-xxx0c9af");
                    assertThat(creating.dailySnapshotTime()).isEqualTo("09:00");
                    assertThat(creating.snapshotRetentionLimit()).isEqualTo(10);
                    aws.clock().advanceUntilIdle();

                    assertThat(aws.client().describeServerlessCaches(all -> {}).serverlessCaches())
                            .singleElement()
                            .satisfies(cache -> assertThat(cache.status()).isEqualTo("available"));
                    assertThat(aws.client()
                                    .deleteServerlessCache(cache -> cache.serverlessCacheName("my-serverless-cache"))
                                    .serverlessCache()
                                    .status())
                            .isEqualTo("deleting");
                }));
    }

    /** With the limits it has been refused on live accounts, although they are as they were. */
    @Test
    @ExampleOf("ModifyServerlessCache")
    void the_time_of_its_daily_snapshot_is_modified_which_is_one_field() {
        Loan.manual(aws -> {
            create(aws.client(), "redis", "7");
            aws.clock().advanceUntilIdle();

            INVALID_PARAMETER_COMBINATION.meets(
                    () -> aws.client().modifyServerlessCache(change -> change.serverlessCacheName("my-serverless-cache")
                            .cacheUsageLimits(LIMITS)
                            .dailySnapshotTime("11:00")),
                    "Serverless Cache modifications only support modifying one field per request.");
            aws.client().modifyServerlessCache(change -> change.serverlessCacheName("my-serverless-cache")
                    .dailySnapshotTime("11:00"));
            aws.clock().advanceUntilIdle();
            assertThat(aws.client().describeServerlessCaches(all -> {}).serverlessCaches())
                    .singleElement()
                    .satisfies(cache -> assertThat(cache.dailySnapshotTime()).isEqualTo("11:00"));
        });
    }

    @Test
    @ExampleOf({
        "CreateServerlessCacheSnapshot",
        "CopyServerlessCacheSnapshot",
        "DescribeServerlessCacheSnapshots",
        "ExportServerlessCacheSnapshot",
        "DeleteServerlessCacheSnapshot"
    })
    void its_snapshot_is_created_copied_described_exported_and_deleted() {
        Loan.manual(aws -> {
            ElastiCacheClient client = aws.client();
            create(client, "redis", "7");
            aws.clock().advanceUntilIdle();

            ServerlessCacheSnapshot creating = client.createServerlessCacheSnapshot(
                            snapshot -> snapshot.serverlessCacheSnapshotName("my-serverless-cache-snapshot")
                                    .serverlessCacheName("my-serverless-cache"))
                    .serverlessCacheSnapshot();
            assertThat(creating.snapshotType()).isEqualTo("manual");
            assertThat(creating.status()).isEqualTo("creating");
            assertThat(creating.serverlessCacheConfiguration().majorEngineVersion())
                    .isEqualTo("7");
            aws.clock().advanceUntilIdle();
            client.copyServerlessCacheSnapshot(
                    copy -> copy.sourceServerlessCacheSnapshotName("my-serverless-cache-snapshot")
                            .targetServerlessCacheSnapshotName("my-serverless-cache-snapshot-copy"));
            aws.clock().advanceUntilIdle();
            assertThat(client.describeServerlessCacheSnapshots(all -> all.serverlessCacheName("my-serverless-cache"))
                            .serverlessCacheSnapshots())
                    .hasSize(2);
            client.exportServerlessCacheSnapshot(
                    export -> export.serverlessCacheSnapshotName("my-serverless-cache-snapshot")
                            .s3BucketName("my-s3-bucket"));
            aws.clock().advanceUntilIdle();
            assertThat(client.deleteServerlessCacheSnapshot(snapshot ->
                                    snapshot.serverlessCacheSnapshotName("my-serverless-cache-snapshot-copy"))
                            .serverlessCacheSnapshot()
                            .status())
                    .isEqualTo("deleting");
        });
    }

    private static ServerlessCache create(ElastiCacheClient client, String engine, String version) {
        return client.createServerlessCache(cache -> cache.serverlessCacheName("my-serverless-cache")
                        .description("A serverless cache.")
                        .engine(engine)
                        .majorEngineVersion(version)
                        .subnetIds("subnet-xxx8c982", "subnet-xxx382f3", "subnet-xxxb3e7c0")
                        .cacheUsageLimits(LIMITS)
                        .securityGroupIds("sg-xxx0c9af")
                        .snapshotRetentionLimit(10)
                        .dailySnapshotTime("09:00")
                        .overrideConfiguration(sent -> sent.putRawQueryParameter("NetworkType", "ipv4")))
                .serverlessCache();
    }
}
