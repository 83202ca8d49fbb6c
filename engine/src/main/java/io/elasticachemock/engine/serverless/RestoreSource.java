package io.elasticachemock.engine.serverless;

import static io.elasticachemock.engine.ElastiCacheFault.invalidParameterCombination;
import static io.elasticachemock.engine.ElastiCacheFault.invalidParameterValue;

import io.elasticachemock.engine.ElastiCacheFault;
import io.elasticachemock.engine.identifier.Arn;
import io.elasticachemock.engine.identifier.ResourceType;
import io.elasticachemock.engine.replication.Shard;
import io.elasticachemock.engine.serverlesssnapshot.ServerlessCacheSnapshot;
import io.elasticachemock.engine.serverlesssnapshot.ServerlessCacheSnapshots;
import io.elasticachemock.engine.snapshot.RdbFile;
import io.elasticachemock.engine.snapshot.Snapshot;
import io.elasticachemock.engine.snapshot.SnapshotStatus;
import io.elasticachemock.engine.snapshot.Snapshots;
import io.elasticachemock.engine.version.Engine;
import io.elasticachemock.engine.version.EngineVersion;
import io.elasticachemock.engine.wording.UncertainServerlessWording;
import io.elasticachemock.engine.wording.UncertainSnapshotWording;
import io.elasticachemock.engine.world.World;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * From which data a serverless cache begins: that of a snapshot of a serverless cache or of a replication group, or of RDB files
 * in S3, into which nobody can see from here. Memcached reads Memcached's, Redis no newer Redis' and none of Valkey's, Valkey
 * no newer Valkey's (API reference, SnapshotArnsToRestore; user guide, "Restoring from a backup").
 *
 * @param bytes how much is restored
 * @param ofReplicationGroup the snapshot of a replication group, which is {@code restoring} meanwhile; null if it is none
 */
record RestoreSource(long bytes, @Nullable String ofReplicationGroup) {
    /**
     * The source that ARNs name; null for none.
     *
     * @throws ElastiCacheFault if it is not there, not available, or not for that version
     */
    static @Nullable RestoreSource find(World world, List<String> arns, EngineVersion version) {
        if (arns.isEmpty()) {
            return null;
        }
        if (arns.stream().allMatch(RdbFile::isNamedBy)) {
            if (version.engine() == Engine.MEMCACHED) {
                throw invalidParameterValue(UncertainServerlessWording.restoreArnMalformed(arns.get(0)));
            }
            return new RestoreSource(0, null);
        }
        if (arns.size() > 1) {
            throw invalidParameterCombination(UncertainServerlessWording.oneSnapshotToRestore());
        }
        String arn = arns.get(0);
        String name = nameIn(world, ResourceType.SERVERLESS_CACHE_SNAPSHOT, arn);
        if (name != null) {
            return ofServerless(world, name, version);
        }
        name = nameIn(world, ResourceType.SNAPSHOT, arn);
        if (name == null) {
            throw invalidParameterValue(UncertainServerlessWording.restoreArnMalformed(arn));
        }
        return ofGroup(world, name, version);
    }

    private static @Nullable String nameIn(World world, ResourceType type, String arn) {
        String prefix = Arn.of(world.scope(), type, "").toString();
        return arn.startsWith(prefix) && arn.length() > prefix.length() ? arn.substring(prefix.length()) : null;
    }

    private static RestoreSource ofServerless(World world, String name, EngineVersion version) {
        ServerlessCacheSnapshot snapshot =
                ServerlessCacheSnapshots.in(world).find(name).orElseThrow(() -> missing(name));
        Long bytes = snapshot.bytes();
        if (!snapshot.isAvailable() || bytes == null) {
            throw unavailable(snapshot.name(), snapshot.status().word());
        }
        checkReadable(snapshot.name(), snapshot.version(), version);
        return new RestoreSource(bytes, null);
    }

    private static RestoreSource ofGroup(World world, String name, EngineVersion version) {
        Snapshot snapshot = Snapshots.in(world).find(name).orElseThrow(() -> missing(name));
        if (snapshot.status() != SnapshotStatus.AVAILABLE) {
            throw unavailable(snapshot.name(), snapshot.status().word());
        }
        checkReadable(snapshot.name(), snapshot.origin().settings().software().version(), version);
        long bytes = snapshot.origin().shards().stream()
                .map(Shard::data)
                .mapToLong(data -> data.bytes())
                .sum();
        return new RestoreSource(bytes, snapshot.name());
    }

    private static void checkReadable(String snapshot, EngineVersion ran, EngineVersion version) {
        boolean readable =
                switch (version.engine()) {
                    case MEMCACHED -> ran.engine() == Engine.MEMCACHED;
                    case REDIS -> ran.engine() == Engine.REDIS && version.compareTo(ran) >= 0;
                    case VALKEY ->
                        ran.engine() == Engine.REDIS || (ran.engine() == Engine.VALKEY && version.compareTo(ran) >= 0);
                };
        if (!readable) {
            throw invalidParameterCombination(
                    UncertainSnapshotWording.snapshotNewerThanEngine(snapshot, ran.fullName(), version.fullName()));
        }
    }

    private static ElastiCacheFault missing(String name) {
        return invalidParameterValue(UncertainSnapshotWording.snapshotToRestoreNotFound(name));
    }

    private static ElastiCacheFault unavailable(String name, String status) {
        return invalidParameterValue(UncertainSnapshotWording.snapshotNotAvailableToRead(name, status));
    }
}
