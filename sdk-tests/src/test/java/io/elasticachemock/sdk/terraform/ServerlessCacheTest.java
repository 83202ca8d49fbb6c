package io.elasticachemock.sdk.terraform;

import static io.elasticachemock.sdk.terraform.Provider.attributes;
import static io.elasticachemock.sdk.terraform.Provider.changed;
import static io.elasticachemock.sdk.terraform.Provider.list;
import static io.elasticachemock.sdk.terraform.Provider.set;
import static io.elasticachemock.sdk.terraform.Provider.showsNoDifference;
import static org.assertj.core.api.Assertions.assertThat;

import io.elasticachemock.sdk.support.Refusal;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.elasticache.model.ModifyServerlessCacheRequest;
import software.amazon.awssdk.services.elasticache.model.ServerlessCache;

/** The life of an {@code aws_elasticache_serverless_cache}. */
class ServerlessCacheTest {
    private static final Set<String> PENDING = Set.of("creating", "deleting", "modifying");

    @Test
    void one_with_everything_said_is_applied_changed_field_by_field_tagged_and_destroyed() {
        Provider.plays(provider -> {
            provider.client().createServerlessCache(cache -> cache.serverlessCacheName("tf-flash")
                    .engine("redis")
                    .majorEngineVersion("7")
                    .description("Managed by Terraform")
                    .cacheUsageLimits(limits -> limits.dataStorage(
                                    storage -> storage.minimum(1).maximum(10).unit("GB"))
                            .ecpuPerSecond(ecpu -> ecpu.minimum(1_000).maximum(5_000)))
                    .dailySnapshotTime("09:00")
                    .snapshotRetentionLimit(2)
                    .kmsKeyId("arn:aws:kms:us-east-1:123456789012:key/1234abcd-12ab-34cd-56ef-1234567890ab")
                    .securityGroupIds("sg-0a")
                    .subnetIds("subnet-0a", "subnet-0b")
                    .tags(list(Map.of("team", "checkout"))));
            awaitAvailable(provider);
            Map<String, Object> wanted = attributes(
                    "name", "tf-flash",
                    "engine", "redis",
                    "major_engine_version", "7",
                    "description", "Managed by Terraform",
                    "cache_usage_limits", "1 10 GB 1000 5000",
                    "daily_snapshot_time", "09:00",
                    "snapshot_retention_limit", 2,
                    "kms_key_id", "arn:aws:kms:us-east-1:123456789012:key/1234abcd-12ab-34cd-56ef-1234567890ab",
                    "security_group_ids", set("sg-0a"),
                    "subnet_ids", set("subnet-0a", "subnet-0b"),
                    "user_group_id", null,
                    "tags", Map.of("team", "checkout"));
            showsNoDifference(wanted, () -> state(provider));

            modify(provider, cache -> cache.description("For carts"));
            modify(
                    provider,
                    cache -> cache.cacheUsageLimits(limits -> limits.dataStorage(
                                    storage -> storage.minimum(1).maximum(20).unit("GB"))
                            .ecpuPerSecond(ecpu -> ecpu.minimum(1_000).maximum(6_000))));
            modify(provider, cache -> cache.securityGroupIds("sg-0b"));
            modify(provider, cache -> cache.engine("valkey").majorEngineVersion("8"));
            wanted = changed(
                    wanted,
                    "description",
                    "For carts",
                    "cache_usage_limits",
                    "1 20 GB 1000 6000",
                    "security_group_ids",
                    set("sg-0b"),
                    "engine",
                    "valkey",
                    "major_engine_version",
                    "8");
            showsNoDifference(wanted, () -> state(provider));

            provider.changeTags(read(provider).arn(), Map.of("team", "search"));
            showsNoDifference(changed(wanted, "tags", Map.of("team", "search")), () -> state(provider));
            destroy(provider);
        });
    }

