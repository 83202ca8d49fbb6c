package io.elasticachemock.sdk.serverless;

import static io.elasticachemock.sdk.serverless.Caches.available;
import static io.elasticachemock.sdk.serverless.Caches.cache;
import static io.elasticachemock.sdk.serverless.Caches.modify;
import static io.elasticachemock.sdk.support.Refusal.INVALID_PARAMETER_COMBINATION;
import static io.elasticachemock.sdk.support.Refusal.INVALID_PARAMETER_VALUE;
import static io.elasticachemock.sdk.support.Refusal.INVALID_SERVERLESS_CACHE_STATE;
import static io.elasticachemock.sdk.support.Refusal.SERVERLESS_CACHE_ALREADY_EXISTS;
import static io.elasticachemock.sdk.support.Refusal.SERVERLESS_CACHE_NOT_FOUND;
import static io.elasticachemock.sdk.support.Refusal.SERVERLESS_CACHE_QUOTA_EXCEEDED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import io.elasticachemock.engine.quota.Quotas;
import io.elasticachemock.sdk.support.Loan;
import io.vertx.core.json.JsonObject;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.elasticache.model.Event;
import software.amazon.awssdk.services.elasticache.model.ServerlessCache;
import software.amazon.awssdk.services.elasticache.model.SourceType;

/** Serverless caches, as a client sees them. */
class ServerlessCachesTest {
    private static final String BUSY = "Serverless cache is not in an available state to perform the requested action.";

    @Test
    void one_is_creating_without_an_endpoint_then_available_then_deleting_then_gone() {
        Loan.manual(aws -> {
            ServerlessCache created = Caches.create(aws, "Flash", cache -> {});
            assertThat(created.serverlessCacheName()).isEqualTo("flash");
            assertThat(created.status()).isEqualTo("creating");
            assertThat(created.endpoint()).isNull();
            assertThat(created.readerEndpoint()).isNull();
            INVALID_SERVERLESS_CACHE_STATE.meets(
                    () -> aws.client().deleteServerlessCache(cache -> cache.serverlessCacheName("flash")), BUSY);
            INVALID_SERVERLESS_CACHE_STATE.meets(
                    () -> aws.client().listTagsForResource(tags -> tags.resourceName(created.arn())), BUSY);

            aws.clock().advanceBy(Loan.CREATE_SERVERLESS);
            assertThat(cache(aws, "flash").status()).isEqualTo("available");
            assertThat(cache(aws, "flash").endpoint().address())
                    .matches("flash-[a-z0-9]{6}\\.serverless\\.use1\\.cache\\.amazonaws\\.com");
            assertThat(cache(aws, "flash").endpoint().port()).isEqualTo(6379);
            assertThat(cache(aws, "flash").readerEndpoint().address())
                    .isEqualTo(cache(aws, "flash").endpoint().address());
            assertThat(cache(aws, "flash").readerEndpoint().port()).isEqualTo(6380);

            assertThat(aws.client()
                            .deleteServerlessCache(cache -> cache.serverlessCacheName("flash"))
                            .serverlessCache()
                            .status())
                    .isEqualTo("deleting");
            assertThat(cache(aws, "flash").status()).isEqualTo("deleting");
            aws.clock().advanceBy(Loan.DELETE);
            SERVERLESS_CACHE_NOT_FOUND.meets(() -> cache(aws, "flash"), "Serverless cache flash not found.");
        });
    }

    @Test
    void what_is_not_said_is_by_default() {
        Loan.manual(aws -> {
            ServerlessCache cache = available(aws, "flash", flash -> flash.engine("redis"));

            assertThat(cache.engine()).isEqualTo("redis");
            assertThat(cache.majorEngineVersion()).isEqualTo("7");
            assertThat(cache.fullEngineVersion()).isEqualTo("7.1");
            assertThat(cache.description()).isEmpty();
            assertThat(cache.createTime()).isEqualTo(Loan.START);
            assertThat(cache.cacheUsageLimits()).isNull();
            assertThat(cache.kmsKeyId()).isNull();
            assertThat(cache.userGroupId()).isNull();
            assertThat(cache.securityGroupIds()).hasSize(1);
            assertThat(cache.subnetIds()).hasSize(3);
            assertThat(cache.snapshotRetentionLimit()).isZero();
            assertThat(cache.dailySnapshotTime()).isNull();
            assertThat(cache.arn()).isEqualTo("arn:aws:elasticache:us-east-1:123456789012:serverlesscache:flash");
        });
    }

