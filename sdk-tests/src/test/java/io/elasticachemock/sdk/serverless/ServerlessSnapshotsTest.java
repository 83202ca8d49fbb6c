package io.elasticachemock.sdk.serverless;

import static io.elasticachemock.sdk.serverless.Caches.available;
import static io.elasticachemock.sdk.serverless.Caches.cache;
import static io.elasticachemock.sdk.serverless.Caches.modify;
import static io.elasticachemock.sdk.serverless.Caches.snapshot;
import static io.elasticachemock.sdk.serverless.Caches.snapshots;
import static io.elasticachemock.sdk.serverless.Caches.take;
import static io.elasticachemock.sdk.support.Parts.tag;
import static io.elasticachemock.sdk.support.Refusal.INVALID_PARAMETER_VALUE;
import static io.elasticachemock.sdk.support.Refusal.INVALID_SERVERLESS_CACHE_SNAPSHOT_STATE;
import static io.elasticachemock.sdk.support.Refusal.INVALID_SERVERLESS_CACHE_STATE;
import static io.elasticachemock.sdk.support.Refusal.SERVERLESS_CACHE_NOT_FOUND;
import static io.elasticachemock.sdk.support.Refusal.SERVERLESS_CACHE_SNAPSHOT_ALREADY_EXISTS;
import static io.elasticachemock.sdk.support.Refusal.SERVERLESS_CACHE_SNAPSHOT_NOT_FOUND;
import static io.elasticachemock.sdk.support.Refusal.SERVERLESS_CACHE_SNAPSHOT_QUOTA_EXCEEDED;
import static org.assertj.core.api.Assertions.assertThat;

import io.elasticachemock.engine.quota.Quotas;
import io.elasticachemock.engine.time.ClockMode;
import io.elasticachemock.sdk.support.Aws;
import io.elasticachemock.sdk.support.Loan;
import io.vertx.core.json.JsonObject;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.elasticache.model.Event;
import software.amazon.awssdk.services.elasticache.model.ServerlessCacheSnapshot;
import software.amazon.awssdk.services.elasticache.model.SourceType;

/** Snapshots of serverless caches, as a client sees them. */
class ServerlessSnapshotsTest {
    private static final String ARN = "arn:aws:elasticache:us-east-1:123456789012:serverlesscachesnapshot:";

    @Test
    void one_is_creating_then_available_with_what_its_cache_was() {
        Loan.manual(aws -> {
            available(aws, "flash", cache -> cache.majorEngineVersion("8").tags(tag("team", "shop")));

            ServerlessCacheSnapshot taken = take(aws, "Before", "flash");
            assertThat(taken.status()).isEqualTo("creating");
            assertThat(taken.bytesUsedForCache()).isNull();
            INVALID_SERVERLESS_CACHE_STATE.meets(() -> modify(aws, "flash", cache -> cache.description("d")));
            INVALID_SERVERLESS_CACHE_SNAPSHOT_STATE.meets(() -> aws.client()
                    .deleteServerlessCacheSnapshot(snapshot -> snapshot.serverlessCacheSnapshotName("before")));
            aws.clock().advanceBy(Loan.SNAPSHOT);

            ServerlessCacheSnapshot snapshot = snapshot(aws, "BEFORE");
            assertThat(snapshot.serverlessCacheSnapshotName()).isEqualTo("before");
            assertThat(snapshot.arn()).isEqualTo(ARN + "before");
            assertThat(snapshot.status()).isEqualTo("available");
            assertThat(snapshot.snapshotType()).isEqualTo("manual");
            assertThat(snapshot.createTime()).isEqualTo(Loan.START.plus(Loan.CREATE_SERVERLESS));
            assertThat(snapshot.expiryTime()).isNull();
            assertThat(snapshot.bytesUsedForCache()).isEqualTo("0");
            assertThat(snapshot.kmsKeyId()).isNull();
            assertThat(snapshot.serverlessCacheConfiguration().serverlessCacheName())
                    .isEqualTo("flash");
            assertThat(snapshot.serverlessCacheConfiguration().engine()).isEqualTo("valkey");
            assertThat(snapshot.serverlessCacheConfiguration().majorEngineVersion())
                    .isEqualTo("8");
            assertThat(aws.client()
                            .listTagsForResource(tags -> tags.resourceName(ARN + "before"))
                            .tagList())
                    .containsExactly(tag("team", "shop"));
            assertThat(aws.client()
                            .describeEvents(all -> all.sourceType(SourceType.SERVERLESS_CACHE_SNAPSHOT))
                            .events())
                    .extracting(Event::message)
                    .containsExactly("Snapshot before created for cache flash.");
            SERVERLESS_CACHE_SNAPSHOT_ALREADY_EXISTS.meets(() -> take(aws, "before", "flash"));
        });
    }

