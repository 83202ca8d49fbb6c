package io.elasticachemock.server.action;

import static io.elasticachemock.server.query.Operations.CREATE_SERVERLESS_CACHE;
import static io.elasticachemock.server.query.Operations.DELETE_SERVERLESS_CACHE;
import static io.elasticachemock.server.query.Operations.DESCRIBE_SERVERLESS_CACHES;
import static io.elasticachemock.server.query.Operations.MODIFY_SERVERLESS_CACHE;

import io.elasticachemock.engine.Scope;
import io.elasticachemock.engine.Simulation;
import io.elasticachemock.engine.serverless.CreateServerlessCache;
import io.elasticachemock.engine.serverless.DeleteServerlessCache;
import io.elasticachemock.engine.serverless.ModifyServerlessCache;
import io.elasticachemock.engine.serverless.RequestedUsageLimits;
import io.elasticachemock.engine.serverless.ServerlessCache;
import io.elasticachemock.engine.serverless.ServerlessCaches;
import io.elasticachemock.engine.world.World;
import io.elasticachemock.server.action.Paging.Page;
import io.elasticachemock.server.query.Actions;
import io.elasticachemock.server.query.Fragments;
import io.elasticachemock.server.view.KeptViews;
import io.elasticachemock.server.view.ServerlessCacheView;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.elasticache.model.CacheUsageLimits;
import software.amazon.awssdk.services.elasticache.model.CreateServerlessCacheRequest;
import software.amazon.awssdk.services.elasticache.model.CreateServerlessCacheResponse;
import software.amazon.awssdk.services.elasticache.model.DeleteServerlessCacheRequest;
import software.amazon.awssdk.services.elasticache.model.DeleteServerlessCacheResponse;
import software.amazon.awssdk.services.elasticache.model.DescribeServerlessCachesRequest;
import software.amazon.awssdk.services.elasticache.model.DescribeServerlessCachesResponse;
import software.amazon.awssdk.services.elasticache.model.ModifyServerlessCacheRequest;
import software.amazon.awssdk.services.elasticache.model.ModifyServerlessCacheResponse;

/** What can be done with serverless caches. */
final class ServerlessCacheActions {
    private final Simulation simulation;
    private final KeptViews<software.amazon.awssdk.services.elasticache.model.ServerlessCache> views;

    private ServerlessCacheActions(Simulation simulation, Fragments fragments) {
        this.simulation = simulation;
        this.views =
                new KeptViews<>(fragments, world -> ServerlessCaches.in(world).all());
    }

    static void add(Actions actions, Simulation simulation, Fragments fragments) {
        ServerlessCacheActions caches = new ServerlessCacheActions(simulation, fragments);
        actions.on(CREATE_SERVERLESS_CACHE, caches::create)
                .on(DESCRIBE_SERVERLESS_CACHES, caches::describe)
                .on(MODIFY_SERVERLESS_CACHE, caches::modify)
                .on(DELETE_SERVERLESS_CACHE, caches::delete);
    }

    private CreateServerlessCacheResponse create(Scope scope, CreateServerlessCacheRequest request) {
        ServerlessCache created = simulation.execute(
                scope,
                new CreateServerlessCache(
                        request.serverlessCacheName(),
                        request.description() == null ? "" : request.description(),
                        request.engine(),
                        request.majorEngineVersion(),
                        limits(request.cacheUsageLimits()),
                        request.kmsKeyId(),
                        request.securityGroupIds(),
                        request.snapshotArnsToRestore(),
                        RequestedTags.of(request.tags()),
                        request.userGroupId(),
                        request.subnetIds(),
                        request.snapshotRetentionLimit(),
                        request.dailySnapshotTime()));
        return CreateServerlessCacheResponse.builder()
                .serverlessCache(view(scope, created))
                .build();
    }

    private DescribeServerlessCachesResponse describe(Scope scope, DescribeServerlessCachesRequest request) {
        Paging paging = Paging.of(DESCRIBE_SERVERLESS_CACHES, request.maxResults(), Paging.FIFTY, request.nextToken());
        World world = simulation.world(scope);
        ServerlessCaches caches = ServerlessCaches.in(world);
        Collection<ServerlessCache> asked = request.serverlessCacheName() == null
                ? caches.all().tailMap(paging.after(), false).values()
                : List.of(caches.get(request.serverlessCacheName()));
        Page<ServerlessCache> page = paging.of(asked.iterator(), ServerlessCache::name);
        return DescribeServerlessCachesResponse.builder()
                .serverlessCaches(page.each(
                        cache -> views.of(world, cache.name(), cache, () -> ServerlessCacheView.of(world, cache))))
                .nextToken(page.marker())
                .build();
    }

    private ModifyServerlessCacheResponse modify(Scope scope, ModifyServerlessCacheRequest request) {
        ServerlessCache modifying = simulation.execute(
                scope,
                new ModifyServerlessCache(
                        request.serverlessCacheName(),
                        request.description(),
                        limits(request.cacheUsageLimits()),
                        Boolean.TRUE.equals(request.removeUserGroup()),
                        request.userGroupId(),
                        request.securityGroupIds(),
                        request.snapshotRetentionLimit(),
                        request.dailySnapshotTime(),
                        request.engine(),
                        request.majorEngineVersion()));
        return ModifyServerlessCacheResponse.builder()
                .serverlessCache(view(scope, modifying))
                .build();
    }

    private DeleteServerlessCacheResponse delete(Scope scope, DeleteServerlessCacheRequest request) {
        ServerlessCache deleting = simulation.execute(
                scope, new DeleteServerlessCache(request.serverlessCacheName(), request.finalSnapshotName()));
        return DeleteServerlessCacheResponse.builder()
                .serverlessCache(view(scope, deleting))
                .build();
    }

    private software.amazon.awssdk.services.elasticache.model.ServerlessCache view(Scope scope, ServerlessCache cache) {
        return ServerlessCacheView.of(simulation.world(scope), cache);
    }

    private static RequestedUsageLimits limits(@Nullable CacheUsageLimits asked) {
        if (asked == null) {
            return RequestedUsageLimits.NONE;
        }
        var storage = asked.dataStorage();
        var ecpu = asked.ecpuPerSecond();
        return new RequestedUsageLimits(
                storage == null ? null : storage.minimum(),
                storage == null ? null : storage.maximum(),
                ecpu == null ? null : ecpu.minimum(),
                ecpu == null ? null : ecpu.maximum());
    }
}
