package io.elasticachemock.engine.creation;

import static io.elasticachemock.engine.ElastiCacheFault.invalidParameterCombination;

import io.elasticachemock.engine.ElastiCacheFault;
import io.elasticachemock.engine.replication.ClusterMode;
import io.elasticachemock.engine.replication.DataSet;
import io.elasticachemock.engine.replication.Settings.Hardware;
import io.elasticachemock.engine.replication.Shard;
import io.elasticachemock.engine.scaling.MemoryRule;
import io.elasticachemock.engine.slot.SlotRange;
import io.elasticachemock.engine.slot.Slots;
import io.elasticachemock.engine.snapshot.NodeSnapshot;
import io.elasticachemock.engine.snapshot.Snapshot;
import io.elasticachemock.engine.version.Engine;
import io.elasticachemock.engine.version.EngineVersion;
import io.elasticachemock.engine.wording.UncertainSnapshotWording;
import java.util.ArrayList;
import java.util.List;

/**
 * What a snapshot says of the group that is restored from it. What the request leaves open is as in the snapshot: node type,
 * engine and version, and with cluster mode the shards with their slots. The version may not be older, and Valkey goes back to
 * Redis only from 7.2 to 7.1; keys that were partitioned stay so; the data has to fit (user guide, "Restoring from a backup").
 */
final class RestoredSnapshot implements RestoredData {
    private final Snapshot snapshot;

    RestoredSnapshot(Snapshot snapshot) {
        this.snapshot = snapshot;
    }

    @Override
    public String snapshot() {
        return snapshot.name();
    }

    @Override
    public SoftwareRequest software(SoftwareRequest asked) {
        return asked.orAsItRan(snapshot.origin().settings().software().version());
    }

    @Override
    public void checkVersion(EngineVersion version) {
        checkReadable(snapshot.name(), snapshot.origin().settings().software().version(), version);
    }

    /** @throws ElastiCacheFault if data that a version has written cannot be read by another */
    static void checkReadable(String snapshot, EngineVersion ran, EngineVersion version) {
        boolean readable =
                switch (version.engine()) {
                    case REDIS ->
                        ran.engine() == Engine.REDIS
                                ? version.number().compareTo(ran.number()) >= 0
                                : ran.version().equals("7.2")
                                        && version.version().equals("7.1");
                    case VALKEY ->
                        ran.engine() == Engine.REDIS || version.number().compareTo(ran.number()) >= 0;
                    case MEMCACHED -> false;
                };
        if (!readable) {
            throw invalidParameterCombination(
                    UncertainSnapshotWording.snapshotNewerThanEngine(snapshot, ran.fullName(), version.fullName()));
        }
    }

    @Override
    public HardwareRequest hardware(HardwareRequest asked) {
        Hardware had = snapshot.origin().settings().hardware();
        String nodeType = asked.nodeType() == null ? had.nodeType().name() : asked.nodeType();
        boolean asItWas = asked.dataTiering() == null && asked.nodeType() == null;
        return new HardwareRequest(nodeType, asItWas ? Boolean.valueOf(had.dataTiering()) : asked.dataTiering());
    }

    /**
     * The shards. With cluster mode it stays on, and there are as many shards as in the snapshot, with its ids and slots, where
     * nothing else is said of them.
     */
    @Override
    public TopologyRequest topology(TopologyRequest asked) {
        if (!snapshot.origin().isClusterEnabled()) {
            return asked;
        }
        List<NodeSnapshot> shards = snapshot.nodeSnapshots();
        boolean asMany = asked.numNodeGroups() == null || asked.numNodeGroups() == shards.size();
        boolean nothingSaid = asked.nodeGroupConfiguration().isEmpty()
                && asked.preferredCacheClusterAzs().isEmpty();
        return new TopologyRequest(
                asked.numCacheClusters(),
                asked.preferredCacheClusterAzs(),
                asMany && nothingSaid ? Integer.valueOf(shards.size()) : asked.numNodeGroups(),
                asked.replicasPerNodeGroup(),
                asMany && nothingSaid ? asTheyWere(shards) : asked.nodeGroupConfiguration(),
                asked.clusterMode() == null ? ClusterMode.ENABLED : asked.clusterMode());
    }

    private static List<ShardRequest> asTheyWere(List<NodeSnapshot> shards) {
        return shards.stream()
                .map(shard ->
                        new ShardRequest(shard.nodeGroupId(), shard.slots().toString(), null, null, List.of()))
                .toList();
    }

    /** @throws ElastiCacheFault if keys that were partitioned would not be */
    @Override
    public void checkClusterMode(ClusterMode clusterMode) {
        if (snapshot.origin().isClusterEnabled() && clusterMode != ClusterMode.ENABLED) {
            throw invalidParameterCombination(UncertainSnapshotWording.snapshotNeedsClusterMode(snapshot.name()));
        }
    }

    /**
     * The new shards with what was in their slots.
     *
     * @throws ElastiCacheFault if it does not fit the node type
     */
    @Override
    public List<Shard> filled(List<Shard> shards, Hardware hardware) {
        List<Shard> filled = new ArrayList<>(shards.size());
        for (Shard shard : shards) {
            DataSet data = DataSet.EMPTY;
            for (NodeSnapshot source : snapshot.nodeSnapshots()) {
                data = data.with(part(snapshot.origin().shard(source.nodeGroupId()), shard.slots()));
            }
            if (!MemoryRule.fits(data.bytes(), hardware.nodeType())) {
                throw invalidParameterCombination(UncertainSnapshotWording.snapshotTooLarge(
                        snapshot.name(), hardware.nodeType().name()));
            }
            filled.add(shard.with(data));
        }
        return filled;
    }

    /** What a shard had in some slots. Its largest item is in its first one, with what the others do not share evenly. */
    private static DataSet part(Shard source, Slots slots) {
        DataSet all = source.data();
        long spread = all.bytes() - all.largestItemBytes();
        long ofSlot = spread / source.slots().count();
        long bytes = Math.multiplyExact(ofSlot, common(source.slots(), slots));
        boolean first = common(source.slots().first(1), slots) == 1;
        return first
                ? new DataSet(
                        bytes
                                + all.bytes()
                                - Math.multiplyExact(ofSlot, source.slots().count()),
                        all.largestItemBytes())
                : DataSet.of(bytes);
    }

    private static int common(Slots one, Slots other) {
        int common = 0;
        for (SlotRange range : one.ranges()) {
            for (SlotRange each : other.ranges()) {
                common += Math.max(0, Math.min(range.last(), each.last()) - Math.max(range.first(), each.first()) + 1);
            }
        }
        return common;
    }
}
