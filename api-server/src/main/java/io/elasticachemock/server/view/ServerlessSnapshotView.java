package io.elasticachemock.server.view;

import io.elasticachemock.engine.Scope;
import io.elasticachemock.engine.identifier.Arn;
import io.elasticachemock.engine.identifier.ResourceType;
import io.elasticachemock.engine.serverlesssnapshot.ServerlessCacheSnapshot;
import software.amazon.awssdk.services.elasticache.model.ServerlessCacheConfiguration;

/** A snapshot of a serverless cache (API reference, ServerlessCacheSnapshot). Its size is there when it is written. */
public final class ServerlessSnapshotView {
    private ServerlessSnapshotView() {}

    /** The snapshot, with what its cache was. */
    public static software.amazon.awssdk.services.elasticache.model.ServerlessCacheSnapshot of(
            Scope scope, ServerlessCacheSnapshot snapshot) {
        Long bytes = snapshot.bytes();
        return software.amazon.awssdk.services.elasticache.model.ServerlessCacheSnapshot.builder()
                .serverlessCacheSnapshotName(snapshot.name())
                .arn(Arn.of(scope, ResourceType.SERVERLESS_CACHE_SNAPSHOT, snapshot.name())
                        .toString())
                .kmsKeyId(snapshot.kmsKeyArn())
                .snapshotType(Words.word(snapshot.type()))
                .status(snapshot.status().word())
                .createTime(snapshot.createTime())
                .expiryTime(snapshot.expiryTime())
                .bytesUsedForCache(bytes == null ? null : Long.toString(bytes))
                .serverlessCacheConfiguration(ServerlessCacheConfiguration.builder()
                        .serverlessCacheName(snapshot.cacheName())
                        .engine(snapshot.version().engine().wireName())
                        .majorEngineVersion(snapshot.version().majorVersion())
                        .build())
                .build();
    }
}