    @Test
    void what_is_not_said_reads_back_as_not_set() {
        Provider.plays(provider -> {
            provider.client().createServerlessCache(cache -> cache.serverlessCacheName("tf-flash")
                    .engine("valkey")
                    .cacheUsageLimits(limits ->
                            limits.dataStorage(storage -> storage.maximum(10).unit("GB"))));
            awaitAvailable(provider);
            showsNoDifference(
                    attributes(
                            "cache_usage_limits",
                            "null 10 GB",
                            "kms_key_id",
                            null,
                            "user_group_id",
                            null,
                            "snapshot_retention_limit",
                            0,
                            "tags",
                            Map.of()),
                    () -> state(provider));
            destroy(provider);

            provider.client().createServerlessCache(cache -> cache.serverlessCacheName("tf-flash")
                    .engine("memcached"));
            awaitAvailable(provider);
            showsNoDifference(
                    attributes("engine", "memcached", "cache_usage_limits", null, "kms_key_id", null),
                    () -> state(provider));
            destroy(provider);
        });
    }

    @Test
    void one_is_restored_from_a_snapshot_of_another_and_has_users() {
        Provider.plays(provider -> {
            new UserGroupResource(provider, "tf-shop")
                    .create(request -> request.engine("redis").userIds("default"));
            provider.client().createServerlessCache(cache -> cache.serverlessCacheName("tf-old")
                    .engine("redis"));
            provider.awaits("available", PENDING, () -> read(provider, "tf-old").status());
            String snapshot = provider.client()
                    .createServerlessCacheSnapshot(request ->
                            request.serverlessCacheSnapshotName("tf-saved").serverlessCacheName("tf-old"))
                    .serverlessCacheSnapshot()
                    .arn();
            provider.awaits("available", Set.of("creating"), () -> provider.client()
                    .describeServerlessCacheSnapshots(request -> request.serverlessCacheSnapshotName("tf-saved"))
                    .serverlessCacheSnapshots()
                    .get(0)
                    .status());
            provider.client().createServerlessCache(cache -> cache.serverlessCacheName("tf-flash")
                    .engine("redis")
                    .snapshotArnsToRestore(snapshot)
                    .userGroupId("tf-shop"));
            awaitAvailable(provider);
            showsNoDifference(attributes("engine", "redis", "user_group_id", "tf-shop"), () -> state(provider));
            destroy(provider);
        });
    }

    private static void modify(Provider provider, Consumer<ModifyServerlessCacheRequest.Builder> change) {
        provider.client().modifyServerlessCache(cache -> cache.serverlessCacheName("tf-flash")
                .applyMutation(change));
        awaitAvailable(provider);
    }

    private static void awaitAvailable(Provider provider) {
        provider.awaits("available", PENDING, () -> read(provider).status());
    }

    private static void destroy(Provider provider) {
        provider.client().deleteServerlessCache(cache -> cache.serverlessCacheName("tf-flash"));
        provider.awaitsEnd(PENDING, () -> read(provider).status());
        Refusal.SERVERLESS_CACHE_NOT_FOUND.meets(() -> read(provider));
    }

    private static ServerlessCache read(Provider provider) {
        return read(provider, "tf-flash");
    }

    private static ServerlessCache read(Provider provider, String name) {
        List<ServerlessCache> caches = provider.client()
                .describeServerlessCaches(request -> request.serverlessCacheName(name))
                .serverlessCaches();
        assertThat(caches).hasSize(1);
        return caches.get(0);
    }

    private static Map<String, Object> state(Provider provider) {
        ServerlessCache cache = read(provider);
        assertThat(cache.endpoint().address()).isNotBlank();
        assertThat(cache.readerEndpoint().address()).isNotBlank();
        return attributes(
                "name", cache.serverlessCacheName(),
                "engine", cache.engine(),
                "major_engine_version", cache.majorEngineVersion(),
                "description", cache.description(),
                "cache_usage_limits", limits(cache),
                "daily_snapshot_time", cache.dailySnapshotTime(),
                "snapshot_retention_limit", cache.snapshotRetentionLimit(),
                "kms_key_id", cache.kmsKeyId(),
                "security_group_ids", new HashSet<>(cache.securityGroupIds()),
                "subnet_ids", new HashSet<>(cache.subnetIds()),
                "user_group_id", cache.userGroupId(),
                "tags", provider.tags(cache.arn()));
    }

    private static @Nullable String limits(ServerlessCache cache) {
        if (cache.cacheUsageLimits() == null) {
            return null;
        }
        var storage = cache.cacheUsageLimits().dataStorage();
        var ecpu = cache.cacheUsageLimits().ecpuPerSecond();
        return storage.minimum() + " " + storage.maximum() + " " + storage.unitAsString()
                + (ecpu == null ? "" : " " + ecpu.minimum() + " " + ecpu.maximum());
    }
}