    @Test
    void memcached_has_its_own_port() {
        Loan.manual(aws -> {
            ServerlessCache cache = available(aws, "flash", flash -> flash.engine("memcached"));

            assertThat(cache.majorEngineVersion()).isEqualTo("1.6");
            assertThat(cache.endpoint().port()).isEqualTo(11211);
            assertThat(cache.readerEndpoint().port()).isEqualTo(11212);
        });
    }

    @Test
    void what_cannot_be_created_is_refused() {
        Loan.manual(aws -> {
            Caches.create(aws, "flash", cache -> {});
            SERVERLESS_CACHE_ALREADY_EXISTS.meets(
                    () -> Caches.create(aws, "FLASH", cache -> {}), "Serverless cache flash already exists.");
            INVALID_PARAMETER_VALUE.meets(
                    () -> Caches.create(aws, "a", cache -> cache.majorEngineVersion("6")),
                    "Specified engine does not support major engine version 6");
            INVALID_PARAMETER_VALUE.meets(
                    () -> Caches.create(
                            aws,
                            "a",
                            cache -> cache.cacheUsageLimits(limits -> limits.ecpuPerSecond(ecpu -> ecpu.maximum(5)))),
                    "Invalid value for ECPUPerSecond limit. Must be between 1000 and 15000000. You can set the value to"
                            + " zero to remove the limit.");
            INVALID_PARAMETER_VALUE.meets(() -> Caches.create(aws, "a", cache -> cache.snapshotRetentionLimit(36)));
            INVALID_PARAMETER_VALUE.meets(() -> Caches.create(aws, "a", cache -> cache.subnetIds("subnet-1")));
            assertThat(aws.client().describeServerlessCaches(all -> {}).serverlessCaches())
                    .hasSize(1);
        });
    }

    @Test
    void there_are_as_many_as_the_quota_says() {
        Loan.of(server -> server.quotas(Quotas.DEFAULT.with("serverless-caches-per-region", 0)), aws -> {
            SERVERLESS_CACHE_QUOTA_EXCEEDED.meets(() -> Caches.create(aws, "flash", cache -> {}));
            aws.control()
                    .put(
                            "/_mock/quotas",
                            new JsonObject()
                                    .put("serverless-caches-per-region", 1)
                                    .put("account", "123456789012"));
            Caches.create(aws, "flash", cache -> {});
        });
    }

    @Test
    void all_of_them_are_listed_by_name_page_by_page() {
        Loan.auto(aws -> {
            IntStream.range(0, 5).forEach(i -> Caches.create(aws, "c" + (4 - i), cache -> {}));

            var page = aws.client().describeServerlessCaches(all -> all.maxResults(2));
            assertThat(page.serverlessCaches())
                    .extracting(ServerlessCache::serverlessCacheName, ServerlessCache::status)
                    .containsExactly(tuple("c0", "available"), tuple("c1", "available"));
            assertThat(
                            aws
                                    .client()
                                    .describeServerlessCachesPaginator(all -> all.maxResults(2))
                                    .serverlessCaches()
                                    .stream()
                                    .map(ServerlessCache::serverlessCacheName))
                    .containsExactly("c0", "c1", "c2", "c3", "c4");
            INVALID_PARAMETER_VALUE.meets(() -> aws.client().describeServerlessCaches(all -> all.nextToken("?")));
            INVALID_PARAMETER_VALUE.meets(() -> aws.client().describeServerlessCaches(all -> all.maxResults(51)));
        });
    }

