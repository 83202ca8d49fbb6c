package io.elasticachemock.engine.creation;

import static io.elasticachemock.engine.ElastiCacheFault.invalidParameterCombination;
import static io.elasticachemock.engine.ElastiCacheFault.invalidParameterValue;

import io.elasticachemock.engine.parameter.DefaultParameterGroups;
import io.elasticachemock.engine.parameter.ParameterGroup;
import io.elasticachemock.engine.parameter.RequestedParameterGroup;
import io.elasticachemock.engine.replication.ClusterMode;
import io.elasticachemock.engine.replication.Settings.Software;
import io.elasticachemock.engine.version.Engine;
import io.elasticachemock.engine.version.EngineVersion;
import io.elasticachemock.engine.version.EngineVersions;
import io.elasticachemock.engine.version.Feature;
import io.elasticachemock.engine.wording.UncertainClusterWording;
import io.elasticachemock.engine.wording.UncertainTopologyWording;
import io.elasticachemock.engine.world.World;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What shall run on the nodes, as asked for; each may be null.
 *
 * <p>The engine is redis unless another is named, its version the newest unless one is named. The parameter group has to
 * be of the version's family; without one it is the family's default group, which for cluster mode is
 * {@code default.<family>.cluster.on} (API reference, CreateReplicationGroup).
 */
public record SoftwareRequest(
        @Nullable String engine,
        @Nullable String engineVersion,
        @Nullable String parameterGroup,
        @Nullable Boolean autoMinorVersionUpgrade) {

    /** The version that is meant. */
    EngineVersion version(Instant now) {
        Engine named = engine == null ? Engine.REDIS : Engine.parse(engine);
        if (named == Engine.MEMCACHED) {
            throw invalidParameterValue(UncertainTopologyWording.replicationNotSupported(named.wireName()));
        }
        return EngineVersions.resolve(named, engineVersion, now);
    }

    /** The same, with what ran before where nothing else is asked for; another engine needs no version either. */
    SoftwareRequest orAsItRan(EngineVersion ran) {
        String named = engine == null ? ran.engine().wireName() : engine;
        boolean sameEngine = named.equalsIgnoreCase(ran.engine().wireName());
        String version = engineVersion == null && sameEngine ? ran.version() : engineVersion;
        return new SoftwareRequest(named, version, parameterGroup, autoMinorVersionUpgrade);
    }

    /** The engine of a cache cluster outside replication groups: memcached unless another is named; Valkey has none. */
    Engine engineOfCluster() {
        Engine named = engine == null ? Engine.MEMCACHED : Engine.parse(engine);
        if (named == Engine.VALKEY) {
            throw invalidParameterValue(UncertainClusterWording.engineOfClusters(named.wireName()));
        }
        return named;
    }

    /** The version that is meant of a cache cluster's engine. */
    EngineVersion versionOfCluster(Instant now) {
        return EngineVersions.resolve(engineOfCluster(), engineVersion, now);
    }

    /** The parameter group that was named, which is of the version's family; null if none was. */
    @Nullable
    ParameterGroup namedGroup(World world, EngineVersion version) {
        return parameterGroup == null ? null : RequestedParameterGroup.of(world, parameterGroup, version);
    }

    /**
     * What runs on the nodes, now that the cluster mode is known.
     *
     * @param named the parameter group that was named; null if none was
     */
    Software resolve(EngineVersion version, ClusterMode clusterMode, @Nullable ParameterGroup named) {
        boolean clusterEnabled = clusterMode == ClusterMode.ENABLED;
        if (clusterEnabled && !version.supports(Feature.CLUSTER_MODE)) {
            throw invalidParameterCombination(UncertainTopologyWording.clusterModeNotSupported(version.fullVersion()));
        }
        ParameterGroup group = named != null ? named : DefaultParameterGroups.of(version.family(), clusterEnabled);
        return new Software(version, group.name(), autoMinorVersionUpgrade == null || autoMinorVersionUpgrade);
    }
}
