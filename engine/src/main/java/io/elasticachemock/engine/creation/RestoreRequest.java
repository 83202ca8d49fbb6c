package io.elasticachemock.engine.creation;

import static io.elasticachemock.engine.ElastiCacheFault.invalidParameterCombination;
import static io.elasticachemock.engine.ElastiCacheFault.invalidParameterValue;

import io.elasticachemock.engine.ElastiCacheFault;
import io.elasticachemock.engine.replication.ClusterMode;
import io.elasticachemock.engine.snapshot.RdbFile;
import io.elasticachemock.engine.snapshot.Snapshot;
import io.elasticachemock.engine.snapshot.SnapshotStatus;
import io.elasticachemock.engine.snapshot.Snapshots;
import io.elasticachemock.engine.wording.UncertainSnapshotWording;
import io.elasticachemock.engine.world.World;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * From which data the group begins: that of a snapshot, which has to be available and is {@code restoring} meanwhile; or of RDB
 * files in S3, one for each shard, named by their ARNs, which must not have commas in them (API reference,
 * CreateReplicationGroup). Nobody can see into S3 from here: of the files' ARNs only the form is checked, and the group begins
 * without data.
 *
 * @param snapshotName null for none
 * @param snapshotArns empty for none
 * @param serverlessCacheSnapshotName null for none
 */
public record RestoreRequest(
        @Nullable String snapshotName,
        List<String> snapshotArns,
        @Nullable String serverlessCacheSnapshotName) {
    /** Nothing is restored. */
    public static final RestoreRequest NOTHING = new RestoreRequest(null, List.of(), null);

    /** A command's lists do not change. */
    public RestoreRequest {
        snapshotArns = List.copyOf(snapshotArns);
    }

    /** The data of a snapshot or of files. */
    public RestoreRequest(@Nullable String snapshotName, List<String> snapshotArns) {
        this(snapshotName, snapshotArns, null);
    }

    /**
     * The snapshot whose data is restored; null if none is.
     *
     * @throws ElastiCacheFault if it is not there or not available, or the files' names are malformed
     */
    @Nullable
    RestoredData data(World world) {
        for (String arn : snapshotArns) {
            if (!RdbFile.isNamedBy(arn)) {
                throw invalidParameterValue(UncertainSnapshotWording.snapshotArnMalformed(arn));
            }
        }
        int sources = (snapshotName == null ? 0 : 1)
                + (snapshotArns.isEmpty() ? 0 : 1)
                + (serverlessCacheSnapshotName == null ? 0 : 1);
        if (sources > 1) {
            throw invalidParameterCombination(UncertainSnapshotWording.oneSourceOfData());
        }
        if (serverlessCacheSnapshotName != null) {
            return RestoredServerlessSnapshot.of(world, serverlessCacheSnapshotName);
        }
        if (snapshotName == null) {
            return null;
        }
        Snapshot snapshot = Snapshots.in(world)
                .find(snapshotName)
                .orElseThrow(
                        () -> invalidParameterValue(UncertainSnapshotWording.snapshotToRestoreNotFound(snapshotName)));
        if (snapshot.status() != SnapshotStatus.AVAILABLE) {
            throw invalidParameterValue(UncertainSnapshotWording.snapshotNotAvailableToRead(
                    snapshot.name(), snapshot.status().word()));
        }
        return new RestoredSnapshot(snapshot);
    }

    /** Checks that there is one file for each shard, which says its slots if there is cluster mode. */
    void checkFiles(TopologyRequest topology, ClusterMode clusterMode, List<ShardLayout> shards) {
        if (snapshotArns.isEmpty()) {
            return;
        }
        boolean slotsSaid = topology.nodeGroupConfiguration().stream().allMatch(shard -> shard.slots() != null)
                && topology.nodeGroupConfiguration().size() == shards.size();
        if (clusterMode == ClusterMode.ENABLED && !slotsSaid) {
            throw invalidParameterCombination(
                    "Slots must be provided when restoring from snapshot ARNs with cluster mode enabled");
        }
        if (snapshotArns.size() != shards.size()) {
            throw invalidParameterCombination(
                    UncertainSnapshotWording.snapshotArnsCount(snapshotArns.size(), shards.size()));
        }
    }
}
