package io.elasticachemock.engine.snapshot;

import io.elasticachemock.engine.ElastiCacheFault;
import io.elasticachemock.engine.Fault;
import io.elasticachemock.engine.identifier.Identifiers;
import io.elasticachemock.engine.replication.Node;
import io.elasticachemock.engine.replication.ReplicationGroup;
import io.elasticachemock.engine.replication.Shard;
import io.elasticachemock.engine.wording.UncertainSnapshotWording;
import io.elasticachemock.engine.world.World;
import java.util.function.Function;

/** What every new snapshot has to keep to, asked for by itself or with a deletion. */
public final class SnapshotRules {
    private SnapshotRules() {}

    /**
     * A name for a new snapshot, in lower case.
     *
     * @param parameter what the request calls it
     * @throws ElastiCacheFault if it is malformed or taken
     */
    public static String newName(World world, String parameter, String name) {
        String checked = Identifiers.name(parameter, name);
        if (Snapshots.in(world).find(checked).isPresent()) {
            throw new ElastiCacheFault(Fault.SNAPSHOT_ALREADY_EXISTS_FAULT, "Snapshot " + checked + " already exists.");
        }
        return checked;
    }

    /**
     * Checks that a group's nodes can be backed up at all.
     *
     * @throws ElastiCacheFault if not
     */
    public static void checkSupported(ReplicationGroup group) {
        if (group.isMemcached()) {
            throw new ElastiCacheFault(
                    Fault.SNAPSHOT_FEATURE_NOT_SUPPORTED_FAULT, UncertainSnapshotWording.snapshotsOfMemcached());
        }
        var nodeType = group.settings().hardware().nodeType();
        if (!nodeType.supportsSnapshots()) {
            throw new ElastiCacheFault(
                    Fault.SNAPSHOT_FEATURE_NOT_SUPPORTED_FAULT,
                    UncertainSnapshotWording.snapshotsNotSupported(nodeType.name()));
        }
    }

    /**
     * Checks that a group's quota has room for one more.
     *
     * @param nodeOf the node of each shard that would be written
     * @throws ElastiCacheFault if not
     */
    public static void checkQuota(World world, ReplicationGroup group, Function<Shard, Node> nodeOf) {
        for (Shard shard : group.shards()) {
            ManualSnapshots.check(
                    world,
                    nodeOf.apply(shard).cacheClusterId(),
                    "The maximum number of manual snapshots for this cluster taken within 24 hours has been reached");
        }
    }
}
