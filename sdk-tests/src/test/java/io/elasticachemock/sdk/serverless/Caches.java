package io.elasticachemock.sdk.serverless;

import io.elasticachemock.sdk.support.Aws;
import java.util.List;
import java.util.function.Consumer;
import software.amazon.awssdk.services.elasticache.model.CreateServerlessCacheRequest;
import software.amazon.awssdk.services.elasticache.model.ModifyServerlessCacheRequest;
import software.amazon.awssdk.services.elasticache.model.ServerlessCache;
import software.amazon.awssdk.services.elasticache.model.ServerlessCacheSnapshot;

/** What a client asks for and sees of serverless caches, a line each. */
final class Caches {
    private Caches() {}

    static ServerlessCache create(Aws aws, String name, Consumer<CreateServerlessCacheRequest.Builder> more) {
        return aws.client()
                .createServerlessCache(cache ->
                        cache.serverlessCacheName(name).engine("valkey").applyMutation(more))
                .serverlessCache();
    }

    /** A cache that is ready. */
    static ServerlessCache available(Aws aws, String name, Consumer<CreateServerlessCacheRequest.Builder> more) {
        create(aws, name, more);
        aws.clock().advanceUntilIdle();
        return cache(aws, name);
    }

    static ServerlessCache modify(Aws aws, String name, Consumer<ModifyServerlessCacheRequest.Builder> more) {
        return aws.client()
                .modifyServerlessCache(cache -> cache.serverlessCacheName(name).applyMutation(more))
                .serverlessCache();
    }

    static ServerlessCache cache(Aws aws, String name) {
        List<ServerlessCache> caches = aws.client()
                .describeServerlessCaches(all -> all.serverlessCacheName(name))
                .serverlessCaches();
        if (caches.size() != 1) {
            throw new AssertionError("One is expected: " + caches);
        }
        return caches.get(0);
    }

    static ServerlessCacheSnapshot take(Aws aws, String name, String cache) {
        return aws.client()
                .createServerlessCacheSnapshot(
                        snapshot -> snapshot.serverlessCacheSnapshotName(name).serverlessCacheName(cache))
                .serverlessCacheSnapshot();
    }

    static ServerlessCacheSnapshot snapshot(Aws aws, String name) {
        return aws.client()
                .describeServerlessCacheSnapshots(all -> all.serverlessCacheSnapshotName(name))
                .serverlessCacheSnapshots()
                .get(0);
    }

    static List<String> snapshots(Aws aws) {
        return aws.client().describeServerlessCacheSnapshotsPaginator(all -> {}).serverlessCacheSnapshots().stream()
                .map(ServerlessCacheSnapshot::serverlessCacheSnapshotName)
                .toList();
    }
}