    @Test
    void one_is_copied_exported_and_deleted() {
        Loan.manual(aws -> {
            available(aws, "flash", cache -> {});
            take(aws, "a", "flash");
            aws.clock().advanceUntilIdle();

            ServerlessCacheSnapshot copy = aws.client()
                    .copyServerlessCacheSnapshot(snapshot -> snapshot.sourceServerlessCacheSnapshotName("a")
                            .targetServerlessCacheSnapshotName("b")
                            .kmsKeyId("alias/other")
                            .tags(tag("of", "b")))
                    .serverlessCacheSnapshot();
            assertThat(copy.status()).isEqualTo("creating");
            assertThat(copy.kmsKeyId()).endsWith("alias/other");
            assertThat(snapshot(aws, "a").status()).isEqualTo("copying");
            aws.clock().advanceUntilIdle();
            assertThat(aws.client()
                            .listTagsForResource(tags -> tags.resourceName(ARN + "b"))
                            .tagList())
                    .containsExactly(tag("of", "b"));

            assertThat(aws.client()
                            .exportServerlessCacheSnapshot(snapshot ->
                                    snapshot.serverlessCacheSnapshotName("a").s3BucketName("mine"))
                            .serverlessCacheSnapshot()
                            .status())
                    .isEqualTo("exporting");
            INVALID_SERVERLESS_CACHE_SNAPSHOT_STATE.meets(() -> aws.client()
                    .exportServerlessCacheSnapshot(snapshot ->
                            snapshot.serverlessCacheSnapshotName("a").s3BucketName("mine")));
            aws.clock().advanceUntilIdle();
            INVALID_PARAMETER_VALUE.meets(
                    () -> aws.client()
                            .exportServerlessCacheSnapshot(snapshot ->
                                    snapshot.serverlessCacheSnapshotName("a").s3BucketName("No")),
                    "The S3 bucket No does not exist.");

            assertThat(aws.client()
                            .deleteServerlessCacheSnapshot(snapshot -> snapshot.serverlessCacheSnapshotName("a"))
                            .serverlessCacheSnapshot()
                            .status())
                    .isEqualTo("deleting");
            aws.clock().advanceBy(Loan.DELETE_SNAPSHOT);
            SERVERLESS_CACHE_SNAPSHOT_NOT_FOUND.meets(
                    () -> snapshot(aws, "a"), "Serverless cache snapshot a not found.");
            assertThat(snapshots(aws)).containsExactly("b");
        });
    }

    @Test
    void those_of_a_cache_or_a_type_are_found() {
        Loan.manual(aws -> {
            available(aws, "flash", cache -> cache.snapshotRetentionLimit(2).dailySnapshotTime("04:30"));
            take(aws, "mine", "flash");
            aws.clock().advanceTo(Loan.START.plus(Duration.ofHours(5)));

            assertThat(snapshots(aws)).containsExactly("automatic.flash-2026-01-05-04-30", "mine");
            assertThat(names(aws, "flash", "manual")).containsExactly("mine");
            assertThat(names(aws, "flash", "automated")).containsExactly("automatic.flash-2026-01-05-04-30");
            assertThat(snapshot(aws, "automatic.flash-2026-01-05-04-30").snapshotType())
                    .isEqualTo("automated");
            assertThat(snapshot(aws, "automatic.flash-2026-01-05-04-30").expiryTime())
                    .isEqualTo("2026-01-07T04:30:00Z");
            assertThat(aws.client()
                            .describeServerlessCacheSnapshots(all -> all.maxResults(1))
                            .serverlessCacheSnapshots())
                    .hasSize(1);
            SERVERLESS_CACHE_NOT_FOUND.meets(() -> names(aws, "none", "manual"));
            INVALID_PARAMETER_VALUE.meets(() -> names(aws, "flash", "sometimes"));

            aws.clock().advanceTo(Loan.START.plus(Duration.ofHours(53)));
            assertThat(snapshots(aws))
                    .containsExactly("automatic.flash-2026-01-06-04-30", "automatic.flash-2026-01-07-04-30", "mine");
        });
    }

