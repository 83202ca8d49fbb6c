package io.elasticachemock.engine.creation;

import io.elasticachemock.engine.replication.ClusterMode;
import io.elasticachemock.engine.replication.Settings.Hardware;
import io.elasticachemock.engine.replication.Shard;
import io.elasticachemock.engine.version.EngineVersion;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where the data of a new group or cluster comes from, and what that says of it where the request leaves it open (user guide,
 * "Restoring from a backup").
 */
sealed interface RestoredData permits RestoredSnapshot, RestoredServerlessSnapshot {
    /** What becomes {@code restoring} meanwhile: the name of a snapshot, or null if nothing does. */
    @Nullable
    String snapshot();

    /** The software, with what the source ran where nothing else is asked for. */
    SoftwareRequest software(SoftwareRequest asked);

    /** The nodes, with those of the source where it had any and no other are asked for. */
    HardwareRequest hardware(HardwareRequest asked);

    /** The shards, with those of the source where nothing is said of them. */
    TopologyRequest topology(TopologyRequest asked);

    /** @throws io.elasticachemock.engine.ElastiCacheFault if the data cannot be read by this version */
    void checkVersion(EngineVersion version);

    /** @throws io.elasticachemock.engine.ElastiCacheFault if the data cannot be read with this cluster mode */
    void checkClusterMode(ClusterMode clusterMode);

    /**
     * The new shards with what was in their slots.
     *
     * @throws io.elasticachemock.engine.ElastiCacheFault if it does not fit the node type
     */
    List<Shard> filled(List<Shard> shards, Hardware hardware);
}
