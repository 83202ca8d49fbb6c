package io.elasticachemock.sdk.serverless;

import static io.elasticachemock.sdk.serverless.Caches.available;
import static io.elasticachemock.sdk.serverless.Caches.take;
import static io.elasticachemock.sdk.support.Refusal.INVALID_PARAMETER_COMBINATION;
import static io.elasticachemock.sdk.support.Refusal.INVALID_PARAMETER_VALUE;
import static org.assertj.core.api.Assertions.assertThat;

import io.elasticachemock.sdk.support.Aws;
import io.elasticachemock.sdk.support.Loan;
import io.vertx.core.json.JsonObject;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.elasticache.model.ClusterMode;
import software.amazon.awssdk.services.elasticache.model.ReplicationGroup;

/** Replication groups whose data comes from a serverless cache (API reference, ServerlessCacheSnapshotName). */
class GroupFromServerlessTest {
    @Test
    void its_shards_share_what_was_in_the_cache_and_it_runs_what_the_cache_ran() {
        Loan.manual(aws -> {
            saved(aws, "valkey");

            aws.create("orders", group -> group.serverlessCacheSnapshotName("Before")
                    .numNodeGroups(2)
                    .replicasPerNodeGroup(1));
            aws.clock().advanceBy(Loan.LAUNCH);
            assertThat(aws.group("orders").status()).isEqualTo("creating");
            aws.clock().advanceBy(Loan.RESTORE.plus(Loan.SYNCHRONIZE));

            ReplicationGroup restored = aws.group("orders");
            assertThat(restored.status()).isEqualTo("available");
            assertThat(restored.engine()).isEqualTo("valkey");
            assertThat(aws.cluster("orders-0001-001").engineVersion()).startsWith("9.");
            assertThat(aws.control()
                            .get("/_mock/replication-groups/orders/data?account=" + Aws.ACCOUNT)
                            .getJsonArray("shards"))
                    .extracting(shard -> ((JsonObject) shard).getLong("bytes"))
                    .containsExactly(1L << 29, 1L << 29);
        });
    }

    @Test
    void it_needs_cluster_mode_enough_memory_an_engine_that_reads_it_and_no_other_source() {
        Loan.auto(aws -> {
            saved(aws, "valkey");

            INVALID_PARAMETER_COMBINATION.meets(
                    () -> aws.create("orders", group -> group.serverlessCacheSnapshotName("before")
                            .clusterMode(ClusterMode.DISABLED)));
            INVALID_PARAMETER_COMBINATION.meets(
                    () -> aws.create("orders", group -> group.serverlessCacheSnapshotName("before")
                            .cacheNodeType("cache.t4g.micro")));
            INVALID_PARAMETER_COMBINATION.meets(
                    () -> aws.create("orders", group -> group.serverlessCacheSnapshotName("before")
                            .engine("redis")));
            INVALID_PARAMETER_COMBINATION.meets(
                    () -> aws.create("orders", group -> group.serverlessCacheSnapshotName("before")
                            .snapshotName("other")));
            INVALID_PARAMETER_VALUE.meetsWithPart(
                    () -> aws.create("orders", group -> group.serverlessCacheSnapshotName("none")), "none");
            assertThat(aws.client().describeReplicationGroups().replicationGroups())
                    .isEmpty();
        });
    }

    @Test
    void memcached_is_not_read() {
        Loan.auto(aws -> {
            saved(aws, "memcached");

            INVALID_PARAMETER_COMBINATION.meets(
                    () -> aws.create("orders", group -> group.serverlessCacheSnapshotName("before")));
        });
    }

    /** A gibibyte of data, in a snapshot that is called before. */
    private static void saved(Aws aws, String engine) {
        available(aws, "flash", cache -> cache.engine(engine));
        aws.control()
                .put(
                        "/_mock/serverless-caches/flash/data",
                        new JsonObject().put("account", Aws.ACCOUNT).put("bytes", 1L << 30));
        take(aws, "before", "flash");
        aws.clock().advanceUntilIdle();
    }
}