    @Test
    void a_cache_is_restored_from_one_and_leaves_one_when_it_goes() {
        Loan.manual(aws -> {
            available(aws, "flash", cache -> {});
            aws.client().deleteServerlessCache(cache -> cache.serverlessCacheName("flash")
                    .finalSnapshotName("last"));
            assertThat(cache(aws, "flash").status()).isEqualTo("deleting");
            assertThat(snapshot(aws, "last").status()).isEqualTo("creating");
            INVALID_PARAMETER_VALUE.meets(
                    () -> Caches.create(aws, "again", cache -> cache.snapshotArnsToRestore(ARN + "last")),
                    "Snapshot last has status creating. It must be available to be copied or restored.");
            aws.clock().advanceUntilIdle();

            Caches.create(aws, "again", cache -> cache.snapshotArnsToRestore(ARN + "last"));
            aws.clock().advanceBy(Loan.CREATE_SERVERLESS);
            assertThat(cache(aws, "again").status()).isEqualTo("creating");
            aws.clock().advanceBy(Loan.RESTORE);
            assertThat(cache(aws, "again").status()).isEqualTo("available");
            INVALID_PARAMETER_VALUE.meets(
                    () -> Caches.create(aws, "more", cache -> cache.snapshotArnsToRestore(ARN + "none")),
                    "Snapshot none not found.");
        });
    }

    @Test
    void a_snapshot_of_a_replication_group_is_restored_into_a_serverless_cache() {
        Loan.manual(aws -> {
            aws.available("orders");
            aws.client()
                    .createSnapshot(snapshot -> snapshot.snapshotName("full").replicationGroupId("orders"));
            aws.clock().advanceUntilIdle();

            available(
                    aws,
                    "flash",
                    cache -> cache.snapshotArnsToRestore("arn:aws:elasticache:us-east-1:123456789012:snapshot:full"));

            assertThat(cache(aws, "flash").status()).isEqualTo("available");
            assertThat(aws.snapshot("full").snapshotStatus()).isEqualTo("available");
        });
    }

    @Test
    void a_snapshot_is_as_large_as_the_data_of_its_cache() {
        Loan.manual(aws -> {
            available(aws, "flash", cache -> {});
            JsonObject data = new JsonObject().put("bytes", 3_000_000_000L).put("account", Aws.ACCOUNT);
            assertThat(aws.control()
                            .put("/_mock/serverless-caches/flash/data", data)
                            .getLong("bytes"))
                    .isEqualTo(3_000_000_000L);
            take(aws, "a", "flash");
            aws.clock().advanceUntilIdle();

            assertThat(snapshot(aws, "a").bytesUsedForCache()).isEqualTo("3000000000");
            assertThat(aws.control()
                            .get("/_mock/timeline?serverlessCache=flash&account=" + Aws.ACCOUNT)
                            .getJsonArray("steps"))
                    .extracting(step -> ((JsonObject) step).getString("kind"))
                    .containsExactly("create-serverless-cache", "take-snapshot");
        });
    }

    @Test
    void there_are_as_many_in_a_day_as_the_quota_says() {
        Loan.of(
                server -> server.clockMode(ClockMode.INSTANT)
                        .quotas(Quotas.DEFAULT.with("manual-snapshots-per-serverless-cache-and-day", 1)),
                aws -> {
                    Caches.create(aws, "flash", cache -> {});
                    take(aws, "a", "flash");
                    SERVERLESS_CACHE_SNAPSHOT_QUOTA_EXCEEDED.meets(() -> take(aws, "b", "flash"));
                });
    }

    private static List<String> names(Aws aws, String cache, String type) {
        return aws
                .client()
                .describeServerlessCacheSnapshots(
                        all -> all.serverlessCacheName(cache).snapshotType(type))
                .serverlessCacheSnapshots()
                .stream()
                .map(ServerlessCacheSnapshot::serverlessCacheSnapshotName)
                .toList();
    }
}
