package io.elasticachemock.server.view;

import io.elasticachemock.engine.endpoint.HostNames;
import io.elasticachemock.engine.identifier.Arn;
import io.elasticachemock.engine.identifier.ResourceType;
import io.elasticachemock.engine.network.Vpc;
import io.elasticachemock.engine.region.Regions;
import io.elasticachemock.engine.serverless.ServerlessCache;
import io.elasticachemock.engine.serverless.ServerlessSettings;
import io.elasticachemock.engine.serverless.UsageLimit;
import io.elasticachemock.engine.serverless.UsageLimits;
import io.elasticachemock.engine.subnet.Subnet;
import io.elasticachemock.engine.world.World;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.elasticache.model.CacheUsageLimits;
import software.amazon.awssdk.services.elasticache.model.DataStorage;
import software.amazon.awssdk.services.elasticache.model.DataStorageUnit;
import software.amazon.awssdk.services.elasticache.model.ECPUPerSecond;
import software.amazon.awssdk.services.elasticache.model.Endpoint;

/**
 * A serverless cache (API reference, ServerlessCache). Its endpoints are there when it is; what nobody has set is left out, as
 * Terraform needs it.
 */
public final class ServerlessCacheView {
    private ServerlessCacheView() {}

    /** The cache. */
    public static software.amazon.awssdk.services.elasticache.model.ServerlessCache of(
            World world, ServerlessCache cache) {
        ServerlessSettings settings = cache.settings();
        int port = settings.version().engine().usualPort();
        return software.amazon.awssdk.services.elasticache.model.ServerlessCache.builder()
                .serverlessCacheName(cache.name())
                .description(settings.description())
                .createTime(cache.createTime())
                .status(cache.status().word())
                .engine(settings.version().engine().wireName())
                .majorEngineVersion(settings.version().majorVersion())
                .fullEngineVersion(settings.version().version())
                .cacheUsageLimits(limits(settings.limits()))
                .kmsKeyId(cache.kmsKeyArn())
                .securityGroupIds(settings.securityGroupIds())
                .endpoint(endpoint(world, cache, port))
                .readerEndpoint(endpoint(world, cache, port + 1))
                .arn(Arn.of(world.scope(), ResourceType.SERVERLESS_CACHE, cache.name())
                        .toString())
                .userGroupId(settings.userGroup())
                .subnetIds(cache.subnets().stream().map(Subnet::id).toList())
                .snapshotRetentionLimit(settings.backup().retentionDays())
                .dailySnapshotTime(
                        settings.backup().time() == null
                                ? null
                                : Objects.toString(settings.backup().time()))
                .build();
    }

    private static @Nullable CacheUsageLimits limits(UsageLimits limits) {
        if (limits.isNone()) {
            return null;
        }
        UsageLimit storage = limits.storage();
        UsageLimit ecpu = limits.ecpu();
        return CacheUsageLimits.builder()
                .dataStorage(
                        storage.isNone()
                                ? null
                                : DataStorage.builder()
                                        .minimum(storage.minimum())
                                        .maximum(storage.maximum())
                                        .unit(DataStorageUnit.GB)
                                        .build())
                .ecpuPerSecond(
                        ecpu.isNone()
                                ? null
                                : ECPUPerSecond.builder()
                                        .minimum(ecpu.minimum())
                                        .maximum(ecpu.maximum())
                                        .build())
                .build();
    }

    private static @Nullable Endpoint endpoint(World world, ServerlessCache cache, int port) {
        if (!cache.hasEndpoint()) {
            return null;
        }
        HostNames names =
                HostNames.of(Vpc.in(world).hostPart(), Regions.of(world.scope().region()));
        return Endpoint.builder()
                .address(names.serverless(cache.name(), cache.code()))
                .port(port)
                .build();
    }
}
