package io.elasticachemock.engine.creation;

import static io.elasticachemock.engine.ElastiCacheFault.invalidParameterCombination;
import static io.elasticachemock.engine.ElastiCacheFault.invalidParameterValue;

import io.elasticachemock.engine.replication.ClusterMode;
import io.elasticachemock.engine.replication.DataSet;
import io.elasticachemock.engine.replication.Settings.Hardware;
import io.elasticachemock.engine.replication.Shard;
import io.elasticachemock.engine.scaling.MemoryRule;
import io.elasticachemock.engine.serverlesssnapshot.ServerlessCacheSnapshot;
import io.elasticachemock.engine.serverlesssnapshot.ServerlessCacheSnapshots;
import io.elasticachemock.engine.slot.Slots;
import io.elasticachemock.engine.version.Engine;
import io.elasticachemock.engine.version.EngineVersion;
import io.elasticachemock.engine.wording.UncertainClusterWording;
import io.elasticachemock.engine.wording.UncertainSnapshotWording;
import io.elasticachemock.engine.world.World;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The snapshot of a serverless cache of Valkey or Redis, whose keys are partitioned: it is read with cluster mode only, and shared
 * out evenly over the slots. It stays available meanwhile (API reference, ServerlessCacheSnapshotName).
 */
record RestoredServerlessSnapshot(ServerlessCacheSnapshot source, long bytes) implements RestoredData {
    /**
     * The snapshot of that name.
     *
     * @throws io.elasticachemock.engine.ElastiCacheFault if it is not there, not available, or one of Memcached
     */
    static RestoredServerlessSnapshot of(World world, String name) {
        ServerlessCacheSnapshot snapshot = ServerlessCacheSnapshots.in(world)
                .find(name)
                .orElseThrow(() -> invalidParameterValue(UncertainSnapshotWording.snapshotToRestoreNotFound(name)));
        Long bytes = snapshot.bytes();
        if (!snapshot.isAvailable() || bytes == null) {
            throw invalidParameterValue(UncertainSnapshotWording.snapshotNotAvailableToRead(
                    snapshot.name(), snapshot.status().word()));
        }
        if (snapshot.version().engine() == Engine.MEMCACHED) {
            throw invalidParameterCombination(UncertainClusterWording.notForMemcached("ServerlessCacheSnapshotName"));
        }
        return new RestoredServerlessSnapshot(snapshot, bytes);
    }

    @Override
    public @Nullable String snapshot() {
        return null;
    }

    @Override
    public SoftwareRequest software(SoftwareRequest asked) {
        return asked.orAsItRan(source.version());
    }

    @Override
    public HardwareRequest hardware(HardwareRequest asked) {
        return asked;
    }

    @Override
    public TopologyRequest topology(TopologyRequest asked) {
        return asked.clusterMode() != null
                ? asked
                : new TopologyRequest(
                        asked.numCacheClusters(),
                        asked.preferredCacheClusterAzs(),
                        asked.numNodeGroups(),
                        asked.replicasPerNodeGroup(),
                        asked.nodeGroupConfiguration(),
                        ClusterMode.ENABLED);
    }

    @Override
    public void checkVersion(EngineVersion version) {
        RestoredSnapshot.checkReadable(source.name(), source.version(), version);
    }

    @Override
    public void checkClusterMode(ClusterMode clusterMode) {
        if (clusterMode != ClusterMode.ENABLED) {
            throw invalidParameterCombination(UncertainSnapshotWording.snapshotNeedsClusterMode(source.name()));
        }
    }

    @Override
    public List<Shard> filled(List<Shard> shards, Hardware hardware) {
        List<Shard> filled = new ArrayList<>(shards.size());
        long left = bytes;
        for (Shard shard : shards) {
            boolean last = filled.size() == shards.size() - 1;
            long share = last ? left : bytes / Slots.COUNT * shard.slots().count();
            left -= share;
            if (!MemoryRule.fits(share, hardware.nodeType())) {
                throw invalidParameterCombination(UncertainSnapshotWording.snapshotTooLarge(
                        source.name(), hardware.nodeType().name()));
            }
            filled.add(shard.with(DataSet.of(share)));
        }
        return filled;
    }
}
