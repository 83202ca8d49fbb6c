package io.elasticachemock.engine.serverlesssnapshot;

import io.elasticachemock.engine.version.EngineVersion;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A snapshot of a serverless cache at one instant.
 *
 * @param kmsKeyArn the customer's key that encrypts it; null without one
 * @param createTime when it was taken
 * @param expiryTime when it is deleted by itself; null if it stays
 * @param bytes the size of what is in it; null until it is written
 * @param cacheName the cache that it was taken of
 * @param version which the cache ran then
 */
public record ServerlessCacheSnapshot(
        String name,
        ServerlessSnapshotType type,
        ServerlessSnapshotStatus status,
        @Nullable String kmsKeyArn,
        Instant createTime,
        @Nullable Instant expiryTime,
        @Nullable Long bytes,
        String cacheName,
        EngineVersion version) {
    /** Whether it can be read, copied and deleted. */
    public boolean isAvailable() {
        return status == ServerlessSnapshotStatus.AVAILABLE;
    }

    ServerlessCacheSnapshot in(ServerlessSnapshotStatus newStatus) {
        return new ServerlessCacheSnapshot(
                name, type, newStatus, kmsKeyArn, createTime, expiryTime, bytes, cacheName, version);
    }

    ServerlessCacheSnapshot until(Instant newExpiryTime) {
        return new ServerlessCacheSnapshot(
                name, type, status, kmsKeyArn, createTime, newExpiryTime, bytes, cacheName, version);
    }

    ServerlessCacheSnapshot written(long newBytes) {
        return new ServerlessCacheSnapshot(
                name,
                type,
                ServerlessSnapshotStatus.AVAILABLE,
                kmsKeyArn,
                createTime,
                expiryTime,
                newBytes,
                cacheName,
                version);
    }
}