    @Test
    void one_field_is_modified_at_a_time() {
        Loan.manual(aws -> {
            available(aws, "flash", cache -> cache.engine("redis")
                    .cacheUsageLimits(limits ->
                            limits.dataStorage(storage -> storage.maximum(10).unit("GB"))));

            ServerlessCache answer = modify(aws, "flash", cache -> cache.description("for carts"));
            assertThat(answer.status()).isEqualTo("modifying");
            assertThat(answer.endpoint()).isNotNull();
            INVALID_SERVERLESS_CACHE_STATE.meets(() -> modify(aws, "flash", cache -> cache.description("x")), BUSY);
            aws.clock().advanceBy(Loan.MODIFY_SERVERLESS);
            assertThat(cache(aws, "flash").description()).isEqualTo("for carts");

            modify(
                    aws,
                    "flash",
                    cache -> cache.cacheUsageLimits(limits ->
                            limits.ecpuPerSecond(ecpu -> ecpu.minimum(1_000).maximum(9_000))));
            aws.clock().advanceBy(Loan.SCALE_SERVERLESS);
            assertThat(cache(aws, "flash").cacheUsageLimits().dataStorage().maximum())
                    .isEqualTo(10);
            assertThat(cache(aws, "flash").cacheUsageLimits().ecpuPerSecond().minimum())
                    .isEqualTo(1_000);

            modify(aws, "flash", cache -> cache.engine("valkey").majorEngineVersion("8"));
            aws.clock().advanceBy(Loan.UPGRADE_SERVERLESS);
            assertThat(cache(aws, "flash").engine()).isEqualTo("valkey");
            assertThat(cache(aws, "flash").majorEngineVersion()).isEqualTo("8");
            assertThat(cache(aws, "flash").fullEngineVersion()).isEqualTo("8.2");

            INVALID_PARAMETER_COMBINATION.meets(
                    () -> modify(aws, "flash", cache -> cache.description("a").snapshotRetentionLimit(1)),
                    "Serverless Cache modifications only support modifying one field per request.");
            INVALID_PARAMETER_COMBINATION.meets(
                    () -> modify(aws, "flash", cache -> cache.description("for carts")),
                    "No modifications were requested");
            INVALID_PARAMETER_COMBINATION.meets(
                    () -> modify(aws, "flash", cache -> {}), "No modifications were requested");
            INVALID_PARAMETER_VALUE.meets(
                    () -> modify(aws, "flash", cache -> cache.engine("redis")),
                    "This API supports only cross-engine upgrades to Valkey engine currently");
            SERVERLESS_CACHE_NOT_FOUND.meets(
                    () -> modify(aws, "none", cache -> cache.description("x")), "Serverless cache none not found.");
        });
    }

    @Test
    void what_happened_is_told_as_events_of_the_cache() {
        Loan.manual(aws -> {
            available(aws, "flash", cache -> {});
            modify(aws, "flash", cache -> cache.securityGroupIds("sg-1"));
            aws.clock().advanceUntilIdle();
            aws.client().deleteServerlessCache(cache -> cache.serverlessCacheName("flash"));
            aws.clock().advanceUntilIdle();

            List<Event> events = aws.client()
                    .describeEvents(
                            all -> all.sourceType(SourceType.SERVERLESS_CACHE).sourceIdentifier("flash"))
                    .events();
            assertThat(events)
                    .extracting(Event::message)
                    .containsExactly(
                            "Cache flash was deleted.",
                            "SecurityGroups updated for the cache flash.",
                            "Cache flash is created and ready to use.");
        });
    }

    @Test
    void time_moves_until_one_has_a_status() {
        Loan.manual(aws -> {
            Caches.create(aws, "flash", cache -> {});
            JsonObject until = new JsonObject()
                    .put("serverlessCache", "flash")
                    .put("status", "available")
                    .put("account", "123456789012");

            assertThat(aws.control()
                            .post("/_mock/clock/advance", new JsonObject().put("until", until))
                            .getString("now"))
                    .isEqualTo("2026-01-05T00:01:00Z");
            assertThat(cache(aws, "flash").status()).isEqualTo("available");
        });
    }
}
